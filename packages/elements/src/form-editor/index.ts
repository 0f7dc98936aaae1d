/** Forms that a company tailors without code: `<bylaw-form-editor>`. What draws them comes with a part of its own. */
export { BylawFormEditor } from "./bylaw-form-editor.ts";
export { BylawTailorFormEvent } from "./bylaw-tailor-form-event.ts";
