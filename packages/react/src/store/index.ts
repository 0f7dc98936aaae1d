/** The values of one form being filled in, outside of every component: drafts, what is shown of them, what is still wrong. */
export { createFormStore } from "./create-form-store.ts";
export type { Answers, FieldView, FormStore, FormView, RowView, SubmitResult } from "./form-store.ts";
export { isError, tellIssue, type ShownIssue } from "./shown-issue.ts";
