import { BylawError, renderIssue, type Issue, type Locale, type Text } from "../issue/index.ts";
import { asList, isObject, jsonEqual, type Json } from "../json/index.ts";
import type { Case, Expectation } from "../schema/index.ts";
import type { Trace } from "../trace/index.ts";
import { bind } from "./bind.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { decide } from "./decide.ts";
import { cadencePeriods, careTasks } from "./duties.ts";
import type { DecisionResult } from "./decision-result.ts";
import type { Pack } from "./pack.ts";

/** How a case went. A pending one was not run; it says why. */
export interface CaseResult {
  readonly id: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  readonly status: "passed" | "failed" | "pending";
  /** What came out differently, each in a line. */
  readonly failures: readonly Text[];
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
}

/** Runs every case of a pack, in the order in which they stand. */
export function runCases(pack: Pack): readonly CaseResult[] {
  const base = baseOf(pack);
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
  const moment = each.now === undefined ? {} : { now: each.now };
  const log = { events: each.events ?? {} };
  const own =
    each.expect === undefined ? [] : [{ asOf, set: each.set ?? {}, given, ...moment, ...log, expect: each.expect }];
  const variants = (each.variants ?? []).map((variant) => ({
    asOf,
    set: { ...each.set, ...variant.set },
    given: overlay(given, variant.given ?? {}),
    ...(variant.now === undefined ? moment : { now: variant.now }),
    events: { ...log.events, ...variant.events },
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

function differences(policyOf: (situation: Situation) => BoundPolicy, situation: Situation): readonly Text[] {
  const { given, now, events, expect } = situation;
  const moment = now === undefined ? {} : { now };
  try {
    const policy = policyOf(situation);
    if (expect.issues !== undefined) {
      const codes = codesOf(expect.issues);
      return [{ en: `the policy was accepted, but ${codes} was expected`, "zh-CN": `制度被接受，但预期应报 ${codes}` }];
    }
    return [
      ...Object.entries(expect.decisions ?? {}).flatMap(([decision, wanted]) =>
        compare(decision, decide(policy, decision, given, { ...moment, events: events[decision] ?? [] }), wanted),
      ),
      ...dutyDifferences(policy, given, expect),
    ];
  } catch (error) {
    if (!(error instanceof BylawError)) throw error;
    return refusalDifferences(error.issues, expect.issues);
  }
}

type WantedIssues = NonNullable<Expectation["issues"]>;

function refusalDifferences(found: readonly Issue[], wanted: WantedIssues | undefined): readonly Text[] {
  const missed = wanted?.filter(
    ({ code, pointer }) =>
      !found.some((each) => each.code === code && (pointer === undefined || pointer === each.pointer)),
  );
  if (missed?.length === 0) return [];
  return [
    ...(missed === undefined
      ? []
      : [{ en: `${codesOf(missed)} was expected`, "zh-CN": `预期应报 ${codesOf(missed)}` }]),
    ...found.map((each) => ({
      en: `${each.code} ${each.pointer}: ${renderIssue(each, "en").message}`,
      "zh-CN": `${each.code} ${each.pointer}：${renderIssue(each, "zh-CN").message}`,
    })),
  ];
}

function codesOf(issues: WantedIssues): string {
  return issues.map(({ code, pointer }) => (pointer === undefined ? code : `${code} ${pointer}`)).join(", ");
}

type Wanted = NonNullable<Expectation["decisions"]>[string];

function compare(decision: string, result: DecisionResult, wanted: Wanted): readonly Text[] {
  const value = isObject(result.outcome) ? result.outcome["value"] : result.outcome;
  const list = asList((value ?? undefined) as Json | readonly Json[] | undefined);
  const has = (item: unknown): boolean => list.some((each) => jsonEqual(each, item));
  const clauses = clausesOf(result.trace);
  const fail = (what: keyof typeof parts, found: unknown, expected: unknown, how: keyof typeof hows = "be"): Text => {
    const tell = (locale: Locale): readonly [string, string] => [parts[what][locale], hows[how][locale]];
    const [values, wish] = [JSON.stringify(found), JSON.stringify(expected)];
    const [[part, should], [partZh, shouldZh]] = [tell("en"), tell("zh-CN")];
    return {
      en: `${decision}: ${part} is ${values}, expected ${should}${wish}`,
      "zh-CN": `${decision}：${partZh}为 ${values}，预期${shouldZh} ${wish}`,
    };
  };
  return [
    ...(wanted.status !== undefined && wanted.status !== result.status
      ? [fail("status", result.status, wanted.status)]
      : []),
    ...(wanted.outcome !== undefined && !contains(result.outcome, wanted.outcome)
      ? [fail("outcome", result.outcome, wanted.outcome)]
      : []),
    ...(wanted.includes ?? []).filter((item) => !has(item)).map((item) => fail("outcome", list, item, "hold")),
    ...(wanted.excludes ?? []).filter(has).map((item) => fail("outcome", list, item, "lack")),
    ...(wanted.missing !== undefined && !jsonEqual(result.missing.toSorted(), wanted.missing.toSorted())
      ? [fail("missing", result.missing, wanted.missing)]
      : []),
    ...(wanted.clauses ?? [])
      .filter((clause) => !clauses.has(clause))
      .map((clause) => fail("clauses", [...clauses], clause, "hold")),
    ...(wanted.task !== undefined && wanted.task !== result.task?.task
      ? [fail("task", result.task?.task ?? null, wanted.task)]
      : []),
  ];
}

/** What an expectation speaks of, in words. */
const parts = {
  status: { en: "status", "zh-CN": "状态" },
  outcome: { en: "outcome", "zh-CN": "结果" },
  missing: { en: "what is missing", "zh-CN": "缺少的事实" },
  clauses: { en: "what it rests on", "zh-CN": "依据的条款" },
  task: { en: "task", "zh-CN": "待办事项" },
} as const satisfies Readonly<Record<string, Text>>;

const hows = {
  be: { en: "", "zh-CN": "为" },
  hold: { en: "it to contain ", "zh-CN": "包含" },
  lack: { en: "it not to contain ", "zh-CN": "不包含" },
} as const satisfies Readonly<Record<string, Text>>;

/** What is owed, and what days call for, in the days that the case asks about: as many as expected, each saying at least as much. */
function dutyDifferences(policy: BoundPolicy, given: unknown, expect: Expectation): readonly Text[] {
  const owed = Object.entries(expect.cadences ?? {}).flatMap(([id, { periods, ...days }]) =>
    listDifferences(id, cadencePeriods(policy, id, given, days).periods, periods),
  );
  const kept = Object.entries(expect.careDates ?? {}).flatMap(([id, { tasks, ...days }]) =>
    listDifferences(id, careTasks(policy, id, given, days).tasks, tasks),
  );
  return [...owed, ...kept];
}

function listDifferences(id: string, found: readonly object[], wanted: readonly object[]): readonly Text[] {
  const tell = (at: number): Text => {
    const [is, wish] = [JSON.stringify(found[at] ?? null), JSON.stringify(wanted[at] ?? null)];
    return {
      en: `${id}: number ${at + 1} is ${is}, expected ${wish}`,
      "zh-CN": `${id}：第${at + 1}项为 ${is}，预期为 ${wish}`,
    };
  };
  const places = Array.from({ length: Math.max(found.length, wanted.length) }, (_, at) => at);
  return places
    .filter((at) => found[at] === undefined || wanted[at] === undefined || !contains(found[at], wanted[at]))
    .map(tell);
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
