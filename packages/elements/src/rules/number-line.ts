import { isObject, type BoundPolicy, type Decision } from "@bylaw/core";

import type { Json } from "../api/index.ts";
import type { GhostRow } from "./ghost-rows.ts";
import { figuresIn } from "./ghost-rows.ts";
import { isFigure, type GridColumn } from "./grid-columns.ts";

/** A stretch of the main figure that a row asks for. An end that is left out is open. */
export interface Stretch {
  /** The number of the row, from 0; of a gap the place among the gaps. */
  readonly at: number;
  readonly kind: "row" | "gap";
  readonly low?: number;
  readonly high?: number;
  /** Which line it is drawn on, so that none covers another. */
  readonly lane: number;
}

/** The figure column that most rows ask about, from the lowest value to the highest. */
export interface NumberLine {
  readonly column: GridColumn;
  readonly stretches: readonly Stretch[];
  /** The figures at which something changes, from the lowest. */
  readonly ticks: readonly number[];
  /** How far the axis goes. */
  readonly end: number;
  readonly lanes: number;
  /** Rows that do not ask about it. */
  readonly others: number;
}

/** More stretches than these nobody could tell apart. */
const MOST = 40;

/** The number line of a table; `undefined` when no row asks about a figure, or too many do. */
export function numberLine(
  decision: Decision,
  columns: readonly GridColumn[],
  ghosts: readonly GhostRow[],
  policy: Pick<BoundPolicy, "parameters">,
): NumberLine | undefined {
  const rows = (decision.table?.rows ?? []).filter(({ disabled }) => disabled !== true);
  const all = decision.table?.rows ?? [];
  const cellOf = (row: (typeof rows)[number], { name }: GridColumn): Json | undefined =>
    row.cells[name] as Json | undefined;
  const counted = columns
    .filter((column) => column.kind === "asks" && isFigure(column) && column.type.type !== "date")
    .map((column) => ({
      column,
      count: rows.filter((row) => rangeOf(cellOf(row, column), policy) !== undefined).length,
    }))
    .toSorted((a, b) => b.count - a.count)[0];
  if (counted === undefined || counted.count === 0 || counted.count > MOST) return undefined;
  const { column, count } = counted;
  const found = [
    ...rows.flatMap((row) => {
      const range = rangeOf(cellOf(row, column), policy);
      return range === undefined ? [] : [{ at: all.indexOf(row), kind: "row" as const, ...range }];
    }),
    ...ghosts.flatMap(({ cells }, at) => {
      const range = rangeOf(cells[column.name], policy);
      return range === undefined ? [] : [{ at, kind: "gap" as const, ...range }];
    }),
  ].toSorted((a, b) => (a.low ?? 0) - (b.low ?? 0));
  const ends: number[] = [];
  const stretches = found.map((each): Stretch => {
    const free = ends.findIndex((end) => end <= (each.low ?? 0));
    const lane = free < 0 ? ends.length : free;
    ends[lane] = each.high ?? Number.POSITIVE_INFINITY;
    return { ...each, lane };
  });
  const ticks = [...new Set(found.flatMap(({ low, high }) => [low ?? 0, high ?? 0]))].toSorted((a, b) => a - b);
  const end = (ticks.at(-1) ?? 0) * 1.3;
  return end <= 0 ? undefined : { column, stretches, ticks, end, lanes: ends.length, others: rows.length - count };
}

/** What a cell asks of a figure, as one stretch; `undefined` when it asks nothing of the kind. */
function rangeOf(
  cell: Json | undefined,
  policy: Pick<BoundPolicy, "parameters">,
): { readonly low?: number; readonly high?: number } | undefined {
  if (!isObject(cell)) return undefined;
  const parts = Array.isArray(cell["all"]) ? (cell["all"] as readonly unknown[]) : [cell];
  let range: { low?: number; high?: number } | undefined;
  for (const part of parts) {
    if (!isObject(part)) return undefined;
    const operator = typeof part["operator"] === "string" ? part["operator"] : "";
    const [value] = figuresIn(part["value"] as Json, policy);
    if (value === undefined) return undefined;
    if (operator.startsWith("greaterThan")) range = { ...range, low: value };
    else if (operator.startsWith("lessThan")) range = { ...range, high: value };
    else return undefined;
  }
  return range;
}
