import { notApplicable, unknown, type Value } from "../../value/index.ts";
import type { BoundLeaf, ReadFact } from "../bound-condition.ts";
import type { OperatorSet } from "../operator-set.ts";
import { parsePath, valueAt } from "../path.ts";

/**
 * A comparison of two facts of which one is known, as a comparison of the other with a constant: that one has classes.
 * Only a plain operator without decorators can be turned round; anything else is returned as it is.
 */
export function specialise(leaf: BoundLeaf, read: ReadFact, set: OperatorSet): BoundLeaf {
  const { operand, subject } = leaf;
  if (operand.kind !== "fact") return leaf;
  const right = along(read(operand.fact), operand.path);
  if (right !== unknown) return { ...leaf, operand: { kind: "constant", value: right, json: null } };
  const left = along(subject === undefined ? read(leaf.fact) : subject.value, leaf.path);
  const converse = set.operators.get(leaf.operator)?.converse;
  if (left === unknown || converse === undefined) return leaf;
  const { priority, pointer } = leaf;
  const { fact, path } = operand;
  const turned = { kind: "leaf", fact, operator: converse, priority, pointer } as const;
  return { ...turned, operand: { kind: "constant", value: left, json: null }, ...(path === undefined ? {} : { path }) };
}

function along(value: Value, path: string | undefined): Value {
  if (path === undefined || value === unknown || value === notApplicable) return value;
  return valueAt(value, parsePath(path) ?? []);
}
