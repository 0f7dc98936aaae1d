import { make } from "./dom.js";

/** The list of all forms, or one of them to be tailored; the address says which. */
export function renderFormEditor(page, { form }) {
  let editor = page.querySelector("bylaw-form-editor");
  if (editor === null) {
    editor = make("bylaw-form-editor", { "form-href": "#form-editor/{id}" });
    page.replaceChildren(make("main", {}, editor));
  }
  editor.form = form;
}
