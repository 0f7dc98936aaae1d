import { hasDays, nextOpen, type BoundCalendar, type TimeSpan } from "../calendar/index.ts";
import type { BoundTarget } from "./bound-clock.ts";
import type { Firing, Lengths, TargetState, TargetStatus } from "./clock-state.ts";
import { unknown } from "../value/index.ts";
import { earliest, type Binding } from "./limit.ts";
import { countRun, dueOf, isHeld, isOpen, type Passed, type Run } from "./target-run.ts";
import { lengthBetween, thresholdMoment } from "./threshold-moment.ts";

/** How a target stands once its log has been folded up to `now`. */
export function stateOf(run: Run, now: number | undefined): TargetState {
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
  return {
    id: target.id,
    clauses: target.clauses,
    applies: run.mayBeSuperseded && applies !== false ? unknown : applies,
    status,
    ...(start === undefined ? {} : { start }),
    ...(due === undefined ? {} : { due }),
    ...(stoppedAt === undefined ? (run.early === undefined ? {} : { stoppedAt: run.early }) : { stoppedAt }),
    ...(isRunning && until !== undefined && now !== undefined ? { remaining: lengths(now, until, calendar, []) } : {}),
    ...(resumed === undefined ? {} : { dueIfResumedNow: resumed.due }),
    ...(breachedAt !== undefined && binding !== undefined && end !== undefined
      ? { overrun: lengths(binding.due, end, calendar, still) }
      : {}),
    pausedBy: isOpen(run) ? [...new Set([...run.reasons].map(bare))] : [],
    pauses: [
      ...run.spans.map((each) => ({ ...each, reasons: [...new Set(each.reasons.map(bare))] })),
      ...(since === undefined ? [] : [{ from: since, reasons: [...new Set([...run.told].map(bare))] }]),
    ].toSorted((a, b) => a.from - b.from),
    ...(breachedAt === undefined ? {} : { breachedAt }),
    ...(run.breachCause === undefined ? {} : { breachCause: run.breachCause }),
    everBreached: run.everBreached,
    ...(run.supersededBy === undefined ? {} : { supersededBy: run.supersededBy }),
    cycle: run.cycle,
    generation: run.generation,
    past: run.past,
    changes: run.changes,
    firings: firingsOf(run, binding),
    provisional: binding?.provisional ?? false,
    ...(binding === undefined ? {} : { limit: binding.limit }),
    taken: run.taken,
    ...(run.missing === undefined ? {} : { missing: run.missing }),
    ...("issue" in counted && counted.issue !== undefined ? { issue: counted.issue } : {}),
  };
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
  const moments = targets.flatMap((target) => target.firings.flatMap(wakesOf));
  const later = [...moments, ...(next === undefined ? [] : [next])].filter((moment) => moment > now);
  return later.length === 0 ? undefined : Math.min(...later);
}

function wakesOf({ id, moment, at, notifyAt }: Firing): readonly number[] {
  const own = at === undefined && moment !== undefined ? [id === "breach" ? moment + 1 : moment] : [];
  if (notifyAt === undefined) return own;
  return [...own, id === "breach" && at === undefined ? notifyAt + 1 : notifyAt];
}
