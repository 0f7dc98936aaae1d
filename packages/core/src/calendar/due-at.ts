import { issue, type Issue } from "../issue/index.ts";
import { formatDate, type Unit } from "../value/index.ts";
import { hasDays, type BoundCalendar, type DueCalendar } from "./bound-calendar.ts";
import { countsWorkingDays, milliseconds, unitsOf, type BoundBudget } from "./budget.ts";
import type { TimeSpan } from "./calendar-day.ts";
import { countCivilDays, countWorkingDays } from "./count-days.ts";
import { countBusiness, countElapsed } from "./count-time.ts";
import type { Counted, Counting } from "./counted.ts";
import { unionOf } from "./pauses.ts";

/** A due moment in epoch ms. It is provisional when it rests on days that nobody has announced yet. */
export type Due = { readonly due: number; readonly provisional: boolean } | { readonly issue: Issue };

/**
 * The moment at which a budget that starts at `start` has run out; both epoch ms. A stop at exactly that moment is in time.
 *
 * `elapsed` counts by the clock, a day as 24 hours even where the wall clock is moved; `business` counts opening hours.
 * `civilDays` and `workingDays` leave the start day out and end at 24:00 of the last day, which is 00:00 of the next, or at
 * the close of business; `sameTimeWorkingDays` end at the time of the start.
 * Pauses may be in any order and overlap; each must have ended. They stop the clock; of days, those at whose end it stood
 * still do not count.
 *
 * @issues `calendar/missing` for what needs opening hours and holidays where there are none; `calendar/unit` for a unit that
 *   the way of counting lacks; `calendar/whole-days`; `calendar/not-positive`; `calendar/too-long`; `calendar/day-end-unsaid` where days do not say
 *   how they end; `calendar/cut-off`; `calendar/exhausted`; `calendar/not-announced` where a calendar gives no answer beyond
 *   what has been announced
 */
export function dueAt(
  start: number,
  budget: BoundBudget,
  calendar: DueCalendar,
  pauses: readonly TimeSpan[] = [],
): Due {
  const counted = countDue(start, budget, calendar, pauses);
  if ("issue" in counted) return counted;
  return { due: counted.due, provisional: firstUnannounced(counted) !== undefined };
}

/** As {@link dueAt}, with the days that were looked at. */
export function countDue(
  start: number,
  budget: BoundBudget,
  calendar: DueCalendar,
  pauses: readonly TimeSpan[] = [],
): Counting {
  const wrong = budgetIssue(budget, calendar);
  if (wrong !== undefined) return { issue: wrong };
  const counted = count(start, budget, calendar, unionOf(pauses));
  if ("issue" in counted || !hasDays(calendar) || calendar.beyond === "provisional") return counted;
  const open = firstUnannounced(counted);
  return open === undefined ? counted : { issue: notAnnounced(open.day, open.unannounced, calendar) };
}

function count(start: number, budget: BoundBudget, calendar: DueCalendar, pauses: readonly TimeSpan[]): Counting {
  const length = Math.round(budget.amount * (milliseconds[budget.unit] ?? 0));
  if (budget.count === "elapsed") return countElapsed(start, length, pauses);
  if (budget.count === "civilDays") return countCivilDays(start, budget, calendar, pauses);
  if (!hasDays(calendar)) return { issue: issue("calendar/missing", { need: budget.count }) };
  if (budget.count === "business") return countBusiness(start, length, calendar, pauses);
  return countWorkingDays(start, budget, calendar, pauses);
}

/** In years. Nobody waits longer, and time zones are not known so far ahead. */
const longest = 200;
const yearsOf: Partial<Record<Unit, number>> = {
  minute: 1 / 525_600,
  hour: 1 / 8760,
  day: 1 / 365,
  workingDay: 1 / 365,
  week: 1 / 52,
  month: 1 / 12,
  year: 1,
};

function budgetIssue(budget: BoundBudget, calendar: DueCalendar): Issue | undefined {
  const { amount, unit, count: word, end, roll, cutOff } = budget;
  if (!unitsOf[word].includes(unit)) {
    return issue("calendar/unit", { count: word, unit, units: unitsOf[word].join(", ") });
  }
  if (cutOff !== undefined && !countsWorkingDays(word)) return issue("calendar/cut-off", { count: word });
  if (amount * (yearsOf[unit] ?? 0) > longest) return issue("calendar/too-long", { amount, unit, years: longest });
  if (word === "elapsed" || word === "business") {
    return amount > 0 && Number.isFinite(amount) ? undefined : issue("calendar/not-positive", { amount });
  }
  if (!Number.isInteger(amount) || amount < 1) return issue("calendar/whole-days", { amount });
  if (word === "sameTimeWorkingDays") return undefined;
  if (end === undefined) return issue("calendar/day-end-unsaid", { property: "end", options: "dayEnd, close" });
  if (word === "workingDays") return undefined;
  if (roll === undefined) return issue("calendar/day-end-unsaid", { property: "roll", options: "none, next" });
  if (hasDays(calendar) || (end === "dayEnd" && roll === "none")) return undefined;
  return issue("calendar/missing", { need: end === "close" ? "end: close" : "roll: next" });
}

/** The first day that was counted on before anybody announced it. */
export function firstUnannounced({
  steps,
}: Counted): { readonly day: number; readonly unannounced: string } | undefined {
  for (const { day } of steps) {
    if (day.unannounced !== undefined) return { day: day.day, unannounced: day.unannounced };
  }
  return undefined;
}

function notAnnounced(day: number, calendar: string, { layers }: BoundCalendar): Issue {
  const { announcedFrom, announcedThrough } = layers.find(({ id }) => id === calendar) ?? {};
  const text = (bound: number | undefined): string => (bound === undefined ? "…" : formatDate(bound));
  return issue("calendar/not-announced", {
    calendar,
    day: formatDate(day),
    from: text(announcedFrom),
    through: text(announcedThrough),
  });
}
