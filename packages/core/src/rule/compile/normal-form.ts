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
  const known = new Map<string, number>();

  const leafOf = (leaf: BoundLeaf, negated: boolean): readonly Conjunction[] => {
    const fixed = fixedTruth(leaf, set);
    if (fixed !== undefined) return fixed === negated ? [] : [[]];
    const key = leafKey(leaf);
    const proposition = known.get(key) ?? propositions.length;
    known.set(key, proposition);
    if (proposition === propositions.length) {
      propositions.push(isClassLeaf(leaf, set) ? { kind: "class", leaf } : { kind: "opaque", condition: leaf });
    }
    return [[{ proposition, negated }]];
  };

  const opaque = (condition: BoundCondition, negated: boolean): readonly Conjunction[] => {
    propositions.push({ kind: "opaque", condition });
    return [[{ proposition: propositions.length - 1, negated }]];
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
        if ((condition.kind === "any") !== negated) return parts.flat();
        return conjoin(parts, (rest) => {
          const conditions = rest.flatMap((at) => condition.conditions[at] ?? []);
          return opaque({ ...condition, conditions }, negated);
        });
      }
    }
  };

  const terms = rules.flatMap((rule, at) => expand(rule.condition, false).map((literals) => ({ rule: at, literals })));
  return { propositions, terms };
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
  for (const [at, part] of parts.entries()) {
    if (part.length === 0) return [];
    const [only] = part;
    if (part.length > 1 || only === undefined) wide.push(at);
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
  const isTwice = (each: Literal, at: number): boolean => {
    for (let before = 0; before < at; before += 1) {
      const other = literals[before];
      if (other?.proposition === each.proposition && other.negated === each.negated) return true;
    }
    return false;
  };
  return literals.some(isTwice) ? literals.filter((each, at) => !isTwice(each, at)) : literals;
}

/** How a leaf that reads no fact, or compares with nothing, always comes out. */
export function fixedTruth(leaf: BoundLeaf, set: OperatorSet): boolean | undefined {
  const { operand, subject } = leaf;
  const nothing = (operand.kind === "constant" && operand.value === notApplicable) || subject?.value === notApplicable;
  if (!nothing && (operand.kind === "fact" || subject === undefined)) return undefined;
  return readLeaf(leaf, () => notApplicable, set).truth === true;
}
