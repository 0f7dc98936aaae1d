import type { Locale } from "../i18n/index.ts";

/** A moment (RFC 3339) where it says it is: its day and its time of day there. */
export function momentText(moment: string, locale: Locale): string {
  const [, year = "", month = "", day = "", time = ""] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/u.exec(moment) ?? [];
  if (year === "") return moment;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const words = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "zh-CN", {
    timeZone: "UTC",
    month: locale === "en" ? "short" : "long",
    day: "numeric",
  }).format(date);
  return `${words} ${time}`;
}
