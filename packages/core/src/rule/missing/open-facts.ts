import { unknown } from "../../value/index.ts";
import type { BoundCondition, ReadFact } from "../bound-condition.ts";
import { evaluateCondition } from "../evaluate-condition.ts";
import type { OperatorSet } from "../operator-set.ts";

/** The unknown facts on which a condition still depends: what is decided already asks for nothing. */
export function openFacts(condition: BoundCondition, read: ReadFact, set?: OperatorSet): ReadonlySet<string> {
  const facts = new Set<string>();
  const visit = (each: BoundCondition): void => {
    if (evaluateCondition(each, read, set) !== unknown) return;
    switch (each.kind) {
      case "all":
      case "any":
        return each.conditions.forEach(visit);
      case "not":
        return visit(each.condition);
      case "named":
        return visit(each.target);
      case "leaf":
        if (each.subject === undefined && read(each.fact) === unknown) facts.add(each.fact);
        if (each.operand.kind === "fact" && read(each.operand.fact) === unknown) facts.add(each.operand.fact);
    }
  };
  visit(condition);
  return facts;
}
