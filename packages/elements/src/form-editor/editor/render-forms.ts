import { asList, type Form } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import { renderCitation, renderIcon } from "../../part/index.ts";
import type { FormEditorDesk } from "./form-editor-desk.ts";

/** Every form of the policy, with how much of it is the company's own. */
export function renderForms(desk: FormEditorDesk): TemplateResult {
  const { say, pack, locale } = desk;
  const words = desk.shown("forms", "search", "").trim().toLowerCase();
  const found = pack.forms.filter(({ id, title, clause }) =>
    [title[locale], id, ...asList(clause)].some((each) => each.toLowerCase().includes(words)),
  );
  return html`<header class="head" part="head">
      <div>
        <h1>${say.title}</h1>
        <p>${say.subtitle}</p>
      </div>
      <label class="search find"
        >${renderIcon("search")}<input
          type="search"
          aria-label=${say.findForm}
          placeholder=${say.findForm}
          @input=${(event: Event) => {
            desk.typing.set("forms search", (event.currentTarget as HTMLInputElement).value);
            desk.draw();
          }}
      /></label>
    </header>
    ${
      found.length === 0
        ? html`<p class="quiet" role="status">${say.noFormFound}</p>`
        : html`<ul class="forms card">
            ${found.map((form) => renderForm(form, desk))}
          </ul>`
    }`;
}

function renderForm(form: Form, desk: FormEditorDesk): TemplateResult {
  const { say, host, locale, data, operations } = desk;
  const isHere = ({ at }: { readonly at: string }): boolean => at.startsWith(`form:${form.id}/`);
  const own = data.layer.operations.filter(isHere).length;
  const drafted = operations.filter(isHere).length;
  return html`<li>
    <a class="form" href=${host.formHref.replace("{id}", form.id)} @click=${(event: Event) => host.goTo(event, form.id)}
      ><b>${form.title[locale]}</b><small>${say.fieldCount(form.fields.length)}</small></a
    >
    <span class="cites">${asList(form.clause).map((clause) => renderCitation(clause, host.words))}</span>
    <span class="marks"
      >${own === 0 ? nothing : html`<span class="pill own">${say.ownChanges(own)}</span>`}${
        drafted === 0 ? nothing : html`<span class="pill draft">${say.state.draft}</span>`
      }</span
    >
  </li>`;
}
