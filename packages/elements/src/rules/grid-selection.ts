/** A cell of the grid by its place. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is selected: a block from the cell where it began to the one that has the focus. */
export interface Selection {
  readonly anchor: Place;
  readonly focus: Place;
}

/** How large the grid is. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Rows that a page key moves by. */
const PAGE = 10;

/** One cell, selected. */
export function selectionAt(place: Place): Selection {
  return { anchor: place, focus: place };
}

/** Where a key moves the selection to; `undefined` when it is no key that moves. Shift keeps the cell where it began. */
export function movedBy(selection: Selection, key: Key, extent: Extent): Selection | undefined {
  const { row, column } = selection.focus;
  const isFar = key.ctrlKey || key.metaKey;
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  const target = ((): Place | undefined => {
    switch (key.key) {
      case "ArrowUp":
        return { row: isFar ? 0 : row - 1, column };
      case "ArrowDown":
        return { row: isFar ? last.row : row + 1, column };
      case "ArrowLeft":
        return { row, column: isFar ? 0 : column - 1 };
      case "ArrowRight":
        return { row, column: isFar ? last.column : column + 1 };
      case "Home":
        return { row: isFar ? 0 : row, column: 0 };
      case "End":
        return { row: isFar ? last.row : row, column: last.column };
      case "PageUp":
        return { row: row - PAGE, column };
      case "PageDown":
        return { row: row + PAGE, column };
      default:
        return undefined;
    }
  })();
  if (target === undefined) return undefined;
  const focus = within(target, extent);
  return { anchor: key.shiftKey ? selection.anchor : focus, focus };
}

/** The next cell, or the one before, through the ends of rows; `undefined` beyond the last. */
export function nextPlace({ row, column }: Place, step: 1 | -1, { rows, columns }: Extent): Place | undefined {
  const at = row * columns + column + step;
  return at < 0 || at >= rows * columns ? undefined : { row: Math.floor(at / columns), column: at % columns };
}

/** A place that the grid has. */
export function within({ row, column }: Place, { rows, columns }: Extent): Place {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

/** The block's first and last row and column, both inclusive. */
export function blockOf({ anchor, focus }: Selection): { readonly from: Place; readonly to: Place } {
  return {
    from: { row: Math.min(anchor.row, focus.row), column: Math.min(anchor.column, focus.column) },
    to: { row: Math.max(anchor.row, focus.row), column: Math.max(anchor.column, focus.column) },
  };
}

/** Whether a cell belongs to the selection. */
export function isSelected(selection: Selection, { row, column }: Place): boolean {
  const { from, to } = blockOf(selection);
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}
