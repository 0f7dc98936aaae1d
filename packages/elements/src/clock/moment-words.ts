import type { Locale } from "../i18n/index.ts";

const tags: Readonly<Record<Locale, string>> = { "zh-CN": "zh-CN", en: "en-GB" };

/** An ISO 8601 day without its year: 10月12日, 12 Oct; with its weekday where asked: 10月12日周一, Mon 12 Oct. */
export function dayWords(date: string, locale: Locale, weekday = false): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  const write = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(tags[locale], { timeZone: "UTC", ...options }).format(day);
  const text = write({ month: locale === "en" ? "short" : "long", day: "numeric" });
  if (!weekday) return text;
  const name = write({ weekday: "short" });
  return locale === "en" ? `${name} ${text}` : `${text}${name}`;
}

/**
 * A moment as its own offset has it: 10月9日 08:30, 9 Oct, 08:30. The beginning of a day ends the one before, as deadlines
 * do: 10月12日 24:00.
 */
export function momentWords(moment: string, locale: Locale, weekday = false): string {
  const time = moment.slice(11, 16);
  const isEnd = time === "00:00";
  const day = isEnd ? dayBefore(moment.slice(0, 10)) : moment.slice(0, 10);
  return `${dayWords(day, locale, weekday)}${locale === "en" ? ", " : " "}${isEnd ? "24:00" : time}`;
}

/** The day of a zone at a moment, ISO 8601. */
export function todayIn(timeZone: string, now: number): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(now);
}

/** The time of day of a zone at a moment: 10:40. */
export function timeIn(timeZone: string, now: number): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, timeStyle: "short" }).format(now);
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
