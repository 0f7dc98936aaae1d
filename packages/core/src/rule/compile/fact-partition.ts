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
    operator.presence !== true &&
    leaf.path === undefined &&
    leaf.subject === undefined &&
    leaf.operand.kind === "constant" &&
    leaf.operand.value !== notApplicable
  );
}

/** The classes of the fact that these leaves read. */
export function partitionFact(fact: string, leaves: readonly ClassLeaf[]): FactPartition {
  const constants = leaves.flatMap((leaf) => items(leaf.operand.value));
  const figures = constants
    .filter(isNumeric)
    .filter((each) => !Number.isNaN(each))
    .toSorted(compareNumbers);
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
  const { value } = leaf.operand;
  const against = Array.isArray(value)
    ? value.map((each: Known) => classOf(partition, each))
    : classOf(partition, value);
  return testClass(partition, at, leaf.operator, against);
}

/** How an operator comes out for every value of a class, against the class of a constant or those of a list. */
export function testClass(
  partition: FactPartition,
  at: number,
  operator: string,
  against: number | readonly number[],
): Truth {
  if (at === unknownClass) return unknown;
  if (at === notApplicableClass) return false;
  const constant = (one: number) => (one === otherClass ? otherConstant : stand(partition, one));
  const value = typeof against === "number" ? constant(against) : against.map(constant);
  const member = at === otherClass ? otherValue : stand(partition, at);
  return standardOperators.operators.get(operator)?.test(member, value) ?? false;
}

/** What stands for the values of a class: only the order of figures matters, and which words are the same. */
function stand({ below }: FactPartition, at: number): Known {
  return at >= below ? at - below : `${at}`;
}

/** Lists stand for what has no class of its own, in the fact and in the leaf: no two of them are the same. */
const otherValue: Known = Object.freeze([]);
const otherConstant: Known = Object.freeze([]);

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
    const order = compareNumbers(value, cut);
    if (order === 0) return 2 * middle + 1;
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return 2 * low;
}
