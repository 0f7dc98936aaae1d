import type { BoundCondition, BoundLeaf } from "../../../packages/core/src/rule/index.ts";
import type { Customer } from "./customers.ts";

/** The little of json-logic-js that the bench calls. */
export interface JsonLogicModule {
  apply(rule: unknown, data: Customer): unknown;
}

/** The little of json-logic-engine that the bench calls. */
export interface JsonLogicEngineModule {
  readonly LogicEngine: new () => { build(rule: unknown): (data: Customer) => unknown };
}

/** A condition in JSON Logic. For facts that are all known: it takes a missing one for null, and null for 0. */
export function toJsonLogic(condition: BoundCondition): unknown {
  switch (condition.kind) {
    case "all":
      return { and: condition.conditions.map(toJsonLogic) };
    case "any":
      return { or: condition.conditions.map(toJsonLogic) };
    case "not":
      return { "!": [toJsonLogic(condition.condition)] };
    case "named":
      return toJsonLogic(condition.target);
    case "leaf":
      return toLeaf(condition);
  }
}

const signs: Readonly<Record<string, string>> = {
  equal: "===",
  notEqual: "!==",
  greaterThan: ">",
  greaterThanInclusive: ">=",
  lessThan: "<",
  lessThanInclusive: "<=",
};

function toLeaf({ fact, operator, operand }: BoundLeaf): unknown {
  const value = operand.kind === "constant" ? operand.value : { var: operand.fact };
  const sides = [{ var: fact }, value];
  if (operator === "in") return { in: sides };
  if (operator === "notIn") return { "!": [{ in: sides }] };
  return { [signs[operator] ?? operator]: sides };
}
