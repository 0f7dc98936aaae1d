import { dueAt, type DueCalendar } from "../calendar/index.ts";
import { daysInMonth, startOfDay, toCivilDate, toDay } from "../value/index.ts";
import type { BoundGrace } from "./bound-cadence.ts";

/**
 * The moment until which it may be handed in, epoch ms: the end of the period when there is no grace. A budget counts from the
 * last day of the period; of what a parameter names it is the first time after the period.
 *
 * @param end the first day after the period
 */
export function graceDeadline(end: number, grace: BoundGrace | undefined, { timeZone }: DueCalendar): number {
  const ended = startOfDay(end, timeZone);
  if (grace === undefined) return ended;
  switch (grace.kind) {
    case "budget": {
      const counted = dueAt(ended - 1, grace.budget, grace.calendar);
      return "due" in counted ? counted.due : ended;
    }
    case "weekTime": {
      // Day 0 was a Thursday; Monday is 0.
      const days = (((grace.weekday - (end + 3)) % 7) + 7) % 7;
      return startOfDay(end + days, timeZone) + grace.minutes * 60_000;
    }
    case "monthDay": {
      const { year } = toCivilDate(end);
      const ofYear = (each: number): number =>
        toDay(each, grace.month, Math.min(grace.day, daysInMonth(each, grace.month)));
      return startOfDay((ofYear(year) >= end ? ofYear(year) : ofYear(year + 1)) + 1, timeZone);
    }
    case "dayOfMonth": {
      const { year, month } = toCivilDate(end);
      const ofMonth = (each: number): number => toDay(year, each, Math.min(grace.day, daysInMonth(year, each)));
      return startOfDay((ofMonth(month) >= end ? ofMonth(month) : ofMonth(month + 1)) + 1, timeZone);
    }
  }
}
