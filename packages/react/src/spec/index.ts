/** What a form says of its fields, in one language: the only place that reads core's form documents. */
export type { FieldOption, FieldSpec } from "./field-spec.ts";
