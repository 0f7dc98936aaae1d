import type { BoundLeaf } from "../bound-condition.ts";

/** The same text for two leaves that always come out the same: what they read and compare, not where they stand. */
export function leafKey(leaf: BoundLeaf): string {
  const { operand, subject } = leaf;
  const right = operand.kind === "constant" ? [operand.value] : [operand.fact, operand.path ?? null, "fact"];
  return JSON.stringify([leaf.fact, leaf.path ?? null, leaf.operator, right, subject?.value], spell);
}

/** JSON has neither big integers nor symbols; the markers cannot be mistaken for a value of their own kind. */
function spell(_key: string, value: unknown): unknown {
  return typeof value === "bigint" || typeof value === "symbol" ? { spelled: String(value) } : value;
}
