import type { Expression } from "../schema/index.ts";
import { rawParts } from "./raw-parts.ts";
import type { VocabularyIndex } from "./vocabulary-index.ts";

/**
 * Whether an expression may turn out not to apply: it says so, divides by something that may be nothing, or asks for the
 * least, greatest, last or mean of records of which there may be none. Conditions that rule this out are not looked at.
 */
export function mayNotApply(raw: Expression, facts: VocabularyIndex["facts"], seen: Set<string> = new Set()): boolean {
  if (typeof raw !== "object" || raw === null) return false;
  if ("notApplicable" in raw) return true;
  if ("fact" in raw) {
    const compute = facts.get(raw.fact)?.compute;
    if (compute === undefined || seen.has(raw.fact)) return false;
    seen.add(raw.fact);
    return mayNotApply(compute, facts, seen);
  }
  if ("aggregate" in raw) return ["avg", "min", "max", "last"].includes(raw.aggregate);
  const { expressions } = rawParts(raw);
  if ("divide" in raw) {
    const divisor = raw.divide[1];
    if (typeof divisor !== "number" || divisor === 0) return true;
  }
  return expressions.some((each) => mayNotApply(each, facts, seen));
}
