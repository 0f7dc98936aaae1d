import type { GridDesk } from "./grid-desk.ts";

/** Tables of more rows than this are drawn a window at a time, in rows of one height. */
const MANY = 60;
/** Rows beyond the window that are drawn as well. */
const AROUND = 8;

/** The height of a row in px, as the style sheet has it for large tables. */
export const ROW_HEIGHT = 40;

/** Which rows of a large table are drawn; the first inclusive, the last exclusive. */
export interface GridWindow {
  readonly from: number;
  readonly to: number;
}

/** The grid on the screen: which rows are drawn, where the focus is, where the panel of a cell opens. */
export class GridView {
  readonly #root: ShadowRoot;
  readonly #grid: GridDesk;
  readonly #redraw: () => void;
  #top = 0;
  #seen = 20;

  constructor(root: ShadowRoot, grid: GridDesk, redraw: () => void) {
    this.#root = root;
    this.#grid = grid;
    this.#redraw = redraw;
  }

  /** The rows to draw; all of them for a table that is not large. */
  window(count: number): GridWindow | undefined {
    if (count <= MANY) return undefined;
    const first = Math.max(0, Math.min(Math.floor(this.#top / ROW_HEIGHT), count - this.#seen));
    // In steps, so that a small movement draws nothing anew.
    const from = Math.max(0, Math.floor(first / AROUND) * AROUND - AROUND);
    return { from, to: Math.min(count, from + this.#seen + 3 * AROUND) };
  }

  readonly onScroll = (event: Event): void => {
    const box = event.currentTarget as HTMLElement;
    const before = JSON.stringify(this.window(Infinity));
    this.#top = box.scrollTop;
    this.#seen = Math.max(1, Math.ceil(box.clientHeight / ROW_HEIGHT));
    if (JSON.stringify(this.window(Infinity)) !== before) this.#redraw();
  };

  reset(): void {
    this.#top = 0;
    const box = this.#root.querySelector<HTMLElement>(".grid-box");
    if (box !== null) box.scrollTop = 0;
  }

  /** Called when the grid has been drawn: the cursor gets the focus if it wants it, and is in sight. */
  updated(): void {
    const grid = this.#grid;
    const panel = this.#root.querySelector<HTMLElement>(".cell-panel[popover]");
    if (!grid.wantsFocus) {
      if (panel !== null) this.#place(panel);
      return;
    }
    const box = this.#root.querySelector<HTMLElement>(".grid-box.tall");
    const { row, column } = grid.place;
    if (box !== null && this.#bringIntoSight(box, row)) return;
    const target = this.#root.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`);
    if (target === null) return;
    grid.wantsFocus = false;
    const field = target.matches("input") ? target : (target.querySelector<HTMLElement>("input") ?? target);
    field.focus({ preventScroll: true });
    if (field instanceof HTMLInputElement && grid.edit !== undefined)
      field.setSelectionRange(field.value.length, field.value.length);
    target.closest("td, .card-cell")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (panel !== null) this.#place(panel);
  }

  /** Scrolls a large table to a row; true when that row still has to be drawn. */
  #bringIntoSight(box: HTMLElement, row: number): boolean {
    const head = box.querySelector<HTMLElement>("thead")?.offsetHeight ?? 0;
    const top = row * ROW_HEIGHT;
    const room = box.clientHeight - head;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + ROW_HEIGHT > box.scrollTop + room) box.scrollTop = top + ROW_HEIGHT - room;
    this.#top = box.scrollTop;
    this.#seen = Math.max(1, Math.ceil(box.clientHeight / ROW_HEIGHT));
    const drawn = this.#root.querySelector(`tr[data-row="${row}"]`) !== null;
    if (!drawn) this.#redraw();
    return !drawn;
  }

  /** Below its cell, or above it where there is no room. */
  #place(panel: HTMLElement): void {
    if (!panel.matches(":popover-open")) panel.showPopover();
    const cell = panel.closest("td")?.getBoundingClientRect();
    if (cell === undefined) return;
    const { width, height } = panel.getBoundingClientRect();
    const below = cell.bottom + 4 + height <= innerHeight;
    panel.style.left = `${Math.max(8, Math.min(cell.left, innerWidth - width - 8))}px`;
    panel.style.top = `${below ? cell.bottom + 4 : Math.max(8, cell.top - 4 - height)}px`;
  }
}
