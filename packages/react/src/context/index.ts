/** What all parts of a form share beside its values: language, today, and what the host gives to search and upload with. */
export {
  FormSettingContext,
  useSetting,
  type FileReference,
  type FormSetting,
  type Lookup,
  type LookupHit,
  type Upload,
} from "./form-setting.ts";
