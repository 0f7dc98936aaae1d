import type { Locale } from "../issue/index.ts";
import { wallClock } from "./date-time.ts";
import { toDay } from "./day.ts";
import { weekdays } from "./time-text.ts";
import { zoneOffset } from "./zone.ts";

const dayLength = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day number in words: 2025年3月10日, 10 March 2025. */
export function formatDay(day: number, locale: Locale): string {
  return wordsOf(day, locale, { year: "numeric", month: "long", day: "numeric" });
}

/** An instant in words, on the zone's wall clock; seconds only when there are any: 2025年3月11日 09:00, 11 March 2025, 09:00. */
export function formatInstant(instant: number, locale: Locale, timeZone: string): string {
  const { day, time } = wallClock(instant + zoneOffset(instant, timeZone));
  const clock = time.endsWith(":00") ? time.slice(0, 5) : time;
  return `${formatDay(day, locale)}${locale === "zh-CN" ? " " : ", "}${clock}`;
}

/**
 * A deadline in words: as {@link formatInstant} with the day of the week; midnight is 24:00 of the day before, for that is what
 * a deadline means: 2025年3月11日周二 09:00, Tuesday 11 March 2025, 09:00.
 */
export function formatMoment(instant: number, locale: Locale, timeZone: string): string {
  const { day, time, milliseconds } = wallClock(instant + zoneOffset(instant, timeZone));
  const isMidnight = time === "00:00:00" && milliseconds === 0;
  const clock = isMidnight ? "24:00" : time.endsWith(":00") ? time.slice(0, 5) : time;
  const shown = isMidnight ? day - 1 : day;
  return locale === "zh-CN"
    ? `${formatDay(shown, locale)}${formatWeekday(shown, locale)} ${clock}`
    : `${formatWeekday(shown, locale)} ${formatDay(shown, locale)}, ${clock}`;
}

/** A day of every year, `MM-DD`, in words: 1月31日, 31 January. */
export function formatMonthDay(text: string, locale: Locale): string {
  const [month = 1, day = 1] = text.split("-").map(Number);
  // Any leap year does: it has every day there is.
  return wordsOf(toDay(2024, month, day), locale, { month: "long", day: "numeric" });
}

/** A moment of every week in words: 周一 12:00, Monday 12:00. */
export function formatWeekTime(text: string, locale: Locale): string {
  const [weekday = "", time = ""] = text.split(" ");
  // 1970-01-05 was a Monday.
  return `${wordsOf(4 + weekdays.findIndex((each) => each === weekday), locale, { weekday: locale === "zh-CN" ? "short" : "long" })} ${time}`;
}

/** The day of the week of a day number in words: 周一, Monday. */
export function formatWeekday(day: number, locale: Locale): string {
  return wordsOf(day, locale, { weekday: locale === "zh-CN" ? "short" : "long" });
}

/** A range of time in words: 09:00–18:00. */
export function formatTimeRange(text: string): string {
  return text.replace("-", "–");
}

function wordsOf(day: number, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const key = locale + Object.keys(options).join();
  const tag = locale === "en" ? "en-GB" : locale;
  const made =
    formatters.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC", calendar: "gregory" });
  formatters.set(key, made);
  return made.format(day * dayLength);
}
