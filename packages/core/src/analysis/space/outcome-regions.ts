import { overridingRules, rivalExceptions, type BoundDecision } from "../../decision/index.ts";
import { sameOutcome } from "../same-outcome.ts";
import { intersections, joinBoxes, type Box } from "./box.ts";
import type { Effort } from "./effort.ts";
import { createMeeting } from "./meeting.ts";
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
  const apart = clashesOf(decision, effective, full, effort);
  // Each is held against all that are joined already.
  if (apart === undefined || !effort.spend((apart.length ** 2) >> 6)) return undefined;
  const clashes = joinBoxes(apart);
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
function clashesOf(
  decision: BoundDecision,
  effective: readonly (readonly Box[])[],
  full: Box,
  effort: Effort,
): readonly Box[] | undefined {
  const clash = clashTest(decision);
  const meeting = createMeeting(effective, full);
  const found: Box[] = [];
  for (const one of decision.rules.keys()) {
    if (!effort.spend(1 + (decision.rules.length >> 5))) return undefined;
    for (const other of meeting(one)) {
      if (other < one || !clash(one, other)) continue;
      if (!effort.spend(1)) return undefined;
      found.push(...(clashOf(decision, effective, one, other, effort) ?? []));
    }
  }
  return found;
}

/** Tells of two rules, the earlier first, whether they must not both hold. */
export function clashTest(decision: BoundDecision): (one: number, other: number) => boolean {
  const { rules, hitPolicy } = decision;
  const exceptions = [...rules.keys()].filter((at) => rules[at]?.exceptionOf !== undefined);
  const rivals = new Set(rivalExceptions(rules, exceptions).map(([one, other]) => `${one} ${other}`));
  const isAlways = hitPolicy === "unique" || hitPolicy === "any";
  return (one, other) => {
    if (!isAlways && (rivals.size === 0 || !rivals.has(`${one} ${other}`))) return false;
    return hitPolicy === "unique" || !sameOutcome(decision, one, other);
  };
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
