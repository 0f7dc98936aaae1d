import { BylawError, type Issue, type Text } from "../issue/index.ts";
import { asList, isObject, pointerOf, type Json } from "../json/index.ts";
import type { Case, Expectation } from "../schema/index.ts";
import { bind } from "./bind.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { decisionDifferences, dutyDifferences, type CaseDifference } from "./case-difference.ts";
import { decide } from "./decide.ts";
import { cadencePeriods, careTasks } from "./duties.ts";
import type { Pack } from "./pack.ts";

/** How a case went. A pending one was not run; it says why. */
export interface CaseResult {
  readonly id: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  readonly status: "passed" | "failed" | "pending";
  /** What came out otherwise than expected; {@link tellDifference} says it in words. */
  readonly differences: readonly CaseDifference[];
  readonly pending?: Text;
}

interface Situation {
  readonly asOf: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly given: unknown;
  readonly now?: string;
  /** The logs of clocks, by their ids. */
  readonly events: Readonly<Record<string, readonly unknown[]>>;
  readonly expect: Expectation;
  /** Where the expectation stands in the case. */
  readonly pointer: string;
}

export interface CaseOptions {
  /** This pack on days for which it is bound already, with nothing set: it need not be bound once more. */
  readonly bound?: readonly BoundPolicy[];
  /** Which cases are run; all when left out. */
  readonly only?: (each: Case) => boolean;
}

/** Runs every case of a pack, in the order in which they stand. */
export function runCases(pack: Pack, options: CaseOptions = {}): readonly CaseResult[] {
  return [...caseSteps(pack, options)];
}

/** The same case by case, for whoever has other things to do in between. The policy is bound once for each day that cases ask about. */
export function* caseSteps(pack: Pack, { bound = [], only = () => true }: CaseOptions = {}): Generator<CaseResult> {
  const base = baseOf(pack);
  const policyOf = binder(pack, bound);
  for (const document of pack.cases) {
    for (const each of document.cases ?? []) {
      if (only(each)) yield runCase(each, base, each.asOf ?? document.asOf ?? pack.manifest.effectiveFrom, policyOf);
    }
  }
}

function runCase(
  each: Case,
  base: Readonly<Record<string, unknown>>,
  asOf: string,
  policyOf: (situation: Situation) => BoundPolicy,
): CaseResult {
  const about = { id: each.id, title: each.title, clauses: asList(each.clause) };
  if (each.pending !== undefined) return { ...about, status: "pending", differences: [], pending: each.pending };
  const found = situations(each, base, asOf).flatMap((situation) => differences(policyOf, situation));
  return { ...about, status: found.length === 0 ? "passed" : "failed", differences: found };
}

/** A situation that a case puts to a policy: who asks what about whom. */
export interface CaseQuestion {
  readonly case: string;
  readonly policy: BoundPolicy;
  readonly given: unknown;
  /** The decisions and clocks of which an answer is expected. */
  readonly decisions: readonly string[];
}

/** What the cases of a pack ask. Pending ones and those whose policy is refused ask nothing. */
export function caseQuestions(pack: Pack): readonly CaseQuestion[] {
  const base = baseOf(pack);
  const policyOf = binder(pack);
  return pack.cases.flatMap((document) =>
    (document.cases ?? []).flatMap((each): readonly CaseQuestion[] => {
      if (each.pending !== undefined) return [];
      const asOf = each.asOf ?? document.asOf ?? pack.manifest.effectiveFrom;
      return situations(each, base, asOf).flatMap((situation): readonly CaseQuestion[] => {
        const { given, expect } = situation;
        if (expect.issues !== undefined || expect.decisions === undefined) return [];
        return [{ case: each.id, policy: policyOf(situation), given, decisions: Object.keys(expect.decisions) }];
      });
    }),
  );
}

function baseOf(pack: Pack): Readonly<Record<string, unknown>> {
  return Object.assign({}, ...pack.cases.map((document) => document.base ?? {})) as Readonly<Record<string, unknown>>;
}

/** Binds once for each day and setting: most cases share them. */
function binder(pack: Pack, ready: readonly BoundPolicy[] = []): (situation: Situation) => BoundPolicy {
  const keyOf = (asOf: string, set: Situation["set"]): string => JSON.stringify([asOf, set]);
  const bound = new Map(ready.map((policy) => [keyOf(policy.asOf, {}), policy]));
  return ({ asOf, set }) => {
    const key = keyOf(asOf, set);
    const policy = bound.get(key) ?? bind(pack, { asOf, set });
    bound.set(key, policy);
    return policy;
  };
}

/** The situations of a case: itself, or each of its variants over it. */
function situations(each: Case, base: Readonly<Record<string, unknown>>, asOf: string): readonly Situation[] {
  const start = Object.fromEntries((each.start ?? Object.keys(base)).map((record) => [record, base[record]]));
  const given = overlay(start, each.given ?? {});
  const moment = each.now === undefined ? {} : { now: each.now };
  const log = { events: each.events ?? {} };
  const own =
    each.expect === undefined
      ? []
      : [{ asOf, set: each.set ?? {}, given, ...moment, ...log, expect: each.expect, pointer: "/expect" }];
  const variants = (each.variants ?? []).map((variant, at) => ({
    asOf,
    set: { ...each.set, ...variant.set },
    given: overlay(given, variant.given ?? {}),
    ...(variant.now === undefined ? moment : { now: variant.now }),
    events: { ...log.events, ...variant.events },
    expect: variant.expect,
    pointer: `/variants/${at}/expect`,
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

function differences(policyOf: (situation: Situation) => BoundPolicy, situation: Situation): readonly CaseDifference[] {
  const { given, now, events, expect, pointer } = situation;
  const moment = now === undefined ? {} : { now };
  try {
    const policy = policyOf(situation);
    if (expect.issues !== undefined) {
      return [{ kind: "accepted", pointer: `${pointer}/issues`, expected: issuesJson(expect.issues), actual: [] }];
    }
    return [
      ...Object.entries(expect.decisions ?? {}).flatMap(([decision, wanted]) =>
        decisionDifferences(
          decision,
          decide(policy, decision, given, { ...moment, events: events[decision] ?? [] }),
          wanted,
          { pointer: `${pointer}${pointerOf(["decisions", decision])}`, depth: policy.clocks.has(decision) ? 2 : 1 },
        ),
      ),
      ...dutiesOwed(policy, given, expect, pointer),
    ];
  } catch (error) {
    if (!(error instanceof BylawError)) throw error;
    return refusalDifferences(error.issues, expect.issues, pointer);
  }
}

/** What is owed, and what days call for, in the days that the case asks about. */
function dutiesOwed(
  policy: BoundPolicy,
  given: unknown,
  expect: Expectation,
  pointer: string,
): readonly CaseDifference[] {
  const owed = Object.entries(expect.cadences ?? {}).flatMap(([id, { periods, ...days }]) => {
    const found = cadencePeriods(policy, id, given, days).periods;
    return dutyDifferences("period", id, found, periods, `${pointer}${pointerOf(["cadences", id, "periods"])}`);
  });
  const kept = Object.entries(expect.careDates ?? {}).flatMap(([id, { tasks, ...days }]) => {
    const found = careTasks(policy, id, given, days).tasks;
    return dutyDifferences("careTask", id, found, tasks, `${pointer}${pointerOf(["careDates", id, "tasks"])}`);
  });
  return [...owed, ...kept];
}

type WantedIssues = NonNullable<Expectation["issues"]>;

function refusalDifferences(
  found: readonly [Issue, ...Issue[]],
  wanted: WantedIssues | undefined,
  pointer: string,
): readonly CaseDifference[] {
  const missed = wanted?.filter(
    ({ code, pointer: place }) =>
      !found.some((each) => each.code === code && (place === undefined || place === each.pointer)),
  );
  if (missed?.length === 0) return [];
  const [expected, actual] = [issuesJson(missed ?? []), issuesJson(found)];
  return [
    ...(missed === undefined ? [] : [{ kind: "notReported", pointer: `${pointer}/issues`, expected, actual } as const]),
    ...found.map((issue) => ({ kind: "refused", pointer, issue }) as const),
  ];
}

function issuesJson(issues: readonly { readonly code: string; readonly pointer?: string | undefined }[]): Json {
  return issues.map(({ code, pointer }) => (pointer === undefined ? { code } : { code, pointer }));
}
