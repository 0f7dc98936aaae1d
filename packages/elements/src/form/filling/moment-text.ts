import type { Locale } from "../../i18n/index.ts";

/** A moment as a person says it: the time alone on the same day. @param at epoch ms */
export function momentText(at: number, locale: Locale, now: number = Date.now()): string {
  const tag = locale === "en" ? "en-GB" : "zh-CN";
  const moment = new Date(at);
  const time = new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(moment);
  if (new Date(now).toDateString() === moment.toDateString()) return time;
  const day = new Intl.DateTimeFormat(tag, { month: locale === "en" ? "short" : "long", day: "numeric" }).format(
    moment,
  );
  return `${day} ${time}`;
}
