import type { BoundCondition, BoundLeaf } from "./bound-condition.ts";

/** The comparisons of a condition, through the conditions that it names, in the order in which they stand. */
export function leavesOf(condition: BoundCondition): readonly BoundLeaf[] {
  const leaves: BoundLeaf[] = [];
  visitLeaves(condition, (leaf) => leaves.push(leaf));
  return leaves;
}

/** Shows each comparison once for each place where it stands. */
export function visitLeaves(condition: BoundCondition, visit: (leaf: BoundLeaf) => void): void {
  switch (condition.kind) {
    case "leaf":
      visit(condition);
      break;
    case "not":
      visitLeaves(condition.condition, visit);
      break;
    case "named":
      visitLeaves(condition.target, visit);
      break;
    case "all":
    case "any":
      for (const each of condition.conditions) visitLeaves(each, visit);
  }
}
