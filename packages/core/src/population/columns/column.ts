import { notApplicable, unknown, type Known, type Value } from "../../value/index.ts";
import type { Bits } from "../kernel/bits.ts";
import { hasBit } from "../kernel/bits.ts";

/** Plain numbers, one a row. Where a row has none it holds NaN, and one of the two masks says why. */
export interface FigureColumn {
  readonly kind: "figures";
  readonly values: Float64Array;
  /** The rows of which nobody has told the figure; left out when there are none. */
  readonly unknown?: Bits;
  /** The rows to which the figure does not apply; left out when there are none. */
  readonly inapplicable?: Bits;
}

/** The code of a row without a value, and of one to which the fact does not apply; from {@link firstWord} on they are words. */
export const unknownCode = 0;
export const inapplicableCode = 1;
export const firstWord = 2;

/** The codes of a column; as narrow as its words allow. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Any values, each spelled once: row `r` has `words[codes[r] - firstWord]`. */
export interface WordColumn {
  readonly kind: "words";
  readonly codes: Codes;
  readonly words: readonly Known[];
}

/** The values of one fact for many subjects. */
export type Column = FigureColumn | WordColumn;

/** Facts of many subjects, by the number of their row. What a row stands for is known only to whoever made them. */
export interface Columns {
  readonly rows: number;
  /** By fact. A fact that has no column is known of nobody. */
  readonly facts: ReadonlyMap<string, Column>;
}

/** The value in a row. */
export function valueAt(column: Column | undefined, row: number): Value {
  if (column === undefined) return unknown;
  if (column.kind === "words") {
    const code = column.codes[row] ?? unknownCode;
    if (code === unknownCode) return unknown;
    return code === inapplicableCode ? notApplicable : (column.words[code - firstWord] ?? unknown);
  }
  const value = column.values[row] ?? Number.NaN;
  if (!Number.isNaN(value)) return value;
  return column.inapplicable !== undefined && hasBit(column.inapplicable, row) ? notApplicable : unknown;
}

/** The narrowest array that holds codes below `count`. */
export function codesFor(length: number, count: number): Codes {
  if (count <= 0x100) return new Uint8Array(length);
  return count <= 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length);
}
