import type { DaySpan } from "../calendar/index.ts";
import { allTruths, type BoundCondition } from "../rule/index.ts";
import type { ComputationTrace } from "../trace/index.ts";
import {
  addNumbers,
  compareNumbers,
  dayOf,
  divideNumbers,
  formatDate,
  isFraction,
  isNumeric,
  notApplicable,
  unknown,
  type Known,
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
 * One answer from the records that lie in the window and satisfy `where`.
 *
 * An absent collection is unknown, and so is a figure when it cannot be told whether a record counts or what it adds.
 * No records is 0, and notApplicable for `avg`, `min`, `max` and `last`. A record whose value does not apply is left out.
 * `some`, `every` and `none` follow Kleene's logic: one record that meets `where` settles them whatever is unknown of others.
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
  const isIn = (row: Row): Truth =>
    window === undefined || days === undefined ? true : liesIn(row, window, days, env.timeZone);
  const meets = (row: Row): Truth => (aggregate.where === undefined ? true : parts.holds(aggregate.where, row));
  const belongs = (row: Row): Truth => {
    const within = isIn(row);
    return within === false ? false : allTruths([within, meets(row)]);
  };
  if (aggregate.aggregate === "every") {
    const within = rows.map(isIn);
    // A record breaks the rule when it lies in the window and does not meet the condition.
    const breaks = rows.map((row, at): Truth => {
      const holds = within[at] === false ? true : meets(row);
      return holds === true ? false : allTruths([within[at] ?? false, holds === unknown ? unknown : true]);
    });
    const count = within.filter((each) => each === true).length;
    return { value: opposite(anyOf(breaks)), computation: { collection: of, count, ...span } };
  }
  const truths = rows.map(belongs);
  const counted = rows.filter((_, at) => truths[at] === true);
  const computation = { collection: of, count: counted.length, ...span };
  if (aggregate.aggregate === "some") return { value: anyOf(truths), computation };
  if (aggregate.aggregate === "none") return { value: opposite(anyOf(truths)), computation };
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
  return windowDays(span, env, since);
}

function liesIn(row: Row, window: BoundWindow, days: DaySpan, timeZone: string): Truth {
  const at = row.get(window.at);
  if (typeof at !== "number") return unknown;
  const day = window.isMoment ? dayOf(at, timeZone) : at;
  return day >= days.first && day < days.end;
}

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(unknown) ? unknown : false;
}

function opposite(truth: Truth): Truth {
  return truth === unknown ? unknown : !truth;
}

/** The record with the latest moment in the field, the later one in the list on a tie; without a field, the last in the list. */
function latest(rows: readonly Row[], at: string | undefined): Row | undefined {
  if (at === undefined) return rows.at(-1);
  const moment = (row: Row): number => Number(row.get(at) ?? Number.NEGATIVE_INFINITY);
  let last: Row | undefined;
  for (const row of rows) if (last === undefined || moment(row) >= moment(last)) last = row;
  return last;
}

function combine(aggregate: "sum" | "avg" | "min" | "max" | "countDistinct", values: readonly Value[]): Value {
  if (values.includes(unknown)) return unknown;
  if (aggregate === "countDistinct") return new Set(values.filter((each) => typeof each !== "symbol").map(spell)).size;
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

/** The same text for the same value: fractions are in lowest terms. */
function spell(value: Known): string {
  return isFraction(value) ? `${value.numerator}/${value.denominator}` : JSON.stringify(value);
}
