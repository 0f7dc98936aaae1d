import { daysInMonth, toCivilDate, toDay } from "../value/index.ts";

/**
 * The day `count` months later (earlier when negative). A day that the month lacks becomes its last day.
 * Always counted from the day given, so that 31 January plus two months is 31 March, not 28.
 */
export function addMonths(day: number, count: number): number {
  const { year, month, dayOfMonth } = toCivilDate(day);
  return toDay(year, month + count, Math.min(dayOfMonth, daysInMonth(year, month + count)));
}

/**
 * The complete months from one day to another, negative when `to` is earlier.
 * A month is complete on the same day of the month, or on the last day of a shorter one.
 */
export function wholeMonthsBetween(from: number, to: number): number {
  const [a, b] = [toCivilDate(from), toCivilDate(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  if (months > 0 && addMonths(from, months) > to) return months - 1;
  return months < 0 && addMonths(from, months) < to ? months + 1 : months;
}
