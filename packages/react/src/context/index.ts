/** What all parts of a form share: its store, its pages, its language and today, and what the host gives to search and keep files with. */
export { FormSettingContext, useSetting, type FormSetting, type Lookup, type LookupHit } from "./form-setting.ts";
export { PagesContext, reviewPage, usePages, type Pages } from "./pages.ts";
export { StoreContext, useField, useForm, useStore } from "./use-store.ts";
