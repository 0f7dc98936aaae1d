import type { BoundCondition, BoundLeaf, BoundRule } from "../bound-condition.ts";
import { notApplicable } from "../../value/index.ts";
import { readLeaf } from "../evaluate-leaf.ts";
import type { OperatorSet } from "../operator-set.ts";
import { isClassLeaf, type ClassLeaf } from "./fact-partition.ts";
import { leafKey } from "./leaf-key.ts";

/** Something that is true, false or unknown by itself; the same leaf is one proposition wherever it stands. */
export type Proposition =
  | { readonly kind: "class"; readonly leaf: ClassLeaf }
  /** What has no classes, or would make too many terms: the interpreter judges it. */
  | { readonly kind: "opaque"; readonly condition: BoundCondition };

/** A proposition, or its negation. */
export interface Literal {
  readonly proposition: number;
  readonly negated: boolean;
}

/** Literals that must all hold; the terms of a rule are alternatives. */
export interface Term {
  readonly rule: number;
  readonly literals: readonly Literal[];
}

export interface NormalForm {
  readonly propositions: readonly Proposition[];
  /** In the order of the rules. */
  readonly terms: readonly Term[];
}

/** Above this many terms the widest part of a conjunction is left to the interpreter. */
const termLimit = 64;

type Conjunction = readonly Literal[];

/**
 * Rules as alternatives of conjunctions. Kleene's logic keeps distribution and De Morgan's laws, so nothing changes;
 * it does not keep the excluded middle, so *a and not a* stays: it is unknown when `a` is.
 */
export function toNormalForm(rules: readonly BoundRule[], set: OperatorSet): NormalForm {
  const propositions: Proposition[] = [];
  const known = knownLeaves();
  /** What stands for a proposition, and for its negation: made once, wherever they are mentioned. */
  const alone: (readonly Conjunction[] | undefined)[] = [];
  const literal = (proposition: number, negated: boolean): readonly Conjunction[] =>
    (alone[2 * proposition + +negated] ??= [[{ proposition, negated }]]);

  const leafOf = (leaf: BoundLeaf, negated: boolean): readonly Conjunction[] => {
    const fixed = fixedTruth(leaf, set);
    if (fixed !== undefined) return fixed === negated ? [] : [[]];
    const proposition = known(leaf, propositions.length);
    if (proposition === propositions.length) {
      propositions.push(isClassLeaf(leaf, set) ? { kind: "class", leaf } : { kind: "opaque", condition: leaf });
    }
    return literal(proposition, negated);
  };

  const opaque = (condition: BoundCondition, negated: boolean): readonly Conjunction[] => {
    propositions.push({ kind: "opaque", condition });
    return literal(propositions.length - 1, negated);
  };

  const expand = (condition: BoundCondition, negated: boolean): readonly Conjunction[] => {
    switch (condition.kind) {
      case "leaf":
        return leafOf(condition, negated);
      case "not":
        return expand(condition.condition, !negated);
      case "named":
        return expand(condition.target, negated);
      case "all":
      case "any": {
        const parts = condition.conditions.map((each) => expand(each, negated));
        if ((condition.kind === "any") !== negated) return joined(parts);
        return conjoin(parts, (rest) => {
          const conditions = rest.flatMap((at) => condition.conditions[at] ?? []);
          return opaque({ ...condition, conditions }, negated);
        });
      }
    }
  };

  const terms: Term[] = [];
  for (const [rule, { condition }] of rules.entries()) {
    for (const literals of expand(condition, false)) terms.push({ rule, literals });
  }
  return { propositions, terms };
}

/** Numbers leaves, the same number for leaves that always come out the same; a new one gets the `next`. */
function knownLeaves(): (leaf: BoundLeaf, next: number) => number {
  const plain = new Map<string, Map<string, Map<unknown, number>>>();
  const others = new Map<string, number>();
  const numbered = <Key>(numbers: Map<Key, number>, key: Key, next: number): number => {
    const known = numbers.get(key);
    if (known === undefined) numbers.set(key, next);
    return known ?? next;
  };
  return (leaf, next) => {
    const { operand, subject } = leaf;
    const isPlain = leaf.path === undefined && subject === undefined && operand.kind === "constant";
    if (!isPlain || typeof operand.value === "object" || typeof operand.value === "symbol")
      return numbered(others, leafKey(leaf), next);
    // The usual leaf, many thousand times: no text is made of it.
    let ofFact = plain.get(leaf.fact);
    if (ofFact === undefined) plain.set(leaf.fact, (ofFact = new Map()));
    let ofOperator = ofFact.get(leaf.operator);
    if (ofOperator === undefined) ofFact.set(leaf.operator, (ofOperator = new Map()));
    return numbered(ofOperator, operand.value, next);
  };
}

function joined(parts: readonly (readonly Conjunction[])[]): readonly Conjunction[] {
  const all: Conjunction[] = [];
  for (const part of parts) for (const each of part) all.push(each);
  return all;
}

/**
 * Every way of taking one alternative from each part. What has only one goes into all; of the rest the widest are left to
 * `leave`, together, so that the number stays within bounds.
 */
function conjoin(
  parts: readonly (readonly Conjunction[])[],
  leave: (parts: readonly number[]) => readonly Conjunction[],
): readonly Conjunction[] {
  const single: Literal[] = [];
  const wide: number[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    const only = part?.[0];
    if (part === undefined || only === undefined) return [];
    if (part.length > 1) wide.push(at);
    else for (const literal of only) single.push(literal);
  }
  let result: readonly Conjunction[] = [distinct(single)];
  if (wide.length === 0) return result;
  const left: number[] = [];
  const lengthAt = (at: number): number => parts[at]?.length ?? 0;
  for (const at of wide.toSorted((a, b) => lengthAt(a) - lengthAt(b))) {
    const part = parts[at] ?? [];
    if (result.length * part.length > termLimit) left.push(at);
    else result = result.flatMap((one) => part.map((other) => distinct([...one, ...other])));
  }
  if (left.length === 0) return result;
  const [rest = []] = leave(left);
  return result.map((one) => [...one, ...rest]);
}

/** Up to so many literals are compared each with each. */
const few = 16;

/** Each literal once. */
function distinct(literals: Conjunction): Conjunction {
  if (literals.length > few) {
    const found = new Map(literals.map((each) => [each.negated ? ~each.proposition : each.proposition, each]));
    return found.size === literals.length ? literals : [...found.values()];
  }
  // Nearly always they differ, and then nothing has to be made.
  for (let at = 1; at < literals.length; at += 1) {
    if (isTwice(literals, at)) return literals.filter((_, each) => !isTwice(literals, each));
  }
  return literals;
}

function isTwice(literals: Conjunction, at: number): boolean {
  const each = literals[at];
  for (let before = 0; before < at; before += 1) {
    const other = literals[before];
    if (other?.proposition === each?.proposition && other?.negated === each?.negated) return true;
  }
  return false;
}

/** How a leaf that reads no fact, or compares with nothing, always comes out. */
export function fixedTruth(leaf: BoundLeaf, set: OperatorSet): boolean | undefined {
  const { operand, subject } = leaf;
  const nothing = (operand.kind === "constant" && operand.value === notApplicable) || subject?.value === notApplicable;
  if (!nothing && (operand.kind === "fact" || subject === undefined)) return undefined;
  return readLeaf(leaf, () => notApplicable, set).truth === true;
}
