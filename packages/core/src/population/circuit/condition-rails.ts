import type { BoundCondition, BoundLeaf } from "../../rule/index.ts";
import { opposite, type Kleene, type Rails } from "./kleene.ts";

/** Puts a condition into the circuit, given its comparisons. */
export function conditionRails(condition: BoundCondition, logic: Kleene, leaf: (leaf: BoundLeaf) => Rails): Rails {
  const rails = (each: BoundCondition): Rails => conditionRails(each, logic, leaf);
  switch (condition.kind) {
    case "all":
      return logic.all(condition.conditions.map(rails));
    case "any":
      return logic.any(condition.conditions.map(rails));
    case "not":
      return opposite(rails(condition.condition));
    case "named":
      return rails(condition.target);
    case "leaf":
      return leaf(condition);
  }
}
