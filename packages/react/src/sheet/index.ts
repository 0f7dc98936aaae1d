/** Answers that are read: before submitting, afterwards, and on paper. Loaded when they are first shown. */
export type { FormStamp } from "./form-stamp.ts";
export { ReadForm } from "./read-form.tsx";
export { Sheet } from "./sheet.tsx";
