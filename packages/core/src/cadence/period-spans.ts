import { addMonths, periodOf, wholeMonthsBetween, type DaySpan, type DueCalendar } from "../calendar/index.ts";
import type { Shift } from "../schema/index.ts";
import type { Period } from "../value/index.ts";
import { shiftDay } from "./shift-day.ts";

/** How the periods of a duty are laid out. */
export interface PeriodLayout {
  readonly per: Period;
  /** The day from which whole periods run on; those of the calendar when left out. */
  readonly anchor?: number | undefined;
  readonly shift: Shift;
  readonly calendar: DueCalendar;
}

/** How long a gap may be, in days: as long as the longest period of its kind. */
export const longestGap: Readonly<Record<Period, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  halfYear: 184,
  year: 366,
};

const monthsOf: Partial<Record<Period, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

/**
 * The periods that touch the days from `from` to the day before `to`, in order and without a gap. A shifted end moves the
 * beginning of the next one along.
 */
export function periodSpans(layout: PeriodLayout, from: number, to: number): readonly DaySpan[] {
  const spans: DaySpan[] = [];
  let at = indexOf(layout, from);
  // A shift can move the ends of several short periods over a long holiday.
  while (endOf(layout, at - 1) > from) at -= 1;
  for (; ; at += 1) {
    const span = { first: endOf(layout, at - 1), end: endOf(layout, at) };
    if (span.first >= to) return spans;
    if (span.end > from && span.end > span.first) spans.push(span);
  }
}

/** The last day of a period, counted from the anchor itself, so that it never drifts. */
function anniversary(anchor: number, per: Period, index: number): number {
  const months = monthsOf[per];
  return months === undefined ? anchor + index * (per === "week" ? 7 : 1) : addMonths(anchor, index * months);
}

/** The first day after a period, shifted where its last day is closed. */
function endOf({ per, anchor, shift, calendar }: PeriodLayout, index: number): number {
  const last = anchor === undefined ? periodOf(0, per, index).end - 1 : anniversary(anchor, per, index);
  return shiftDay(last, shift, calendar) + 1;
}

/** The period that a day lies in, before any shift. */
function indexOf({ per, anchor }: PeriodLayout, day: number): number {
  if (anchor === undefined) return calendarIndex(per, day);
  const months = monthsOf[per];
  if (months === undefined) return Math.ceil((day - anchor) / (per === "week" ? 7 : 1));
  return Math.ceil(wholeMonthsBetween(anchor, day) / months);
}

/** Counted from the period that 1970-01-01 lies in. */
function calendarIndex(per: Period, day: number): number {
  const months = monthsOf[per];
  if (per === "day") return day;
  if (per === "week") return Math.floor((day - periodOf(0, "week").first) / 7);
  return Math.floor(wholeMonthsBetween(0, periodOf(day, "month").first) / (months ?? 1));
}
