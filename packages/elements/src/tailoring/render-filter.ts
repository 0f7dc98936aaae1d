import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import { renderIcon } from "../part/index.ts";
import { filterLines } from "./filter-lines.ts";
import type { TailoringDesk } from "./tailoring-desk.ts";

/** Search, the two orders, and the filters; how many are shown is told as they change. */
export function renderFilter(desk: TailoringDesk): TemplateResult {
  const { messages, filter, grouping } = desk;
  const lines = desk.data?.tailoring.lines ?? [];
  const artefacts = [...new Set(lines.map(({ artefact }) => artefact))];
  const people = [...new Map(lines.map(({ by, byName }) => [by ?? "", byName ?? by ?? ""]))].filter(
    ([id]) => id !== "",
  );
  const select = (
    name: string,
    value: string,
    options: readonly (readonly [string, string])[],
    take: (value: string) => void,
  ): TemplateResult =>
    html`<label class="pick"
      ><span class="voice">${name}</span
      ><select @change=${(event: Event) => take((event.currentTarget as HTMLSelectElement).value)}>
        ${options.map(([id, label]) => html`<option value=${id} .selected=${live(id === value)}>${label}</option>`)}
      </select></label
    >`;
  return html`<div class="filter" role="search">
    <label class="search"
      >${renderIcon("search")}<span class="voice">${messages.search}</span
      ><input
        type="search"
        placeholder=${messages.searchHint}
        .value=${live(filter.query)}
        @input=${(event: Event) => desk.narrow({ query: (event.currentTarget as HTMLInputElement).value })}
    /></label>
    ${select(
      messages.artefactFilter,
      filter.artefact,
      [["", messages.everything], ...artefacts.map((each) => [each, messages.artefact[each] ?? each] as const)],
      (artefact) => desk.narrow({ artefact }),
    )}
    ${select(messages.personFilter, filter.person, [["", messages.everybody], ...people], (person) =>
      desk.narrow({ person }),
    )}
    <label class="check"
      ><input
        type="checkbox"
        .checked=${live(filter.onlyMoved)}
        @change=${(event: Event) => desk.narrow({ onlyMoved: (event.currentTarget as HTMLInputElement).checked })}
      />${messages.onlyMoved}</label
    >
    <div class="orders" role="group" aria-label=${messages.grouping}>
      ${(["clause", "document"] as const).map(
        (each) =>
          html`<button
            type="button"
            class="bare"
            aria-pressed=${grouping === each ? "true" : "false"}
            @click=${() => desk.group(each)}
          >
            ${messages.groupBy[each]}
          </button>`,
      )}
    </div>
    <span class="voice" role="status">${messages.shown(filterLines(lines, filter).length, lines.length)}</span>
  </div>`;
}
