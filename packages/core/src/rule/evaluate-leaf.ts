import { notApplicable, unknown, type Truth, type Value } from "../value/index.ts";
import type { BoundLeaf, ReadFact } from "./bound-condition.ts";
import { resolveOperator, standardOperators, type OperatorSet } from "./operator-set.ts";
import { parsePath, valueAt } from "./path.ts";

/** What a comparison read on either side (at the end of its path), and what came out. */
export interface LeafReading {
  readonly left: Value;
  readonly right: Value;
  readonly truth: Truth;
}

/**
 * Reads both sides of a comparison and judges it. A side that does not apply makes it false, whatever the other is;
 * otherwise a side that is not known leaves it unknown. An operator that the set does not have is never true.
 */
export function readLeaf(leaf: BoundLeaf, read: ReadFact, set: OperatorSet = standardOperators): LeafReading {
  const left = along(leaf.subject === undefined ? read(leaf.fact) : leaf.subject.value, leaf.path);
  const { operand } = leaf;
  const right = operand.kind === "constant" ? operand.value : along(read(operand.fact), operand.path);
  if (left === notApplicable || right === notApplicable) return { left, right, truth: false };
  if (left === unknown || right === unknown) return { left, right, truth: unknown };
  const resolved = resolveOperator(leaf.operator, set);
  return { left, right, truth: "test" in resolved && resolved.test(left, right) };
}

function along(value: Value, path: string | undefined): Value {
  if (path === undefined || value === unknown || value === notApplicable) return value;
  return valueAt(value, parsePath(path) ?? []);
}
