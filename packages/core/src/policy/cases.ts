import { BylawError, type Issue, type Text } from "../issue/index.ts";
import { asList, isObject, jsonEqual, type Json } from "../json/index.ts";
import type { Case, Expectation } from "../schema/index.ts";
import type { Trace } from "../trace/index.ts";
import { bind } from "./bind.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { decide } from "./decide.ts";
import type { DecisionResult } from "./decision-result.ts";
import type { Pack } from "./pack.ts";

/** How a case went. A pending one was not run; it says why. */
export interface CaseResult {
  readonly id: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  readonly status: "passed" | "failed" | "pending";
  /** What came out differently, each in a line. */
  readonly failures: readonly string[];
  readonly pending?: Text;
}

interface Situation {
  readonly asOf: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly given: unknown;
  readonly expect: Expectation;
}

/** Runs every case of a pack, in the order in which they stand. */
export function runCases(pack: Pack): readonly CaseResult[] {
  const base = Object.assign({}, ...pack.cases.map((document) => document.base ?? {})) as Readonly<
    Record<string, unknown>
  >;
  const policyOf = binder(pack);
  return pack.cases.flatMap((document) =>
    (document.cases ?? []).map((each): CaseResult => {
      const about = { id: each.id, title: each.title, clauses: asList(each.clause) };
      if (each.pending !== undefined) return { ...about, status: "pending", failures: [], pending: each.pending };
      const asOf = each.asOf ?? document.asOf ?? pack.manifest.effectiveFrom;
      const failures = situations(each, base, asOf).flatMap((situation) => differences(policyOf, situation));
      return { ...about, status: failures.length === 0 ? "passed" : "failed", failures };
    }),
  );
}

/** Binds once for each day and setting: most cases share them. */
function binder(pack: Pack): (situation: Situation) => BoundPolicy {
  const bound = new Map<string, BoundPolicy>();
  return ({ asOf, set }) => {
    const key = JSON.stringify([asOf, set]);
    const policy = bound.get(key) ?? bind(pack, { asOf, set });
    bound.set(key, policy);
    return policy;
  };
}

/** The situations of a case: itself, or each of its variants over it. */
function situations(each: Case, base: Readonly<Record<string, unknown>>, asOf: string): readonly Situation[] {
  const start = Object.fromEntries((each.start ?? Object.keys(base)).map((record) => [record, base[record]]));
  const given = overlay(start, each.given ?? {});
  const own = each.expect === undefined ? [] : [{ asOf, set: each.set ?? {}, given, expect: each.expect }];
  const variants = (each.variants ?? []).map((variant) => ({
    asOf,
    set: { ...each.set, ...variant.set },
    given: overlay(given, variant.given ?? {}),
    expect: variant.expect,
  }));
  return [...own, ...variants];
}

/** Lays one record over another, in depth; `null` takes a field out, a list replaces the whole. */
function overlay(under: unknown, over: unknown): unknown {
  if (!isObject(under) || !isObject(over)) return over;
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete merged[key];
    else merged[key] = overlay(merged[key], value);
  }
  return merged;
}

function differences(policyOf: (situation: Situation) => BoundPolicy, situation: Situation): readonly string[] {
  const { given, expect } = situation;
  try {
    const policy = policyOf(situation);
    if (expect.issues !== undefined) return [`the policy was accepted, but ${codesOf(expect.issues)} was expected`];
    return Object.entries(expect.decisions ?? {}).flatMap(([decision, wanted]) =>
      compare(decision, decide(policy, decision, given), wanted),
    );
  } catch (error) {
    if (!(error instanceof BylawError)) throw error;
    return refusalDifferences(error.issues, expect.issues);
  }
}

type WantedIssues = NonNullable<Expectation["issues"]>;

function refusalDifferences(found: readonly Issue[], wanted: WantedIssues | undefined): readonly string[] {
  const missed = wanted?.filter(
    ({ code, pointer }) =>
      !found.some((each) => each.code === code && (pointer === undefined || pointer === each.pointer)),
  );
  if (missed?.length === 0) return [];
  return [
    ...(missed === undefined ? [] : [`${codesOf(missed)} was expected`]),
    ...found.map((each) => `${each.code} ${each.pointer}: ${each.message}`),
  ];
}

function codesOf(issues: WantedIssues): string {
  return issues.map(({ code, pointer }) => (pointer === undefined ? code : `${code} ${pointer}`)).join(", ");
}

type Wanted = NonNullable<Expectation["decisions"]>[string];

function compare(decision: string, result: DecisionResult, wanted: Wanted): readonly string[] {
  const value = isObject(result.outcome) ? result.outcome["value"] : result.outcome;
  const list = asList((value ?? undefined) as Json | readonly Json[] | undefined);
  const has = (item: unknown): boolean => list.some((each) => jsonEqual(each, item));
  const fail = (what: string, found: unknown, expected: unknown): string =>
    `${decision}: ${what} is ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`;
  const clauses = clausesOf(result.trace);
  return [
    ...(wanted.status !== undefined && wanted.status !== result.status
      ? [fail("status", result.status, wanted.status)]
      : []),
    ...(wanted.outcome !== undefined && !contains(result.outcome, wanted.outcome)
      ? [fail("outcome", result.outcome, wanted.outcome)]
      : []),
    ...(wanted.includes ?? [])
      .filter((item) => !has(item))
      .map((item) => fail("outcome", list, `with ${JSON.stringify(item)}`)),
    ...(wanted.excludes ?? []).filter(has).map((item) => fail("outcome", list, `without ${JSON.stringify(item)}`)),
    ...(wanted.missing !== undefined && !jsonEqual(result.missing.toSorted(), wanted.missing.toSorted())
      ? [fail("missing", result.missing, wanted.missing)]
      : []),
    ...(wanted.clauses ?? [])
      .filter((clause) => !clauses.has(clause))
      .map((clause) => fail("clauses", [...clauses], `with ${clause}`)),
    ...(wanted.task !== undefined && wanted.task !== result.task?.task
      ? [fail("task", result.task?.task ?? null, wanted.task)]
      : []),
  ];
}

/** Whether a value says at least what is wanted: objects may hold more, `null` is also met by nothing. */
function contains(found: unknown, wanted: unknown): boolean {
  if (wanted === null) return found === null || found === undefined;
  if (!isObject(wanted)) return jsonEqual(found, wanted);
  return isObject(found) && Object.entries(wanted).every(([key, value]) => contains(found[key], value));
}

/** The clauses that an answer rests on: of the rules that applied, of the deadlines, and of the decisions that were read. */
export function clausesOf(trace: Trace): ReadonlySet<string> {
  return new Set([
    ...trace.rules.filter((rule) => rule.applied).flatMap((rule) => rule.clauses),
    ...(trace.targets ?? []).filter((target) => target.applies === true).flatMap((target) => target.clauses),
    ...Object.values(trace.decisions).flatMap((inner) => [...clausesOf(inner)]),
  ]);
}
