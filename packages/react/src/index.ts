/**
 * Forms of a policy for React hosts, and for the web component that embeds them.
 * Core decides what is shown, asked for and wrong; this package draws it.
 */
export type { Lookup, LookupHit } from "./context/index.ts";
export {
  createMemoryFileStore,
  type FileMeta,
  type FileState,
  type FileStore,
  type MemoryFileStore,
} from "./files/index.ts";
export { BylawForm, mountForm, type BylawFormHandle, type BylawFormProps, type MountedForm } from "./form/index.ts";
export type { FormStamp } from "./sheet/index.ts";
export {
  createFormStore,
  type Answers,
  type FieldView,
  type FormStore,
  type FormView,
  type RowView,
  type ShownIssue,
  type SubmitResult,
} from "./store/index.ts";
export { createFormStyleSheet, formStyles, formTokens } from "./style/index.ts";
