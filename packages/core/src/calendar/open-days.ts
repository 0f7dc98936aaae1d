import { issue, type Issue } from "../issue/index.ts";
import { dayOf, formatDate } from "../value/index.ts";
import type { BoundCalendar } from "./bound-calendar.ts";
import type { CalendarDay } from "./calendar-day.ts";

/** How long nothing may be open before the search is given up. */
const longestClosure = 3 * 366;
/** How far any search goes. */
const furthest = 200 * 366;

/**
 * The days of a calendar one after the other, from `first` on, or back from it. It ends when nothing was open for three
 * years, or after two hundred years: a calendar can be wrong, but it cannot hang anybody.
 */
export function* daysFrom(first: number, calendar: BoundCalendar, step: 1 | -1 = 1): Generator<CalendarDay> {
  let closed = 0;
  for (let count = 0; count < furthest && closed < longestClosure; count++) {
    const day = calendar.dayAt(first + count * step);
    closed = day.isWorking ? 0 : closed + 1;
    yield day;
  }
}

/** The first day whose hours may reach beyond a moment: the day before, where they run over midnight. */
export function firstDayAt(moment: number, calendar: BoundCalendar): number {
  const day = dayOf(moment, calendar.timeZone);
  const overnight = calendar.dayAt(day - 1).windows.at(-1);
  return overnight !== undefined && overnight.to > moment ? day - 1 : day;
}

/** That the calendar is not open for as long as anybody would look. */
export function exhausted(calendar: BoundCalendar, from: number): Issue {
  return issue("calendar/exhausted", {
    calendar: calendar.id,
    day: formatDate(dayOf(from, calendar.timeZone)),
    years: Math.floor(longestClosure / 366),
  });
}
