import type { HttpSchemas } from "../generated/http-types.ts";

type Moved = HttpSchemas["MovedCustomer"];
type Result = Pick<HttpSchemas["Impact"], "total" | "moved" | "moves" | "before" | "after">;

/** How many of those who move in the same way are named. */
const NAMED = 100;

/** Counts outcomes before and after. */
export interface Tally {
  /** Adds one subject; `describe` is only called when it moves and is to be named. */
  add(from: string, to: string, describe: () => Moved): void;
  result(): Result;
}

/** Starts counting at nothing. */
export function createTally(): Tally {
  const before = new Map<string, number>();
  const after = new Map<string, number>();
  const moves = new Map<
    string,
    { readonly from: string; readonly to: string; count: number; readonly customers: Moved[] }
  >();
  let total = 0;
  return {
    add: (from, to, describe) => {
      total += 1;
      before.set(from, (before.get(from) ?? 0) + 1);
      after.set(to, (after.get(to) ?? 0) + 1);
      if (from === to) return;
      const key = JSON.stringify([from, to]);
      const move = moves.get(key) ?? { from, to, count: 0, customers: [] };
      moves.set(key, move);
      move.count += 1;
      if (move.customers.length < NAMED) move.customers.push(describe());
    },
    result: () => {
      const list = [...moves.values()].toSorted((a, b) => b.count - a.count);
      return {
        total,
        moved: list.reduce((sum, { count }) => sum + count, 0),
        moves: list,
        before: Object.fromEntries(before),
        after: Object.fromEntries(after),
      };
    },
  };
}
