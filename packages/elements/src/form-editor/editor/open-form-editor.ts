import "../../part/admin-texts.ts";
import "../../part/author-texts.ts";
import { defineElement } from "../../element/index.ts";
import { BylawCondition } from "../../sentence/index.ts";
import type { FormEditorHost, FormEditorPart } from "../form-editor-part.ts";
import { FormEditorDesk } from "./form-editor-desk.ts";
import { loadForms } from "./load-forms.ts";
import { renderFormEditor } from "./render-form-editor.ts";
import { formEditorStyles } from "./style/index.ts";

/** Dresses the element and gives what asks for the forms and draws them to be tailored. */
export function openFormEditor(host: FormEditorHost): FormEditorPart {
  // The editor of sentences is a part of this element, not one for hosts.
  defineElement("bylaw-condition", BylawCondition);
  const { root } = host;
  const sheets = formEditorStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet)), ...sheets];
  const desk = new FormEditorDesk(host);
  return {
    ask: loadForms,
    render: (data) => {
      desk.take(data);
      return renderFormEditor(desk);
    },
    updated: () => desk.updated(),
    leave: () => desk.leave(),
  };
}
