import type { BoundCalendar } from "./bound-calendar.ts";
import type { TimeSpan } from "./calendar-day.ts";
import { daysFrom, firstDayAt } from "./open-days.ts";
import { unionOf, withoutPauses } from "./pauses.ts";
import { dayOf } from "../value/index.ts";

/** Whether the calendar is open at a moment. */
export function isOpenAt(moment: number, calendar: BoundCalendar): boolean {
  return nextOpen(moment, calendar) === moment;
}

/** The first moment at or after `moment` at which the calendar is open; `undefined` when it stays closed for three years. */
export function nextOpen(moment: number, calendar: BoundCalendar): number | undefined {
  for (const { windows } of daysFrom(firstDayAt(moment, calendar), calendar)) {
    const window = windows.find(({ to }) => to > moment);
    if (window !== undefined) return Math.max(moment, window.from);
  }
  return undefined;
}

/** The open time between two moments in ms, without the pauses; 0 when `to` is not later. */
export function businessElapsed(
  from: number,
  to: number,
  calendar: BoundCalendar,
  pauses: readonly TimeSpan[] = [],
): number {
  if (to <= from) return 0;
  const still = unionOf(pauses);
  const last = dayOf(to, calendar.timeZone);
  let sum = 0;
  for (let day = firstDayAt(from, calendar); day <= last; day++) {
    for (const window of calendar.dayAt(day).windows) {
      const part = { from: Math.max(from, window.from), to: Math.min(to, window.to) };
      for (const piece of withoutPauses(part, still)) sum += piece.to - piece.from;
    }
  }
  return sum;
}

/**
 * The last moment that lies `length` ms of open time before `moment`; `undefined` when the calendar was not open for so long.
 * It is what “two hours before it is due” means in business time.
 */
export function businessBefore(moment: number, length: number, calendar: BoundCalendar): number | undefined {
  if (length <= 0) return moment;
  let rest = length;
  for (const { windows } of daysFrom(dayOf(moment, calendar.timeZone), calendar, -1)) {
    for (const window of windows.toReversed()) {
      const open = Math.min(moment, window.to) - window.from;
      if (open >= rest) return Math.min(moment, window.to) - rest;
      if (open > 0) rest -= open;
    }
  }
  return undefined;
}
