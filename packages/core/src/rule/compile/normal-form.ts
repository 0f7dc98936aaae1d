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
        while (size(parts) > termLimit) {
          const widest = parts.reduce((best, part, at) => (part.length > (parts[best]?.length ?? 0) ? at : best), 0);
          const child = condition.conditions[widest];
          if (child === undefined) break;
          parts[widest] = opaque(child, negated);
        }
        return parts.reduce(conjoin, [[]]);
      }
    }
  };

  const terms = rules.flatMap((rule, at) => expand(rule.condition, false).map((literals) => ({ rule: at, literals })));
  return { propositions, terms };
}

function conjoin(left: readonly Conjunction[], right: readonly Conjunction[]): readonly Conjunction[] {
  return left.flatMap((one) => right.map((other) => merge(one, other)));
}

function merge(one: Conjunction, other: Conjunction): Conjunction {
  const isNew = (literal: Literal) =>
    !one.some((each) => each.proposition === literal.proposition && each.negated === literal.negated);
  return [...one, ...other.filter(isNew)];
}

function size(parts: readonly (readonly Conjunction[])[]): number {
  return parts.reduce((product, part) => product * part.length, 1);
}

/** How a leaf that reads no fact, or compares with nothing, always comes out. */
function fixedTruth(leaf: BoundLeaf, set: OperatorSet): boolean | undefined {
  const { operand, subject } = leaf;
  const nothing = (operand.kind === "constant" && operand.value === notApplicable) || subject?.value === notApplicable;
  if (!nothing && (operand.kind === "fact" || subject === undefined)) return undefined;
  return readLeaf(leaf, () => notApplicable, set).truth === true;
}
