import type { BoundCondition } from "../rule/index.ts";
import type { Aggregate } from "../schema/index.ts";
import type { Period, Unit, Value } from "../value/index.ts";

export type Operation = "add" | "subtract" | "multiply" | "divide";

/** A value that is the same whatever the facts are: a literal, or a parameter. */
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

export type BoundSpan =
  | { readonly kind: "trailing"; readonly amount: number; readonly unit: "day" | "month" | "year" }
  | { readonly kind: "calendar"; readonly period: Period; readonly offset: number; readonly toDate: boolean }
  | { readonly kind: "anniversary"; readonly since: BoundExpression };

/** One figure from the records of a collection. */
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

/** An expression with its parameters replaced by constants and its literals read in their units. */
export type BoundExpression =
  | BoundConstant
  | { readonly kind: "fact"; readonly fact: string }
  | { readonly kind: "field"; readonly field: string }
  | { readonly kind: "today" }
  | { readonly kind: "dayOf"; readonly moment: BoundExpression }
  | { readonly kind: "arithmetic"; readonly operation: Operation; readonly operands: readonly BoundExpression[] }
  | BoundShift
  | { readonly kind: "wholeMonths"; readonly from: BoundExpression; readonly to: BoundExpression }
  | {
      readonly kind: "choice";
      readonly condition: BoundCondition;
      readonly held: BoundExpression;
      readonly otherwise: BoundExpression;
    }
  | BoundAggregate;
