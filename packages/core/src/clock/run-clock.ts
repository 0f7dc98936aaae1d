import { dueAt } from "../calendar/index.ts";
import { within, type Issue } from "../issue/index.ts";
import {
  conditionFacts,
  evaluateCondition,
  traceCondition,
  traceTruth,
  type BoundCondition,
  type ReadFact,
} from "../rule/index.ts";
import type { TargetTrace } from "../trace/index.ts";
import { formatDateTime, unknown, type Truth } from "../value/index.ts";
import type { BoundClock, BoundTarget } from "./bound-clock.ts";

/** What a clock is asked with, beside the facts. */
export interface ClockOptions {
  /** The moment at which the deadlines are looked at, epoch ms. Without it a target that nobody stopped is running. */
  readonly now?: number;
  /** Targets whose breach was recorded earlier: one that is superseded now keeps it. */
  readonly breached?: ReadonlySet<string>;
}

/** How the deadlines of a clock stand. */
export interface ClockRun {
  /** Undetermined when it cannot be told which targets exist, or when they began. */
  readonly status: "decided" | "undetermined";
  /** Every target of the document, in its order; one that does not apply has no due moment. */
  readonly targets: readonly TargetTrace[];
  /** Facts that must be told, beside those that the conditions wait for. */
  readonly missing: readonly string[];
  /** The conditions of the targets, all of which must be settled. */
  readonly conditions: readonly BoundCondition[];
  /** Who hears of a target: when it starts, and when it is breached. */
  readonly roles: ReadonlyMap<string, { readonly notify?: readonly string[]; readonly escalate?: readonly string[] }>;
  /** Every fact that was read. */
  readonly reads: readonly string[];
  /** Why a due moment could not be counted. */
  readonly issues: readonly Issue[];
}

/**
 * Works out the deadlines of a clock from the facts, and how they stand.
 *
 * A target is met when it was stopped at or before its due moment, breached when it was stopped later or when `now` is
 * later, else running. A promised moment that nobody has given yet leaves the target running without a due moment.
 *
 * A target that applies and has a due moment supersedes the targets that it names: they do not apply, unless their breach
 * was recorded before (`breached`). The facts alone do not say when a target was superseded, so a breach is never inferred
 * for one that is.
 *
 * @issues `calendar/missing` and others of {@link dueAt}, at the target's `due`
 */
export function runClock(clock: BoundClock, read: ReadFact, options: ClockOptions = {}): ClockRun {
  const start = read(clock.start);
  const judged = clock.targets.map((target) => judge(target, clock, start, read));
  const superseding = judged.filter(({ applies, due }) => applies !== false && due !== undefined);
  const results = judged.map((each): Judged => {
    const { id } = each.target;
    const by = superseding.filter(({ target }) => target.supersedes.includes(id)).map(({ applies }) => applies);
    if (by.length === 0 || each.applies === false || options.breached?.has(id) === true) return each;
    return { ...each, applies: by.includes(true) ? false : unknown };
  });
  const startIsMissing = start === unknown && results.some(({ applies }) => applies !== false);
  const issues = results.flatMap(({ applies, issue }) => (applies === false || issue === undefined ? [] : [issue]));
  const isOpen = startIsMissing || issues.length > 0 || results.some(({ applies }) => applies === unknown);
  return {
    status: isOpen ? "undetermined" : "decided",
    targets: results.map((each) => toTrace(each, clock, start, read, options)),
    missing: startIsMissing ? [clock.start] : [],
    conditions: clock.targets.flatMap(({ when }) => (when === undefined ? [] : [when])),
    roles: new Map(clock.targets.map((target) => [target.id, rolesOf(target)])),
    reads: readsOf(clock),
    issues,
  };
}

interface Judged {
  readonly target: BoundTarget;
  readonly applies: Truth;
  readonly due?: number;
  readonly issue?: Issue;
}

function judge(target: BoundTarget, clock: BoundClock, start: unknown, read: ReadFact): Judged {
  if (target.due.kind === "none") return { target, applies: false };
  const applies = target.when === undefined ? true : evaluateCondition(target.when, read);
  if (target.due.kind === "fact") {
    const promised = read(target.due.fact);
    return typeof promised === "number" ? { target, applies, due: promised } : { target, applies };
  }
  if (typeof start !== "number") return { target, applies };
  const counted = dueAt(start, target.due.budget, clock);
  if ("due" in counted) return { target, applies, due: counted.due };
  return { target, applies, issue: within(counted.issue, `${target.pointer}/due`, `clock/${clock.id}`) };
}

function toTrace(
  { target, applies, due }: Judged,
  clock: BoundClock,
  start: unknown,
  read: ReadFact,
  options: ClockOptions,
): TargetTrace {
  const show = (moment: number): string => formatDateTime(moment, clock.timeZone);
  const stopped = read(target.stop);
  const stoppedAt = typeof stopped === "number" ? stopped : undefined;
  const isCounted = applies === true && typeof start === "number";
  const status = options.breached?.has(target.id) === true ? "breached" : statusOf(due, stoppedAt, options.now);
  const budget = target.due.kind === "budget" ? target.due : undefined;
  return {
    id: target.id,
    clauses: target.clauses,
    applies: traceTruth(applies),
    ...(target.when === undefined ? {} : { condition: traceCondition(target.when, read, clock.render) }),
    ...(isCounted ? { start: show(start) } : {}),
    ...(applies === false || due === undefined ? {} : { due: show(due) }),
    ...(applies === true && stoppedAt !== undefined ? { stoppedAt: show(stoppedAt) } : {}),
    ...(isCounted ? { status } : {}),
    ...(budget?.amount === undefined ? {} : { amount: budget.amount }),
    ...(budget === undefined ? {} : { count: budget.budget.count }),
  };
}

function statusOf(
  due: number | undefined,
  stoppedAt: number | undefined,
  now: number | undefined,
): "running" | "met" | "breached" {
  const at = stoppedAt ?? now;
  if (at !== undefined && due !== undefined && at > due) return "breached";
  return stoppedAt === undefined ? "running" : "met";
}

function rolesOf({ notify, escalate }: BoundTarget): { notify?: readonly string[]; escalate?: readonly string[] } {
  return { ...(notify === undefined ? {} : { notify }), ...(escalate === undefined ? {} : { escalate }) };
}

function readsOf(clock: BoundClock): readonly string[] {
  const facts = clock.targets.flatMap(({ when, due, stop }) => [
    ...(when === undefined ? [] : conditionFacts(when)),
    ...(due.kind === "fact" ? [due.fact] : []),
    stop,
  ]);
  return [...new Set([clock.start, ...facts])];
}
