import { daysInMonth } from "./day.ts";

/** A day of the week as documents name it. */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** The days of the week as a week time names them, Monday first. */
export const weekdays: readonly Weekday[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

/** Whether it is a day of every year, `MM-DD`; 29 February counts. */
export function isMonthDay(text: string): boolean {
  const match = /^(\d{2})-(\d{2})$/u.exec(text);
  if (match === null) return false;
  const [month, day] = [Number(match[1]), Number(match[2])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2024, month);
}

function isWeekday(text: string): text is Weekday {
  return weekdays.some((each) => each === text);
}

/** The day of the week of a day number. */
export function weekdayOf(day: number): Weekday {
  // Day 0 was a Thursday.
  return weekdays[(((day + 3) % 7) + 7) % 7] ?? "monday";
}

/** Whether it is a moment of every week: a weekday and a time up to `24:00`, e.g. `monday 12:00`. */
export function isWeekTime(text: string): boolean {
  const [weekday = "", time = "", ...rest] = text.split(" ");
  return rest.length === 0 && isWeekday(weekday) && minutesOf(time) <= 24 * 60;
}

/** Whether it is a half-open range of time that begins within a day, e.g. `09:00-18:00`; over midnight it ends after `24:00`. */
export function isTimeRange(text: string): boolean {
  return parseTimeRange(text) !== undefined;
}

/** A half-open range of time, both in minutes since the midnight that its day begins with. */
export interface TimeRange {
  readonly open: number;
  readonly close: number;
}

/** Reads what {@link isTimeRange} accepts, `undefined` for anything else. */
export function parseTimeRange(text: string): TimeRange | undefined {
  const [from = "", to = "", ...rest] = text.split("-");
  const [open, close] = [minutesOf(from), minutesOf(to)];
  const isRange = rest.length === 0 && open < close && open < 24 * 60 && close <= 48 * 60;
  return isRange ? { open, close } : undefined;
}

/** `HH:MM` of minutes since midnight. */
export function timeText(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((each) => String(each).padStart(2, "0")).join(":");
}

/** Minutes since midnight of `HH:MM`; not a number when it is no time. */
export function minutesOf(text: string): number {
  const match = /^(\d{2}):([0-5]\d)$/u.exec(text);
  return match === null ? Number.NaN : Number(match[1]) * 60 + Number(match[2]);
}
