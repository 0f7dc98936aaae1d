/** Forms out of JSON Schema: what a schema asks becomes fields with conditions, what a form cannot say is refused with the reason. */
export { importForm, type ImportedForm, type ImportInto } from "./import-form.ts";
