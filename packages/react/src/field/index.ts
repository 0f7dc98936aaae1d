/** What all fields have in common, whichever control they hold: label, help, issues, and the value where nobody may change it. */
export { controlId } from "./field-ids.ts";
export { Field } from "./field.tsx";
export { readValue } from "./read-value.ts";
export { sentence } from "./sentence.ts";
