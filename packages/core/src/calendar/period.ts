import { toCivilDate, toDay, type Period } from "../value/index.ts";

/** A run of days; `end` is the first day after it. */
export interface DaySpan {
  readonly first: number;
  readonly end: number;
}

const monthsIn = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const;

/** The calendar period that a day lies in, or the one `offset` periods later. Weeks begin on Monday. */
export function periodOf(day: number, period: Period, offset: number = 0): DaySpan {
  if (period === "day") return { first: day + offset, end: day + offset + 1 };
  if (period === "week") {
    // Day 0 was a Thursday.
    const first = day - modulo(day + 3, 7) + offset * 7;
    return { first, end: first + 7 };
  }
  const { year, month } = toCivilDate(day);
  const length = monthsIn[period];
  const firstMonth = month - modulo(month - 1, length) + offset * length;
  return { first: toDay(year, firstMonth, 1), end: toDay(year, firstMonth + length, 1) };
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
