import { hasDays, traceDue, type DueTrace } from "../calendar/index.ts";
import { within, type Issue } from "../issue/index.ts";
import { conditionFacts, traceCondition, traceTruth, type BoundCondition, type ReadFact } from "../rule/index.ts";
import type { TargetTrace } from "../trace/index.ts";
import { formatDateTime, unknown, type Truth } from "../value/index.ts";
import type { BoundClock, BoundDue, BoundTarget, Hearer } from "./bound-clock.ts";
import type { ClockEvent } from "./clock-event.ts";
import type { ClockState, TargetState } from "./clock-state.ts";
import { eventsOfFacts } from "./events-of-facts.ts";
import { foldClock, type FoldOptions } from "./fold-clock.ts";

/** What a clock is asked with, beside the facts. */
export interface ClockOptions extends Omit<FoldOptions, "read"> {
  /** What happened beside what the facts tell, in any order. */
  readonly events?: readonly ClockEvent[];
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
  /** Why a due moment could not be counted, and events that could not be followed. */
  readonly issues: readonly Issue[];
  /** The whole state that the answer was taken from. */
  readonly state: ClockState;
}

/**
 * Works out the deadlines of a clock from the facts, and how they stand: {@link foldClock} on the log that the facts tell.
 *
 * A target is met when it was stopped at or before its due moment, breached when it was stopped later or when `now` is
 * later, else running. A promised moment that nobody has given yet leaves the target running without a due moment.
 *
 * Facts are taken as having been so from the start, unless `events` tell when they changed. So a target that another
 * supersedes never was breached, unless events show it or its breach was recorded before (`breached`).
 *
 * @issues `calendar/missing` and others of {@link traceDue}, at the target's `due`; those of {@link foldClock}
 */
export function runClock(clock: BoundClock, read: ReadFact, options: ClockOptions = {}): ClockRun {
  const { events = [], ...rest } = options;
  const last = readLast(read, options);
  const state = foldClock(clock, [...eventsOfFacts(clock, last), ...events], { ...rest, read });
  const start = last(clock.start);
  const judged = clock.targets.flatMap((target, at): readonly Judged[] => {
    const found = state.targets[at];
    return found === undefined ? [] : [judge(target, found, clock, last, options)];
  });
  const existing = judged.filter(({ applies }) => applies !== false);
  const startIsMissing =
    start === unknown &&
    existing.some(({ target, state: each }) => target.start === clock.start && each.start === undefined);
  const missing = existing.flatMap(({ state: each }) => (each.missing === undefined ? [] : [each.missing]));
  const issues = existing.flatMap((each) => (each.issue === undefined ? [] : [each.issue]));
  const isOpen =
    startIsMissing || missing.length > 0 || issues.length > 0 || judged.some(({ applies }) => applies === unknown);
  return {
    status: isOpen ? "undetermined" : "decided",
    targets: judged.map((each) => toTrace(each, clock, last)),
    missing: [...new Set([...(startIsMissing ? [clock.start] : []), ...missing])],
    conditions: clock.targets.flatMap(conditionsOf),
    roles: new Map(clock.targets.map((target) => [target.id, rolesOf(target)])),
    reads: readsOf(clock),
    issues: [...issues, ...state.refused.map((each) => each.issue)],
    state,
  };
}

/** The facts as all events together leave them. */
function readLast(read: ReadFact, { events = [], now, readWith }: ClockOptions): ReadFact {
  const passed = events.filter(({ at, facts }) => facts !== undefined && (now === undefined || at <= now));
  if (passed.length === 0) return read;
  const told = new Map(passed.toSorted((a, b) => a.at - b.at).flatMap(({ facts }) => [...(facts ?? [])]));
  return readWith === undefined ? (fact) => told.get(fact) ?? read(fact) : readWith(told);
}

interface Judged {
  readonly target: BoundTarget;
  readonly state: TargetState;
  readonly applies: Truth;
  readonly status: TargetTrace["status"];
  /** Why it is due then, where a calendar has a say in it. */
  readonly counting?: DueTrace;
  readonly issue?: Issue;
}

function judge(
  target: BoundTarget,
  state: TargetState,
  clock: BoundClock,
  read: ReadFact,
  { breached }: ClockOptions,
): Judged {
  const isGone = state.status === "superseded" || state.status === "voided";
  const applies = isGone ? false : state.applies;
  const found = breached?.has(target.id) === true ? "breached" : statusOf(state);
  const counting = countingOf(state);
  return {
    target,
    state: withPromise(state, target, read),
    applies,
    status: state.start === undefined || applies !== true ? undefined : found,
    ...(counting === undefined ? {} : { counting }),
    ...(state.issue === undefined ? {} : { issue: within(state.issue, `${target.pointer}/due`, `clock/${clock.id}`) }),
  };
}

/** A promise is known before anybody knows when the clock began. */
function withPromise(state: TargetState, { due }: BoundTarget, read: ReadFact): TargetState {
  if (due.kind !== "fact" || state.start !== undefined) return state;
  const promised = read(due.fact);
  return typeof promised === "number" ? { ...state, due: promised } : state;
}

function statusOf({ status }: TargetState): TargetTrace["status"] {
  return status === "met" || status === "breached" || status === "paused" ? status : "running";
}

function countingOf({ due, limit, taken }: TargetState): DueTrace | undefined {
  if (due === undefined || limit?.by.kind !== "budget" || !hasDays(limit.by.calendar)) return undefined;
  const traced = traceDue(limit.start, limit.by.budget, limit.by.calendar, taken);
  return "due" in traced && traced.trace.calendar !== undefined ? traced.trace : undefined;
}

function toTrace({ target, state, applies, status, counting }: Judged, clock: BoundClock, read: ReadFact): TargetTrace {
  const show = (moment: number): string => formatDateTime(moment, clock.timeZone);
  const stopped = read(target.stop);
  const stoppedAt = state.stoppedAt ?? (typeof stopped === "number" && state.start === undefined ? stopped : undefined);
  const chosen = state.limit?.by.kind === "budget" ? state.limit.by : undefined;
  const budget =
    chosen ?? (target.due.kind === "budget" || target.due.kind === "budgetOfFact" ? target.due : undefined);
  const amount = budget?.kind === "budget" ? budget.amount : undefined;
  return {
    id: target.id,
    clauses: target.clauses,
    applies: traceTruth(applies),
    ...(target.when === undefined ? {} : { condition: traceCondition(target.when, read, clock.render) }),
    ...(applies === true && state.start !== undefined ? { start: show(state.start) } : {}),
    ...(applies === false || state.due === undefined ? {} : { due: show(state.due) }),
    ...(applies === true && stoppedAt !== undefined ? { stoppedAt: show(stoppedAt) } : {}),
    ...(status === undefined ? {} : { status }),
    ...(amount === undefined ? {} : { amount }),
    ...(budget === undefined ? {} : { count: budget.budget.count }),
    ...(applies === false || counting === undefined ? {} : { counting }),
  };
}

function rolesOf({ notify, escalate }: BoundTarget): { notify?: readonly string[]; escalate?: readonly string[] } {
  return {
    ...(notify.length === 0 ? {} : { notify: notify.map(roleOf) }),
    ...(escalate.length === 0 ? {} : { escalate: escalate.map(roleOf) }),
  };
}

function roleOf({ role }: Hearer): string {
  return role;
}

function readsOf(clock: BoundClock): readonly string[] {
  const facts = clock.targets.flatMap((target) => [
    target.start,
    ...conditionsOf(target).flatMap(conditionFacts),
    ...factsOf(target.due),
    target.stop,
  ]);
  const pauses = clock.pauses.flatMap(({ when, from, until }) => [
    ...(when === undefined ? [] : conditionFacts(when)),
    ...(from === undefined ? [] : [from]),
    ...(until === undefined ? [] : [until]),
  ]);
  return [...new Set([clock.start, ...facts, ...pauses])];
}

function conditionsOf({ when, due }: BoundTarget): readonly BoundCondition[] {
  const choices = due.kind === "choice" ? due.choices : [];
  return [when, ...choices.map((choice) => choice.when)].filter((each) => each !== undefined);
}

function factsOf(due: BoundDue): readonly string[] {
  if (due.kind === "choice") return due.choices.flatMap((choice) => factsOf(choice.due));
  return due.kind === "fact" || due.kind === "budgetOfFact" ? [due.fact] : [];
}
