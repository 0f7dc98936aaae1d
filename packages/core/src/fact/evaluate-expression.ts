import { addMonths, wholeMonthsBetween } from "../calendar/index.ts";
import { evaluateCondition, type ReadFact } from "../rule/index.ts";
import type { ComputationTrace } from "../trace/index.ts";
import {
  addNumbers,
  dayOf,
  divideNumbers,
  equalValues,
  isNumeric,
  multiplyNumbers,
  notApplicable,
  subtractNumbers,
  unknown,
  type Numeric,
  type Value,
} from "../value/index.ts";
import type { BoundExpression, BoundShift, Operation } from "./bound-expression.ts";
import { evaluateAggregate } from "./evaluate-aggregate.ts";
import type { ExpressionEnv, Row } from "./expression-env.ts";

/** What an expression gave, and the records that its first aggregate looked at. */
export interface Evaluated {
  readonly value: Value;
  readonly computation?: ComputationTrace;
}

/**
 * Computes a bound expression, exactly: money stays in integers of the minor unit, quotients stay fractions.
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
      return env.read(expression.fact);
    case "field":
      return row?.get(expression.field) ?? unknown;
    case "dayOf":
      return mapKnown([evaluate(expression.moment)], ([moment]) =>
        typeof moment === "number" ? dayOf(moment, env.timeZone) : notApplicable,
      );
    case "arithmetic":
      return mapKnown(expression.operands.map(evaluate), (operands) => calculate(expression.operation, operands));
    case "shift":
      return mapKnown([evaluate(expression.day), evaluate(expression.by)], ([day, by]) =>
        shift(day, by, expression.unit),
      );
    case "wholeMonths":
      return mapKnown([evaluate(expression.from), evaluate(expression.to)], ([from, to]) =>
        typeof from === "number" && typeof to === "number" ? wholeMonthsBetween(from, to) : notApplicable,
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

/** Applies what only knows known values. */
function mapKnown(values: readonly Value[], apply: (known: readonly Numeric[]) => Value): Value {
  if (values.includes(unknown)) return unknown;
  return values.every(isNumeric) ? apply(values) : notApplicable;
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
  }
}

/** Only whole numbers of days, weeks, months or years can move a day. */
function shift(day: Numeric | undefined, by: Numeric | undefined, unit: BoundShift["unit"]): Value {
  if (typeof day !== "number" || typeof by !== "number" || !Number.isInteger(by)) return notApplicable;
  if (unit === "month" || unit === "year") return addMonths(day, unit === "year" ? 12 * by : by);
  return day + (unit === "week" ? 7 * by : by);
}
