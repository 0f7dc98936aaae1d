import { instantOf, startOfDay, dayOf, zoneOffset, type Unit } from "../value/index.ts";
import { hasDays, type BoundCalendar, type DueCalendar } from "./bound-calendar.ts";
import type { BoundBudget } from "./budget.ts";
import type { CalendarDay, TimeSpan } from "./calendar-day.ts";
import type { Counting, DueStep } from "./counted.ts";
import { addMonths } from "./months.ts";
import { daysFrom, exhausted } from "./open-days.ts";
import { isPausedAt } from "./pauses.ts";

const minute = 60_000;
const dayLength = 86_400_000;

/**
 * The end of the last of some days, the day of the start not among them. A day at whose end the clock stood still is not
 * counted. Months and years end on the same day of the month, or on the last of a shorter one.
 *
 * @issues `calendar/exhausted`
 */
export function countCivilDays(
  start: number,
  budget: BoundBudget,
  calendar: DueCalendar,
  pauses: readonly TimeSpan[],
): Counting {
  const first = dayOf(start, calendar.timeZone);
  const plain = lastDay(first, budget.amount, budget.unit);
  const last = pauses.length === 0 ? plain : countRunning(first, plain - first, budget, calendar, pauses);
  if (!hasDays(calendar) || (budget.end === "dayEnd" && budget.roll === "none")) {
    return { due: startOfDay(last + 1, calendar.timeZone), steps: [] };
  }
  const steps: DueStep[] = [];
  for (const day of daysFrom(last, calendar)) {
    steps.push({ day });
    if (budget.roll === "none" || day.isWorking) return { due: endOfDay(day.day, budget, calendar), steps };
  }
  return { issue: exhausted(calendar, start) };
}

/**
 * The end of the nth working day after the day of the start, or the time of the start on it. With a cut-off the counting
 * begins on the next working day when the start is later than that time of day, or on a closed day.
 *
 * @issues `calendar/exhausted`
 */
export function countWorkingDays(
  start: number,
  budget: BoundBudget,
  calendar: BoundCalendar,
  pauses: readonly TimeSpan[],
): Counting {
  const first = dayOf(start, calendar.timeZone);
  const local = start + zoneOffset(start, calendar.timeZone) - first * dayLength;
  const endOf = (day: CalendarDay): number =>
    budget.count === "sameTimeWorkingDays"
      ? instantOf(day.day * dayLength + local, calendar.timeZone)
      : endOfDay(day.day, budget, calendar);
  const steps: DueStep[] = [];
  let begun = budget.cutOff === undefined || (local <= budget.cutOff * minute && calendar.dayAt(first).isWorking);
  let nth = 0;
  for (const day of daysFrom(budget.cutOff === undefined ? first + 1 : first, calendar)) {
    if (budget.cutOff !== undefined && day.day === first) {
      steps.push({ day });
      continue;
    }
    if (!day.isWorking) steps.push({ day });
    else if (!begun) {
      begun = true;
      steps.push({ day, nth: 0 });
    } else if (isPausedAt(endOf(day) - 1, pauses)) steps.push({ day, paused: true });
    else {
      nth += 1;
      steps.push({ day, nth });
      if (nth === budget.amount) return { due: endOf(day), steps };
    }
  }
  return { issue: exhausted(calendar, start) };
}

/** The day that is the nth after `first` of those at whose end the clock runs. Pauses have an end, so this has one too. */
function countRunning(
  first: number,
  days: number,
  budget: BoundBudget,
  calendar: DueCalendar,
  pauses: readonly TimeSpan[],
): number {
  let last = first;
  for (let left = days; left > 0;) {
    last += 1;
    if (!isPausedAt(endOfDay(last, budget, calendar) - 1, pauses)) left -= 1;
  }
  return last;
}

/** The end of a day: midnight, or the close of business. A day that does not open does not close either, and ends at midnight. */
function endOfDay(day: number, { end }: BoundBudget, calendar: DueCalendar): number {
  const close = end === "close" && hasDays(calendar) ? calendar.dayAt(day).windows.at(-1)?.to : undefined;
  return close ?? startOfDay(day + 1, calendar.timeZone);
}

function lastDay(day: number, amount: number, unit: Unit): number {
  if (unit === "month" || unit === "year") return addMonths(day, unit === "year" ? 12 * amount : amount);
  return day + (unit === "week" ? 7 * amount : amount);
}
