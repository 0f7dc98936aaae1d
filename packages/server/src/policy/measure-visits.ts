import { isObject, occasionsPerMonth, occasionsPerYear, type BoundPolicy, type Json, type Locale } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import { nameOf, type Person } from "../people/index.ts";
import type { StoredRecord } from "../storage/index.ts";
import { createVisitLoad, visitWords } from "./visit-load.ts";

/** Measures the visits that two policies ask for, subject by subject. */
export interface VisitMeasure {
  add(record: StoredRecord, before: Outcome, after: Outcome): void;
  /** `undefined` when the policy asks for no visits. */
  result(): HttpSchemas["VisitImpact"] | undefined;
}

interface Outcome {
  /** The outcome of the decision as a word. */
  readonly word: string;
  /** A cadence as JSON, or nothing. */
  readonly duty: Json;
}

/**
 * Visits before and after, against what the account managers can do.
 *
 * @param people the directory; when it knows no account manager, those whom customers name are counted
 */
export function createVisitMeasure(
  before: BoundPolicy,
  after: BoundPolicy,
  people: readonly Person[],
  locale: Locale,
): VisitMeasure {
  const words = visitWords(before);
  if (words === undefined) return { add: () => undefined, result: () => undefined };
  const [load, then] = [createVisitLoad(), createVisitLoad()];
  const accounts = new Map<string, number>();
  const named = new Set<string>();
  return {
    add: ({ data }, was, is) => {
      load.add(was.word, was.duty);
      then.add(is.word, is.duty);
      const manager = isObject(data) ? data[words.manager] : undefined;
      if (typeof manager !== "string") return;
      named.add(manager);
      if (is.word === words.outcome) accounts.set(manager, (accounts.get(manager) ?? 0) + 1);
    },
    result: () => {
      const loads = { before: load.result(), after: then.result() };
      const perManager = after.parameters.get(words.limit)?.json;
      if (typeof perManager !== "number") return { ...loads, overloaded: [] };
      const accountManagers = managersAmong(people, words.role, named.size);
      const each = occasionsPerYear(before.parameters.get(words.cadence)?.json);
      const capacity = {
        perMonth: occasionsPerMonth(accountManagers * perManager * each),
        accountManagers,
        perManager,
      };
      return { ...loads, capacity, overloaded: overloadedAmong(accounts, perManager, people, locale) };
    },
  };
}

/** How many account managers there are by the directory; by whom customers name when it knows none. */
export function managersAmong(people: readonly Person[], role: string, named: number): number {
  const known = people.filter(({ roles }) => roles.includes(role)).length;
  return known === 0 ? named : known;
}

/** Who has more than the limit, the most first. */
function overloadedAmong(
  accounts: ReadonlyMap<string, number>,
  limit: number,
  people: readonly Person[],
  locale: Locale,
): HttpSchemas["VisitImpact"]["overloaded"] {
  const names = new Map(people.map((person) => [person.id, nameOf(person, locale)]));
  return [...accounts]
    .filter(([, count]) => count > limit)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([managerId, count]) => ({ managerId, name: names.get(managerId) ?? managerId, accounts: count, limit }));
}
