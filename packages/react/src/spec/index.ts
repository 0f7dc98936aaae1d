/** What a form says of its fields and parts, in one language: the only place that reads core's form documents. */
export type { FieldOption, FieldSpec } from "./field-spec.ts";
export { fieldSpecs } from "./field-specs.ts";
export { sectionSpecs, type SectionSpec } from "./section-specs.ts";
