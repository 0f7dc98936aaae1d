/**
 * Forms of a policy for React hosts, and for the web component that embeds them.
 * Core decides what is shown, asked for and wrong; this package draws it.
 */
export type { FileReference, Lookup, LookupHit, Upload } from "./context/index.ts";
export { BylawForm, mountForm, type BylawFormProps, type MountedForm } from "./form/index.ts";
export {
  createFormStore,
  type Answers,
  type FieldView,
  type FormStore,
  type FormView,
  type ShownIssue,
  type SubmitResult,
} from "./store/index.ts";
export { createFormStyleSheet, formStyles, formTokens } from "./style/index.ts";
