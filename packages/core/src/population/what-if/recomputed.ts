import type { BoundGraph } from "../../decision/index.ts";
import { spellFact } from "./graph-sources.ts";
import { isFromRecords } from "./subject-session.ts";

/** The facts made from records that two policies make otherwise, or on another day. */
export function recomputed(before: BoundGraph, after: BoundGraph, facts: readonly string[]): readonly string[] {
  return facts.filter((id) => {
    const definition = after.facts.get(id);
    if (definition === undefined || !isFromRecords(definition)) return false;
    return before.today !== after.today || spellFact(before, id) !== spellFact(after, id);
  });
}
