import {
  evaluateCondition,
  factClassAt,
  isClassLeaf,
  leafKey,
  notApplicableClass,
  partitionFact,
  possibleClasses,
  standardOperators,
  type BoundLeaf,
  type ClassLeaf,
  type ConditionScope,
  type FactClass,
  type FactPartition,
} from "../../rule/index.ts";
import { equalValues, unknown, type Known } from "../../value/index.ts";
import { cellsIn } from "./box.ts";
import { cellsOf } from "./fact-cells.ts";

/** A fact, cut into cells: values of a cell come out the same in every comparison of the space. */
export interface FactVariable {
  readonly kind: "fact";
  readonly fact: string;
  readonly partition: FactPartition;
  /** The classes of the partition that make each cell. */
  readonly cells: readonly (readonly number[])[];
  /** Whether a decision gives it: then nobody tells it, and it may turn out not to apply. */
  readonly isDecided: boolean;
}

/** Whether a list has something in it. The first cell is no, the second yes. */
export interface ItemVariable {
  readonly kind: "item";
  readonly fact: string;
  readonly item: Known;
}

/** A comparison that has no classes: nothing is known of how it hangs together with others. First no, then yes. */
export interface OpaqueVariable {
  readonly kind: "opaque";
  readonly leaf: BoundLeaf;
  readonly facts: readonly string[];
}

/** One thing about a customer on which conditions may hang. */
export type Variable = FactVariable | ItemVariable | OpaqueVariable;

export type AnalysisScope = Pick<ConditionScope, "fact" | "context" | "operators">;

/** What a comparison asks of its variable: the cells in which it holds. */
export interface Question {
  readonly variable: number;
  readonly cells: bigint;
}

/** The variables of some comparisons, and what each asks: a truth for one that reads no fact. */
export interface Variables {
  readonly variables: readonly Variable[];
  readonly questionOf: (leaf: BoundLeaf) => Question | boolean;
}

/** Lays out the variables on which comparisons hang. @param isDecided whether a decision gives a fact */
export function variablesOf(
  leaves: readonly BoundLeaf[],
  scope: AnalysisScope,
  isDecided: (fact: string) => boolean,
): Variables {
  const set = scope.operators ?? standardOperators;
  const variables: Variable[] = [];
  const questions = new Map<string, Question | boolean>();
  const byFact = new Map<string, Map<string, ClassLeaf>>();
  for (const leaf of leaves) {
    const key = leafKey(leaf);
    if (questions.has(key)) continue;
    const fixed = evaluateCondition(leaf, () => unknown, set);
    if (fixed !== unknown) questions.set(key, fixed);
    else if (isClassLeaf(leaf, set))
      byFact.set(leaf.fact, (byFact.get(leaf.fact) ?? new Map<string, ClassLeaf>()).set(key, leaf));
    else questions.set(key, single(leaf, variables));
  }
  for (const [fact, own] of byFact) {
    const { variable, masks } = factVariable(fact, own, scope, isDecided(fact));
    const at = variables.push(variable) - 1;
    for (const [index, key] of [...own.keys()].entries()) {
      questions.set(key, { variable: at, cells: masks[index] ?? 0n });
    }
  }
  return { variables, questionOf: (leaf) => questions.get(leafKey(leaf)) ?? false };
}

/** How many cells a variable has. */
export function cellCount(variable: Variable): number {
  return variable.kind === "fact" ? variable.cells.length : 2;
}

/** The classes of a fact's cell as people know them. */
export function classesOf(variable: FactVariable, mask: bigint, scope: AnalysisScope): readonly FactClass[] {
  const places = cellsIn(mask).flatMap((cell) => variable.cells[cell] ?? []);
  return places.toSorted((a, b) => a - b).flatMap((at) => factClassAt(variable.partition, at, scope));
}

/** The same with stretches of figures that touch made one. */
export function stretchesOf(variable: FactVariable, mask: bigint, scope: AnalysisScope): readonly FactClass[] {
  const all: FactClass[] = [];
  for (const next of classesOf(variable, mask, scope)) {
    const last = all.at(-1);
    const touch =
      last?.kind === "figures" &&
      next.kind === "figures" &&
      last.high !== undefined &&
      next.low !== undefined &&
      equalValues(last.high.value, next.low.value) &&
      last.high.included !== next.low.included;
    if (!touch) {
      all.push(next);
      continue;
    }
    const { high: _, ...rest } = last;
    all[all.length - 1] = { ...rest, ...(next.high === undefined ? {} : { high: next.high }) };
  }
  return all;
}

function factVariable(
  fact: string,
  own: ReadonlyMap<string, ClassLeaf>,
  scope: AnalysisScope,
  isDecided: boolean,
): { readonly variable: FactVariable; readonly masks: readonly bigint[] } {
  const leaves = [...own.values()];
  const partition = partitionFact(fact, leaves);
  const possible = possibleClasses(partition, scope);
  const classes = isDecided ? [...new Set([...possible, notApplicableClass])] : possible;
  const { cells, masks } = cellsOf(partition, classes, leaves);
  return { variable: { kind: "fact", fact, partition, cells, isDecided }, masks };
}

/** A comparison that is a variable of its own, or asks whether a list has an item. */
function single(leaf: BoundLeaf, variables: Variable[]): Question {
  const { operand, fact } = leaf;
  const isPlain = leaf.path === undefined && leaf.subject === undefined && operand.kind === "constant";
  const isItem = isPlain && (leaf.operator === "contains" || leaf.operator === "doesNotContain");
  if (!isItem || operand.kind !== "constant" || typeof operand.value === "symbol" || Array.isArray(operand.value)) {
    const facts = [...(leaf.subject === undefined ? [fact] : []), ...(operand.kind === "fact" ? [operand.fact] : [])];
    return { variable: variables.push({ kind: "opaque", leaf, facts }) - 1, cells: 2n };
  }
  const item = operand.value;
  const known = variables.findIndex((each) => each.kind === "item" && each.fact === fact && each.item === item);
  const variable = known >= 0 ? known : variables.push({ kind: "item", fact, item }) - 1;
  return { variable, cells: leaf.operator === "contains" ? 2n : 1n };
}
