import { html, type TemplateResult } from "lit";

import type { EditContext } from "./edit-context.ts";

/** A customer by name, with a way to its page; an empty line until the name has come. */
export function renderName(id: string, name: string, context: EditContext): TemplateResult {
  if (id === "") return html`<span class="name"><span class="bone" aria-hidden="true"></span></span>`;
  const href = context.subjectHref(id);
  return href === undefined ? html`<span class="name">${name}</span>` : html`<a class="name" href=${href}>${name}</a>`;
}
