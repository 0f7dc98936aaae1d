import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import { renderDraftNotice } from "../edit/render-draft-state.ts";
import { renderCitation, renderIcon } from "../part/index.ts";
import { deviationStanding } from "./deviation-standing.ts";
import { filterLines, noFilter } from "./filter-lines.ts";
import { groupLines } from "./group-lines.ts";
import { renderExports } from "./render-exports.ts";
import { renderFilter } from "./render-filter.ts";
import { renderKeeps } from "./render-keeps.ts";
import { renderLine } from "./render-line.ts";
import { renderOwnDraft } from "./render-own-draft.ts";
import type { TailoringDesk } from "./tailoring-desk.ts";

/** The whole page: the base, the changes, what is kept from sites, the draft, the files. */
export function renderTailoring(desk: TailoringDesk): TemplateResult {
  const { messages, data, host, store } = desk;
  if (data === undefined) return html``;
  const { base, lines, upgrade } = data.tailoring;
  const moved = lines.filter((line) => line.moved !== null).length;
  const hasSites = data.tailoring.layer.layer === "company" || data.tailoring.kept.length > 0;
  return html`<div class="head">
      <h1>${messages.title}</h1>
      <p>${messages.subtitle(base.title)}</p>
    </div>
    ${renderDraftNotice({ messages: desk.edit, store, locale: host.language }, (keep) => void store.settle(keep))}
    ${
      upgrade === null
        ? nothing
        : html`<section class="upgrade">
            ${renderIcon("up", 20)}
            <div>
              <h2>${messages.upgrade(upgrade.title)}</h2>
              <p>${messages.upgradeHelp(moved)}</p>
            </div>
            ${
              host.upgradeHref === ""
                ? nothing
                : html`<a class="button ${desk.mayEdit ? "filled" : ""}" href=${host.upgradeHref}
                    >${data.isUpgrading ? messages.upgradeBegun : messages.seeUpgrade}</a
                  >`
            }
          </section>`
    }
    ${renderOwnDraft(desk)}
    ${
      lines.length === 0
        ? html`<section class="message calm" part="message">
            <h2>${renderIcon("page", 20)}${messages.empty}</h2>
            <p>${messages.emptyHelp}</p>
            ${host.policyHref === "" ? nothing : html`<a class="button" href=${host.policyHref}>${messages.toPolicy}</a>`}
          </section>`
        : html`${renderSummary(desk, moved)} ${renderFilter(desk)} ${renderList(desk)}`
    }
    ${hasSites ? renderKeeps(desk) : nothing} ${lines.length === 0 ? nothing : renderExports(desk)}`;
}

function renderSummary({ messages, data, today }: TailoringDesk, moved: number): TemplateResult {
  const lines = data?.tailoring.lines ?? [];
  const clauses = new Set(lines.flatMap((line) => line.clauses.map(({ id }) => id)));
  const kinds = lines.flatMap(({ deviation }) =>
    deviation === null ? [] : [deviationStanding(deviation.until, today).kind],
  );
  const [soon, ended] = (["soon", "ended"] as const).map((kind) => kinds.filter((each) => each === kind).length);
  const deviations = messages.deviationSummary(soon ?? 0, ended ?? 0);
  return html`<p class="summary">
    <b>${messages.summary(lines.length, clauses.size)}</b>
    ${moved === 0 ? nothing : html`<span class="flag moved">${renderIcon("arrow", 14)}${messages.movedSummary(moved)}</span>`}
    ${deviations === "" ? nothing : html`<span class="flag">${renderIcon("clock", 14)}${deviations}</span>`}
  </p>`;
}

function renderList(desk: TailoringDesk): TemplateResult {
  const { messages, data, filter, grouping, host } = desk;
  const lines = data?.tailoring.lines ?? [];
  const shown = filterLines(lines, filter);
  if (shown.length === 0) {
    return html`<section class="message calm" role="status">
      <h2>${renderIcon("search", 20)}${messages.noneShown}</h2>
      <p>${messages.noneShownHelp}</p>
      <button type="button" class="button" @click=${() => desk.narrow(noFilter)}>${messages.showAll}</button>
    </section>`;
  }
  return html`<div class="list" role="region" aria-label=${messages.list}>
    ${repeat(
      groupLines(shown, grouping),
      ({ id }) => id,
      (group) =>
        html`<section class="group">
          <h2>
            ${group.clause === "" ? nothing : renderCitation(group.clause, host.words)}
            <span>${group.text === "" ? messages.noClause : group.text}</span>
          </h2>
          ${repeat(
            group.lines,
            ({ operation }) => operation,
            (line) => renderLine(line, group.clause, desk),
          )}
        </section>`,
    )}
  </div>`;
}
