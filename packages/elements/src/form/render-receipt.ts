import { html, nothing, type TemplateResult } from "lit";

import type { SubmissionView } from "../api/index.ts";
import { renderDecision } from "../decision/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import { renderIcon } from "../part/index.ts";
import { formMessages } from "./form-messages.ts";

/** What stands in the place of a form that was filed: its number, and what the policy decided. */
export function renderReceipt(
  { record, decisions }: SubmissionView,
  messages: Messages,
  locale: Locale,
  again: () => void,
): TemplateResult {
  const say = formMessages[locale];
  const decided = Object.values(decisions);
  return html`<section class="receipt" part="receipt">
    <div class="filed" role="status" tabindex="-1">
      ${renderIcon("check", 24)}
      <h2>${isNumbered(record) ? say.filed(record.id) : say.filedOnly}</h2>
      ${decided.length === 0 ? nothing : html`<p class="quiet">${say.filedHelp}</p>`}
    </div>
    <div class="cards">${decided.map((decision) => renderDecision(decision, { messages, locale }))}</div>
    <p><button class="button" type="button" @click=${again}>${say.again}</button></p>
  </section>`;
}

// Not every form makes a record of its own.
function isNumbered(record: SubmissionView["record"] | null): record is SubmissionView["record"] {
  return record !== null;
}
