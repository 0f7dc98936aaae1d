import type { Json } from "../json/index.ts";
import type { Condition, ValueType } from "../schema/index.ts";
import type { ValueContext } from "../value/index.ts";
import type { Constant, ParameterUse } from "./bound-condition.ts";
import type { OperatorSet } from "./operator-set.ts";

/** What a condition must know about a fact. `minimum` and `maximum` are in the document's form (major units). */
export interface FactDeclaration {
  readonly value: ValueType;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  /** Whether it may turn out notApplicable, like an average of nothing. */
  readonly mayNotApply?: boolean | undefined;
  /** Whether nobody can change it, like a birthday: then no advice is given on it. */
  readonly immutable?: boolean | undefined;
  /** What `params` fill when the fact is read, by name. */
  readonly arguments?: Readonly<Record<string, FactArgument>> | undefined;
}

/** One argument of a computed fact. `default` is in the document's form; without one, `params` must name it. */
export interface FactArgument {
  readonly value: ValueType;
  readonly default?: Json | undefined;
}

/** What an argument was filled with: by a literal, or by a parameter, which is kept for the trace. */
export interface FilledArgument {
  readonly value: Constant;
  /** The same in the document's form. */
  readonly json: Json;
  readonly parameter?: ParameterUse;
}

/** A computed fact with its arguments filled: a fact of its own in the graph. */
export interface FactInstance {
  readonly id: string;
  readonly fact: string;
  readonly params: Readonly<Record<string, FilledArgument>>;
}

/** The names that a condition may use, and what they stand for. */
export interface ConditionScope {
  fact(id: string): FactDeclaration | undefined;
  parameter(id: string): { readonly value: ValueType } | undefined;
  condition(name: string): Condition | undefined;
  /** Every name there is, for near misses. */
  facts(): Iterable<string>;
  parameters(): Iterable<string>;
  conditions(): Iterable<string>;
  readonly context: ValueContext;
  /** The standard ones when left out. */
  readonly operators?: OperatorSet;
  /** The arguments of the computed fact inside whose expression this is; `filled` once they have values. */
  readonly arguments?: ReadonlyMap<string, { readonly value: ValueType; readonly filled?: FilledArgument }>;
}

/** A parameter's value on the day that is asked about. */
export interface ParameterInForce {
  readonly value: Constant;
  /** The same in the document's form. */
  readonly json: Json;
  readonly from: string;
  readonly source: "document" | "default" | "company";
}

/** A scope in which parameters have values. */
export interface BindScope extends ConditionScope {
  parameterInForce(id: string): ParameterInForce | undefined;
  /** Collects the facts with filled arguments that are read, by id, for whoever builds the graph. */
  readonly instances?: Map<string, FactInstance>;
}
