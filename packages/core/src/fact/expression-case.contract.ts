import type { Expression, ValueType } from "../schema/index.ts";

/** An expression with facts and the known answer, on Monday 10 March 2025 in Shanghai. */
export interface ExpressionCase {
  readonly says: string;
  readonly of: Expression;
  readonly facts?: unknown;
  /** The type that its place declares. */
  readonly as?: ValueType;
  /** In internal form: minor units, day numbers as ISO dates, a fraction as `a/b`; or what has no value. */
  readonly gives: number | string | boolean;
}
