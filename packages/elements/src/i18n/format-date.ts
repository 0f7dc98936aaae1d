import type { Locale } from "./locale.ts";

// en-GB writes the day first and the month as a word, which no reader of either side of the ocean mistakes.
const tags: Readonly<Record<Locale, string>> = { "zh-CN": "zh-CN", en: "en-GB" };

/** An ISO 8601 day as a person writes it: 2025年1月1日 / 1 January 2025. What is not a day is given back. */
export function formatDate(iso: string, locale: Locale): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return days[locale].format(date);
}

// Making one takes longer than using it a hundred times, and a document is full of days.
const inFull = { timeZone: "UTC", year: "numeric", month: "long", day: "numeric" } as const;
const days: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  "zh-CN": new Intl.DateTimeFormat(tags["zh-CN"], inFull),
  en: new Intl.DateTimeFormat(tags.en, inFull),
};

/** The month of an ISO 8601 day: 2025年1月 / January 2025. */
export function formatMonth(iso: string, locale: Locale): string {
  const date = new Date(`${iso.slice(0, 7)}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(tags[locale], { timeZone: "UTC", year: "numeric", month: "long" }).format(date);
}

/** Monday to Sunday, short for the head of a calendar and long for a voice. */
export function weekdayNames(locale: Locale): readonly { readonly short: string; readonly long: string }[] {
  const name = (day: number, weekday: "short" | "long" | "narrow"): string =>
    // 5 January 1970 was a Monday.
    new Intl.DateTimeFormat(tags[locale], { timeZone: "UTC", weekday }).format(new Date(Date.UTC(1970, 0, 5 + day)));
  return Array.from({ length: 7 }, (_, day) => ({
    short: name(day, locale === "en" ? "short" : "narrow"),
    long: name(day, "long"),
  }));
}
