import type { Locale } from "../issue/index.ts";
import type { ValueType } from "../schema/index.ts";
import { calendarKeys } from "./calendar-key.ts";
import { formatCompound, isCompound } from "./compound.ts";
import { formatCadence } from "./format-cadence.ts";
import { formatMoney, formatNumber } from "./format-number.ts";
import { formatDay, formatInstant, formatMonthDay, formatTimeRange, formatWeekTime } from "./format-time.ts";
import { approximate, isNumeric, type Numeric } from "./number.ts";
import { itemType } from "./parse-value.ts";
import { timeText } from "./time-text.ts";
import { isCadenceValue } from "./to-json.ts";
import { formatWithUnit } from "./unit.ts";
import type { ValueContext } from "./value-context.ts";
import { notApplicable, unknown, type Value } from "./value.ts";

const words = {
  none: { "zh-CN": "无", en: "none" },
  unknown: { "zh-CN": "未知", en: "unknown" },
  notApplicable: { "zh-CN": "不适用", en: "not applicable" },
  true: { "zh-CN": "是", en: "yes" },
  false: { "zh-CN": "否", en: "no" },
} as const;

/**
 * A value as a native reader writes it, with its unit; `null` is none.
 * A period of money or of a number (`per`) is left to `formatPer`. Numbers are rounded to two decimals, for reading only.
 */
export function formatValue(value: Value | null, type: ValueType, locale: Locale, context: ValueContext): string {
  if (value === null) return words.none[locale];
  if (value === unknown) return words.unknown[locale];
  if (value === notApplicable) return words.notApplicable[locale];
  if (typeof value === "boolean") return words[`${value}`][locale];
  if (typeof value === "string") return formatText(value, type, locale, context);
  if (isNumeric(value)) return formatNumeric(value, type, locale, context);
  if (isCadenceValue(value)) return formatCadence(value, locale);
  const inside = itemType(type);
  return formatList(
    value.map((item) =>
      type.of === "calendarKey" && typeof item === "string"
        ? formatCalendarKey(item, locale)
        : formatValue(item, inside, locale, context),
    ),
    locale,
  );
}

/** Several things in a row: 甲、乙、丙; a, b and c. No things is none. */
export function formatList(items: readonly string[], locale: Locale): string {
  if (items.length === 0) return words.none[locale];
  return locale === "zh-CN" ? items.join("、") : new Intl.ListFormat("en-GB", { type: "conjunction" }).format(items);
}

function formatNumeric(value: Numeric, type: ValueType, locale: Locale, context: ValueContext): string {
  if (type.type === "money") return formatMoney(value, type.currency ?? "CNY", locale);
  if (type.type === "percent") return `${formatNumber(value, locale)}%`;
  if (type.type === "time") return timeText(approximate(value));
  if (type.type === "date") return formatDay(approximate(value), locale);
  if (type.type === "dateTime") return formatInstant(approximate(value), locale, context.timeZone);
  return formatWithUnit(value, type.unit, locale);
}

function formatText(value: string, type: ValueType, locale: Locale, context: ValueContext): string {
  if (type.type === "enum") return context.enums.get(type.enum ?? "")?.options[value]?.[locale] ?? value;
  if (type.type === "role") return context.roles[value]?.[locale] ?? value;
  if (isCompound(type.type)) return formatCompound(type.type, value);
  if (type.type === "monthDay") return formatMonthDay(value, locale);
  if (type.type === "weekTime") return formatWeekTime(value, locale);
  return type.type === "timeRange" ? formatTimeRange(value) : value;
}

function formatCalendarKey(key: string, locale: Locale): string {
  return calendarKeys[key]?.[locale] ?? key;
}
