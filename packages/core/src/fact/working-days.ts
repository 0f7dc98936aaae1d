import { unknown } from "../value/index.ts";
import type { WorkCalendar } from "./expression-env.ts";

/**
 * The working days in `[from, to)`, negative when `to` is earlier; unknown without a calendar, and when it says nothing of
 * a day that counts.
 */
export function workingDaysBetween(
  from: number,
  to: number,
  calendar: WorkCalendar | undefined,
): number | typeof unknown {
  if (calendar === undefined || Math.abs(to - from) > longest) return unknown;
  let count = 0;
  for (let day = Math.min(from, to); day < Math.max(from, to); day += 1) {
    const works = calendar.isWorkingDay(day);
    if (works === undefined) return unknown;
    if (works) count += 1;
  }
  return to < from ? 0 - count : count;
}

/** The day from which there are so many working days up to `end`, which does not count itself. */
export function workingDaysBack(
  end: number,
  amount: number,
  calendar: WorkCalendar | undefined,
): number | typeof unknown {
  if (calendar === undefined) return unknown;
  let day = end;
  for (let left = amount; left > 0;) {
    day -= 1;
    const works = end - day > longest ? undefined : calendar.isWorkingDay(day);
    if (works === undefined) return unknown;
    if (works) left -= 1;
  }
  return day;
}

/** Some centuries of days: a calendar without working days must not keep anybody waiting. */
const longest = 200_000;
