import { deepFreeze } from "../json/index.ts";
import type { Text } from "../issue/index.ts";
import type { Known } from "../value/index.ts";
import { isOrdered, isScalar, itemOf, listOf, type Shape } from "./shape.ts";

/**
 * How a kind of value is spoken of: money and shares are *below*, counts *fewer*, spans *less*, days *before*, and `figure`
 * stands for whichever of these is not told apart; a `word` is one of a few, a `choice` a list of such that stands in the
 * condition itself, a `list` is a fact with several values; `presence` is whether
 * there is a value at all.
 */
export type Wording = "amount" | "count" | "span" | "moment" | "figure" | "word" | "choice" | "list" | "presence";

/** The words after the fact's name; `{value}` is the other side, of which `presence` has none. English goes without *is*, which the sentence adds. */
export interface Predicate {
  readonly holds: Text;
  /** The words of a comparison that came out false. They say something true. */
  readonly fails: Text;
  /** What is asked of a fact that nobody has told; 须… and *must be …* of `holds` when left out. */
  readonly must?: Text;
}

/** Which shapes fit on either side: given one, the other; `undefined` when nothing fits. */
export interface Signature {
  readonly valueOf: (fact: Shape) => Shape | undefined;
  readonly factOf: (value: Shape) => Shape | undefined;
}

/** One worked example; a generic test runs them all. */
export interface OperatorExample {
  readonly fact: Known;
  readonly value: Known;
  readonly result: boolean;
}

export interface OperatorDefinition {
  readonly name: string;
  /** What the fact may be: one plain value, one figure, a list, or anything. */
  readonly fact: "scalar" | "ordered" | "list" | "any";
  /** What the value must be: the same as the fact, a list of it, one item of it, or a truth. */
  readonly value: "same" | "list" | "item" | "truth";
  /** Whether it only asks if there is a value: then it is never unknown, takes no decorator and compares with `true` or `false`. */
  readonly presence?: true;
  /** The operator that says the same with the sides exchanged, when there is one. */
  readonly converse?: string;
  /** Never throws; a value that does not fit makes it false. */
  readonly test: (fact: Known, value: Known) => boolean;
  readonly phrase: Partial<Readonly<Record<Wording, Predicate>>>;
  readonly examples: readonly OperatorExample[];
}

/** A comparison that leaves may name. */
export interface Operator extends OperatorDefinition {
  readonly signature: Signature;
}

const truthShape: Shape = { element: { type: "boolean" }, depth: 0 };

/** Makes an operator of its description and freezes it. */
export function defineOperator(definition: OperatorDefinition): Operator {
  const fits = { scalar: isScalar, ordered: isOrdered, list: (shape: Shape) => shape.depth === 1, any: () => true }[
    definition.fact
  ];
  const fitting = (shape: Shape | undefined) => (shape !== undefined && fits(shape) ? shape : undefined);
  const other = { same: (shape: Shape) => shape, list: listOf, item: itemOf, truth: () => truthShape }[
    definition.value
  ];
  const back = { same: (shape: Shape) => shape, list: itemOf, item: listOf, truth: () => undefined }[definition.value];
  return deepFreeze({
    ...definition,
    signature: {
      valueOf: (fact: Shape) => (fits(fact) ? other(fact) : undefined),
      factOf: (value: Shape) => fitting(back(value)),
    },
  });
}
