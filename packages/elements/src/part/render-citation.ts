import { html, type TemplateResult } from "lit";

import { BylawClauseEvent } from "../element/index.ts";
import type { Messages } from "../i18n/index.ts";

/** A link to a clause. It raises `bylaw-clause`; when nobody prevents it, the page's hash becomes the clause. */
export function renderCitation(clause: string, messages: Messages): TemplateResult {
  return html`<a
    class="cite"
    part="citation"
    href="#clause-${clause}"
    aria-label=${messages.citation(clause)}
    @click=${(event: Event) => {
      const asked = new BylawClauseEvent(clause);
      event.currentTarget?.dispatchEvent(asked);
      if (asked.defaultPrevented) event.preventDefault();
    }}
    >${clause}</a
  >`;
}
