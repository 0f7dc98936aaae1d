import { isFraction, isNumeric, notApplicable, unknown, type Known, type Value } from "../../value/index.ts";
import type { ClassRows } from "./class-rows.ts";
import { classOf, notApplicableClass, otherClass, unknownClass } from "./fact-partition.ts";

/** Up to this many figures, comparing with each is quicker than searching. */
const linearLimit = 8;

/** So many figures are compared with always, where a fact has no more: no loop, whose end would have to be guessed. */
const paddedCuts = 4;
const paddedClasses = 2 * paddedCuts + 1;

/** Finds the row of a value, fact by fact: {@link classOf} and `rowOf` in one, laid out flat. */
export type RowOf = (slot: number, value: Value | undefined) => number;

/** The lookup for facts with these rows; slots are their places in the list. */
export function classLookup(tables: readonly ClassRows[]): RowOf {
  const named = (at: number) => Int32Array.from(tables, ({ rowOf }) => rowOf[at] ?? 0);
  const [unknownRow, noneRow, otherRow] = [named(unknownClass), named(notApplicableClass), named(otherClass)];
  const truth = (value: boolean) =>
    Int32Array.from(tables, ({ partition, rowOf }) => rowOf[classOf(partition, value)] ?? 0);
  const [trueRow, falseRow] = [truth(true), truth(false)];
  const words = tables.map(({ partition, rowOf }) => rowsOfWords(partition.named, rowOf));
  const isExact = tables.map(({ partition }) => partition.cuts.some(isFraction));
  const cuts = Float64Array.from(
    tables.flatMap(({ partition }) => partition.cuts.map((cut) => (typeof cut === "number" ? cut : 0))),
  );
  const cutFrom = starts(tables.map(({ partition }) => partition.cuts.length));
  const figureFrom = starts(tables.map(({ partition }) => 2 * partition.cuts.length + 1));
  const figures = Int32Array.from(
    tables.flatMap(({ partition, rowOf }) => [...rowOf.subarray(partition.below, partition.count)]),
  );

  const exactRow: RowOf = (slot, value) => {
    const table = tables[slot];
    return table === undefined ? 0 : (table.rowOf[classOf(table.partition, value ?? unknown)] ?? 0);
  };

  const padded = padFigures(tables);
  const grids = tables.map(gridOf);

  const figureRow = (slot: number, value: number): number => {
    if (Number.isNaN(value)) return otherRow[slot] ?? 0;
    if (isExact[slot] === true) return exactRow(slot, value);
    const from = cutFrom[slot] ?? 0;
    const to = cutFrom[slot + 1] ?? 0;
    const first = figureFrom[slot] ?? 0;
    if (to - from > linearLimit) {
      const grid = grids[slot];
      // Beyond the ends, and between two whole figures, there is nothing: those are searched.
      const known = grid === undefined ? undefined : grid.rows[value - grid.from];
      return known ?? figures[first + placeOf(cuts, from, to, value)] ?? 0;
    }
    let at = first;
    for (let each = from; each < to; each += 1) {
      const cut = cuts[each] ?? 0;
      // A comparison turned into a figure is no branch, so there is none to mispredict.
      at += +(value > cut) + +(value >= cut);
    }
    return figures[at] ?? 0;
  };

  return (slot, value) => {
    if (typeof value === "number") {
      if (padded.fits[slot] !== 1 || Number.isNaN(value)) return figureRow(slot, value);
      const first = slot * paddedCuts;
      const cut0 = padded.cuts[first] ?? 0;
      const cut1 = padded.cuts[first + 1] ?? 0;
      const cut2 = padded.cuts[first + 2] ?? 0;
      const cut3 = padded.cuts[first + 3] ?? 0;
      const below = +(value > cut0) + +(value >= cut0) + +(value > cut1) + +(value >= cut1);
      const above = +(value > cut2) + +(value >= cut2) + +(value > cut3) + +(value >= cut3);
      return padded.rows[slot * paddedClasses + below + above] ?? 0;
    }
    if (typeof value === "string") return words[slot]?.get(value) ?? otherRow[slot] ?? 0;
    if (typeof value === "boolean") return (value ? trueRow[slot] : falseRow[slot]) ?? 0;
    if (value === undefined || value === unknown) return unknownRow[slot] ?? 0;
    if (value === notApplicable) return noneRow[slot] ?? 0;
    return isNumeric(value) ? exactRow(slot, value) : (otherRow[slot] ?? 0);
  };
}

/** The rows of every whole figure between the least cut and the greatest, where these are not far apart: scores, days, counts. */
interface Grid {
  readonly from: number;
  readonly rows: Int32Array;
}

/** So far apart cuts may be for a grid. */
const gridLimit = 1024;

function gridOf({ partition, rowOf }: ClassRows): Grid | undefined {
  const { cuts } = partition;
  const [from, to] = [cuts[0], cuts.at(-1)];
  if (cuts.length <= linearLimit || !Number.isSafeInteger(from) || typeof from !== "number") return undefined;
  if (typeof to !== "number" || to - from > gridLimit || cuts.some(isFraction)) return undefined;
  const rows = Int32Array.from(
    { length: Math.floor(to - from) + 1 },
    (_, at) => rowOf[classOf(partition, from + at)] ?? 0,
  );
  return { from, rows };
}

/** Four cuts and nine rows for each fact that has no more; NaN where it has fewer, above which nothing is. */
function padFigures(tables: readonly ClassRows[]): {
  readonly fits: Uint8Array;
  readonly cuts: Float64Array;
  readonly rows: Int32Array;
} {
  const fits = new Uint8Array(tables.length);
  const cuts = new Float64Array(tables.length * paddedCuts).fill(Number.NaN);
  const rows = new Int32Array(tables.length * paddedClasses);
  for (const [slot, { partition, rowOf }] of tables.entries()) {
    if (partition.cuts.length > paddedCuts || partition.cuts.some(isFraction)) continue;
    fits[slot] = 1;
    cuts.set(
      partition.cuts.map((cut) => (typeof cut === "number" ? cut : 0)),
      slot * paddedCuts,
    );
    rows.set(rowOf.subarray(partition.below, partition.count), slot * paddedClasses);
  }
  return { fits, cuts, rows };
}

function rowsOfWords(named: ReadonlyMap<Known, number>, rowOf: Int32Array): ReadonlyMap<Known, number> {
  return new Map([...named].map(([word, at]) => [word, rowOf[at] ?? 0]));
}

/** Where each of these many begins when they lie one after the other; the end is last. */
function starts(counts: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.from([0, ...counts.map((count) => (sum += count))]);
}

/**
 * `2i + 1` when the figure is the i-th cut, `2i` when it lies below it and above the one before. Halves without a branch:
 * which way a search goes cannot be predicted.
 */
function placeOf(cuts: Float64Array, from: number, to: number, value: number): number {
  let first = from;
  let length = to - from;
  while (length > 1) {
    const half = length >> 1;
    first += +((cuts[first + half - 1] ?? 0) < value) * half;
    length -= half;
  }
  const cut = cuts[first] ?? 0;
  return 2 * (first - from) + +(value > cut) + +(value >= cut);
}
