import { occasionsPerMonth, occasionsPerYear, type BoundPolicy } from "@bylaw/core";
import { valueAt, type BesideCount, type Columns } from "@bylaw/core/population";

import type { PopulationView, VisitImpact } from "../../api/index.ts";
import type { CountedVisits } from "./counted.ts";

/** Where a policy says who is visited how often. */
export type VisitWords = NonNullable<PopulationView["visits"]>;

/** The visits of a year by outcome, in an average month. */
export function visitLoad(
  counts: readonly BesideCount[],
  wordOf: (outcome: BesideCount["outcome"]) => string,
): VisitImpact["before"] {
  const yearly = new Map<string, number>();
  for (const { outcome, value, count } of counts) {
    const own = occasionsPerYear(value) * count;
    if (own > 0) yearly.set(wordOf(outcome), (yearly.get(wordOf(outcome)) ?? 0) + own);
  }
  return {
    perMonth: occasionsPerMonth([...yearly.values()].reduce((sum, each) => sum + each, 0)),
    byTier: Object.fromEntries([...yearly].map(([outcome, each]) => [outcome, occasionsPerMonth(each)])),
  };
}

/** What all account managers can do, and how many customers one of them may have; `undefined` when nothing limits them. */
export function visitCapacity(
  { limit, cadence, accountManagers }: VisitWords,
  before: BoundPolicy,
  after: BoundPolicy,
): VisitImpact["capacity"] {
  const perManager = after.parameters.get(limit)?.json;
  if (typeof perManager !== "number") return undefined;
  const each = occasionsPerYear(before.parameters.get(cadence)?.json);
  return { perMonth: occasionsPerMonth(accountManagers * perManager * each), accountManagers, perManager };
}

/** How many customers with the limited outcome each account manager has, kept up to date by those who move. */
export class ManagerLoad {
  readonly #managerOf: (row: number) => number;
  readonly #before: ReadonlyMap<number, number>;

  /** @param limited the rows that have the outcome before any change */
  constructor(columns: Columns, column: string, limited: Iterable<number>) {
    const found = columns.facts.get(column);
    this.#managerOf = (row) => {
      const value = valueAt(found, row);
      return typeof value === "number" ? value : -1;
    };
    this.#before = this.#added(new Map(), limited, 1);
  }

  /** Who has more than the limit once some have come and others have gone, the most first. */
  overloaded(come: Iterable<number>, gone: Iterable<number>, limit: number): CountedVisits["overloaded"] {
    const accounts = this.#added(this.#added(this.#before, come, 1), gone, -1);
    return [...accounts]
      .filter(([, count]) => count > limit)
      .toSorted(([a, one], [b, other]) => other - one || a - b)
      .map(([manager, count]) => ({ manager, accounts: count, limit }));
  }

  #added(to: ReadonlyMap<number, number>, rows: Iterable<number>, by: number): Map<number, number> {
    const accounts = new Map(to);
    for (const row of rows) {
      const manager = this.#managerOf(row);
      if (manager >= 0) accounts.set(manager, (accounts.get(manager) ?? 0) + by);
    }
    return accounts;
  }
}
