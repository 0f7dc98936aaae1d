import type { Locale } from "../issue/index.ts";
import type { ValueType } from "../schema/index.ts";
import { formatNumber } from "./format-number.ts";
import { approximate, type Numeric } from "./number.ts";

/** What a duration or a number counts. */
export type Unit = NonNullable<ValueType["unit"]>;

/** A stretch of time that comes round again. */
export type Period = NonNullable<ValueType["per"]>;

/** How a unit is written after a number, in Chinese and in English for one and for many. */
const units: Readonly<Record<Unit, readonly [zh: string, one: string, many: string]>> = {
  minute: ["分钟", "minute", "minutes"],
  hour: ["小时", "hour", "hours"],
  day: ["天", "day", "days"],
  workingDay: ["个工作日", "working day", "working days"],
  week: ["周", "week", "weeks"],
  month: ["个月", "month", "months"],
  year: ["年", "year", "years"],
  person: ["人", "person", "people"],
  customer: ["个客户", "customer", "customers"],
  complaint: ["起投诉", "complaint", "complaints"],
  answer: ["份答卷", "answer", "answers"],
  level: ["级", "level", "levels"],
  point: ["分", "point", "points"],
};

const perSuffixes: Readonly<Record<Period, readonly [zh: string, en: string]>> = {
  day: ["/天", " a day"],
  week: ["/周", " a week"],
  month: ["/月", " a month"],
  quarter: ["/季度", " a quarter"],
  halfYear: ["/半年", " per half-year"],
  year: ["/年", " a year"],
};

let plural: Intl.PluralRules | undefined;

/** A number with its unit: 24小时, 1 hour, 5个工作日. Without a unit, the number. */
export function formatWithUnit(value: Numeric, unit: Unit | undefined, locale: Locale): string {
  const digits = formatNumber(value, locale);
  if (unit === undefined) return digits;
  const [zh, one, many] = units[unit];
  if (locale === "zh-CN") return digits + zh;
  plural ??= new Intl.PluralRules("en");
  return `${digits} ${plural.select(Math.abs(approximate(value))) === "one" ? one : many}`;
}

/** What follows an amount that is meant per period, with its own space: /年, ` a year`. Empty when the type has no period. */
export function formatPer(type: ValueType, locale: Locale): string {
  if (type.per === undefined) return "";
  const [zh, en] = perSuffixes[type.per];
  return locale === "zh-CN" ? zh : en;
}
