import type { Fact } from "../schema/index.ts";
import { parseValue, type Known, type ValueContext } from "../value/index.ts";

/** What it means when nobody tells the fact; `undefined` when it is unknown then. */
export function absentValue(fact: Fact, context: ValueContext): Known | undefined {
  if (fact.absent === undefined) return undefined;
  const parsed = parseValue(fact.absent, fact.value, context);
  return parsed.ok ? parsed.value : undefined;
}
