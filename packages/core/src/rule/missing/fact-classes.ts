import type { ConditionScope } from "../condition-scope.ts";
import type { ValueType } from "../../schema/index.ts";
import { unknown, type Known, type Numeric } from "../../value/index.ts";
import type { BoundCondition, BoundLeaf, ReadFact } from "../bound-condition.ts";
import {
  classOf,
  isClassLeaf,
  otherClass,
  partitionFact,
  type ClassLeaf,
  type FactPartition,
} from "../compile/fact-partition.ts";
import { leavesOf } from "../leaves-of.ts";
import { standardOperators } from "../operator-set.ts";
import { limitOf, optionsOf, possibleClasses } from "./possible-classes.ts";
import { specialise } from "./specialise.ts";

/** Where a stretch of figures ends. `isLimit` when the fact itself goes no further, not because a comparison cuts there. */
export interface ClassEnd {
  readonly value: Numeric;
  readonly included: boolean;
  readonly isLimit: boolean;
}

/** Values of a fact among which no comparison tells one from another. An end that is left out is open. */
export type FactClass =
  | { readonly kind: "figures"; readonly low?: ClassEnd; readonly high?: ClassEnd }
  | { readonly kind: "word"; readonly value: Known }
  /** Any text that no comparison mentions. */
  | { readonly kind: "other" };

export interface FactClasses {
  /** Figures from the lowest; options in their declared order. */
  readonly classes: readonly FactClass[];
  /** False when a comparison that reads the fact has no classes: then a class may fall apart. */
  readonly exact: boolean;
}

/**
 * The classes of one fact under some conditions, its declaration considered. The options of an enum and the two truths
 * are classes of their own, whatever is compared. Lists and cadences have none.
 *
 * @param read the other facts, against which this one may be compared
 */
export function factClasses(
  fact: string,
  conditions: readonly BoundCondition[],
  read: ReadFact,
  scope: Pick<ConditionScope, "fact" | "context" | "operators">,
): FactClasses {
  const declared = scope.fact(fact);
  if (declared === undefined || shapeless.has(declared.value.type)) return { classes: [], exact: false };
  const set = scope.operators ?? standardOperators;
  const others: ReadFact = (id) => (id === fact ? unknown : read(id));
  const own = conditions.flatMap(leavesOf).flatMap((leaf): readonly BoundLeaf[] => {
    const turned = specialise(leaf, others, set);
    return reads(turned, fact) ? [turned] : [];
  });
  const sorted = own.filter((leaf): leaf is ClassLeaf => isClassLeaf(leaf, set));
  const partition = partitionFact(fact, sorted);
  const options = optionsOf(partition, declared.value, scope);
  if (options !== undefined) return { classes: options.map((value) => ({ kind: "word", value })), exact: true };
  const classes = possibleClasses(partition, scope).flatMap((at) => classAt(partition, at, declared));
  return { classes, exact: sorted.length === own.length };
}

const shapeless: ReadonlySet<ValueType["type"]> = new Set<ValueType["type"]>(["list", "cadence"]);

/**
 * One class of a partition as people know it: nothing for what is not known or does not apply, the options that no
 * comparison mentions for what is left of an enum.
 */
export function factClassAt(
  partition: FactPartition,
  at: number,
  scope: Pick<ConditionScope, "fact" | "context">,
): readonly FactClass[] {
  if (at < otherClass) return [];
  const declared = scope.fact(partition.fact) ?? { value: { type: "text" } as const };
  const options = optionsOf(partition, declared.value, scope);
  if (options === undefined) return classAt(partition, at, declared);
  return options.filter((value) => classOf(partition, value) === at).map((value) => ({ kind: "word", value }));
}

function classAt(
  partition: FactPartition,
  at: number,
  declared: { readonly value: ValueType; readonly minimum?: number | undefined; readonly maximum?: number | undefined },
): readonly FactClass[] {
  const { below, cuts, named } = partition;
  if (at === otherClass) return [{ kind: "other" }];
  if (at < below) return [...named].filter(([, place]) => place === at).map(([value]) => ({ kind: "word", value }));
  const place = at - below;
  const [low, high] =
    place % 2 === 1 ? [cuts[(place - 1) / 2], cuts[(place - 1) / 2]] : [cuts[place / 2 - 1], cuts[place / 2]];
  const included = place % 2 === 1;
  const least = end(low, included, limitOf(declared.minimum, declared.value));
  const most = end(high, included, limitOf(declared.maximum, declared.value));
  return [
    { kind: "figures", ...(least === undefined ? {} : { low: least }), ...(most === undefined ? {} : { high: most }) },
  ];
}

/** Between two cuts the cuts are nearer than the limits; outside them only the limit is left. */
function end(cut: Numeric | undefined, included: boolean, limit: number | undefined): ClassEnd | undefined {
  if (cut !== undefined) return { value: cut, included, isLimit: false };
  return limit === undefined ? undefined : { value: limit, included: true, isLimit: true };
}

function reads(leaf: BoundLeaf, fact: string): boolean {
  const { operand, subject } = leaf;
  return (leaf.fact === fact && subject === undefined) || (operand.kind === "fact" && operand.fact === fact);
}
