import type { BoundCondition } from "../rule/index.ts";
import type { Aggregate, Before, Expression } from "../schema/index.ts";
import type { Numeric, Period, RoundMode, Unit, Value } from "../value/index.ts";

export type Operation = "add" | "subtract" | "multiply" | "divide" | "negate" | "absolute" | "min" | "max";

/** In what days are counted. */
export type DayCount = "days" | "workingDays";

/** A value that is the same whatever the facts are: a literal, a parameter, a filled argument. */
export interface BoundConstant {
  readonly kind: "constant";
  readonly value: Value;
}

/** A day moved by a number of weeks, months or years; a negative number moves it back. */
export interface BoundShift {
  readonly kind: "shift";
  readonly day: BoundExpression;
  readonly by: BoundExpression;
  readonly unit: Unit;
}

/** Which records count, by the day of the field `at`. */
export interface BoundWindow {
  readonly at: string;
  /** Whether the field holds a moment rather than a day. */
  readonly isMoment: boolean;
  readonly span: BoundSpan;
}

/** In what a trailing span is counted. */
export type TrailingUnit = "day" | "workingDay" | "week" | "month" | "year";

/** A run of days; `before` moves it back by so much. */
export type BoundSpan = (
  | { readonly kind: "trailing"; readonly amount: Value; readonly unit: TrailingUnit }
  | { readonly kind: "calendar"; readonly period: Period; readonly offset: number; readonly toDate: boolean }
  | { readonly kind: "anniversary"; readonly since: BoundExpression }
  | { readonly kind: "period"; readonly period: "this" | "previous" }
) & { readonly before?: Before };

/** One answer from the records of a collection. */
export interface BoundAggregate {
  readonly kind: "aggregate";
  readonly aggregate: Aggregate["aggregate"];
  readonly of: string;
  /** The names that `where` and `value` read from the record, not from the facts. */
  readonly fields: ReadonlySet<string>;
  readonly value?: BoundExpression;
  readonly where?: BoundCondition;
  readonly window?: BoundWindow;
}

/** An expression with its parameters and arguments replaced by constants and its literals read in their units. */
export type BoundExpression =
  | BoundConstant
  /** The id of the fact, or of the instance that its arguments make. */
  | { readonly kind: "fact"; readonly fact: string }
  | { readonly kind: "field"; readonly field: string }
  | { readonly kind: "today" }
  | { readonly kind: "dayOf"; readonly moment: BoundExpression }
  | { readonly kind: "arithmetic"; readonly operation: Operation; readonly operands: readonly BoundExpression[] }
  | { readonly kind: "round"; readonly operand: BoundExpression; readonly step: Numeric; readonly mode: RoundMode }
  | BoundShift
  | { readonly kind: "wholeMonths"; readonly from: BoundExpression; readonly to: BoundExpression }
  | {
      readonly kind: "daysBetween";
      readonly count: DayCount;
      readonly from: BoundExpression;
      readonly to: BoundExpression;
    }
  | { readonly kind: "daysIn"; readonly count: DayCount; readonly span: BoundSpan }
  /** The time between two moments, in units of so many milliseconds. */
  | {
      readonly kind: "elapsed";
      readonly from: BoundExpression;
      readonly to: BoundExpression;
      readonly milliseconds: number;
    }
  | {
      readonly kind: "choice";
      readonly condition: BoundCondition;
      readonly held: BoundExpression;
      readonly otherwise: BoundExpression;
    }
  | BoundAggregate;

/** The expressions that have the key `Key`: one kind of node of a document's expression. */
export type ExpressionWith<Key extends string> = Extract<Expression, Readonly<Record<Key, unknown>>>;

/** The parts of a bound expression that are evaluated where it stands; those of an aggregate see a record and are left out. */
export function outerParts(expression: BoundExpression): readonly BoundExpression[] {
  switch (expression.kind) {
    case "constant":
    case "today":
    case "field":
    case "fact":
      return [];
    case "dayOf":
      return [expression.moment];
    case "arithmetic":
      return expression.operands;
    case "round":
      return [expression.operand];
    case "shift":
      return [expression.day, expression.by];
    case "wholeMonths":
    case "daysBetween":
    case "elapsed":
      return [expression.from, expression.to];
    case "daysIn":
      return spanParts(expression.span);
    case "choice":
      return [expression.held, expression.otherwise];
    case "aggregate":
      return expression.window === undefined ? [] : spanParts(expression.window.span);
  }
}

function spanParts(span: BoundSpan): readonly BoundExpression[] {
  return span.kind === "anniversary" ? [span.since] : [];
}
