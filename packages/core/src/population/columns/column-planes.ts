import { createBits, setBit, type Bits } from "../kernel/bits.ts";
import { scanFigures } from "../circuit/scan.ts";
import type { FigureColumn, WordColumn } from "./column.ts";

/** A figure at which a class begins: with the figure itself, or just above it. */
export interface Boundary {
  readonly at: number;
  readonly relation: "atLeast" | "above";
}

export function boundaryKey({ at, relation }: Boundary): string {
  return `${relation} ${at}`;
}

/** In ascending order, each once. */
export function sortBoundaries(boundaries: Iterable<Boundary>): readonly Boundary[] {
  const distinct = new Map([...boundaries].map((each) => [boundaryKey(each), each]));
  const place = ({ relation }: Boundary): number => (relation === "above" ? 1 : 0);
  return [...distinct.values()].toSorted((a, b) => a.at - b.at || place(a) - place(b));
}

/** Above this many boundaries each row is looked up instead of the column being scanned once for each of them. */
const scanLimit = 48;

/**
 * Cuts a column of figures into classes and writes the number of each row's class in binary, one plane for each digit, the lowest
 * first. Class `n` has passed `n` boundaries. Where figures are missing, 0 is *no figure* and all others are one higher.
 */
export function codeFigures(column: FigureColumn, boundaries: readonly Boundary[]): readonly Bits[] {
  const { values } = column;
  const { length } = values;
  const shift = hasHoles(column) ? 1 : 0;
  const planes = planesFor(boundaries.length + shift + 1, length);
  if (boundaries.length > scanLimit) {
    slice(planes, length, (row) => {
      const value = values[row] ?? Number.NaN;
      return Number.isNaN(value) ? 0 : passed(boundaries, value) + shift;
    });
    return planes;
  }
  const scanned = createBits(length);
  const add = (count: number): void => {
    // In counting up, the digit of weight 2^i turns over at every multiple of 2^i.
    for (const [digit, plane] of planes.entries()) if (count % 2 ** digit === 0) exclusive(plane, scanned);
  };
  if (shift === 1) {
    scanFigures(values, "atLeast", Number.NEGATIVE_INFINITY, scanned);
    add(1);
  }
  for (const [place, { at, relation }] of boundaries.entries()) {
    scanFigures(values, relation, at, scanned);
    add(place + 1 + shift);
  }
  return planes;
}

/** The same for words, given the class of each code. */
export function codeWords(column: WordColumn, classes: Uint32Array, count: number): readonly Bits[] {
  const { codes } = column;
  const planes = planesFor(count, codes.length);
  for (const [digit, plane] of planes.entries()) {
    scanWords(
      column,
      classes.map((each) => (each >>> digit) & 1),
      plane,
    );
  }
  return planes;
}

/** The rows whose code has a 1 in the table. */
export function scanWords({ codes }: WordColumn, table: Uint32Array, out: Bits): void {
  const { length } = codes;
  const lookup = Uint8Array.from(table);
  for (let word = 0, base = 0; base < length; word += 1, base += 32) {
    let bits = 0;
    for (let row = Math.min(base + 31, length - 1); row >= base; row -= 1) {
      bits = (bits << 1) | (lookup[codes[row] ?? 0] ?? 0);
    }
    out[word] = bits;
  }
}

/** Whether some rows have no figure. */
export function hasHoles(column: FigureColumn): boolean {
  return column.unknown !== undefined || column.inapplicable !== undefined;
}

function planesFor(classes: number, rows: number): readonly Bits[] {
  const digits = classes <= 1 ? 0 : 32 - Math.clz32(classes - 1);
  return Array.from({ length: digits }, () => createBits(rows));
}

function exclusive(plane: Bits, other: Bits): void {
  for (let at = 0; at < plane.length; at += 1) plane[at] = (plane[at] ?? 0) ^ (other[at] ?? 0);
}

function slice(planes: readonly Bits[], rows: number, classOf: (row: number) => number): void {
  for (let row = 0; row < rows; row += 1) {
    const code = classOf(row);
    for (const [digit, plane] of planes.entries()) if (((code >>> digit) & 1) === 1) setBit(plane, row);
  }
}

/** How many of the boundaries a figure has passed. */
function passed(boundaries: readonly Boundary[], value: number): number {
  let low = 0;
  let high = boundaries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const boundary = boundaries[middle];
    if (boundary !== undefined && (boundary.relation === "above" ? value > boundary.at : value >= boundary.at))
      low = middle + 1;
    else high = middle;
  }
  return low;
}
