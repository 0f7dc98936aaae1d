import type { TimeSpan } from "../calendar/index.ts";
import type { Issue } from "../issue/index.ts";
import type { Truth } from "../value/index.ts";
import type { BoundTarget } from "./bound-clock.ts";
import type { ChangeCause, DueChange, Firing, PastCycle, PauseSpan } from "./clock-state.ts";
import { earliest, type Binding, type Limit, type Limiting } from "./limit.ts";
import { thresholdMoment } from "./threshold-moment.ts";

/** Something that came to pass, before it is told when somebody may hear of it. */
export type Passed = Pick<Firing, "id" | "cycle" | "generation" | "collapsed"> & {
  readonly moment: number;
  readonly at: number;
};

/** One target while its log is being folded. It is the only thing here that changes, and nobody sees it outside. */
export interface Run {
  target: BoundTarget;
  applies: Truth;
  /** What the facts of the moment want, so that a change of theirs shows. */
  wanted?: Limiting;
  missing?: string;
  /** When its clock began, whether it applied then or not. */
  toldStart?: number;
  start?: number;
  limits: readonly Limit[];
  /** Everything before this moment has been looked at. */
  checkedTo: number;
  /** What the limits came from, for a breach that they bring to light. */
  cause: ChangeCause;
  stoppedAt?: number;
  /** A stop that was told before the start. */
  early?: number;
  voidedAt?: number;
  supersededAt?: number;
  supersededBy?: string;
  /** It cannot be told whether another target replaces it. */
  mayBeSuperseded: boolean;
  breachedAt?: number;
  breachCause?: ChangeCause;
  everBreached: boolean;
  cycle: number;
  generation: number;
  extensions: number;
  fired: Set<string>;
  readonly passed: Passed[];
  readonly changes: DueChange[];
  readonly past: PastCycle[];
  /** Reasons that hold now; `since` is when the first of them began, while the target runs. */
  readonly reasons: Set<string>;
  readonly told: Set<string>;
  since?: number;
  spans: PauseSpan[];
  /** The same as spans of time, the closed time of a resumed case among them. */
  taken: TimeSpan[];
  counted?: Binding | { readonly issue?: Issue };
}

export function createRun(target: BoundTarget): Run {
  return {
    target,
    applies: false,
    limits: [],
    checkedTo: Number.NEGATIVE_INFINITY,
    cause: "start",
    everBreached: false,
    mayBeSuperseded: false,
    cycle: 0,
    generation: 0,
    extensions: 0,
    fired: new Set(),
    passed: [],
    changes: [],
    past: [],
    reasons: new Set(),
    told: new Set(),
    spans: [],
    taken: [],
  };
}

/** Whether time goes on for a target: it began, and nothing ended it. */
export function isOpen(run: Run): boolean {
  return run.start !== undefined && run.stoppedAt === undefined && !isEnded(run);
}

export function isEnded({ voidedAt, supersededAt }: Run): boolean {
  return voidedAt !== undefined || supersededAt !== undefined;
}

/** The due moment as it would be without the pause that is open. */
export function countRun(run: Run): Binding | { readonly issue?: Issue } {
  run.counted ??= earliest(run.limits, run.taken);
  return run.counted;
}

/** Whether a pause holds the due moment back: one that begins at it or later comes too late. */
export function isHeld(run: Run): boolean {
  if (run.since === undefined) return false;
  const counted = countRun(run);
  return !("due" in counted) || counted.due > run.since;
}

/**
 * Lets time pass up to a moment: a breach, and thresholds on the way. Of `to` itself only thresholds are passed, and only
 * when `inclusive`: whatever happens at that moment comes first.
 */
export function advance(run: Run, to: number, inclusive: boolean): void {
  if (!isOpen(run)) return;
  const counted = countRun(run);
  if ("due" in counted) {
    const held = run.since ?? Number.POSITIVE_INFINITY;
    const found: { readonly id: string; readonly moment: number }[] = [];
    const { calendar, thresholds } = run.target;
    for (const threshold of thresholds) {
      if (run.fired.has(threshold.id)) continue;
      const moment = thresholdMoment(threshold, { binding: counted, pauses: run.taken, calendar });
      if (moment === undefined || moment > held) continue;
      if (moment < to || (inclusive && moment === to)) found.push({ id: threshold.id, moment });
    }
    const { due } = counted;
    if (run.breachedAt === undefined && due < to && due <= held) found.push({ id: "breach", moment: due });
    if (found.length > 0)
      pass(
        run,
        found.toSorted((a, b) => a.moment - b.moment),
        to,
      );
  }
  run.checkedTo = Math.max(run.checkedTo, to);
}

/** What a change has put into the past comes to pass at once, and one event speaks for all of it. */
function pass(run: Run, found: readonly { readonly id: string; readonly moment: number }[], to: number): void {
  const from = Math.min(run.checkedTo, to);
  const late = found.filter(({ moment }) => moment < from);
  const last = late.at(-1);
  if (last !== undefined) {
    const collapsed = late.slice(0, -1).map(({ id }) => id);
    record(run, { ...last, at: from, ...(collapsed.length === 0 ? {} : { collapsed }) });
  }
  for (const each of found) {
    run.fired.add(each.id);
    const isLate = each.moment < from;
    if (!isLate) record(run, { ...each, at: each.moment });
    if (each.id !== "breach") continue;
    run.breachedAt = isLate ? from : each.moment;
    if (isLate) run.breachCause = run.cause;
    run.everBreached = true;
  }
}

function record(run: Run, passed: Omit<Passed, "cycle" | "generation">): void {
  run.passed.push({ ...passed, cycle: run.cycle, generation: run.generation });
}

/** Begins a cycle whose budget counts from `start`; `at` is when that became so. */
export function begin(run: Run, start: number, at: number, by: Limiting | undefined, cause: ChangeCause): void {
  if (run.start !== undefined) archive(run);
  run.start = start;
  delete run.stoppedAt;
  delete run.breachedAt;
  delete run.breachCause;
  run.limits = by === undefined ? [] : [{ start, by }];
  run.cause = cause;
  run.cycle += 1;
  run.generation += 1;
  run.extensions = 0;
  run.fired = new Set();
  run.checkedTo = at;
  // What began before now keeps the pauses that its clock has had since.
  if (start === at) {
    run.taken = [];
    run.spans = [];
    delete run.since;
  }
  delete run.counted;
  run.toldStart = start;
  hold(run, at);
  record(run, { id: "start", moment: at, at });
}

function archive(run: Run): void {
  const { cycle, start, stoppedAt, breachedAt } = run;
  if (start === undefined) return;
  const counted = countRun(run);
  run.past.push({
    cycle,
    start,
    ...("due" in counted ? { due: counted.due } : {}),
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
    ...(breachedAt === undefined ? {} : { breachedAt }),
  });
}

/** Ends the pause that is open, and what was taken from the time with it. */
export function release(run: Run, at: number): void {
  const { since } = run;
  if (since === undefined) return;
  if (at > since) {
    run.spans.push({ from: since, to: at, reasons: [...run.told] });
    run.taken.push({ from: since, to: at });
    delete run.counted;
  }
  delete run.since;
}

/** Stands still from now on when there is a reason to. */
export function hold(run: Run, at: number): void {
  const isCounting = run.toldStart !== undefined && run.stoppedAt === undefined && !isEnded(run);
  if (!isCounting || run.reasons.size === 0 || run.since !== undefined) return;
  run.since = at;
  run.told.clear();
  for (const reason of run.reasons) run.told.add(reason);
}

/** Puts other limits in place; a moved due moment is a new generation, and a breach that is none any more is history. */
export function relimit(run: Run, limits: readonly Limit[], at: number, cause: ChangeCause): void {
  const before = dueOf(run);
  run.limits = limits;
  delete run.counted;
  const after = dueOf(run);
  if (before === after) return;
  run.changes.push({
    at,
    cause,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  });
  run.generation += 1;
  run.cause = cause;
  const isStillLate = run.breachedAt !== undefined && after !== undefined && after < at;
  run.fired = isStillLate ? firedBefore(run, at) : new Set();
  if (isStillLate) {
    // A later limit that has passed as well is breached at its own due moment.
    run.breachedAt = Math.max(run.breachedAt ?? after, after);
    return;
  }
  delete run.breachedAt;
  delete run.breachCause;
}

/** Who was told of a breach need not hear again of all that came before it. */
function firedBefore(run: Run, at: number): Set<string> {
  const binding = countRun(run);
  if (!("due" in binding)) return new Set();
  const { calendar, thresholds } = run.target;
  const past = thresholds.filter((threshold) => {
    const moment = thresholdMoment(threshold, { binding, pauses: run.taken, calendar });
    return moment !== undefined && moment < at;
  });
  return new Set(past.map(({ id }) => id));
}

/** The due moment as far as it can be counted, an open pause left aside. */
export function dueOf(run: Run): number | undefined {
  const counted = countRun(run);
  return "due" in counted ? counted.due : undefined;
}
