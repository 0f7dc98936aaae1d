import { addMonths, periodOf, wholeMonthsBetween, type DaySpan } from "../calendar/index.ts";
import type { Before } from "../schema/index.ts";
import { notApplicable, unknown, type Value } from "../value/index.ts";
import type { BoundSpan, TrailingUnit } from "./bound-expression.ts";
import type { ExpressionEnv, WorkCalendar } from "./expression-env.ts";
import { workingDaysBack } from "./working-days.ts";

/** The days of a span, or why there are none. */
export type SpanDays = DaySpan | typeof unknown | typeof notApplicable;

/**
 * The days of a span, half-open. `trailing` ends with yesterday; `calendar` is the whole period, or with `toDate` its part
 * before today; `anniversary` is the year that is running since `since`, and has no days before it has begun; `period` is
 * the metric's. `before` moves both ends back.
 */
export function windowDays(span: BoundSpan, env: ExpressionEnv, since: Value): SpanDays {
  const days = plainDays(span, env, since);
  if (typeof days === "symbol" || span.before === undefined) return days;
  return { first: movedBack(days.first, span.before), end: movedBack(days.end, span.before) };
}

function plainDays(span: BoundSpan, { today, calendar, period }: ExpressionEnv, since: Value): SpanDays {
  switch (span.kind) {
    case "trailing": {
      const first = trailingStart(span.amount, span.unit, today, calendar);
      return typeof first === "symbol" ? first : { first: Math.min(first, today), end: today };
    }
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
    case "period":
      return period?.(span.period) ?? unknown;
  }
}

/** Only a whole length makes days; one that a parameter sets to none does not apply. */
function trailingStart(
  amount: Value,
  unit: TrailingUnit,
  today: number,
  calendar: WorkCalendar | undefined,
): number | typeof unknown | typeof notApplicable {
  if (amount === unknown) return unknown;
  if (typeof amount !== "number" || !Number.isInteger(amount) || Math.abs(amount) > longest) return notApplicable;
  if (unit === "workingDay") return workingDaysBack(today, amount, calendar);
  return movedBack(today, { amount, unit });
}

/** Nobody looks back further than this, whatever the unit; days stay within years that can be written. */
const longest = 100_000;

function movedBack(day: number, { amount, unit }: Before): number {
  if (unit === "month" || unit === "year") return addMonths(day, unit === "year" ? -12 * amount : -amount);
  return day - (unit === "week" ? 7 * amount : amount);
}
