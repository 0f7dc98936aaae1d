import type { DaySpan } from "../calendar/index.ts";
import type { BoundCondition } from "../rule/index.ts";
import type { ComputationTrace } from "../trace/index.ts";
import {
  addNumbers,
  compareNumbers,
  dayOf,
  divideNumbers,
  formatDate,
  isNumeric,
  notApplicable,
  unknown,
  type Numeric,
  type Truth,
  type Value,
} from "../value/index.ts";
import type { BoundAggregate, BoundExpression, BoundWindow } from "./bound-expression.ts";
import type { ExpressionEnv, Row } from "./expression-env.ts";
import { windowDays } from "./window-days.ts";

/** How the parts of an aggregate are evaluated: against one of its records, or against none. */
export interface PartEvaluator {
  evaluate(part: BoundExpression, row: Row | undefined): Value;
  holds(condition: BoundCondition, row: Row): Truth;
}

/**
 * One figure from the records that lie in the window and satisfy `where`.
 *
 * An absent collection is unknown, and so is the figure when it cannot be told whether a record counts or what it adds.
 * No records is 0, and notApplicable for `avg`, `min`, `max` and `last`. A record whose value does not apply is left out.
 */
export function evaluateAggregate(
  aggregate: BoundAggregate,
  env: ExpressionEnv,
  parts: PartEvaluator,
): { readonly value: Value; readonly computation: ComputationTrace } {
  const { of, window } = aggregate;
  const days = window === undefined ? undefined : daysOf(window, env, parts);
  if (typeof days === "symbol") return { value: days, computation: { collection: of, count: 0 } };
  const span = days === undefined ? {} : { first: formatDate(days.first), last: formatDate(days.end - 1) };
  const rows = env.rows(of);
  if (rows === undefined) return { value: unknown, computation: { collection: of, count: 0, ...span } };
  const belongs = (row: Row): Truth => {
    const isIn = window === undefined || days === undefined ? true : liesIn(row, window, days, env.timeZone);
    if (isIn === false || aggregate.where === undefined) return isIn;
    const holds = parts.holds(aggregate.where, row);
    return holds === false || isIn === true ? holds : unknown;
  };
  const truths = rows.map(belongs);
  const counted = rows.filter((_, at) => truths[at] === true);
  const computation = { collection: of, count: counted.length, ...span };
  if (truths.includes(unknown)) return { value: unknown, computation };
  if (aggregate.aggregate === "count") return { value: counted.length, computation };
  const value = (row: Row): Value => (aggregate.value === undefined ? unknown : parts.evaluate(aggregate.value, row));
  if (aggregate.aggregate === "last") {
    const last = latest(counted, window?.at);
    return { value: last === undefined ? notApplicable : value(last), computation };
  }
  return { value: combine(aggregate.aggregate, counted.map(value)), computation };
}

function daysOf(window: BoundWindow, env: ExpressionEnv, parts: PartEvaluator): ReturnType<typeof windowDays> {
  const { span } = window;
  const since = span.kind === "anniversary" ? parts.evaluate(span.since, undefined) : notApplicable;
  return windowDays(span, env.today, since);
}

function liesIn(row: Row, window: BoundWindow, days: DaySpan, timeZone: string): Truth {
  const at = row.get(window.at);
  if (typeof at !== "number") return unknown;
  const day = window.isMoment ? dayOf(at, timeZone) : at;
  return day >= days.first && day < days.end;
}

/** The record with the latest moment in the field, the later one in the list on a tie; without a field, the last in the list. */
function latest(rows: readonly Row[], at: string | undefined): Row | undefined {
  if (at === undefined) return rows.at(-1);
  const moment = (row: Row): number => Number(row.get(at) ?? Number.NEGATIVE_INFINITY);
  let last: Row | undefined;
  for (const row of rows) if (last === undefined || moment(row) >= moment(last)) last = row;
  return last;
}

function combine(aggregate: "sum" | "avg" | "min" | "max", values: readonly Value[]): Value {
  if (values.includes(unknown)) return unknown;
  const numbers = values.filter(isNumeric);
  const [first, ...others] = numbers;
  if (first === undefined) return aggregate === "sum" ? 0 : notApplicable;
  switch (aggregate) {
    case "sum":
      return others.reduce(addNumbers, first);
    case "avg":
      return divideNumbers(others.reduce(addNumbers, first), numbers.length) ?? notApplicable;
    case "min":
      return others.reduce((least, each) => (compareNumbers(each, least) < 0 ? each : least), first as Numeric);
    case "max":
      return others.reduce((most, each) => (compareNumbers(each, most) > 0 ? each : most), first as Numeric);
  }
}
