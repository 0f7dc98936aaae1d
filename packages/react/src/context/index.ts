/** What all parts of a form share: its store, its language and today, and what the host gives to search and upload with. */
export {
  FormSettingContext,
  useSetting,
  type FileReference,
  type FormSetting,
  type Lookup,
  type LookupHit,
  type Upload,
} from "./form-setting.ts";
export { StoreContext, useField, useForm, useStore } from "./use-store.ts";
