import { html, nothing, type TemplateResult } from "lit";

import { renderIcon } from "../part/index.ts";
import type { EditContext } from "./edit-context.ts";
import { impactSentence } from "./impact-sentence.ts";

/** On a phone, under the fields: what the change does in one sentence, with a way to all of it. */
export function renderBrief(context: EditContext): TemplateResult | typeof nothing {
  const { messages, loop, store } = context;
  if (store.count === 0 || loop.impact === undefined) return nothing;
  const { headline, rest } = impactSentence(loop.impact, messages);
  return html`<button type="button" class="brief" @click=${() => context.showImpact()}>
    <span><b>${headline}</b>${rest.length === 0 ? nothing : html`<small>${messages.alsoMoves(rest)}</small>`}</span>
    ${renderIcon("right")}<span class="voice">${messages.moreImpact}</span>
  </button>`;
}
