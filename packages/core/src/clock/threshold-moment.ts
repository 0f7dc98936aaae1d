import {
  businessBefore,
  businessElapsed,
  dueAt,
  hasDays,
  unionOf,
  withoutPauses,
  type BoundCalendar,
  type DueCalendar,
  type TimeSpan,
} from "../calendar/index.ts";
import type { BoundThreshold } from "./bound-clock.ts";
import type { Binding } from "./limit.ts";

/** What a threshold is measured on. */
export interface ThresholdScale {
  readonly binding: Binding;
  /** Taken out of both measures; apart from each other. */
  readonly pauses: readonly TimeSpan[];
  /** The calendar where the limit has none. */
  readonly calendar: DueCalendar;
}

/**
 * The moment that a threshold means, in ms: never before the limit began to count. It is worked out on the same open time as
 * the due moment, or by the wall clock; pauses count in neither. `undefined` where the calendar has no time left.
 */
export function thresholdMoment(threshold: BoundThreshold, scale: ThresholdScale): number | undefined {
  const { binding, pauses } = scale;
  const { due, limit } = binding;
  const calendar = measureOf(threshold, scale);
  const { at } = threshold;
  if (at.kind !== "percent") {
    if (at.kind === "after") return forward(due, at.length, calendar, pauses);
    return Math.max(limit.start, backward(due, at.length, calendar, pauses));
  }
  if (at.percent === 100) return due;
  const whole = lengthBetween(limit.start, due, calendar, pauses);
  return whole <= 0 ? due : forward(limit.start, (whole * at.percent) / 100, calendar, pauses);
}

/** The calendar of open time in which a threshold is measured, or none for the wall clock. */
function measureOf(threshold: BoundThreshold, scale: ThresholdScale): BoundCalendar | undefined {
  const { by } = scale.binding.limit;
  const own = by.kind === "budget" ? by.calendar : scale.calendar;
  const calendar = hasDays(own) ? own : hasDays(scale.calendar) ? scale.calendar : undefined;
  const usual =
    by.kind === "budget" && by.budget.count !== "elapsed" && by.budget.count !== "civilDays" ? "business" : "wall";
  return (threshold.in ?? usual) === "business" ? calendar : undefined;
}

/** The time between two moments without the pauses, in ms: open time on a calendar, else by the wall clock. */
export function lengthBetween(
  from: number,
  to: number,
  calendar: BoundCalendar | undefined,
  pauses: readonly TimeSpan[],
): number {
  if (to <= from) return 0;
  if (calendar !== undefined) return businessElapsed(from, to, calendar, pauses);
  let sum = 0;
  for (const piece of withoutPauses({ from, to }, unionOf(pauses))) sum += piece.to - piece.from;
  return sum;
}

function forward(
  from: number,
  length: number,
  calendar: BoundCalendar | undefined,
  pauses: readonly TimeSpan[],
): number | undefined {
  const count = calendar === undefined ? "elapsed" : "business";
  const budget = { amount: length / 60_000, unit: "minute", count } as const;
  const reached = dueAt(from, budget, { ...(calendar ?? { timeZone: "UTC" }), beyond: "provisional" }, pauses);
  return "due" in reached ? reached.due : undefined;
}

function backward(
  to: number,
  length: number,
  calendar: BoundCalendar | undefined,
  pauses: readonly TimeSpan[],
): number {
  if (calendar !== undefined) {
    return businessBefore(to, length, openBetween(calendar, pauses)) ?? Number.NEGATIVE_INFINITY;
  }
  let rest = length;
  const pieces = withoutPauses({ from: to - length - totalOf(pauses), to }, unionOf(pauses));
  for (const piece of pieces.toReversed()) {
    if (piece.to - piece.from >= rest) return piece.to - rest;
    rest -= piece.to - piece.from;
  }
  return Number.NEGATIVE_INFINITY;
}

function totalOf(pauses: readonly TimeSpan[]): number {
  return pauses.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
}

/** The calendar without the time in which nothing ran. */
function openBetween(calendar: BoundCalendar, pauses: readonly TimeSpan[]): BoundCalendar {
  if (pauses.length === 0) return calendar;
  const still = unionOf(pauses);
  return {
    ...calendar,
    dayAt: (day) => {
      const found = calendar.dayAt(day);
      return { ...found, windows: found.windows.flatMap((window) => withoutPauses(window, still)) };
    },
  };
}
