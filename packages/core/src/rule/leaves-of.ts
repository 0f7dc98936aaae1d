import type { BoundCondition, BoundLeaf } from "./bound-condition.ts";

/** The comparisons of a condition, through the conditions that it names, in the order in which they stand. */
export function leavesOf(condition: BoundCondition): readonly BoundLeaf[] {
  switch (condition.kind) {
    case "leaf":
      return [condition];
    case "not":
      return leavesOf(condition.condition);
    case "named":
      return leavesOf(condition.target);
    case "all":
    case "any":
      return condition.conditions.flatMap(leavesOf);
  }
}
