import type { BoundGraph } from "../decision/index.ts";
import type { BoundExpression, ExpressionBindScope, VocabularyIndex } from "../fact/index.ts";
import type { BoundCondition } from "../rule/index.ts";
import type { FixedRow, Form, FormCheck, FormField, ValueType } from "../schema/index.ts";
import type { ValueContext } from "../value/index.ts";

/** Always, never, or when a condition holds. */
export type BoundSwitch = boolean | BoundCondition;

/** Options, and when they are offered; always without a condition. */
export interface BoundOffer {
  readonly when?: BoundCondition;
  readonly only: readonly string[];
}

/** What a field's value may be, in the document's own units (money in major ones). */
export interface BoundLimits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

/** What a field is: a question, a list of rows, or a text that is only read. */
export type FieldKind = "answer" | "rows" | "statement";

/** One field, its conditions and expressions bound. */
export interface BoundField {
  readonly id: string;
  readonly kind: FieldKind;
  readonly field: FormField;
  /** What a question takes; of rows and statements it means nothing. */
  readonly type: ValueType;
  /** The first clause that asks for it. */
  readonly clause?: string;
  /** All of these must hold for it to be shown: its own condition, that of its section and that of its page. */
  readonly visible: readonly BoundCondition[];
  readonly required: BoundSwitch;
  readonly readOnly: BoundSwitch;
  readonly compute?: BoundExpression;
  readonly default?: BoundExpression;
  /** Every option of its type, in natural order; none for a field that has no options. */
  readonly options?: readonly string[];
  readonly offers?: readonly BoundOffer[];
  readonly limits: BoundLimits;
  readonly pattern?: RegExp;
  readonly rows?: BoundRows;
}

/** The fields of each row, bound where a plain name is a field of the row first. */
export interface BoundRows {
  /** In the document's order. */
  readonly fields: readonly BoundField[];
  readonly byId: ReadonlyMap<string, BoundField>;
  readonly checks: readonly BoundCheck[];
  /** The rows of a matrix; none when rows are added and taken out. */
  readonly fixed?: readonly BoundFixedRow[];
}

/** One row of a matrix. */
export interface BoundFixedRow {
  readonly row: FixedRow;
  readonly visible?: BoundCondition;
}

/** What must hold across fields. */
export interface BoundCheck {
  readonly check: FormCheck;
  readonly clause?: string;
  readonly when?: BoundCondition;
  readonly holds: BoundCondition;
}

/** A form with its parameters replaced by the values of one day. */
export interface BoundForm {
  readonly id: string;
  readonly form: Form;
  /** In the document's order. */
  readonly fields: readonly BoundField[];
  readonly byId: ReadonlyMap<string, BoundField>;
  readonly checks: readonly BoundCheck[];
  /**
   * The field that tells a fact. A fact that the policy computes or decides is told by nobody here, and stays what the rules
   * say; only an interview may ask for one that is computed.
   */
  readonly filledBy: ReadonlyMap<string, string | undefined>;
  readonly graph: BoundGraph;
  /** The names of the form's conditions, for what is bound only when it is needed. */
  readonly scope: ExpressionBindScope;
  readonly vocabulary: VocabularyIndex;
  readonly context: ValueContext;
}
