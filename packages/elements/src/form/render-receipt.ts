import { html, type TemplateResult } from "lit";

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
  return html`<section class="receipt" part="receipt">
    <div class="filed" role="status" tabindex="-1">
      ${renderIcon("check", 24)}
      <h2>${say.filed(record.id)}</h2>
      <p class="quiet">${say.filedHelp}</p>
    </div>
    <div class="cards">
      ${Object.values(decisions).map((decision) => renderDecision(decision, { messages, locale }))}
    </div>
    <p><button class="button" type="button" @click=${again}>${say.again}</button></p>
  </section>`;
}
