import { issue, type Issue } from "../issue/index.ts";
import { dayOf, startOfDay, type Unit } from "../value/index.ts";
import { addMonths } from "./months.ts";

/** The ways of counting a budget of time. */
export const countWords = ["elapsed", "business", "civilDays", "workingDays", "sameTimeWorkingDays"] as const;

export type CountWord = (typeof countWords)[number];

/** A budget of time with nothing left to look up. */
export interface BoundBudget {
  readonly amount: number;
  readonly unit: Unit;
  readonly count: CountWord;
  readonly end?: "dayEnd" | "close" | undefined;
  readonly roll?: "none" | "next" | undefined;
}

/** The calendar that a budget is counted on. There are no opening hours and holidays yet. */
export interface DueCalendar {
  readonly timeZone: string;
}

export type Due = { readonly due: number } | { readonly issue: Issue };

const milliseconds: Partial<Record<Unit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
};

/** The units that each way of counting accepts. */
export const unitsOf: Readonly<Record<CountWord, readonly Unit[]>> = {
  elapsed: ["minute", "hour", "day", "week"],
  business: ["minute", "hour"],
  civilDays: ["day", "week", "month", "year"],
  workingDays: ["day", "workingDay"],
  sameTimeWorkingDays: ["day", "workingDay"],
};

/**
 * The moment at which a budget that starts at `start` has run out; both epoch ms. A stop at exactly that moment is in time.
 *
 * `elapsed` counts by the clock, a day as 24 hours even where the wall clock is moved.
 * `civilDays` leaves the start day out and ends at 24:00 of the last day, which is 00:00 of the next.
 *
 * @issues `calendar/missing` for working time, which needs opening hours and holidays; `calendar/unit` for a unit that the
 *   way of counting lacks; `calendar/whole-days`; `calendar/day-end-unsaid` where days do not say how they end
 */
export function dueAt(start: number, budget: BoundBudget, calendar: DueCalendar): Due {
  const { amount, unit, count } = budget;
  if (!unitsOf[count].includes(unit)) {
    return { issue: issue("calendar/unit", { count, unit, units: unitsOf[count].join(", ") }) };
  }
  if (count === "elapsed") return { due: Math.round(start + amount * (milliseconds[unit] ?? 0)) };
  if (count !== "civilDays") return { issue: issue("calendar/missing", { need: count }) };
  if (!Number.isInteger(amount) || amount < 1) return { issue: issue("calendar/whole-days", { amount }) };
  if (budget.end !== "dayEnd") return unsaid("end", budget.end, "dayEnd, close");
  if (budget.roll !== "none") return unsaid("roll", budget.roll, "none, next");
  const last = addDays(dayOf(start, calendar.timeZone), amount, unit);
  return { due: startOfDay(last + 1, calendar.timeZone) };
}

function addDays(day: number, amount: number, unit: Unit): number {
  if (unit === "month" || unit === "year") return addMonths(day, unit === "year" ? 12 * amount : amount);
  return day + (unit === "week" ? 7 * amount : amount);
}

function unsaid(property: string, value: string | undefined, options: string): Due {
  if (value === undefined) return { issue: issue("calendar/day-end-unsaid", { property, options }) };
  return { issue: issue("calendar/missing", { need: `${property}: ${value}` }) };
}
