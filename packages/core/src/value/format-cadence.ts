import type { Locale } from "../issue/index.ts";
import type { CadenceValue } from "../schema/index.ts";
import { formatNumber } from "./format-number.ts";

const periods: Readonly<Record<CadenceValue["per"], readonly [zh: string, en: string]>> = {
  day: ["每天", "a day"],
  week: ["每周", "a week"],
  month: ["每月", "a month"],
  quarter: ["每季度", "a quarter"],
  halfYear: ["每半年", "every half-year"],
  year: ["每年", "a year"],
};

/** A cadence as people say it: 每月1次, once a month, 3 times a quarter. No times at all is no duty. */
export function formatCadence(cadence: CadenceValue, locale: Locale): string {
  const [zh, en] = periods[cadence.per];
  if (cadence.times === 0) return locale === "zh-CN" ? "不要求" : "not required";
  const count = formatNumber(cadence.times, locale);
  if (locale === "zh-CN") return `${zh}${count}次`;
  return `${["", "once", "twice"][cadence.times] ?? `${count} times`} ${en}`;
}
