import type { BoundCalendar } from "./bound-calendar.ts";
import type { TimeSpan } from "./calendar-day.ts";
import { daysFrom } from "./open-days.ts";

/** Whether anything is open on a day. */
export function isWorkingDay(day: number, calendar: BoundCalendar): boolean {
  return calendar.dayAt(day).isWorking;
}

/** The opening hours that begin on a day, as instants; over midnight they end on the next day. */
export function openWindows(day: number, calendar: BoundCalendar): readonly TimeSpan[] {
  return calendar.dayAt(day).windows;
}

/** The first working day on or after a day; `undefined` when there is none within three years. */
export function workingDayFrom(day: number, calendar: BoundCalendar): number | undefined {
  return firstWorking(daysFrom(day, calendar));
}

/** The last working day on or before a day; `undefined` when there was none within three years. */
export function workingDayUntil(day: number, calendar: BoundCalendar): number | undefined {
  return firstWorking(daysFrom(day, calendar, -1));
}

/** The working days from `first` to the day before `end`; none when `end` is not later. */
export function workingDaysBetween(first: number, end: number, calendar: BoundCalendar): number {
  let count = 0;
  for (let day = first; day < end; day++) if (calendar.dayAt(day).isWorking) count += 1;
  return count;
}

/** The close of business of a day, `undefined` on a day on which nothing opens. */
export function closeOf(day: number, calendar: BoundCalendar): number | undefined {
  return calendar.dayAt(day).windows.at(-1)?.to;
}

function firstWorking(days: Iterable<{ readonly day: number; readonly isWorking: boolean }>): number | undefined {
  for (const { day, isWorking } of days) if (isWorking) return day;
  return undefined;
}
