import type { Locale } from "../i18n/index.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From here on down seconds are told, and counted. */
export const lastMinutes: number = 2 * MINUTE;

const units = {
  "zh-CN": { day: " 天", hour: " 小时", minute: " 分钟", short: " 分", second: " 秒" },
  en: { day: " d", hour: " h", minute: " min", short: " min", second: " s" },
} as const;

/** A length of time, ms, in its two largest units: 2 天 13 小时, 1 h 24 min, 45 s. Never more than it is. */
export function lengthWords(length: number, locale: Locale): string {
  const say = units[locale];
  const left = Math.max(0, length);
  if (left >= DAY) return two(left, DAY, say.day, HOUR, say.hour);
  if (left >= HOUR) return two(left, HOUR, say.hour, MINUTE, say.short);
  if (left > lastMinutes) return `${Math.floor(left / MINUTE)}${say.minute}`;
  return left < MINUTE ? `${Math.floor(left / SECOND)}${say.second}` : two(left, MINUTE, say.short, SECOND, say.second);
}

function two(left: number, large: number, largeWord: string, small: number, smallWord: string): string {
  const rest = Math.floor((left % large) / small);
  const first = `${Math.floor(left / large)}${largeWord}`;
  return rest === 0 ? first : `${first} ${rest}${smallWord}`;
}
