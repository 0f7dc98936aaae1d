import type { Locale } from "@bylaw/core";

// en-GB writes the day first and the month as a word, which no reader of either side of the ocean mistakes.
const tags: Readonly<Record<Locale, string>> = { "zh-CN": "zh-CN", en: "en-GB" };

/** An ISO 8601 day as a person writes it: 2025年1月1日 / 1 January 2025. What is not a day is given back. */
export function formatDay(iso: string, locale: Locale): string {
  return written(iso, locale, { year: "numeric", month: "long", day: "numeric" });
}

/** The month of an ISO 8601 day: 2025年1月 / January 2025. */
export function formatMonth(iso: string, locale: Locale): string {
  return written(iso, locale, { year: "numeric", month: "long" });
}

/** Monday to Sunday, short for the eye and long for the voice. */
export function weekdays(locale: Locale): readonly { readonly short: string; readonly long: string }[] {
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, offset) => {
    const iso = `2024-01-0${offset + 1}`;
    return {
      short: written(iso, locale, { weekday: locale === "en" ? "short" : "narrow" }),
      long: written(iso, locale, { weekday: "long" }),
    };
  });
}

function written(iso: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: "UTC" }).format(date);
}
