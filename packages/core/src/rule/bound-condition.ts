import type { Json } from "../json/index.ts";
import type { Known, notApplicable, Value } from "../value/index.ts";

/** The parameter that a constant came from: kept so that a trace can name it. */
export interface ParameterUse {
  readonly id: string;
  /** Its value in the document's own form (major units, ISO dates). */
  readonly value: Json;
  /** The day from which this value is in force, ISO 8601. */
  readonly from: string;
  readonly source: "document" | "default" | "company";
}

/** What filled the arguments of a computed fact, by name, each in the document's own form. */
export type BoundParams = Readonly<Record<string, { readonly json: Json; readonly parameter?: ParameterUse }>>;

/** A fixed value on either side of a comparison. An optional parameter that is set to none does not apply. */
export type Constant = Known | typeof notApplicable;

/**
 * What a leaf compares with: a constant (once a parameter, perhaps) or another fact.
 * `json` is the constant in the document's own form.
 */
export type Operand =
  | { readonly kind: "constant"; readonly value: Constant; readonly json: Json; readonly parameter?: ParameterUse }
  | { readonly kind: "fact"; readonly fact: string; readonly path?: string; readonly params?: BoundParams };

/** Several conditions of which all, or at least one, must hold. */
export interface BoundGroup {
  readonly kind: "all" | "any";
  readonly conditions: readonly BoundCondition[];
  readonly priority: number;
  readonly pointer: string;
  readonly name?: string;
}

/** A condition that must not hold. */
export interface BoundNot {
  readonly kind: "not";
  readonly condition: BoundCondition;
  readonly priority: number;
  readonly pointer: string;
  readonly name?: string;
}

/** A condition that the vocabulary declares under a name. Pointers in `target` lead into its definition, `""` being its `holds`. */
export interface BoundNamed {
  readonly kind: "named";
  readonly condition: string;
  readonly target: BoundCondition;
  readonly priority: number;
  readonly pointer: string;
  readonly name?: string;
}

/**
 * One comparison. A leaf over a parameter reads `fact: "parameter:<id>"` and carries the constant in `subject`. One over a
 * fact with arguments reads the id of the instance, and tells in `params` what filled them.
 */
export interface BoundLeaf {
  readonly kind: "leaf";
  readonly fact: string;
  readonly params?: BoundParams;
  readonly path?: string;
  readonly operator: string;
  readonly operand: Operand;
  readonly subject?: { readonly value: Constant; readonly parameter: ParameterUse };
  readonly priority: number;
  readonly pointer: string;
  readonly name?: string;
}

/** A condition with its parameters replaced by constants. `pointer` leads back into the document. */
export type BoundCondition = BoundGroup | BoundNot | BoundNamed | BoundLeaf;

/** A rule with its conditions bound. */
export interface BoundRule {
  readonly name: string;
  readonly priority: number;
  readonly condition: BoundCondition;
}

/** Reads a fact's value; `unknown` when nobody has told it. */
export type ReadFact = (fact: string) => Value;
