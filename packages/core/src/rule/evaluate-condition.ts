import type { Truth } from "../value/index.ts";
import type { BoundCondition, BoundLeaf, ReadFact } from "./bound-condition.ts";
import { readLeaf } from "./evaluate-leaf.ts";
import type { OperatorSet } from "./operator-set.ts";
import { allTruths, anyTruth, notTruth } from "./truth.ts";

/**
 * Judges a condition in Kleene's logic: the small, exact interpreter that everything faster is tested against.
 * Priorities order the work of json-rules-engine; they cannot change the answer and are not looked at.
 */
export function evaluateCondition(condition: BoundCondition, read: ReadFact, operators?: OperatorSet): Truth {
  return judgeCondition(condition, (leaf) => readLeaf(leaf, read, operators).truth);
}

/** The same, given how each comparison comes out. */
export function judgeCondition(condition: BoundCondition, judgeLeaf: (leaf: BoundLeaf) => Truth): Truth {
  const judge = (each: BoundCondition) => judgeCondition(each, judgeLeaf);
  switch (condition.kind) {
    case "all":
      return allTruths(condition.conditions.map(judge));
    case "any":
      return anyTruth(condition.conditions.map(judge));
    case "not":
      return notTruth(judge(condition.condition));
    case "named":
      return judge(condition.target);
    case "leaf":
      return judgeLeaf(condition);
  }
}
