import { overridingRules, rivalExceptions, type BoundDecision } from "../../decision/index.ts";
import { sameOutcome } from "../same-outcome.ts";
import { intersections, joinBoxes, type Box } from "./box.ts";
import type { Effort } from "./effort.ts";
import { subtract, uncovered } from "./sweep.ts";

/** Customers about whom a decision says the same. */
export interface Region {
  /** The rule that makes the outcome: its place in the list; none when no rule holds or two contradict each other. */
  readonly rule: number | undefined;
  readonly status: "decided" | "undetermined";
  /** They do not overlap those of another region. */
  readonly boxes: readonly Box[];
}

/** Where each rule counts: what overrides it taken out. `undefined` when the budget did not last. */
export function effectiveBoxes(
  decision: BoundDecision,
  holds: readonly (readonly Box[])[],
  effort: Effort,
): readonly (readonly Box[])[] | undefined {
  const overriding = overridingRules(decision.rules);
  const found = new Map<number, readonly Box[]>();
  const visit = (at: number): readonly Box[] => {
    const known = found.get(at);
    if (known !== undefined) return known;
    const against = (overriding.get(at) ?? []).flatMap(visit);
    const own = holds[at] ?? [];
    const boxes = against.length === 0 ? own : (subtract(own, against, effort) ?? []);
    found.set(at, boxes);
    return boxes;
  };
  const all = decision.rules.map((_, at) => visit(at));
  return effort.isSpent ? undefined : all;
}

/**
 * Cuts everybody but the excluded into regions with one outcome each, as `settle` would have it. For decisions that do
 * not collect.
 */
export function outcomeRegions(
  decision: BoundDecision,
  holds: readonly (readonly Box[])[],
  excluded: readonly Box[],
  full: Box,
  effort: Effort,
): readonly Region[] | undefined {
  const effective = effectiveBoxes(decision, holds, effort);
  if (effective === undefined) return undefined;
  const clashes = joinBoxes(clashesOf(decision, effective, effort));
  const regions: Region[] = [];
  const before: Box[] = [...excluded, ...clashes];
  for (const [at, own] of effective.entries()) {
    const boxes = subtract(own, before, effort);
    if (boxes === undefined) return undefined;
    before.push(...own);
    const status = decision.rules[at]?.undetermined === true ? "undetermined" : "decided";
    if (boxes.length > 0) regions.push({ rule: at, status, boxes });
  }
  const contradicted = subtract(disjoint(clashes, effort) ?? [], excluded, effort);
  const rest = uncovered(full, before, effort);
  if (contradicted === undefined || !rest.isComplete) return undefined;
  if (contradicted.length > 0) regions.push({ rule: undefined, status: "undetermined", boxes: contradicted });
  if (rest.boxes.length > 0) regions.push({ rule: undefined, status: "decided", boxes: joinBoxes(rest.boxes) });
  return regions;
}

/** The same customers in boxes that do not overlap. */
function disjoint(boxes: readonly Box[], effort: Effort): readonly Box[] | undefined {
  const found: Box[] = [];
  for (const box of boxes) {
    const rest = uncovered(box, found, effort);
    if (!rest.isComplete) return undefined;
    found.push(...rest.boxes);
  }
  return found;
}

/** Where two rules contradict each other, so that nothing is decided. */
function clashesOf(decision: BoundDecision, effective: readonly (readonly Box[])[], effort: Effort): readonly Box[] {
  return clashingPairs(decision).flatMap(([one, other]) => clashOf(decision, effective, one, other, effort) ?? []);
}

/** Pairs of rules that must not both hold: places in the list, the earlier first. */
export function clashingPairs(decision: BoundDecision): readonly (readonly [number, number])[] {
  const { rules, hitPolicy } = decision;
  return rules.flatMap((_one, at) =>
    rules.slice(at + 1).flatMap((_other, offset): readonly (readonly [number, number])[] => {
      const next = at + 1 + offset;
      const areRivals = rivalExceptions(rules, [at, next]).length > 0;
      if (hitPolicy !== "unique" && hitPolicy !== "any" && !areRivals) return [];
      return hitPolicy === "unique" || !sameOutcome(decision, at, next) ? [[at, next]] : [];
    }),
  );
}

/** Where two rules that must not both hold do. Under `first` only where no rule comes before them. */
export function clashOf(
  { hitPolicy }: BoundDecision,
  effective: readonly (readonly Box[])[],
  one: number,
  other: number,
  effort: Effort,
): readonly Box[] | undefined {
  const both = intersections(effective[one] ?? [], effective[other] ?? []);
  return hitPolicy === "first" && both.length > 0 ? subtract(both, effective.slice(0, one).flat(), effort) : both;
}
