import { settleTruths, type BoundDecision } from "../../decision/index.ts";
import { notApplicable, unknown, type Value } from "../../value/index.ts";
import { joinBoxes, within, type Box } from "./box.ts";
import type { Effort } from "./effort.ts";
import { uncovered } from "./sweep.ts";

/** Customers for whom several rules together say a value. */
export interface CollectedValue {
  /** Unknown where the rules do not settle. */
  readonly value: Value;
  readonly boxes: readonly Box[];
}

/**
 * What a decision that collects makes of its rules: everybody but the excluded cut up by which rules hold, and for each part the list,
 * the sum or the count of what these say. `undefined` when a rule says what a fact has, or the budget did not last.
 */
export function collectedValues(
  decision: BoundDecision,
  output: string,
  holds: readonly (readonly Box[])[],
  excluded: readonly Box[],
  full: Box,
  effort: Effort,
): readonly CollectedValue[] | undefined {
  if (decision.rules.some(({ params }) => params.get(output)?.kind === "fact")) return undefined;
  const all = uncovered(full, excluded, effort);
  if (!all.isComplete) return undefined;
  let parts: readonly Part[] = all.boxes.map((box) => ({ box, held: [] }));
  for (const [rule, boxes] of holds.entries()) {
    const next: Part[] = [];
    for (const { box, held } of parts) {
      const inside = joinBoxes(within(boxes, box));
      const outside = inside.length === 0 ? { boxes: [box], isComplete: true } : uncovered(box, inside, effort);
      if (!outside.isComplete) return undefined;
      for (const each of outside.boxes) next.push({ box: each, held });
      for (const each of inside) next.push({ box: each, held: [...held, rule] });
    }
    if (!effort.spend(next.length)) return undefined;
    parts = next;
  }
  return [...Map.groupBy(parts, ({ held }) => held.join())].map(([, alike]) => {
    const held = new Set(alike[0]?.held);
    const truths = decision.rules.map((_, at) => held.has(at));
    const { values } = settleTruths(decision, truths, () => unknown);
    return { value: values.get(output) ?? notApplicable, boxes: joinBoxes(alike.map(({ box }) => box)) };
  });
}

/** Customers for whom the same rules hold. */
interface Part {
  readonly box: Box;
  /** Their places, ascending. */
  readonly held: readonly number[];
}
