import type { BoundGraph } from "../decision/index.ts";
import type { BoundExpression, VocabularyIndex } from "../fact/index.ts";
import type { BoundCondition } from "../rule/index.ts";
import type { Form, FormCheck, FormField, ValueType } from "../schema/index.ts";
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

/** One question, its conditions and expressions bound. */
export interface BoundField {
  readonly id: string;
  readonly field: FormField;
  readonly type: ValueType;
  /** The first clause that asks for it. */
  readonly clause?: string;
  /** All of these must hold for it to be shown: its own condition and that of its section. */
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
  /** The field that tells a fact. A fact that the policy computes or decides is told by nobody here, and stays what the rules say. */
  readonly filledBy: ReadonlyMap<string, string | undefined>;
  readonly graph: BoundGraph;
  readonly vocabulary: VocabularyIndex;
  readonly context: ValueContext;
}
