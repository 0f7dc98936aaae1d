import type { Truth } from "../../value/index.ts";
import { unknown } from "../../value/index.ts";
import type { Bits } from "../kernel/bits.ts";

/** Rows in groups for which all rules are judged alike. */
export interface TruthGroups {
  /** By row: the number of its group. */
  readonly groups: Uint32Array;
  /** By group: the truths of all rules. */
  readonly truths: readonly (readonly Truth[])[];
}

/** Groups rows by the truths of some rules. There are far fewer groups than rows, so each can be settled by itself. */
export function groupByTruths(
  rules: readonly { readonly sure: Bits; readonly possible: Bits }[],
  rows: number,
): TruthGroups {
  const groups = new Uint32Array(rows);
  let truths: readonly (readonly Truth[])[] = rows === 0 ? [] : [[]];
  for (const { sure, possible } of rules) {
    const next = new Int32Array(truths.length * 3).fill(-1);
    const found: (readonly Truth[])[] = [];
    for (let row = 0; row < rows; row += 1) {
      const word = row >> 5;
      const state = (((sure[word] ?? 0) >>> (row & 31)) & 1) + (((possible[word] ?? 0) >>> (row & 31)) & 1);
      const key = (groups[row] ?? 0) * 3 + state;
      let group = next[key] ?? -1;
      if (group === -1) {
        group = found.length;
        next[key] = group;
        found.push([...(truths[groups[row] ?? 0] ?? []), states[state] ?? false]);
      }
      groups[row] = group;
    }
    truths = found;
  }
  return { groups, truths };
}

const states: readonly Truth[] = [false, unknown, true];
