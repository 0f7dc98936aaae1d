import { hasDays, traceDue, type DayKind, type DueTrace, type TimeSpan } from "../calendar/index.ts";
import type { Text } from "../issue/index.ts";
import type { ParameterTrace } from "../trace/index.ts";
import { dayOf, formatDate, formatDateTime, startOfDay } from "../value/index.ts";
import type { BoundClock } from "./bound-clock.ts";
import type { ChangeCause, TargetState } from "./clock-state.ts";
import type { Limit } from "./limit.ts";

/** A part of a day: time that counted, or time in which the target stood still. Moments are ISO 8601. */
export interface TimelineSpan {
  readonly from: string;
  readonly to: string;
  readonly kind: "counted" | "paused";
}

/** One day between the start of a target and its due moment. */
export interface TimelineDay {
  readonly date: string;
  /** What kind of day the calendar says it is; `day` where there is none to ask. */
  readonly class: DayKind | "day";
  /** What the calendar calls it: a holiday, or why it is a make-up workday. */
  readonly name?: Text;
  /** Nobody has announced it. */
  readonly provisional?: true;
  /** Minutes that counted; 0 where whole days are counted. */
  readonly counted: number;
  /** Which of the counted days it is. */
  readonly nth?: number;
  readonly spans: readonly TimelineSpan[];
}

/** Why a target is due when it is: everything that a picture or a sentence of it needs, as JSON. */
export interface ClockTimeline {
  readonly target: string;
  readonly clauses: readonly string[];
  /** IANA name, in which days and moments are written. */
  readonly timeZone: string;
  readonly start: string;
  /** None for a promise that nobody has given. */
  readonly due?: string;
  /** The due moment is what it would be if a paused target went on now. */
  readonly ifResumed?: true;
  /** The figure that it was counted with, where it is a parameter. */
  readonly amount?: ParameterTrace;
  readonly budget?: { readonly amount: number; readonly unit: string; readonly count: string };
  readonly days: readonly TimelineDay[];
  readonly pauses: readonly {
    readonly from: string;
    readonly to?: string;
    readonly reasons: readonly { readonly reason: string; readonly title: Text; readonly clauses: readonly string[] }[];
  }[];
  readonly changes: readonly {
    readonly at: string;
    readonly cause: ChangeCause;
    readonly before?: string;
    readonly after?: string;
  }[];
  /** The days that were counted on, the calendar's edition, and what was assumed. */
  readonly counting?: DueTrace;
}

/** How many days are drawn at most; a longer wait is told without them. */
const longest = 400;

/** The way of one target from its start to its due moment, or nothing while it has not started. */
export function clockTimeline(state: TargetState, clock: BoundClock, now?: number): ClockTimeline | undefined {
  const { start, limit, dueIfResumedNow } = state;
  if (start === undefined) return undefined;
  const show = (moment: number): string => formatDateTime(moment, clock.timeZone);
  const due = state.due ?? dueIfResumedNow;
  const budget = limit?.by.kind === "budget" ? limit.by : undefined;
  const still = pausesOf(state, now);
  const traced =
    budget === undefined || limit === undefined
      ? undefined
      : traceDue(limit.start, budget.budget, budget.calendar, still);
  const counting = traced !== undefined && "trace" in traced ? traced.trace : undefined;
  const reasons = new Map(clock.pauses.map((pause) => [pause.reason, pause]));
  return {
    target: state.id,
    clauses: state.clauses,
    timeZone: clock.timeZone,
    start: show(start),
    ...(due === undefined ? {} : { due: show(due) }),
    ...(state.due === undefined && due !== undefined ? { ifResumed: true } : {}),
    ...(budget?.amount === undefined ? {} : { amount: budget.amount }),
    ...(budget === undefined
      ? {}
      : { budget: { amount: budget.budget.amount, unit: budget.budget.unit, count: budget.budget.count } }),
    days: due === undefined || limit === undefined ? [] : daysBetween(limit, due, still, clock.timeZone, counting),
    pauses: state.pauses.map(({ from, to, reasons: named }) => ({
      from: show(from),
      ...(to === undefined ? {} : { to: show(to) }),
      reasons: named.flatMap((each) => {
        const found = reasons.get(each);
        return found === undefined ? [] : [{ reason: each, title: found.title, clauses: found.clauses }];
      }),
    })),
    changes: state.changes.map(({ at, cause, before, after }) => ({
      at: show(at),
      cause,
      ...(before === undefined ? {} : { before: show(before) }),
      ...(after === undefined ? {} : { after: show(after) }),
    })),
    ...(counting === undefined ? {} : { counting }),
  };
}

function pausesOf({ taken, pauses }: TargetState, now: number | undefined): readonly TimeSpan[] {
  const open = pauses.find(({ to }) => to === undefined);
  return open === undefined || now === undefined || now <= open.from ? taken : [...taken, { from: open.from, to: now }];
}

function daysBetween(
  { start, by }: Limit,
  due: number,
  pauses: readonly TimeSpan[],
  zone: string,
  counting: DueTrace | undefined,
): readonly TimelineDay[] {
  const calendar = by.kind === "budget" && hasDays(by.calendar) ? by.calendar : undefined;
  const timeZone = calendar?.timeZone ?? zone;
  const [first, last] = [dayOf(start, timeZone), dayOf(due - 1, timeZone)];
  if (last - first >= longest) return [];
  const word = by.kind === "budget" ? by.budget.count : "elapsed";
  const isWhole = word !== "elapsed" && word !== "business";
  const told = new Map((counting?.days ?? []).map((day) => [day.day, day]));
  const show = (moment: number): string => formatDateTime(moment, timeZone);
  let nth = 0;
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at): TimelineDay => {
    const day = first + at;
    const found = calendar?.dayAt(day);
    const whole = { from: startOfDay(day, timeZone), to: startOfDay(day + 1, timeZone) };
    const windows = word === "business" ? (found?.windows ?? []) : [whole];
    const within = windows.flatMap((window) => overlap(window, { from: start, to: due }));
    const still = within.flatMap((window) => pauses.flatMap((pause) => overlap(window, pause)));
    const ran = isWhole ? [] : within.flatMap((window) => without(window, still));
    const isCounted = isWhole && day > first && !pauses.some(({ from, to }) => from < whole.to && to >= whole.to);
    if (word === "civilDays" && isCounted) nth += 1;
    const place = word === "civilDays" ? (isCounted ? nth : undefined) : told.get(formatDate(day))?.nth;
    const spans = [
      ...ran.map((span) => ({ ...span, kind: "counted" as const })),
      ...still.map((span) => ({ ...span, kind: "paused" as const })),
    ].toSorted((a, b) => a.from - b.from);
    return {
      date: formatDate(day),
      class: found?.kind ?? "day",
      ...(found?.title === undefined ? {} : { name: found.title }),
      ...(found?.unannounced === undefined ? {} : { provisional: true }),
      counted: ran.reduce((sum, { from, to }) => sum + to - from, 0) / 60_000,
      ...(isWhole && place !== undefined ? { nth: place } : {}),
      spans: spans.map(({ from, to, kind }) => ({ from: show(from), to: show(to), kind })),
    };
  });
}

function overlap(a: TimeSpan, b: TimeSpan): readonly TimeSpan[] {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return from < to ? [{ from, to }] : [];
}

function without(span: TimeSpan, holes: readonly TimeSpan[]): readonly TimeSpan[] {
  return holes.reduce<readonly TimeSpan[]>(
    (left, hole) =>
      left.flatMap((each) => [
        ...overlap(each, { from: each.from, to: hole.from }),
        ...overlap(each, { from: hole.to, to: each.to }),
      ]),
    [span],
  );
}
