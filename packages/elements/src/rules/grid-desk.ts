import type { Json } from "../api/index.ts";
import { editText, previewOf, readText, type ReadCell } from "./cell-text.ts";
import { readClipboard, writeClipboard } from "./clipboard-grid.ts";
import { plainWords } from "./cell-words.ts";
import type { GridHost } from "./grid-host.ts";
import { rowOf, type GhostRow } from "./ghost-rows.ts";
import { isLeftToPeople, valueIn, wordsIn, type GridColumn } from "./grid-columns.ts";
import {
  blockOf,
  movedBy,
  nextPlace,
  selectionAt,
  within,
  type Extent,
  type Place,
  type Selection,
} from "./grid-selection.ts";
import {
  addItem,
  freshName,
  moveItem,
  removeItem,
  setPart,
  type Changes,
  type Item,
  type RuleList,
} from "./row-operations.ts";

/** What is being typed into a cell. */
export interface CellEdit {
  readonly place: Place;
  readonly text: string;
}

/** What was typed and is nothing that the column could hold. */
export interface Mistyped {
  readonly text: string;
  readonly message: string;
}

/** One table as a spreadsheet: where the cursor is, what is being typed, and what that makes of the draft. */
export class GridDesk {
  selection: Selection = selectionAt({ row: 0, column: 0 });
  edit: CellEdit | undefined;
  /** By row and column. */
  readonly mistyped: Map<string, Mistyped> = new Map();
  /** Whether the row of the cursor is being put out of use, and why. */
  disabling: string | undefined;
  /** The cursor wants the focus once the grid has been drawn. */
  wantsFocus = false;
  /** Tab leaves the grid after Escape. */
  isLeaving = false;
  readonly host: () => GridHost;

  constructor(host: () => GridHost) {
    this.host = host;
  }

  get rows(): readonly Item[] {
    return (this.host().decision.table?.rows ?? []) as unknown as readonly Item[];
  }

  get extent(): Extent {
    return { rows: this.rows.length, columns: this.host().columns.length };
  }

  get place(): Place {
    return within(this.selection.focus, this.extent);
  }

  get row(): Item | undefined {
    return this.rows[this.place.row];
  }

  get column(): GridColumn | undefined {
    return this.host().columns[this.place.column];
  }

  select(place: Place, extend = false): void {
    if (this.edit !== undefined) this.commit();
    const focus = within(place, this.extent);
    this.selection = extend ? { ...this.selection, focus } : selectionAt(focus);
    this.isLeaving = false;
    this.#focus();
  }

  /** Begins to type; without a text with what the cell says now. */
  begin(text?: string): void {
    if (!this.host().mayEdit) return;
    const { row, column, place } = this;
    if (row === undefined || column === undefined) return;
    const known = this.mistyped.get(keyOf(row, column))?.text;
    this.selection = selectionAt(place);
    this.edit = { place, text: text ?? known ?? this.textOf(row, column) };
    this.#focus();
  }

  type(text: string): void {
    if (this.edit === undefined) this.begin(text);
    else {
      this.edit = { ...this.edit, text };
      this.host().redraw();
    }
  }

  cancel(): void {
    if (this.edit === undefined) return;
    this.edit = undefined;
    this.#focus();
  }

  /** Takes what was typed. What cannot be understood stays in its cell and is told there. */
  commit(): void {
    const { edit } = this;
    if (edit === undefined) return;
    this.edit = undefined;
    const row = this.rows[edit.place.row];
    const column = this.host().columns[edit.place.column];
    if (row === undefined || column === undefined) return;
    this.#write([{ row, column, text: edit.text }]);
    this.#focus();
  }

  textOf(row: Item, column: GridColumn): string {
    return editText(row, column, this.host());
  }

  read(text: string, column: GridColumn): ReadCell {
    return readText(text, column, this.host());
  }

  /** The words that a text would stand for, for who is typing it. */
  preview(text: string, column: GridColumn): ReturnType<typeof wordsIn> | undefined {
    return this.row === undefined ? undefined : previewOf(text, this.row, column, this.host());
  }

  /** Empties the selected cells. */
  clear(): void {
    this.#write(this.#selected().map(({ row, column }) => ({ row, column, text: "" })));
  }

  copied(): string {
    const { decision, context } = this.host();
    const { from, to } = blockOf(this.selection);
    const rows = this.rows.slice(from.row, to.row + 1);
    const columns = this.host().columns.slice(from.column, to.column + 1);
    return writeClipboard(
      rows.map((row) =>
        columns.map((column) => this.textOf(row, column) || plainWords(wordsIn(row, column, decision, context))),
      ),
    );
  }

  /** Puts a block of cells where the cursor is. One cell fills the selection; rows below the last are added. */
  paste(text: string): void {
    const block = readClipboard(text);
    const [first = []] = block;
    const { columns } = this.host();
    if (block.length === 1 && first.length === 1) {
      return this.#write(this.#selected().map(({ row, column }) => ({ row, column, text: first[0] ?? "" })));
    }
    const { from } = blockOf(this.selection);
    let next = this.host().changes;
    const missing = from.row + block.length - this.rows.length;
    const names = this.rows.map(({ name }) => name);
    const fresh: Item[] = [];
    for (let nth = 0; nth < missing; nth += 1) {
      const made = this.#emptyRow([...names, ...fresh.map(({ name }) => name)]);
      fresh.push(made);
      next = addItem(next, this.#list, made, null);
    }
    const rows = [...this.rows, ...fresh];
    const entries = block.flatMap((cells, down) =>
      cells.flatMap((cell, across) => {
        const row = rows[from.row + down];
        const column = columns[from.column + across];
        return row === undefined || column === undefined ? [] : [{ row, column, text: cell }];
      }),
    );
    this.#write(entries, next);
    const focus = {
      row: from.row + block.length - 1,
      column: from.column + Math.max(...block.map((cells) => cells.length)) - 1,
    };
    this.selection = { anchor: from, focus: within(focus, { ...this.extent, rows: rows.length }) };
    this.#focus();
  }

  /** Adds an empty row of the company's own beside the cursor's. */
  insert(where: "before" | "after"): void {
    const { row } = this.place;
    const at = this.rows.length === 0 ? 0 : where === "before" ? row : row + 1;
    const made = this.#emptyRow(this.rows.map(({ name }) => name));
    this.host().change(addItem(this.host().changes, this.#list, made, this.rows[at]?.name ?? null));
    this.selection = selectionAt({ row: at, column: 0 });
    this.#focus();
  }

  /** Adds the row that closes a gap, and goes to what it should say. */
  fill(ghost: GhostRow): void {
    const made = rowOf(ghost, freshName(this.rows.map(({ name }) => name)));
    this.host().change(addItem(this.host().changes, this.#list, made, ghost.before));
    const column = this.host().columns.findIndex(({ kind }) => kind === "says");
    const own = this.rows.findIndex(({ name }) => name === made.name);
    if (own >= 0) this.selection = selectionAt({ row: own, column });
    this.#focus();
  }

  /** Moves the cursor's row up or down. */
  move(step: -1 | 1): void {
    const { rows } = this;
    const { row: at, column } = this.place;
    const item = rows[at];
    const target = at + step;
    if (item === undefined || target < 0 || target >= rows.length) return;
    const before = rows[step < 0 ? target : target + 1]?.name ?? null;
    this.host().change(moveItem(this.host().changes, this.#list, item.name, before));
    this.selection = selectionAt({ row: target, column });
    this.#focus();
  }

  /** Puts the cursor's row out of use, or into use again. */
  setDisabled(why: string | undefined): void {
    const { row } = this;
    this.disabling = undefined;
    if (row === undefined) return;
    const expect = (this.#before(row)?.["disabled"] ?? null) as Json;
    const value = why === undefined ? null : true;
    const part = { name: row.name, path: ["disabled"], value, expect, ...(why === undefined ? {} : { why }) };
    this.host().change(setPart(this.host().changes, this.#list, part));
    this.#focus();
  }

  remove(): void {
    const { row, rows } = this;
    if (row === undefined || !row.name.startsWith("x_")) return;
    const next = rows[rows.indexOf(row) + 1]?.name ?? null;
    this.host().change(removeItem(this.host().changes, this.#list, row.name, next));
    for (const key of this.mistyped.keys()) if (key.startsWith(`${row.name} `)) this.mistyped.delete(key);
    this.selection = selectionAt(within(this.place, this.extent));
    this.#focus();
  }

  onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const done = this.edit === undefined ? this.#moveByKey(event) : this.#editByKey(event);
    if (done) event.preventDefault();
  }

  #editByKey(event: KeyboardEvent): boolean {
    const { key } = event;
    if (key === "Escape") {
      this.cancel();
      return true;
    }
    if (key !== "Enter" && key !== "Tab") return false;
    const { place } = this;
    this.commit();
    const step = event.shiftKey ? -1 : 1;
    const next =
      key === "Enter" ? { row: place.row + step, column: place.column } : nextPlace(place, step, this.extent);
    if (next !== undefined) this.select(next);
    return true;
  }

  #moveByKey(event: KeyboardEvent): boolean {
    const { key, altKey, shiftKey } = event;
    const host = this.host();
    const { mayEdit } = host;
    const isCommand = event.ctrlKey || event.metaKey;
    if (mayEdit && altKey && (key === "ArrowUp" || key === "ArrowDown")) {
      this.move(key === "ArrowUp" ? -1 : 1);
      return true;
    }
    if (mayEdit && isCommand && /^[zy]$/iu.test(key)) {
      if (key.toLowerCase() === "y" || shiftKey) host.redo();
      else host.undo();
      this.#focus();
      return true;
    }
    if (isCommand && key.toLowerCase() === "a") {
      this.selection = {
        anchor: { row: 0, column: 0 },
        focus: within({ row: Infinity, column: Infinity }, this.extent),
      };
      this.#focus();
      return true;
    }
    if (altKey) return false;
    const moved = movedBy(this.selection, event, this.extent);
    if (moved !== undefined) {
      this.selection = moved;
      this.#focus();
      return true;
    }
    if (!mayEdit || isCommand) return false;
    switch (key) {
      case "Enter":
      case "F2":
        this.begin();
        return true;
      case "Delete":
      case "Backspace":
        this.clear();
        return true;
      case "Escape":
        this.isLeaving = true;
        return true;
      case "Tab": {
        const next = this.isLeaving ? undefined : nextPlace(this.place, shiftKey ? -1 : 1, this.extent);
        if (next === undefined) return false;
        this.select(next);
        return true;
      }
      default:
        // What is typed lands in the field under the cursor, so that every way of writing works.
        return false;
    }
  }

  get #list(): RuleList {
    return { decision: this.host().decision.id, list: "table/rows" };
  }

  #selected(): readonly { readonly row: Item; readonly column: GridColumn }[] {
    const { from, to } = blockOf(this.selection);
    const columns = this.host().columns.slice(from.column, to.column + 1);
    return this.rows.slice(from.row, to.row + 1).flatMap((row) => columns.map((column) => ({ row, column })));
  }

  /** One step of the draft, however many cells there are. */
  #write(
    entries: readonly { readonly row: Item; readonly column: GridColumn; readonly text: string }[],
    start: Changes = this.host().changes,
  ): void {
    let next = start;
    const { mayEdit } = this.host();
    if (!mayEdit) return;
    for (const { row, column, text } of entries) {
      const key = keyOf(row, column);
      // What was only looked at is no change.
      if (!this.mistyped.has(key) && text === this.textOf(row, column)) continue;
      const read = this.read(text, column);
      if (!read.ok) {
        if (column.kind === "clause" && text === "") continue;
        this.mistyped.set(key, { text, message: read.message });
        continue;
      }
      this.mistyped.delete(key);
      next = this.#set(next, row, column, read.value);
    }
    this.host().change(next);
    this.host().redraw();
  }

  #set(changes: Changes, row: Item, column: GridColumn, value: Json): Changes {
    const before = this.#before(row);
    const part = (path: readonly string[], given: Json): Changes =>
      setPart(changes, this.#list, {
        name: row.name,
        path,
        value: given,
        expect: before === undefined ? null : (valueIn(before, { path }) ?? null),
      });
    let next = part(column.path, value);
    if (column.kind !== "says" || column.name !== "value") return next;
    // A row says something or leaves it to people.
    const isOpen = value === null;
    if (isOpen !== isLeftToPeople(row)) {
      const path = ["then", "undetermined"];
      const expect = before === undefined ? null : (valueIn(before, { path }) ?? null);
      next = setPart(next, this.#list, { name: row.name, path, value: isOpen ? true : null, expect });
    }
    return next;
  }

  #before({ name }: Item): Item | undefined {
    return (this.host().before.table?.rows as unknown as readonly Item[] | undefined)?.find(
      (each) => each.name === name,
    );
  }

  #emptyRow(taken: readonly string[]): Item {
    const { decision } = this.host();
    const clause = this.row?.["clause"] ?? decision.clause;
    // oxlint-disable-next-line unicorn/no-thenable -- `then` is a word of the table format
    return { name: freshName(taken), clause, cells: {}, then: { undetermined: true } };
  }

  #focus(): void {
    this.wantsFocus = true;
    this.host().redraw();
  }
}

/** The key of a cell. */
export function keyOf({ name }: Item, { kind, name: column }: GridColumn): string {
  return `${name} ${kind} ${column}`;
}
