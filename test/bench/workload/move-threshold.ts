import type { BoundCondition, BoundRule } from "../../../packages/core/src/rule/index.ts";
import { customerRules } from "./customer-rules.ts";

/** The rules with the figure of tier 1 (1,000,000) moved: from 600,000 to 1,400,000 in so many moves, and never twice to the same. */
export function moveThreshold(move: number, moves: number): readonly BoundRule[] {
  const limit = 600_000 + Math.round((800_000 * (move + 0.5)) / moves);
  return customerRules.map((rule) => ({ ...rule, condition: withLimit(rule.condition, limit) }));
}

function withLimit(condition: BoundCondition, limit: number): BoundCondition {
  switch (condition.kind) {
    case "all":
    case "any":
      return { ...condition, conditions: condition.conditions.map((each) => withLimit(each, limit)) };
    case "not":
      return { ...condition, condition: withLimit(condition.condition, limit) };
    case "named":
      return { ...condition, target: withLimit(condition.target, limit) };
    case "leaf": {
      const { fact, operand } = condition;
      const isLimit = fact === "annualPurchase" && operand.kind === "constant" && operand.value === 1_000_000;
      return isLimit ? { ...condition, operand: { ...operand, value: limit } } : condition;
    }
  }
}
