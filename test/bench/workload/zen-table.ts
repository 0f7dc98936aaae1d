import type { BoundCondition, BoundLeaf, BoundRule } from "../../../packages/core/src/rule/index.ts";

interface ZenDecision {
  evaluate(context: unknown): Promise<{ readonly result: unknown }>;
}

/** The little of @gorules/zen-engine that the bench calls. */
export interface ZenModule {
  readonly ZenEngine: new () => { createDecision(content: unknown): ZenDecision };
  readonly ZenDecisionContent: new (content: object) => object;
}

/** What a decision table of zen says for a customer: the rules that hold. */
export type ZenRows = readonly { readonly rule: string }[];

/**
 * Rules as one decision table of zen, every row one rule with its whole condition in one cell, all rows collected.
 * @param loop whether it is asked for many customers at once, under `rows`
 */
export function zenTable(rules: readonly BoundRule[], loop: boolean): object {
  const position = { x: 0, y: 0 };
  const content = {
    hitPolicy: "collect",
    inputs: [{ id: "condition", name: "condition" }],
    outputs: [{ id: "rule", field: "rule", name: "rule" }],
    rules: rules.map(({ name, condition }) => ({ _id: name, condition: toExpression(condition), rule: `'${name}'` })),
    passThrough: false,
    inputField: loop ? "rows" : null,
    outputPath: null,
    executionMode: loop ? "loop" : "single",
  };
  return {
    nodes: [
      { id: "in", type: "inputNode", name: "in", position, content: {} },
      { id: "table", type: "decisionTableNode", name: "table", position, content },
      { id: "out", type: "outputNode", name: "out", position, content: {} },
    ],
    edges: [
      { id: "first", sourceId: "in", targetId: "table", type: "edge" },
      { id: "second", sourceId: "table", targetId: "out", type: "edge" },
    ],
  };
}

function toExpression(condition: BoundCondition): string {
  switch (condition.kind) {
    case "all":
      return condition.conditions.map((each) => `(${toExpression(each)})`).join(" and ");
    case "any":
      return condition.conditions.map((each) => `(${toExpression(each)})`).join(" or ");
    case "not":
      return `not (${toExpression(condition.condition)})`;
    case "named":
      return toExpression(condition.target);
    case "leaf":
      return toLeaf(condition);
  }
}

const signs: Readonly<Record<string, string>> = {
  equal: "==",
  notEqual: "!=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
  lessThan: "<",
  lessThanInclusive: "<=",
  in: "in",
  notIn: "not in",
};

function toLeaf({ fact, operator, operand }: BoundLeaf): string {
  const value = operand.kind === "fact" ? operand.fact : literal(operand.value);
  return `${fact} ${signs[operator] ?? operator} ${value}`;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  return typeof value === "string" ? `'${value}'` : String(value);
}
