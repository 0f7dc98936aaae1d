import type { BoundCondition, BoundLeaf } from "../../../packages/core/src/rule/index.ts";

const opposites: Readonly<Record<string, string>> = {
  equal: "notEqual",
  notEqual: "equal",
  greaterThan: "lessThanInclusive",
  lessThanInclusive: "greaterThan",
  lessThan: "greaterThanInclusive",
  greaterThanInclusive: "lessThan",
  in: "notIn",
  notIn: "in",
};

/**
 * The same condition for an engine with two truths: true exactly where ours is surely true, when an empty
 * word stands for what nobody knows. Negation is carried down to the comparisons, and those that would hold for it are guarded.
 */
export function sureCondition(condition: BoundCondition, negated = false): BoundCondition {
  switch (condition.kind) {
    case "all":
    case "any": {
      const kind = (condition.kind === "all") === negated ? "any" : "all";
      return { ...condition, kind, conditions: condition.conditions.map((each) => sureCondition(each, negated)) };
    }
    case "not":
      return sureCondition(condition.condition, !negated);
    case "named":
      return sureCondition(condition.target, negated);
    case "leaf": {
      const operator = negated ? (opposites[condition.operator] ?? condition.operator) : condition.operator;
      return guarded({ ...condition, operator });
    }
  }
}

function guarded(leaf: BoundLeaf): BoundCondition {
  const { fact, operator, operand, priority, pointer } = leaf;
  const open = [
    ...(operator === "notEqual" || operator === "notIn" ? [fact] : []),
    ...(operand.kind === "fact" ? [operand.fact] : []),
  ];
  if (open.length === 0) return leaf;
  return { kind: "all", conditions: [leaf, ...open.map(told)], priority, pointer };
}

/** Whether a fact is there, asked of an engine that compares with the empty word. */
function told(fact: string): BoundLeaf {
  return {
    kind: "leaf",
    fact,
    operator: "notEqual",
    operand: { kind: "constant", value: "", json: "" },
    priority: 1,
    pointer: "",
  };
}
