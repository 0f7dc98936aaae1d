/** What a form says of its fields, parts and pages, in one language: the only place that reads core's form documents. */
export { isValue, type FieldOption, type FieldSpec, type FieldType, type FixedRowSpec } from "./field-spec.ts";
export { fieldSpecs, specAt } from "./field-specs.ts";
export { pageSpecs, type PageSpec } from "./page-specs.ts";
export type { SectionSpec } from "./section-specs.ts";
