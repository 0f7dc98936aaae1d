import { html, nothing, type TemplateResult } from "lit";

import { renderIcon } from "../../part/index.ts";
import type { FormEditorDesk } from "./form-editor-desk.ts";
import { renderField } from "./render-field.ts";
import { renderFormParts, renderPagePart, renderSectionPart } from "./render-part.ts";

/** What unfolds under a row: everything that can be said of a field, a part, a page or the whole form. On a phone it is a sheet. */
export function renderEditor(desk: FormEditorDesk, key: string): TemplateResult {
  const { say, locale, form, rows, isPhone } = desk;
  const [list = "", id = ""] = key.split("/");
  const row = rows.find((each) => each.key === key);
  const section = list === "layout" ? form?.layout?.find((each) => each.id === id) : undefined;
  const page = list === "pages" ? form?.pages?.find((each) => each.id === id) : undefined;
  const title =
    row?.field.label[locale] ??
    section?.title[locale] ??
    page?.title[locale] ??
    (list === "form" ? say.formSettings : "");
  return html`<section
    class="editor"
    popover=${isPhone ? "manual" : nothing}
    aria-label=${say.edit(title)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      desk.open(undefined);
    }}
  >
    <div class="editor-head">
      <h3 tabindex="-1">${title}</h3>
      <button type="button" class="bare link" @click=${() => desk.open(undefined)}>
        ${renderIcon("close", 14)}${say.close}
      </button>
    </div>
    ${
      row !== undefined
        ? renderField(desk, row)
        : section !== undefined
          ? renderSectionPart(desk, section)
          : page !== undefined
            ? renderPagePart(desk, page)
            : form === undefined
              ? nothing
              : renderFormParts(desk, form)
    }
  </section>`;
}
