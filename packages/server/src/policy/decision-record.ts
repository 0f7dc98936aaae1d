import { createHash } from "node:crypto";
import { isObject, type Actor, type DecisionResult, type Json, type Override } from "@bylaw/core";

/** What is kept of a decision: all that it rests on, and of what came out enough to see that a replay is the same. */
export interface DecisionRecord {
  readonly status: DecisionResult["status"];
  readonly outcome: Json;
  /** The rules that made the outcome, and exceptions as `override/<id>`. */
  readonly fired: readonly string[];
  readonly missing: readonly string[];
  readonly assumed: readonly string[];
  /** Those supplied, stored and fetched, collections among them. */
  readonly facts: Readonly<Record<string, Json>>;
  readonly set: Readonly<Record<string, Json>>;
  /** The moment at which it was looked at, RFC 3339. */
  readonly now: string;
  /** Who asked, as rules see it. */
  readonly actor: Actor;
  /** The exceptions that held on the day; absent when there were none. */
  readonly overrides?: readonly Override[];
  /** Of the whole answer with its proof. */
  readonly digest: string;
}

/** What made an outcome: exceptions by their ids, and the rules as far as they have a say. */
export function firedIn({ trace: { rules, overrides = [] } }: Pick<DecisionResult, "trace">): readonly string[] {
  const isGiven = overrides.some(({ output }) => output === "value");
  return [
    ...overrides.map(({ id }) => `override/${id}`),
    ...(isGiven ? [] : rules.filter(({ applied }) => applied).map(({ name }) => name)),
  ];
}

/**
 * A short name for an answer with its proof: the same answer has the same name. What went wrong on the way to its facts is
 * not part of it.
 */
export function decisionDigest(result: DecisionResult): string {
  const { issues: _, ...answer } = result;
  const text = JSON.stringify(answer, (_key, value: unknown) => (isObject(value) ? sorted(value) : value));
  return createHash("sha256").update(text).digest("base64url");
}

function sorted(value: { readonly [key: string]: unknown }): object {
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
