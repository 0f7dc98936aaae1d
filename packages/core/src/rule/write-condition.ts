import type { Json } from "../json/index.ts";
import type { Condition } from "../schema/index.ts";
import type { BoundCondition, BoundLeaf, BoundParams } from "./bound-condition.ts";
import { factOfId } from "./instance-id.ts";

/**
 * A bound condition as a document writes it: parameters and shared conditions by their names, literals in major units.
 * Binding it again gives the same; a priority of 1 is what a condition has anyway and is left out.
 */
export function writeCondition(condition: BoundCondition): Condition {
  const { name, priority } = condition;
  const common = { ...(name === undefined ? {} : { name }), ...(priority === 1 ? {} : { priority }) };
  switch (condition.kind) {
    case "all":
      return { all: condition.conditions.map(writeCondition), ...common };
    case "any":
      return { any: condition.conditions.map(writeCondition), ...common };
    case "not":
      return { not: writeCondition(condition.condition), ...common };
    case "named":
      return { condition: condition.condition, ...common };
    case "leaf":
      return { ...sideOf(condition), operator: condition.operator, value: valueOf(condition), ...common } as Condition;
    default:
      return condition satisfies never;
  }
}

function valueOf({ operand }: BoundLeaf): Json {
  if (operand.kind === "fact") return sideOf(operand);
  return operand.parameter === undefined ? operand.json : { parameter: operand.parameter.id };
}

function sideOf(side: { readonly fact: string; readonly path?: string; readonly params?: BoundParams }): {
  readonly [key: string]: Json;
} {
  const { fact, path, params } = side;
  const filled = Object.entries(params ?? {}).map(([name, { json, parameter }]): [string, Json] => [
    name,
    parameter === undefined ? json : { parameter: parameter.id },
  ]);
  return {
    fact: factOfId(fact),
    ...(path === undefined ? {} : { path }),
    ...(filled.length === 0 ? {} : { params: Object.fromEntries(filled) }),
  };
}
