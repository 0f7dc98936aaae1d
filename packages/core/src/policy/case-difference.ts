import type { Issue } from "../issue/index.ts";
import { asList, isObject, jsonEqual, pointerOf, type Json } from "../json/index.ts";
import type { Expectation } from "../schema/index.ts";
import type { Trace } from "../trace/index.ts";
import type { DecisionResult } from "./decision-result.ts";

/** What came out otherwise than a case expects. Values are JSON, as documents and answers have them. */
export type CaseDifference = DecisionDifference | DutyDifference | AcceptedDifference | RefusedDifference;

interface Expected {
  /** Where the case says what it expects: a JSON pointer into the case. */
  readonly pointer: string;
  /** `null` is: nothing. */
  readonly expected: Json;
  readonly actual: Json;
}

/** Something about the answer of a decision or a clock. */
export interface DecisionDifference extends Expected {
  /** `includes`, `excludes` and `clause` expect one thing of a list. */
  readonly kind: "status" | "outcome" | "includes" | "excludes" | "missing" | "clause" | "task";
  readonly decision: string;
  /** Of an outcome: the output of a decision; the target of a clock and what about it. Empty for the whole. */
  readonly path: readonly string[];
}

/** Something about a period or a day that a document of cadences or of care dates comes to. */
export interface DutyDifference extends Expected {
  readonly kind: "period" | "careTask";
  /** The id of the document. */
  readonly duty: string;
  /** Which of those that lie in the days of the case, counted from 0. */
  readonly place: number;
  /** The key that is otherwise; none for the whole. */
  readonly path: readonly string[];
  /** The id of the duty or occasion in its document, where there is one. */
  readonly item: string | null;
}

/** A policy that was not refused as it should have been: with none of the issues, or without some of them. */
export interface AcceptedDifference extends Expected {
  readonly kind: "accepted" | "notReported";
}

/** A refusal that the case does not expect. */
export interface RefusedDifference {
  readonly kind: "refused";
  readonly pointer: string;
  readonly issue: Issue;
}

type Wanted = NonNullable<Expectation["decisions"]>[string];

/** What an answer says otherwise than a case. @param depth how many keys of an outcome lead to one value: 1 for a decision, 2 for a clock */
export function decisionDifferences(
  decision: string,
  result: DecisionResult,
  wanted: Wanted,
  { pointer, depth }: { readonly pointer: string; readonly depth: number },
): readonly DecisionDifference[] {
  const at = (key: string): string => `${pointer}/${key}`;
  const told = (
    kind: DecisionDifference["kind"],
    own: string,
    expected: Json,
    actual: Json,
    path: readonly string[] = [],
  ): DecisionDifference => ({ kind, pointer: own, decision, path, expected, actual });
  const value = isObject(result.outcome) ? result.outcome["value"] : result.outcome;
  const list = asList((value ?? undefined) as Json | readonly Json[] | undefined);
  const has = (item: unknown): boolean => list.some((each) => jsonEqual(each, item));
  const members = (kind: "includes" | "excludes"): readonly DecisionDifference[] =>
    [...((wanted[kind] ?? []) as readonly Json[]).entries()]
      .filter(([, item]) => has(item) !== (kind === "includes"))
      .map(([place, item]) => told(kind, at(`${kind}/${place}`), item, list, ["value"]));
  const clauses = clausesOf(result.trace);
  const { status, outcome, missing, task } = wanted;
  return [
    ...(status !== undefined && status !== result.status ? [told("status", at("status"), status, result.status)] : []),
    ...(outcome === undefined
      ? []
      : leaves(outcome as Json, result.outcome, depth).map(({ path, expected, actual }) =>
          told("outcome", `${pointer}${pointerOf(["outcome", ...path])}`, expected, actual, path),
        )),
    ...members("includes"),
    ...members("excludes"),
    ...(missing !== undefined && !jsonEqual(result.missing.toSorted(), missing.toSorted())
      ? [told("missing", at("missing"), missing, result.missing)]
      : []),
    ...[...(wanted.clauses ?? []).entries()]
      .filter(([, clause]) => !clauses.has(clause))
      .map(([place, clause]) => told("clause", at(`clauses/${place}`), clause, [...clauses])),
    ...(task !== undefined && task !== result.task?.task
      ? [told("task", at("task"), task, result.task?.task ?? null)]
      : []),
  ];
}

/** What is owed, or what days call for: as many as expected, each saying at least as much. */
export function dutyDifferences(
  kind: DutyDifference["kind"],
  duty: string,
  found: readonly object[],
  wanted: readonly object[],
  pointer: string,
): readonly DutyDifference[] {
  const places = Array.from({ length: Math.max(found.length, wanted.length) }, (_, at) => at);
  return places.flatMap((place) => {
    const [is, wish] = [(found[place] ?? null) as Json, (wanted[place] ?? null) as Json];
    const known = { kind, duty, place, item: itemOf(is) ?? itemOf(wish) ?? null };
    if (is === null || wish === null)
      return [{ ...known, pointer: `${pointer}/${place}`, path: [], expected: wish, actual: is }];
    return leaves(wish, is, 1).map(({ path, expected, actual }) => ({
      ...known,
      pointer: `${pointer}${pointerOf([place, ...path])}`,
      path,
      expected,
      actual,
    }));
  });
}

function itemOf(item: Json): string | undefined {
  const id = isObject(item) ? (item["duty"] ?? item["occasion"]) : undefined;
  return typeof id === "string" ? id : undefined;
}

interface Leaf {
  /** Keys from the whole to what differs. */
  readonly path: readonly string[];
  readonly expected: Json;
  readonly actual: Json;
}

/** What is wanted and not so, key by key to some depth: objects may hold more, `null` is also met by nothing. */
function leaves(wanted: Json, found: Json | undefined, depth: number): readonly Leaf[] {
  if (contains(found, wanted)) return [];
  if (depth === 0 || !isObject(wanted) || !isObject(found))
    return [{ path: [], expected: wanted, actual: found ?? null }];
  return Object.entries(wanted).flatMap(([key, value]) =>
    leaves(value as Json, found[key] as Json | undefined, depth - 1).map((leaf) => ({
      ...leaf,
      path: [key, ...leaf.path],
    })),
  );
}

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
