import { valueAt, type Columns } from "../columns/column.ts";
import type { Threshold } from "./thresholds.ts";

/** A row whose figure lies close to a threshold. */
export interface Near {
  readonly row: number;
  readonly fact: string;
  /** The figure, as it is within the engine. */
  readonly value: number;
  readonly threshold: number;
  /** The figure less the threshold. */
  readonly distance: number;
}

/** Which rows count as near. */
export interface NearOptions {
  /** As a part of the threshold, so 0.05 is five percent; both ends are included. */
  readonly within: number;
  /** The nearest so many; 100 when left out. */
  readonly limit?: number;
}

/** The rows that lie near any of these thresholds, the nearest first; of two as near the lower row. */
export function nearRows(
  columns: Columns,
  thresholds: readonly Threshold[],
  { within, limit = 100 }: NearOptions,
): readonly Near[] {
  const found: Near[] = [];
  const keepNearest = (): void => {
    found.sort((a, b) => share(a) - share(b) || a.row - b.row);
    found.length = Math.min(found.length, limit);
  };
  for (const { fact, threshold } of thresholds) {
    const column = columns.facts.get(fact);
    if (column?.kind !== "figures") continue;
    const reach = Math.abs(threshold) * within;
    for (let row = 0; row < columns.rows; row += 1) {
      const value = valueAt(column, row);
      if (typeof value !== "number" || !(Math.abs(value - threshold) <= reach)) continue;
      found.push({ row, fact, value, threshold, distance: value - threshold });
      // Sorted now and then, so that a crowd at the threshold costs no memory.
      if (found.length >= 16 * limit + 1024) keepNearest();
    }
  }
  keepNearest();
  return found;
}

function share({ distance, threshold }: Near): number {
  return threshold === 0 ? Math.abs(distance) : Math.abs(distance / threshold);
}
