import type { BoundLeaf } from "../../rule/index.ts";

/** The facts that a comparison reads, each once; what it compares first. */
export function factsOf({ fact, subject, operand }: BoundLeaf): readonly string[] {
  const read = [...(subject === undefined ? [fact] : []), ...(operand.kind === "fact" ? [operand.fact] : [])];
  return [...new Set(read)];
}
