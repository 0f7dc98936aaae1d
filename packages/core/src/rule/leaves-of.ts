import type { BoundCondition, BoundLeaf } from "./bound-condition.ts";

/** The comparisons of a condition, through the conditions that it names, in the order in which they stand. */
export function leavesOf(condition: BoundCondition): readonly BoundLeaf[] {
  const leaves: BoundLeaf[] = [];
  const visit = (each: BoundCondition): void => {
    switch (each.kind) {
      case "leaf":
        leaves.push(each);
        break;
      case "not":
        visit(each.condition);
        break;
      case "named":
        visit(each.target);
        break;
      case "all":
      case "any":
        each.conditions.forEach(visit);
    }
  };
  visit(condition);
  return leaves;
}
