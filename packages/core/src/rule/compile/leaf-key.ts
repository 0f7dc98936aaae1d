import type { BoundLeaf } from "../bound-condition.ts";

/** The same text for two leaves that always come out the same: what they read and compare, not where they stand. */
export function leafKey(leaf: BoundLeaf): string {
  const { operand, subject } = leaf;
  const isPlain = leaf.path === undefined && subject === undefined && operand.kind === "constant";
  if (isPlain && typeof operand.value !== "object" && typeof operand.value !== "symbol") {
    // The usual leaf, many thousand times: lengths keep apart what is joined.
    const { value } = operand;
    return `${leaf.fact.length} ${leaf.operator.length} ${typeof value} ${leaf.fact}${leaf.operator}${value}`;
  }
  const right = operand.kind === "constant" ? [operand.value] : [operand.fact, operand.path ?? null, "fact"];
  return JSON.stringify([leaf.fact, leaf.path ?? null, leaf.operator, right, subject?.value], spell);
}

/** JSON has neither big integers nor symbols nor infinities; the markers cannot be mistaken for a value of their own kind. */
function spell(_key: string, value: unknown): unknown {
  const isPlain = typeof value === "number" ? Number.isFinite(value) : !["bigint", "symbol"].includes(typeof value);
  return isPlain ? value : { spelled: String(value) };
}
