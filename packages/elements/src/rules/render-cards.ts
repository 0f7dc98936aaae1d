import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { repeat } from "lit/directives/repeat.js";

import { renderIcon } from "../part/index.ts";
import { askedWords, plainWords } from "./cell-words.ts";
import type { GhostRow } from "./ghost-rows.ts";
import { isFigure, type GridColumn } from "./grid-columns.ts";
import { renderCellPanel } from "./render-cell-panel.ts";
import { renderTruth } from "./render-compare.ts";
import { cellState, gridFrame, renderSaid, type GridFrame } from "./render-grid.ts";
import type { Item } from "./row-operations.ts";
import type { RulesDesk } from "./rules-desk.ts";

/** Cards of a long table that are drawn before the reader asks for more. */
const SHOWN = 40;

/** The table on a phone: each row as a card, each cell as a line that opens. */
export function renderCards(desk: RulesDesk): TemplateResult {
  const { grid, messages } = desk;
  const { rows } = grid;
  const frame = gridFrame(desk);
  const pages = [...desk.unfolded].filter((each) => each.startsWith("cards ")).length + 1;
  const last = Math.max(pages * SHOWN, grid.place.row + 1);
  const ghosts = Map.groupBy(desk.ghosts, ({ before }) => before);
  return html`<ol class="cards">
      ${repeat(
        rows.slice(0, last),
        ({ name }) => name,
        (row, at) =>
          html`${(ghosts.get(row.name) ?? []).map((ghost) => renderGhostCard(ghost, desk))}${renderCard(row, at, frame)}`,
      )}
      ${last >= rows.length ? (ghosts.get(null) ?? []).map((ghost) => renderGhostCard(ghost, desk)) : nothing}
    </ol>
    ${
      last < rows.length
        ? html`<button type="button" class="button more" @click=${() => desk.toggle(`cards ${pages}`)}>
            ${messages.moreRows(rows.length - last)}
          </button>`
        : nothing
    }`;
}

function renderCard(row: Item, at: number, frame: GridFrame): TemplateResult {
  const { desk, columns, disputed, truths, before } = frame;
  const { messages } = desk;
  const isOff = row["disabled"] === true;
  const classes = classMap({
    "row-card": true,
    off: isOff,
    disputed: disputed.has(row.name),
    added: !before.has(row.name),
  });
  return html`<li class=${classes} data-name=${row.name}>
    <p class="card-number">
      <b>${messages.rowNumber(at + 1)}</b>${renderTruth(truths?.get(row.name)?.result, desk)}
      ${isOff ? html`<span class="quiet">${messages.isOff}</span>` : nothing}
    </p>
    <dl>${columns.map((column, nth) => renderLine(row, at, nth, column, frame))}</dl>
  </li>`;
}

function renderLine(row: Item, at: number, nth: number, column: GridColumn, frame: GridFrame): TemplateResult {
  const { desk } = frame;
  const { grid, messages } = desk;
  const cell = cellState(row, column, frame);
  const isEditing = grid.edit?.place.row === at && grid.edit.place.column === nth;
  const classes = classMap({
    "card-cell": true,
    says: column.kind !== "asks",
    figure: isFigure(column),
    changed: cell.isChanged,
    wrong: cell.wrong !== undefined,
    editing: isEditing,
  });
  const open = (): void => {
    grid.select({ row: at, column: nth });
    grid.begin();
  };
  return html`<div class=${classes}>
    <dt>${column.label}</dt>
    <dd data-place=${`${at} ${nth}`}>
      ${
        isEditing
          ? html`<input
                type="text"
                autocomplete="off"
                aria-label=${messages.cell(column.label, at + 1, "")}
                aria-describedby="cell-says"
                .value=${grid.edit?.text ?? ""}
                @input=${(event: Event) => grid.type((event.currentTarget as HTMLInputElement).value)}
                @keydown=${(event: KeyboardEvent) => grid.onKey(event)}
              />${renderCellPanel(column, desk, false)}
              <span class="actions"
                ><button type="button" class="button small" @click=${() => grid.commit()}>${messages.done}</button
                ><button type="button" class="bare link" @click=${() => grid.cancel()}>${messages.cancel}</button></span
              >`
          : html`<span class="said">${renderSaid(cell, column, desk)}</span>${renderTruth(cell.truth, desk)}${
                desk.isEditing
                  ? html`<button
                      type="button"
                      class="bare link"
                      aria-label=${messages.editCell(column.label, at + 1)}
                      @click=${open}
                    >
                      ${messages.edit}
                    </button>`
                  : nothing
              }`
      }
    </dd>
  </div>`;
}

function renderGhostCard(ghost: GhostRow, desk: RulesDesk): TemplateResult {
  const { messages, grid, columns, decision, context } = desk;
  return html`<li class="row-card ghost">
    <p class="card-number">${renderIcon("question", 15)}<b>${messages.gap}</b></p>
    <dl>
      ${columns
        .filter(({ kind, name }) => kind === "asks" && ghost.cells[name] !== undefined)
        .map(({ name, label }) => {
          const asked = decision?.table?.columns[name];
          return html`<div class="card-cell">
            <dt>${label}</dt>
            <dd>${asked === undefined ? "" : plainWords(askedWords(ghost.cells[name], asked, context))}</dd>
          </div>`;
        })}
    </dl>
    ${desk.isEditing ? html`<button type="button" class="button small" @click=${() => grid.fill(ghost)}>${renderIcon("plus", 14)}${messages.fill}</button>` : nothing}
  </li>`;
}
