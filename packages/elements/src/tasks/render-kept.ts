import { html, type TemplateResult } from "lit";

import { lengthWords } from "../clock/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import { renderIcon } from "../part/index.ts";
import type { KeptDay } from "./kept-day.ts";
import { tasksMessagesFor } from "./tasks-messages.ts";

/** That the list is not of now, and how old it is. */
export function renderKept(
  { at }: Pick<KeptDay, "at">,
  { locale, messages, retry }: { readonly locale: Locale; readonly messages: Messages; readonly retry: () => void },
): TemplateResult {
  // What is younger than a minute is told as a minute: it does not tick.
  const age = Math.max(60_000, Date.now() - at);
  return html`<div class="strip kept" part="kept" role="status">
    ${renderIcon("plug")}<span>${tasksMessagesFor(locale).keptList(lengthWords(age, locale))}</span>
    <button type="button" class="bare link" @click=${retry}>${messages.retry}</button>
  </div>`;
}
