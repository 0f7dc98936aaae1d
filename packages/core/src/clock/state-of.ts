import { hasDays, nextOpen, type BoundCalendar, type TimeSpan } from "../calendar/index.ts";
import type { BoundException, BoundTarget } from "./bound-clock.ts";
import type { Firing, Lengths, TargetState, TargetStatus } from "./clock-state.ts";
import { unknown } from "../value/index.ts";
import { earliest, type Binding } from "./limit.ts";
import { longestExtension } from "./longest-extension.ts";
import { countRun, dueOf, isHeld, isOpen, type Passed, type Run } from "./target-run.ts";
import { lengthBetween, thresholdMoment } from "./threshold-moment.ts";

/** How a target stands once its log has been folded up to `now`. */
export function stateOf(run: Run, now: number | undefined, exception?: BoundException): TargetState {
  const { target, applies, start, stoppedAt, breachedAt, since } = run;
  const counted = countRun(run);
  const binding = "due" in counted ? counted : undefined;
  const status = statusOf(run);
  const isStanding = isOpen(run) && isHeld(run);
  const resumed = isStanding && now !== undefined ? ifResumed(run, now) : undefined;
  const due = isStanding || status === "superseded" ? undefined : binding?.due;
  const end = stoppedAt ?? now;
  const still: readonly TimeSpan[] =
    since === undefined || end === undefined ? run.taken : [...run.taken, { from: since, to: end }];
  const calendar = binding === undefined ? undefined : calendarOf(binding, target);
  const isRunning = isOpen(run) && breachedAt === undefined;
  const until = resumed?.due ?? due;
  // Written field by field: a state has many that may be left out, and a million of them may be asked for at once.
  const state: Draft<TargetState> = {
    id: target.id,
    clauses: target.clauses,
    applies: run.mayBeSuperseded && applies !== false ? unknown : applies,
    status,
    pausedBy: isOpen(run) && run.reasons.size > 0 ? [...new Set([...run.reasons].map(bare))] : none,
    pauses: pausesOf(run),
    everBreached: run.everBreached,
    cycle: run.cycle,
    generation: run.generation,
    past: run.past,
    changes: run.changes,
    firings: firingsOf(run, binding),
    provisional: binding?.provisional ?? false,
    taken: run.taken,
  };
  if (start !== undefined) state.start = start;
  if (due !== undefined) state.due = due;
  const stopped = stoppedAt ?? run.early;
  if (stopped !== undefined) state.stoppedAt = stopped;
  if (isRunning && until !== undefined && now !== undefined) state.remaining = lengths(now, until, calendar, []);
  if (resumed !== undefined) state.dueIfResumedNow = resumed.due;
  if (breachedAt !== undefined) state.breachedAt = breachedAt;
  if (breachedAt !== undefined && binding !== undefined && end !== undefined) {
    state.overrun = lengths(binding.due, end, calendar, still);
  }
  if (run.breachCause !== undefined) state.breachCause = run.breachCause;
  if (run.supersededBy !== undefined) state.supersededBy = run.supersededBy;
  if (binding !== undefined) state.limit = binding.limit;
  const longest = longestExtension(run, exception);
  if (longest !== undefined) state.mayExtendBy = longest;
  if (run.missing !== undefined) state.missing = run.missing;
  if ("issue" in counted && counted.issue !== undefined) state.issue = counted.issue;
  return state;
}

type Draft<State> = { -readonly [Key in keyof State]: State[Key] };

const none: readonly string[] = Object.freeze([]);
const noPauses: TargetState["pauses"] = Object.freeze([]);

function pausesOf(run: Run): TargetState["pauses"] {
  const { since, spans } = run;
  if (since === undefined && spans.length === 0) return noPauses;
  return [
    ...spans.map((each) => ({ ...each, reasons: [...new Set(each.reasons.map(bare))] })),
    ...(since === undefined ? [] : [{ from: since, reasons: [...new Set([...run.told].map(bare))] }]),
  ].toSorted((a, b) => a.from - b.from);
}

/** A reason that a condition gives carries a mark of its own while the log is folded. */
function bare(reason: string): string {
  return reason.endsWith("?") ? reason.slice(0, -1) : reason;
}

function statusOf(run: Run): TargetStatus {
  if (run.voidedAt !== undefined) return "voided";
  if (run.supersededAt !== undefined) return "superseded";
  if (run.start === undefined) return "notStarted";
  if (run.breachedAt !== undefined) return "breached";
  if (run.stoppedAt !== undefined) return "met";
  return isHeld(run) ? "paused" : "running";
}

function ifResumed(run: Run, now: number): Binding | undefined {
  const { since } = run;
  const span = since === undefined || now <= since ? [] : [{ from: since, to: now }];
  const counted = earliest(run.limits, [...run.taken, ...span]);
  return "due" in counted ? counted : undefined;
}

function calendarOf({ limit }: Binding, target: BoundTarget): BoundCalendar | undefined {
  if (limit.by.kind === "budget" && hasDays(limit.by.calendar)) return limit.by.calendar;
  return hasDays(target.calendar) ? target.calendar : undefined;
}

function lengths(from: number, to: number, calendar: BoundCalendar | undefined, pauses: readonly TimeSpan[]): Lengths {
  const wall = lengthBetween(from, to, undefined, pauses);
  return calendar === undefined ? { wall } : { wall, business: lengthBetween(from, to, calendar, pauses) };
}

function firingsOf(run: Run, binding: Binding | undefined): readonly Firing[] {
  const past = run.passed.map((each): Firing => ({ ...each, ...hearing(each, run.target), ...lateness(each) }));
  if (!isOpen(run)) return past;
  const { cycle, generation, since } = run;
  const { thresholds, calendar } = run.target;
  const open: (Pick<Firing, "id" | "cycle" | "generation"> & { readonly moment?: number })[] = [];
  const add = (id: string, moment: number | undefined): void => {
    const isKnown = moment !== undefined && (since === undefined || moment <= since);
    open.push({ id, cycle, generation, ...(isKnown ? { moment } : {}) });
  };
  for (const threshold of thresholds) {
    if (run.fired.has(threshold.id)) continue;
    add(
      threshold.id,
      binding === undefined ? undefined : thresholdMoment(threshold, { binding, pauses: run.taken, calendar }),
    );
  }
  if (run.breachedAt === undefined) add("breach", dueOf(run));
  const coming = open.toSorted(
    (a, b) => (a.moment ?? Number.POSITIVE_INFINITY) - (b.moment ?? Number.POSITIVE_INFINITY),
  );
  return [...past, ...coming.map((each): Firing => ({ ...each, ...hearing(each, run.target) }))];
}

function lateness({ moment, at }: Passed): Pick<Firing, "lateBy"> {
  return at > moment ? { lateBy: at - moment } : {};
}

/** Who hears, and when they may. */
function hearing(
  { id, moment, at }: { readonly id: string; readonly moment?: number; readonly at?: number },
  target: BoundTarget,
): Pick<Firing, "notify" | "escalate" | "notifyAt" | "level"> {
  const threshold = target.thresholds.find((each) => each.id === id);
  const time = at ?? moment;
  const quiet = threshold?.quietHours ?? target.quietHours;
  const { calendar } = target;
  const opens =
    time === undefined || quiet === "ignore" || !hasDays(calendar) ? time : (nextOpen(time, calendar) ?? time);
  return {
    notify: threshold?.notify ?? (id === "start" ? target.notify : []),
    escalate: threshold?.escalate ?? (id === "breach" ? target.escalate : []),
    ...(opens === undefined ? {} : { notifyAt: opens }),
    ...(threshold?.level === undefined ? {} : { level: threshold.level }),
  };
}

/** The next moment after `now` at which anything becomes other than it is; a breach shows one ms after its due moment. */
export function nextWake(targets: readonly TargetState[], now: number, next: number | undefined): number | undefined {
  let found = next !== undefined && next > now ? next : Number.POSITIVE_INFINITY;
  for (const { firings } of targets) {
    for (const { id, moment, at, notifyAt } of firings) {
      const after = id === "breach" && at === undefined ? 1 : 0;
      if (at === undefined && moment !== undefined && moment + after > now) found = Math.min(found, moment + after);
      if (notifyAt !== undefined && notifyAt + after > now) found = Math.min(found, notifyAt + after);
    }
  }
  return found === Number.POSITIVE_INFINITY ? undefined : found;
}
