import type { TopLevelCondition } from "json-rules-engine";
import type { BoundCondition, BoundLeaf } from "../rule/index.ts";
import { notApplicable } from "../value/index.ts";

/** What may stand inside a group; the package does not export the type. */
type NestedCondition = Extract<TopLevelCondition, { readonly all: unknown }>["all"][number];

/**
 * A bound condition in json-rules-engine's form. Constants are internal values (minor units, day numbers, epoch ms);
 * named conditions are written out; a parameter on the left is read as the fact `parameter:<id>`.
 */
export function toConditions(condition: BoundCondition): TopLevelCondition {
  const nested = toNested(condition);
  return "fact" in nested ? { all: [nested] } : nested;
}

function toNested(condition: BoundCondition): NestedCondition {
  const { priority, name } = condition;
  const common = { priority, ...(name === undefined ? {} : { name }) };
  switch (condition.kind) {
    case "all":
      return { all: condition.conditions.map(toNested), ...common };
    case "any":
      return { any: condition.conditions.map(toNested), ...common };
    case "not":
      return { not: toNested(condition.condition), ...common };
    case "named":
      return { all: [toNested(condition.target)], ...common };
    case "leaf":
      return toLeaf(condition, common);
  }
}

function toLeaf(leaf: BoundLeaf, common: { readonly priority: number; readonly name?: string }): NestedCondition {
  const { fact, operator, operand, path } = leaf;
  // Nothing compares with a parameter that is set to none. An `all` of nothing holds, so its `not` never does.
  if (operand.kind === "constant" && operand.value === notApplicable) return { not: { all: [] }, ...common };
  const value =
    operand.kind === "constant"
      ? operand.value
      : { fact: operand.fact, ...(operand.path === undefined ? {} : { path: operand.path }) };
  return { fact, operator, value, ...(path === undefined ? {} : { path }), ...common };
}
