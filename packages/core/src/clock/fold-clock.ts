import { dueAt } from "../calendar/index.ts";
import { issue, within, type Issue } from "../issue/index.ts";
import { evaluateCondition, type ReadFact } from "../rule/index.ts";
import { closest, type Known } from "../value/index.ts";
import type { BoundClock, BoundPause, BoundTarget } from "./bound-clock.ts";
import { inOrder, type ClockEvent } from "./clock-event.ts";
import type { ChangeCause, ClockState, Refusal } from "./clock-state.ts";
import { isSameLimit, wantedBy, type Limit } from "./limit.ts";
import { longestExtension } from "./longest-extension.ts";
import { onEdition } from "./on-edition.ts";
import { nextWake, stateOf } from "./state-of.ts";
import { advance, begin, countRun, createRun, dueOf, hold, isEnded, release, relimit, type Run } from "./target-run.ts";

/** What a log is folded with. */
export interface FoldOptions {
  /** The moment to look at it, epoch ms: later events are left aside. Without it time passes only as far as the log goes. */
  readonly now?: number;
  /** The facts as they were before any event told others. */
  readonly read: ReadFact;
  /** The facts with those over them that events have told; a plain overlay when left out, where nothing is worked out anew. */
  readonly readWith?: (facts: ReadonlyMap<string, Known>) => ReadFact;
  /** The clock as another release or calendar makes it. */
  readonly edition?: (to: string) => BoundClock | undefined;
  /** Targets whose breach was recorded elsewhere: superseding leaves them alone. */
  readonly breached?: ReadonlySet<string>;
}

interface Fold {
  clock: BoundClock;
  readonly options: FoldOptions;
  readonly runs: readonly Run[];
  readonly facts: Map<string, Known>;
  read: ReadFact;
  readonly refused: Refusal[];
}

/**
 * Folds a clock's log into how its targets stand at a moment. The log may be in any order: late events are folded in where
 * they belong, and the answer is the one it would have been. Nothing here waits for a timer.
 *
 * @issues what cannot be followed stands in `refused`: `clock/unknown-target`, `clock/unknown-reason`,
 *   `clock/unknown-edition`, `clock/not-reopened`, `clock/not-extended`; what cannot be counted at its target, see
 *   {@link dueAt}
 */
export function foldClock(clock: BoundClock, events: Iterable<ClockEvent>, options: FoldOptions): ClockState {
  const fold: Fold = {
    clock,
    options,
    runs: clock.targets.map(createRun),
    facts: new Map(),
    read: options.read,
    refused: [],
  };
  const { now } = options;
  judge(fold);
  let next: number | undefined;
  for (const event of inOrder(events)) {
    if (now !== undefined && event.at > now) {
      next = event.at;
      break;
    }
    follow(fold, event);
  }
  if (now !== undefined) for (const run of fold.runs) advance(run, now, true);
  const targets = fold.runs.map((run) => stateOf(run, now, fold.clock.exception));
  const wakeAt = now === undefined ? undefined : nextWake(targets, now, next);
  return {
    clock: clock.id,
    ...(now === undefined ? {} : { now }),
    targets,
    refused: fold.refused,
    ...(wakeAt === undefined ? {} : { wakeAt }),
  };
}

/** What the first facts say, before anything begins. */
function judge(fold: Fold): void {
  for (const run of fold.runs) want(run, run.target, fold.read);
  pauseByFacts(fold, Number.NEGATIVE_INFINITY);
  supersede(fold, Number.NEGATIVE_INFINITY);
}

function want(run: Run, target: BoundTarget, read: ReadFact): void {
  const { applies, by, missing } = wantedBy(target, read);
  run.applies = applies;
  if (by === undefined) delete run.wanted;
  else run.wanted = by;
  if (missing === undefined) delete run.missing;
  else run.missing = missing;
}

function follow(fold: Fold, event: ClockEvent): void {
  const { target } = event;
  if (target !== undefined && !fold.runs.some((run) => run.target.id === target)) {
    const ids = fold.runs.map((run) => run.target.id);
    refuse(fold, event, issue("clock/unknown-target", { target, suggestion: closest(target, ids) }));
    return;
  }
  if (event.facts !== undefined) changeFacts(fold, event);
  steps[event.event](fold, event);
  supersede(fold, event.at);
}

const steps: Readonly<Record<ClockEvent["event"], (fold: Fold, event: ClockEvent) => void>> = {
  started: (fold, event) => {
    const isMeant = ({ target }: Run): boolean =>
      event.target === undefined ? target.start === fold.clock.start : target.id === event.target;
    for (const run of fold.runs.filter(isMeant)) startRun(run, event.at);
  },
  stopped: (fold, event) => {
    for (const run of named(fold, event)) stopRun(run, event.at);
  },
  paused: (fold, event) => {
    for (const run of pausedBy(fold, event)) pauseRun(run, event.reason ?? "", event.at);
  },
  resumed: (fold, event) => {
    for (const run of pausedBy(fold, event)) resumeRun(run, event.reason ?? "", event.at);
  },
  retargeted: () => undefined,
  reopened: (fold, event) => {
    for (const run of named(fold, event)) reopenRun(fold, run, event);
  },
  extended: (fold, event) => {
    const mayBe = (run: Run): boolean =>
      event.target !== undefined || fold.clock.exception?.targets.has(run.target.id) === true;
    for (const run of named(fold, event).filter(mayBe)) extendRun(fold, run, event);
  },
  calendarChanged: (fold, event) => changeEdition(fold, event, "calendar"),
  policyMigrated: (fold, event) => changeEdition(fold, event, "migration"),
  voided: (fold, event) => {
    for (const run of named(fold, event)) {
      if (run.voidedAt !== undefined || run.supersededAt !== undefined) continue;
      advance(run, event.at, false);
      release(run, event.at);
      run.voidedAt = event.at;
    }
  },
};

function named({ runs }: Fold, { target }: ClockEvent): readonly Run[] {
  return target === undefined ? runs : runs.filter((run) => run.target.id === target);
}

function startRun(run: Run, at: number): void {
  if (isEnded(run) || (run.start !== undefined && (run.stoppedAt === undefined || !run.target.repeats))) return;
  if (run.applies === false) {
    // It may apply one day; until then only the start is known.
    run.toldStart ??= at;
    hold(run, at);
    return;
  }
  begin(run, at, at, run.wanted, "start");
  if (run.early !== undefined && !run.target.repeats) stopRun(run, run.early);
}

function stopRun(run: Run, at: number): void {
  if (isEnded(run) || run.stoppedAt !== undefined) return;
  if (run.start === undefined) {
    run.early ??= at;
    return;
  }
  advance(run, at, false);
  release(run, at);
  run.stoppedAt = at;
}

/** The runs that a reason holds. */
function pausedBy(fold: Fold, event: ClockEvent): readonly Run[] {
  const pause = fold.clock.pauses.find(({ reason }) => reason === event.reason);
  if (pause === undefined) {
    refuse(
      fold,
      event,
      issue("clock/unknown-reason", {
        reason: event.reason ?? "",
        known: fold.clock.pauses.map(({ reason }) => reason).join(", "),
      }),
    );
    return [];
  }
  return named(fold, event).filter(({ target }) => pause.targets.has(target.id));
}

function pauseRun(run: Run, reason: string, at: number): void {
  if (run.reasons.has(reason)) return;
  advance(run, at, false);
  run.reasons.add(reason);
  run.told.add(reason);
  hold(run, at);
}

function resumeRun(run: Run, reason: string, at: number): void {
  if (!run.reasons.has(reason)) return;
  advance(run, at, false);
  run.reasons.delete(reason);
  if (run.reasons.size === 0) release(run, at);
}

/** Conditions are reasons of their own kind: an event cannot end what a fact began. */
function pauseByFacts(fold: Fold, at: number): void {
  for (const pause of fold.clock.pauses) {
    if (pause.when === undefined) continue;
    const holds = evaluateCondition(pause.when, fold.read) === true;
    for (const run of heldBy(fold, pause)) {
      const reason = `${pause.reason}?`;
      if (holds) pauseRun(run, reason, at);
      else resumeRun(run, reason, at);
    }
  }
}

function heldBy({ runs }: Fold, { targets }: BoundPause): readonly Run[] {
  return runs.filter(({ target }) => targets.has(target.id));
}

function changeFacts(fold: Fold, event: ClockEvent): void {
  for (const [fact, value] of event.facts ?? []) fold.facts.set(fact, value);
  const { read, readWith } = fold.options;
  const told = new Map(fold.facts);
  fold.read = readWith === undefined ? (fact) => told.get(fact) ?? read(fact) : readWith(told);
  for (const run of fold.runs) retarget(fold, run, event.at);
  pauseByFacts(fold, event.at);
}

function retarget(fold: Fold, run: Run, at: number): void {
  const { target, applies, wanted } = run;
  if (isEnded(run) || run.stoppedAt !== undefined) return;
  const found = wantedBy(target, fold.read);
  if (run.start === undefined) {
    want(run, target, fold.read);
    // The clock had begun before this target came into being.
    if (run.applies !== false && run.toldStart !== undefined) {
      const start = countsFromChange(target) ? at : run.toldStart;
      begin(run, start, at, run.wanted, "retarget");
      if (run.early !== undefined) stopRun(run, run.early);
    }
    return;
  }
  if (target.retarget === "keep") return;
  const isGone = found.applies === false;
  if (isGone && target.retarget === "shortenOnly") return;
  if (!isGone && isSameLimit(found.by, wanted) && found.applies === applies) return;
  advance(run, at, false);
  want(run, target, fold.read);
  if (isGone) {
    relimit(run, [], at, "retarget");
    delete run.start;
    return;
  }
  if (isSameLimit(found.by, wanted)) return;
  const from = countsFromChange(target) ? at : run.start;
  const limit: readonly Limit[] = found.by === undefined ? [] : [{ start: from, by: found.by }];
  const cause = target.retarget === "restart" ? "restart" : "retarget";
  relimit(run, target.retarget === "shortenOnly" ? [...run.limits, ...limit] : limit, at, cause);
}

function countsFromChange({ retarget: how, retargetFrom }: BoundTarget): boolean {
  return how === "restart" || retargetFrom === "change";
}

/** A target that has a due moment replaces others, unless they were breached before. */
function supersede(fold: Fold, at: number): void {
  const replacing = fold.runs.filter(
    (run) =>
      run.target.supersedes.length > 0 &&
      run.applies !== false &&
      run.voidedAt === undefined &&
      (run.start === undefined ? run.wanted?.kind === "moment" : dueOf(run) !== undefined),
  );
  for (const run of fold.runs) run.mayBeSuperseded = false;
  for (const by of replacing) {
    for (const run of fold.runs) {
      if (!by.target.supersedes.includes(run.target.id) || run.applies === false || isEnded(run)) continue;
      if (run.stoppedAt !== undefined || fold.options.breached?.has(run.target.id) === true) continue;
      advance(run, at, false);
      if (run.breachedAt !== undefined) continue;
      run.mayBeSuperseded = by.applies !== true;
      if (by.applies !== true) continue;
      run.supersededBy = by.target.id;
      release(run, at);
      run.supersededAt = at;
    }
  }
}

function reopenRun(fold: Fold, run: Run, event: ClockEvent): void {
  const { reopen } = fold.clock;
  const { stoppedAt } = run;
  if (stoppedAt === undefined || isEnded(run)) return;
  if (reopen?.targets.has(run.target.id) !== true) {
    if (event.target !== undefined) refuse(fold, event, issue("clock/not-reopened", { target: run.target.id }));
    return;
  }
  const { within, beyond } = reopen;
  const until = within === undefined ? undefined : dueAt(stoppedAt, within.budget, within.calendar);
  const isLate = until !== undefined && "due" in until && event.at > until.due;
  if (isLate && beyond === "refuse") {
    refuse(fold, event, issue("clock/not-reopened", { target: run.target.id }));
    return;
  }
  const how = isLate ? "newCycle" : reopen.how;
  if (how === "newCycle") {
    begin(run, event.at, event.at, run.wanted, "reopen");
    return;
  }
  delete run.stoppedAt;
  delete run.early;
  run.cause = "reopen";
  run.checkedTo = event.at;
  if (how === "resume" && event.at > stoppedAt) {
    run.taken.push({ from: stoppedAt, to: event.at });
    run.spans.push({ from: stoppedAt, to: event.at, reasons: [] });
    delete run.counted;
  }
  hold(run, event.at);
}

function extendRun(fold: Fold, run: Run, event: ClockEvent): void {
  const { exception } = fold.clock;
  const { by = 0, at } = event;
  advance(run, at, false);
  const counted = countRun(run);
  const longest = longestExtension(run, exception) ?? 0;
  const limit = "due" in counted ? counted.limit : undefined;
  const budget = limit?.by.kind === "budget" ? limit.by : undefined;
  if (limit === undefined || budget === undefined || by <= 0 || by > longest) {
    const { times = 0, atMost = 0 } = exception ?? {};
    refuse(fold, event, issue("clock/not-extended", { target: run.target.id, by, times, atMost }));
    return;
  }
  run.extensions += 1;
  const longer = { ...budget, budget: { ...budget.budget, amount: budget.budget.amount + by } };
  const limits = run.limits.map((each) => (each === limit ? { ...each, by: longer } : each));
  relimit(run, limits, at, "extension");
}

function changeEdition(fold: Fold, event: ClockEvent, cause: Extract<ChangeCause, "calendar" | "migration">): void {
  const edition = fold.options.edition?.(event.to ?? "");
  if (edition === undefined) {
    refuse(fold, event, issue("clock/unknown-edition", { edition: event.to ?? "" }));
    return;
  }
  for (const run of fold.runs) {
    const target = edition.targets.find(({ id }) => id === run.target.id);
    // What is closed stays as it was judged, and a target that the release no longer has runs out as it began.
    if (target === undefined || isEnded(run) || run.stoppedAt !== undefined) continue;
    advance(run, event.at, false);
    const limits = onEdition(run, target, cause, fold.read);
    run.target = target;
    want(run, target, fold.read);
    if (run.start !== undefined) relimit(run, limits, event.at, cause);
  }
  fold.clock = edition;
}

function refuse(fold: Fold, event: ClockEvent, why: Issue): void {
  fold.refused.push({ event, issue: within(why, "", `clock/${fold.clock.id}`) });
}
