import { unknown, type Truth } from "../../value/index.ts";
import type { BoundCondition, BoundLeaf, ReadFact } from "../bound-condition.ts";
import { classTruth, isClassLeaf, partitionFact, type ClassLeaf } from "../compile/fact-partition.ts";
import { leafKey } from "../compile/leaf-key.ts";
import { readLeaf } from "../evaluate-leaf.ts";
import { standardOperators, type OperatorSet } from "../operator-set.ts";
import type { MissingQuestion } from "./missing-question.ts";
import { possibleClasses } from "./possible-classes.ts";
import { leavesOf } from "../leaves-of.ts";
import { specialise } from "./specialise.ts";

/** Something that is settled once its facts are known: the propositions it decides, and every way they may come out. */
export interface Variable {
  readonly facts: readonly string[];
  readonly propositions: readonly number[];
  readonly cases: readonly (readonly Truth[])[];
}

/** What is still open, as propositions that come out one way or another. */
export interface OpenQuestion {
  readonly propositionOf: (leaf: BoundLeaf) => number;
  /** How the propositions stand now. */
  readonly truths: readonly Truth[];
  readonly variables: readonly Variable[];
  /** Whether the cases are the ones that can be, and no more. */
  readonly isExact: boolean;
}

/** Lays out how the comparisons of some conditions may come out once the open facts are known. */
export function openQuestion(
  conditions: readonly BoundCondition[],
  open: readonly string[],
  read: ReadFact,
  scope: MissingQuestion["scope"],
): OpenQuestion {
  const set = scope?.operators ?? standardOperators;
  const { leaves, propositionOf } = propositionsOf(conditions, read, set);
  // Once its fact is told, a comparison that asks for presence comes out otherwise than now.
  const truths = leaves.map((leaf) => (asksFor(open, leaf, read, set) ? unknown : readLeaf(leaf, read, set).truth));
  const pending = [...leaves.entries()].filter(([at]) => truths[at] === unknown);
  const byClass = open.flatMap((fact): readonly Variable[] => {
    const own = pending.flatMap(([at, leaf]): readonly (readonly [number, ClassLeaf])[] =>
      leaf.fact === fact && isClassLeaf(leaf, set) ? [[at, leaf]] : [],
    );
    if (own.length === 0) return [];
    const partition = partitionFact(
      fact,
      own.map(([, leaf]) => leaf),
    );
    const classes = possibleClasses(partition, scope);
    const cases = classes.map((each) => own.map(([, leaf]) => classTruth(partition, each, leaf)));
    return [{ facts: [fact], propositions: own.map(([at]) => at), cases: distinct(cases) }];
  });
  const rest = pending.filter(([, leaf]) => !isClassLeaf(leaf, set));
  const free = rest.map(([at, leaf]): Variable => ({
    facts: unknownIn(leaf, read),
    propositions: [at],
    cases: [[true], [false]],
  }));
  // Whether a list has one thing says nothing of another; anything else that has no classes may hang together.
  const isExact = rest.every(([, leaf]) => leaf.operator === "contains" && leaf.operand.kind === "constant");
  return { propositionOf, truths, variables: [...byClass, ...free], isExact };
}

function propositionsOf(
  conditions: readonly BoundCondition[],
  read: ReadFact,
  set: OperatorSet,
): { readonly leaves: readonly BoundLeaf[]; readonly propositionOf: (leaf: BoundLeaf) => number } {
  const leaves: BoundLeaf[] = [];
  const byKey = new Map<string, number>();
  const byLeaf = new Map<BoundLeaf, number>();
  for (const each of conditions.flatMap(leavesOf)) {
    const leaf = specialise(each, read, set);
    const key = leafKey(leaf);
    const at = byKey.get(key) ?? leaves.push(leaf) - 1;
    byKey.set(key, at);
    byLeaf.set(each, at);
  }
  return { leaves, propositionOf: (leaf) => byLeaf.get(leaf) ?? -1 };
}

function asksFor(open: readonly string[], leaf: BoundLeaf, read: ReadFact, set: OperatorSet): boolean {
  return set.operators.get(leaf.operator)?.presence === true && open.includes(leaf.fact) && read(leaf.fact) === unknown;
}

function unknownIn(leaf: BoundLeaf, read: ReadFact): readonly string[] {
  const { fact, operand, subject } = leaf;
  const left = subject === undefined && read(fact) === unknown ? [fact] : [];
  return operand.kind === "fact" && read(operand.fact) === unknown ? [...left, operand.fact] : left;
}

function distinct(cases: readonly (readonly Truth[])[]): readonly (readonly Truth[])[] {
  return [...new Map(cases.map((each) => [each.map(String).join(), each])).values()];
}
