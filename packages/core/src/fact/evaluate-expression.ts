import { addMonths, wholeMonthsBetween } from "../calendar/index.ts";
import { evaluateCondition, type ReadFact } from "../rule/index.ts";
import type { ComputationTrace } from "../trace/index.ts";
import {
  addNumbers,
  compareNumbers,
  dayOf,
  divideNumbers,
  equalValues,
  isNumeric,
  multiplyNumbers,
  negateNumber,
  notApplicable,
  roundNumber,
  subtractNumbers,
  toDay,
  unknown,
  type Numeric,
  type Value,
} from "../value/index.ts";
import type { BoundExpression, BoundShift, DayCount, Operation } from "./bound-expression.ts";
import { evaluateAggregate } from "./evaluate-aggregate.ts";
import type { ExpressionEnv, Row } from "./expression-env.ts";
import { windowDays } from "./window-days.ts";
import { workingDaysBetween } from "./working-days.ts";

/** What an expression gave, and the records that its first aggregate looked at. */
export interface Evaluated {
  readonly value: Value;
  readonly computation?: ComputationTrace;
}

/**
 * Computes a bound expression, exactly: money stays in integers of the minor unit, quotients stay fractions, and what
 * exceeds the safe integers becomes a fraction over 1. Nothing is thrown, whatever the facts are.
 *
 * An unknown operand makes the result unknown; otherwise one that does not apply makes it not apply, and so does a
 * division by zero. A choice whose condition is unknown has a value only when both of its branches agree.
 */
export function evaluateExpression(expression: BoundExpression, env: ExpressionEnv): Evaluated {
  const computations: ComputationTrace[] = [];
  const value = evaluatePart(expression, { env, computations });
  const [computation] = computations;
  return computation === undefined ? { value } : { value, computation };
}

/** What a part is evaluated in: within an aggregate, one of its records, whose fields hide the facts of the same name. */
interface Frame {
  readonly env: ExpressionEnv;
  readonly computations: ComputationTrace[];
  readonly row?: Row | undefined;
  readonly fields?: ReadonlySet<string>;
}

function evaluatePart(expression: BoundExpression, frame: Frame): Value {
  const { env, row } = frame;
  const evaluate = (part: BoundExpression): Value => evaluatePart(part, frame);
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "today":
      return env.today;
    case "fact":
      return finite(env.read(expression.fact));
    case "field":
      return finite(row?.get(expression.field) ?? unknown);
    case "dayOf":
      return mapKnown([evaluate(expression.moment)], ([moment]) =>
        typeof moment === "number" ? dayOf(moment, env.timeZone) : notApplicable,
      );
    case "arithmetic":
      return mapKnown(expression.operands.map(evaluate), (operands) => calculate(expression.operation, operands));
    case "round":
      return mapKnown([evaluate(expression.operand)], ([value = 0]) =>
        roundNumber(value, expression.step, expression.mode),
      );
    case "shift":
      return mapKnown([evaluate(expression.day), evaluate(expression.by)], ([day, by]) =>
        shift(day, by, expression.unit),
      );
    case "wholeMonths":
      return between(evaluate(expression.from), evaluate(expression.to), wholeMonthsBetween);
    case "daysBetween":
      return between(evaluate(expression.from), evaluate(expression.to), (from, to) =>
        countDays(expression.count, from, to, env),
      );
    case "daysIn": {
      const { span, count } = expression;
      const days = windowDays(span, env, span.kind === "anniversary" ? evaluate(span.since) : notApplicable);
      return typeof days === "symbol" ? days : countDays(count, days.first, days.end, env);
    }
    case "elapsed":
      return between(
        evaluate(expression.from),
        evaluate(expression.to),
        (from, to) => divideNumbers(to - from, expression.milliseconds) ?? notApplicable,
      );
    case "choice": {
      const truth = evaluateCondition(expression.condition, readIn(frame), env.operators);
      if (truth !== unknown) return evaluate(truth ? expression.held : expression.otherwise);
      const held = evaluate(expression.held);
      const otherwise = evaluate(expression.otherwise);
      return equalValues(held, otherwise) ? held : unknown;
    }
    case "aggregate": {
      const { fields } = expression;
      const { value, computation } = evaluateAggregate(expression, env, {
        evaluate: (part, inner) => evaluatePart(part, { ...frame, row: inner, fields }),
        holds: (condition, inner) =>
          evaluateCondition(condition, readIn({ ...frame, row: inner, fields }), env.operators),
      });
      frame.computations.push(computation);
      return value;
    }
  }
}

function readIn({ env, row, fields }: Frame): ReadFact {
  if (row === undefined) return env.read;
  return (name) => row.get(name) ?? (fields?.has(name) === true ? unknown : env.read(name));
}

/** A host may hand in what is no number at all: there is nothing to calculate with. */
function finite(value: Value): Value {
  return typeof value === "number" && !Number.isFinite(value) ? notApplicable : value;
}

/** Applies what only knows known values. */
function mapKnown(values: readonly Value[], apply: (known: readonly Numeric[]) => Value): Value {
  if (values.includes(unknown)) return unknown;
  return values.every(isNumeric) ? apply(values) : notApplicable;
}

/** Applies what knows two days, or two moments. */
function between(from: Value, to: Value, apply: (from: number, to: number) => Value): Value {
  return mapKnown([from, to], ([start, end]) =>
    typeof start === "number" && typeof end === "number" ? apply(start, end) : notApplicable,
  );
}

function countDays(count: DayCount, from: number, to: number, env: ExpressionEnv): Value {
  return count === "days" ? to - from : workingDaysBetween(from, to, env.calendar);
}

function calculate(operation: Operation, operands: readonly Numeric[]): Value {
  const [first = 0, ...others] = operands;
  switch (operation) {
    case "add":
      return others.reduce(addNumbers, first);
    case "subtract":
      return others.reduce(subtractNumbers, first);
    case "multiply":
      return others.reduce(multiplyNumbers, first);
    case "divide":
      return divideNumbers(first, others[0] ?? 1) ?? notApplicable;
    case "negate":
      return negateNumber(first);
    case "absolute":
      return compareNumbers(first, 0) < 0 ? negateNumber(first) : first;
    case "min":
      return others.reduce((least, each) => (compareNumbers(each, least) < 0 ? each : least), first);
    case "max":
      return others.reduce((most, each) => (compareNumbers(each, most) > 0 ? each : most), first);
  }
}

/** Only whole numbers of days, weeks, months or years can move a day, and only to one that can be written. */
function shift(day: Numeric | undefined, by: Numeric | undefined, unit: BoundShift["unit"]): Value {
  if (typeof day !== "number" || typeof by !== "number" || !Number.isInteger(by)) return notApplicable;
  const moved = shifted(day, by, unit);
  return moved >= firstDay && moved <= lastDay ? moved : notApplicable;
}

function shifted(day: number, by: number, unit: BoundShift["unit"]): number {
  if (unit === "month" || unit === "year") return addMonths(day, unit === "year" ? 12 * by : by);
  return day + (unit === "week" ? 7 * by : by);
}

const firstDay = toDay(0, 1, 1);
const lastDay = toDay(9999, 12, 31);
