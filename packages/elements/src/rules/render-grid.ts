import { asList, jsonEqual } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { repeat } from "lit/directives/repeat.js";

import type { Json, TraceTruth } from "../api/index.ts";
import { renderCitation, renderIcon } from "../part/index.ts";
import { plainWords, type CellWord } from "./cell-words.ts";
import { askedWords } from "./cell-words.ts";
import type { RowTruth } from "./compare-desk.ts";
import type { GhostRow } from "./ghost-rows.ts";
import { isFigure, isLeftToPeople, valueIn, wordsIn, type GridColumn } from "./grid-columns.ts";
import { keyOf } from "./grid-desk.ts";
import { isSelected, type Place } from "./grid-selection.ts";
import { ROW_HEIGHT } from "./grid-view.ts";
import { renderCellPanel } from "./render-cell-panel.ts";
import { renderTruth } from "./render-compare.ts";
import { renderWords } from "./render-words.ts";
import type { Item } from "./row-operations.ts";
import type { RulesDesk } from "./rules-desk.ts";

/** What every cell of a frame is drawn from. */
export interface GridFrame {
  readonly desk: RulesDesk;
  readonly columns: readonly GridColumn[];
  readonly before: ReadonlyMap<string, Item>;
  readonly disputed: ReadonlySet<string>;
  readonly truths: ReadonlyMap<string, RowTruth> | undefined;
  readonly places: ReadonlyMap<string, number>;
}

/** What a frame is drawn from, looked up once. */
export function gridFrame(desk: RulesDesk): GridFrame {
  const rows = (desk.onDay?.before.table?.rows ?? []) as unknown as readonly Item[];
  return {
    desk,
    columns: desk.columns,
    before: new Map(rows.map((row) => [row.name, row])),
    disputed: desk.disputed,
    places: new Map(desk.grid.rows.map(({ name }, at) => [name, at])),
    truths: desk.compare.truths(desk.checked?.policy, desk.host.decision),
  };
}

/** The table as a grid: conditions, what they lead to, and gaps as rows that are missing. */
export function renderGrid(desk: RulesDesk): TemplateResult {
  const { messages, grid, gridView, columns, decision, locale } = desk;
  const { rows } = grid;
  const frame = gridFrame(desk);
  const window = gridView.window(rows.length);
  const shown = window === undefined ? rows : rows.slice(window.from, window.to);
  const first = window?.from ?? 0;
  const asks = columns.filter(({ kind }) => kind === "asks").length;
  const ghosts = Map.groupBy(desk.ghosts, ({ before }) => before);
  return html`<div
      class=${classMap({ "grid-box": true, tall: window !== undefined })}
      @scroll=${window === undefined ? nothing : gridView.onScroll}
      tabindex=${window === undefined ? nothing : "-1"}
    >
      <table
        role="grid"
        class="grid"
        aria-label=${decision?.title[locale] ?? ""}
        aria-rowcount=${rows.length + 1}
        aria-colcount=${columns.length + 1}
        aria-multiselectable="true"
        aria-readonly=${desk.isEditing ? "false" : "true"}
        @keydown=${(event: KeyboardEvent) => grid.onKey(event)}
        @copy=${(event: ClipboardEvent) => copy(event, desk)}
        @cut=${(event: ClipboardEvent) => {
          if (copy(event, desk) && desk.isEditing) grid.clear();
        }}
        @paste=${(event: ClipboardEvent) => paste(event, desk)}
      >
        <thead>
          <tr class="over" aria-hidden="true">
            <td class="nth"></td>
            <td colspan=${asks}>${messages.when}</td>
            <td class="says" colspan=${columns.length - asks}>${messages.so}</td>
          </tr>
          <tr aria-rowindex="1">
            <th scope="col" class="nth"><span class="voice">${messages.row}</span></th>
            ${columns.map((column) => html`<th scope="col" class=${column.kind === "asks" ? "" : "says"}>${column.label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${window !== undefined && window.from > 0 ? renderSpace(window.from, columns.length) : nothing}
          ${repeat(
            shown,
            ({ name }) => name,
            (row, at) =>
              html`${(ghosts.get(row.name) ?? []).map((ghost) => renderGhost(ghost, frame))}${renderRow(row, first + at, frame)}`,
          )}
          ${
            window === undefined || window.to >= rows.length
              ? (ghosts.get(null) ?? []).map((ghost) => renderGhost(ghost, frame))
              : renderSpace(rows.length - window.to, columns.length)
          }
        </tbody>
      </table>
    </div>
    ${desk.isEditing ? html`<p class="keys">${messages.keys}</p>` : nothing}`;
}

/** The room of rows that are not drawn. */
function renderSpace(rows: number, columns: number): TemplateResult {
  return html`<tr class="space" aria-hidden="true">
    <td colspan=${columns + 1} height=${rows * ROW_HEIGHT}></td>
  </tr>`;
}

function renderRow(row: Item, at: number, frame: GridFrame): TemplateResult {
  const { desk, columns, before, disputed, truths } = frame;
  const { messages } = desk;
  const isOff = row["disabled"] === true;
  const truth = truths?.get(row.name);
  const classes = classMap({
    off: isOff,
    disputed: disputed.has(row.name),
    added: !before.has(row.name),
    applied: truth?.applied === true,
  });
  return html`<tr class=${classes} data-row=${at} data-name=${row.name} aria-rowindex=${at + 2}>
    <th
      scope="row"
      class="nth"
      title=${isOff ? `${messages.isOff}${messages.colon}${(row["disabledReason"] as string | undefined) ?? ""}` : ""}
    >
      <span>${at + 1}</span
      >${renderTruth(truth?.result, desk)}${isOff ? html`<span class="voice">${messages.isOff}</span>` : nothing}
    </th>
    ${columns.map((column, nth) => renderCell(row, { row: at, column: nth }, column, frame))}
  </tr>`;
}

function renderCell(row: Item, place: Place, column: GridColumn, frame: GridFrame): TemplateResult {
  const { desk } = frame;
  const { grid } = desk;
  const { focus } = grid.selection;
  const isCursor = grid.place.row === place.row && grid.place.column === place.column && focus.row >= 0;
  const cell = cellState(row, column, frame);
  const isMany = !jsonEqual(grid.selection.anchor as never, focus as never);
  const selected = isMany ? isSelected(grid.selection, place) : isCursor;
  const isEditing = isCursor && grid.edit !== undefined;
  const classes = classMap({
    says: column.kind !== "asks",
    figure: isFigure(column),
    cursor: isCursor,
    selected: isMany && selected,
    changed: cell.isChanged,
    wrong: cell.wrong !== undefined,
    editing: isEditing,
  });
  const isField = isCursor && desk.isEditing;
  return html`<td
    class=${classes}
    data-place=${`${place.row} ${place.column}`}
    tabindex=${isField ? nothing : isCursor ? "0" : "-1"}
    aria-selected=${selected ? "true" : "false"}
    aria-invalid=${cell.wrong === undefined ? nothing : "true"}
    aria-colindex=${place.column + 2}
    title=${cell.wrong?.message ?? cell.was ?? nothing}
    @pointerdown=${(event: PointerEvent) => press(event, place, desk)}
    @dblclick=${() => (desk.isEditing && !isEditing ? grid.begin() : undefined)}
  >
    ${isEditing ? nothing : html`<span class="said">${renderSaid(cell, column, desk)}</span>${renderTruth(cell.truth, desk)}`}
    ${isField ? renderField(row, column, cell, frame) : nothing}
  </td>`;
}

/** The field under the cursor. It is there before anybody types, so that every way of writing works at once. */
function renderField(row: Item, column: GridColumn, cell: CellState, { desk }: GridFrame): TemplateResult {
  const { grid, messages } = desk;
  const { edit } = grid;
  const said = cell.wrong?.text ?? plainWords(cell.words);
  return html`<input
      class=${edit === undefined ? "ready" : "typing"}
      type="text"
      autocomplete="off"
      spellcheck="false"
      aria-label=${messages.cell(column.label, grid.place.row + 1, said === "" ? anyText(row, column, desk) : said)}
      aria-invalid=${cell.wrong === undefined ? nothing : "true"}
      aria-describedby=${edit === undefined ? nothing : "cell-says"}
      .value=${edit?.text ?? ""}
      @input=${(event: Event) => grid.type((event.currentTarget as HTMLInputElement).value)}
      @blur=${(event: FocusEvent) => {
        const to = event.relatedTarget as Element | null;
        if (
          grid.edit !== undefined &&
          (to === null || to.closest(".cell-panel") === null) &&
          (event.currentTarget as Element).isConnected
        )
          grid.commit();
      }}
    />${edit === undefined ? nothing : renderCellPanel(column, desk, true)}`;
}

/** What is known of a cell. */
export interface CellState {
  readonly words: readonly CellWord[];
  readonly wrong: { readonly text: string; readonly message: string } | undefined;
  readonly isChanged: boolean;
  /** What it said before the draft. */
  readonly was: string | undefined;
  readonly truth: TraceTruth | undefined;
  readonly isOpen: boolean;
  readonly clauses: readonly string[];
}

export function cellState(row: Item, column: GridColumn, { desk, before, truths, places }: GridFrame): CellState {
  const { decision, context, grid, messages } = desk;
  if (decision === undefined) throw new TypeError("no decision is shown");
  const words = desk.cached(row, column);
  const own = before.get(row.name);
  const value = valueIn(row, column) ?? null;
  const old = own === undefined ? null : (valueIn(own, column) ?? null);
  const isChanged = own !== undefined && !jsonEqual(value, old);
  const wasText = isChanged && own !== undefined ? plainWords(wordsIn(own, column, decision, context)) : undefined;
  const at = places.get(row.name) ?? -1;
  const truth = column.kind === "asks" && value !== null ? truthOf(truths?.get(row.name), at, column) : undefined;
  return {
    words,
    wrong: grid.mistyped.get(keyOf(row, column)),
    isChanged,
    was: wasText === undefined ? undefined : messages.was(wasText === "" ? messages.any : wasText),
    truth,
    isOpen: column.kind === "says" && column.name === "value" && isLeftToPeople(row),
    clauses: column.kind === "clause" ? asList((value ?? "") as string | readonly string[]) : [],
  };
}

/** A cell may be several comparisons; it holds as its own condition says. */
function truthOf(truth: RowTruth | undefined, at: number, { name }: GridColumn): TraceTruth | undefined {
  if (truth === undefined || truth.condition.kind !== "all") return undefined;
  const place = `/table/rows/${at}/cells/${name}`;
  return truth.condition.conditions.find(({ pointer }) => pointer === place || pointer.startsWith(`${place}/`))?.result;
}

export function renderSaid(cell: CellState, column: GridColumn, desk: RulesDesk): unknown {
  const { messages, words } = desk;
  if (cell.wrong !== undefined)
    return html`<span class="wrong-text">${cell.wrong.text}</span>${renderIcon("warning", 14)}`;
  if (column.kind === "clause") return cell.clauses.map((clause) => renderCitation(clause, words));
  if (cell.isOpen) return html`<span class="quiet">${messages.leftToPeople}</span>`;
  if (cell.words.length === 0) return html`<span class="any">${column.kind === "asks" ? messages.any : "—"}</span>`;
  return renderWords(cell.words);
}

function anyText(row: Item, column: GridColumn, { messages }: RulesDesk): string {
  return column.kind === "asks" ? messages.any : isLeftToPeople(row) ? messages.leftToPeople : "—";
}

function renderGhost(ghost: GhostRow, { desk, columns }: GridFrame): TemplateResult {
  const { messages, grid, decision, context } = desk;
  const asks = columns.filter(({ kind }) => kind === "asks");
  return html`<tr class="ghost" data-ghost=${ghost.key}>
    <th scope="row" class="nth">${renderIcon("question", 15)}<span class="voice">${messages.gap}</span></th>
    ${asks.map(({ name }) => {
      const asked = decision?.table?.columns[name];
      const words = asked === undefined ? [] : askedWords(ghost.cells[name] as Json | undefined, asked, context);
      return html`<td title=${messages.exampleOf(ghost.example)}>
        ${words.length === 0 ? html`<span class="any">${messages.any}</span>` : plainWords(words)}
      </td>`;
    })}
    <td colspan=${columns.length - asks.length}>
      ${
        desk.isEditing
          ? html`<button type="button" class="button small" @click=${() => grid.fill(ghost)}>
              ${renderIcon("plus", 14)}${messages.fill}
            </button>`
          : html`<span>${messages.noRow}</span>`
      }
    </td>
  </tr>`;
}

function press(event: PointerEvent, place: Place, desk: RulesDesk): void {
  const { grid } = desk;
  const target = event.target as Element;
  if (event.button !== 0 || target.closest("a, .cell-panel") !== null) return;
  const isHere = grid.edit?.place.row === place.row && grid.edit.place.column === place.column;
  if (isHere) return;
  if (target.matches("input")) return;
  event.preventDefault();
  grid.select(place, event.shiftKey);
}

/** True when the selection went to the clipboard; within a field that is typed in, the browser copies by itself. */
function copy(event: ClipboardEvent, { grid }: RulesDesk): boolean {
  if (grid.edit !== undefined) return false;
  event.clipboardData?.setData("text/plain", grid.copied());
  event.preventDefault();
  return true;
}

function paste(event: ClipboardEvent, desk: RulesDesk): void {
  const { grid } = desk;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  // Within a cell one text is typed like any other.
  if (!desk.isEditing || text === "" || (grid.edit !== undefined && !/[\t\n]/u.test(text.trim()))) return;
  event.preventDefault();
  grid.cancel();
  grid.paste(text);
}
