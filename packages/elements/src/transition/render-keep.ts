import { html, nothing, type TemplateResult } from "lit";

import type { TransitionChoiceView } from "../api/index.ts";
import type { BylawDateChangeEvent } from "../date-field/index.ts";
import { formatDate } from "../i18n/index.ts";
import type { GroupFrame } from "./group-frame.ts";

type KeepChoice = Extract<TransitionChoiceView, { readonly kind: "keepUntil" }>;

/** Each until a date of its own: which date, at the latest when, and what becomes of those who have none. */
export function renderKeep(choice: KeepChoice, frame: GroupFrame): TemplateResult {
  const { preview, messages, context, id, choose } = frame;
  const { dates, from } = preview;
  const { fact, latest } = choice;
  const without = (): KeepChoice => ({ kind: "keepUntil", fact, undated: "atOnce" });
  const withDay = (day: string): KeepChoice => ({ kind: "keepUntil", fact, latest: day });
  return html`<div class="more">
    ${
      dates.length < 2
        ? nothing
        : html`<label
            ><span class="label">${messages.keepDate}</span
            ><select
              @change=${(event: Event) => choose({ ...choice, fact: (event.currentTarget as HTMLSelectElement).value })}
            >
              ${dates.map((each) => html`<option value=${each.fact} ?selected=${each.fact === fact}>${each.label}</option>`)}
            </select></label
          >`
    }
    ${
      latest === undefined
        ? html`<button type="button" class="bare link" @click=${() => choose(withDay(defaultDay(from)))}>
            ${messages.setLatest}
          </button>`
        : html`<div role="group" aria-labelledby="${id}-latest">
            <span class="label" id="${id}-latest">${messages.latest}</span>
            <span class="latest"
              ><bylaw-date-field
                kind="day"
                align="start"
                .value=${latest}
                .today=${context.today}
                .locale=${context.locale}
                @bylaw-date-change=${(event: BylawDateChangeEvent) => {
                  event.stopPropagation();
                  const day = event.value === "" ? context.today : event.value;
                  choose(withDay(day < from ? from : day));
                }}
              ></bylaw-date-field
              ><button type="button" class="bare link" @click=${() => choose(without())}>
                ${messages.noLatest}
              </button></span
            >
          </div>`
    }
    ${renderUndated(latest, frame)}
  </div>`;
}

/** Who has no such date is told by name: nobody is kept or switched unseen. */
function renderUndated(
  latest: string | undefined,
  { group, messages, context }: GroupFrame,
): TemplateResult | typeof nothing {
  const { undated } = group;
  if (undated === undefined || undated.count === 0) return nothing;
  const names = messages.names(
    undated.names.slice(0, 4).map(({ name }) => name),
    undated.count,
  );
  return html`<p class="undated">
    ${latest === undefined ? messages.undatedAtOnce(names) : messages.undatedLatest(names, formatDate(latest, context.locale))}
  </p>`;
}

function defaultDay(from: string): string {
  return `${Number(from.slice(0, 4)) + 1}-12-31`;
}
