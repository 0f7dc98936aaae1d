import {
  compareNumbers,
  isNumeric,
  notApplicable,
  unknown,
  type Known,
  type Truth,
  type Value,
} from "../../value/index.ts";
import type { BoundLeaf, Operand } from "../bound-condition.ts";
import { standardOperators, type OperatorSet } from "../operator-set.ts";
import type { Numeric } from "../../value/index.ts";

/** A comparison of one whole fact with a constant, by an operator that only asks how the two stand to each other. */
export interface ClassLeaf extends BoundLeaf {
  readonly operand: Extract<Operand, { readonly kind: "constant" }> & { readonly value: Known };
}

/**
 * The classes into which the constants of its leaves cut a fact: within a class every leaf comes out the same.
 *
 * 0 is unknown, 1 notApplicable, 2 whatever no leaf mentions; then one per mentioned word, truth or figure,
 * and one for the figures below, between and above the mentioned ones.
 */
export interface FactPartition {
  readonly fact: string;
  readonly count: number;
  /** The mentioned figures, ascending. */
  readonly cuts: readonly Numeric[];
  /** The mentioned words and truths with their classes. */
  readonly named: ReadonlyMap<Known, number>;
  /** The class of what is below the first cut; `firstCut + 2i + 1` is cut `i` itself. */
  readonly below: number;
}

/** Classes of a fact that is not known, that does not apply, and that has a value of which no leaf speaks. */
export const unknownClass = 0;
export const notApplicableClass = 1;
export const otherClass = 2;

/** Whether classes can tell how this leaf comes out. */
export function isClassLeaf(leaf: BoundLeaf, set: OperatorSet): leaf is ClassLeaf {
  const operator = set.operators.get(leaf.operator);
  return (
    operator !== undefined &&
    operator === standardOperators.operators.get(leaf.operator) &&
    operator.fact !== "list" &&
    leaf.path === undefined &&
    leaf.subject === undefined &&
    leaf.operand.kind === "constant" &&
    leaf.operand.value !== notApplicable
  );
}

/** The classes of the fact that these leaves read. */
export function partitionFact(fact: string, leaves: readonly ClassLeaf[]): FactPartition {
  const constants = leaves.flatMap((leaf) => items(leaf.operand.value));
  const figures = constants.filter(isNumeric).toSorted(compareNumbers);
  const cuts = figures.filter((each, at) => at === 0 || compareNumbers(figures[at - 1] ?? each, each) !== 0);
  const words = new Set(constants.filter((each) => typeof each === "string" || typeof each === "boolean"));
  const named = new Map([...words].map((word, at) => [word, otherClass + 1 + at]));
  const below = otherClass + 1 + named.size;
  return { fact, cuts, named, below, count: below + 2 * cuts.length + 1 };
}

/** The class that a value falls into. */
export function classOf(partition: FactPartition, value: Value): number {
  if (typeof value === "number")
    return Number.isNaN(value) ? otherClass : partition.below + place(partition.cuts, value);
  if (typeof value === "string" || typeof value === "boolean") return partition.named.get(value) ?? otherClass;
  if (value === unknown) return unknownClass;
  if (value === notApplicable) return notApplicableClass;
  return isNumeric(value) ? partition.below + place(partition.cuts, value) : otherClass;
}

/** How a leaf comes out for every value of a class. */
export function classTruth(partition: FactPartition, at: number, leaf: ClassLeaf): Truth {
  if (at === unknownClass) return unknown;
  if (at === notApplicableClass) return false;
  const operator = standardOperators.operators.get(leaf.operator);
  // Only the order of figures matters: the place among the cuts stands for the figure, on both sides.
  return operator?.test(member(partition, at), placed(partition, leaf.operand.value)) ?? false;
}

/** A value of which no leaf speaks: no word, truth or figure is the same. */
const other: Known = Object.freeze([]);

function member(partition: FactPartition, at: number): Known {
  if (at >= partition.below) return at - partition.below;
  return [...partition.named.keys()][at - otherClass - 1] ?? other;
}

function placed(partition: FactPartition, value: Known): Known {
  if (Array.isArray(value)) return value.map((each: Known) => placed(partition, each));
  return isNumeric(value) ? place(partition.cuts, value) : value;
}

function items(value: Known): readonly Known[] {
  return Array.isArray(value) ? value : [value];
}

/** `2i + 1` when the figure is cut `i`, `2i` when it lies below cut `i` and above the one before. */
function place(cuts: readonly Numeric[], value: Numeric): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const cut = cuts[middle] ?? 0;
    const order = typeof cut === "number" && typeof value === "number" ? value - cut : compareNumbers(value, cut);
    if (order === 0) return 2 * middle + 1;
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return 2 * low;
}
