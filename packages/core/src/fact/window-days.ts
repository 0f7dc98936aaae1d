import { addMonths, periodOf, wholeMonthsBetween, type DaySpan } from "../calendar/index.ts";
import { notApplicable, unknown, type Value } from "../value/index.ts";
import type { BoundSpan } from "./bound-expression.ts";

/**
 * The days of a span, half-open. `trailing` ends with yesterday; `calendar` is the whole period, or with `toDate` its part
 * before today; `anniversary` is the year that is running since `since`, and has no days before it has begun.
 */
export function windowDays(
  span: BoundSpan,
  today: number,
  since: Value,
): DaySpan | typeof unknown | typeof notApplicable {
  switch (span.kind) {
    case "trailing":
      return { first: trailingStart(span.amount, span.unit, today), end: today };
    case "calendar": {
      const { first, end } = periodOf(today, span.period, span.offset);
      return { first, end: span.toDate ? Math.max(first, Math.min(end, today)) : end };
    }
    case "anniversary": {
      if (since === unknown || typeof since !== "number") return since === unknown ? unknown : notApplicable;
      if (since > today) return { first: today, end: today };
      const years = Math.floor(wholeMonthsBetween(since, today) / 12);
      return { first: addMonths(since, 12 * years), end: addMonths(since, 12 * (years + 1)) };
    }
  }
}

function trailingStart(amount: number, unit: "day" | "month" | "year", today: number): number {
  if (unit === "day") return today - amount;
  return addMonths(today, unit === "year" ? -12 * amount : -amount);
}
