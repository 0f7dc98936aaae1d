import { html, nothing, type TemplateResult } from "lit";

import type { TransitionChoiceView } from "../api/index.ts";
import type { GroupFrame } from "./group-frame.ts";

type StepsChoice = Extract<TransitionChoiceView, { readonly kind: "steps" }>;

/** The most months that steps may take. */
const MOST = 60;

/** In equal parts over so many months, in a stated order. */
export function renderSteps(choice: StepsChoice, { preview, messages, id, choose }: GroupFrame): TemplateResult {
  const { orders } = preview;
  const { months, by = "", descending = false } = choice;
  const ways = orders.flatMap(({ fact, label }) => [
    { fact, descending: false, text: messages.byFact(label, false) },
    { fact, descending: true, text: messages.byFact(label, true) },
  ]);
  const at = ways.findIndex((each) => each.fact === by && each.descending === descending);
  return html`<div class="more">
    <label class="months"
      ><span class="label">${messages.months}</span
      ><input
        id="${id}-months"
        type="number"
        min="1"
        max=${MOST}
        .value=${String(months)}
        @change=${(event: Event) => {
          const typed = Math.round(Number((event.currentTarget as HTMLInputElement).value));
          choose({ ...choice, months: Math.min(MOST, Math.max(1, Number.isFinite(typed) ? typed : 1)) });
        }}
    /></label>
    ${
      ways.length === 0
        ? nothing
        : html`<label
            ><span class="label">${messages.by}</span
            ><select
              @change=${(event: Event) => {
                const way = ways[Number((event.currentTarget as HTMLSelectElement).value)];
                choose({
                  kind: "steps",
                  months,
                  ...(way === undefined ? {} : { by: way.fact, ...(way.descending ? { descending: true } : {}) }),
                });
              }}
            >
              <option value="-1" ?selected=${at < 0}>${messages.byNumber}</option>
              ${ways.map(({ text }, index) => html`<option value=${index} ?selected=${index === at}>${text}</option>`)}
            </select></label
          >`
    }
  </div>`;
}
