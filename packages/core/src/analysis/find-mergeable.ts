import type { Analysis, Found } from "./analysis.ts";
import type { Finding, RegionPart } from "./finding.ts";
import { regionOf } from "./region.ts";
import { sameOutcome } from "./same-outcome.ts";
import { cellsIn, intersections, onlyDifference, type Box, type Effort, type FactVariable } from "./space/index.ts";

/**
 * Pairs of rules that say the same and could be written as one, because they differ in one fact only and its values
 * together are one stretch or one list.
 */
export function mergeableFindings({ located, space, map, limit }: Analysis, effort: Effort): Found {
  const { decision } = located;
  const raw = map.raw(located) ?? [];
  const single = (at: number): Box | undefined => {
    const [box, ...others] = raw[at] ?? [];
    return others.length > 0 ? undefined : box;
  };
  const findings: Finding[] = [];
  const overridden = new Set(decision.rules.flatMap((rule) => rule.exceptionOf ?? []));
  const alike = likeBoxes(decision.rules.map((_, at) => single(at)));
  for (const one of decision.rules.keys()) {
    if (!effort.spend(space.full.length)) return { findings, isComplete: false };
    for (const other of alike(one)) {
      if (findings.length > limit) return { findings, isComplete: true };
      if (!effort.spend(1)) return { findings, isComplete: false };
      const [left, right] = [single(one), single(other)];
      if (left === undefined || right === undefined || !sameOutcome(decision, one, other)) continue;
      const [first, second] = [decision.rules[one], decision.rules[other]];
      if (first?.exceptionOf !== second?.exceptionOf || isOverridden(first?.name) || isOverridden(second?.name))
        continue;
      const at = onlyDifference(left, right);
      const variable = at === undefined ? undefined : space.variables[at];
      if (at === undefined || variable === undefined) continue;
      const mask = (left[at] ?? 0n) | (right[at] ?? 0n);
      // One that lies within the other is told as such.
      if (mask === left[at] || mask === right[at]) continue;
      if (variable.kind === "fact" && isTorn(variable, mask)) continue;
      // Putting a mask into words looks at each of its cells.
      if (!effort.spend(cellsIn(mask).length >> 2)) return { findings, isComplete: false };
      const region = regionOf(space, space.full.with(at, mask));
      if (variable.kind !== "fact" || !region.every(canBeWritten)) continue;
      if (decision.hitPolicy === "first" && isBetween(one, other, right)) continue;
      findings.push({
        kind: "mergeable",
        severity: "information",
        rules: [one, other],
        fact: variable.fact,
        sameOutcome: true,
        region,
        isSure: true,
      });
    }
  }
  return { findings, isComplete: true };

  function isOverridden(name: string | undefined): boolean {
    return name !== undefined && overridden.has(name);
  }

  /** Whether a rule with another outcome comes between two and would then come too late. */
  function isBetween(from: number, to: number, box: Box): boolean {
    return [...decision.rules.keys()]
      .slice(from + 1, to)
      .some((each) => !sameOutcome(decision, from, each) && intersections([box], raw[each] ?? []).length > 0);
  }
}

/** Whether figures are left out in the middle: then no one comparison can say it. Quick, and true of most pairs. */
function isTorn({ partition }: FactVariable, mask: bigint): boolean {
  return partition.named.size === 0 && partition.cuts.length > 0 && ((mask + (mask & -mask)) & mask) !== 0n;
}

/** Whether one comparison can say it: one stretch of figures, or some words. */
function canBeWritten(part: RegionPart): boolean {
  if (part.kind !== "fact" || part.orNothing) return false;
  return part.classes.length === 1 || part.classes.every((each) => each.kind === "word");
}

/** By place: the later boxes, ascending, that are the same as its own but for one variable. */
function likeBoxes(boxes: readonly (Box | undefined)[]): (at: number) => readonly number[] {
  const ids = new Map<bigint, number>();
  const numbered = boxes.map((box) =>
    box?.map((mask) => {
      const id = ids.get(mask) ?? ids.size;
      ids.set(mask, id);
      return id;
    }),
  );
  const keysOf = (at: number): readonly string[] =>
    (numbered[at] ?? []).map((_, variable, own) => own.with(variable, -1).join());
  const groups = new Map<string, number[]>();
  for (const at of boxes.keys()) {
    for (const key of keysOf(at)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [at]);
      else group.push(at);
    }
  }
  return (at) => {
    const like = keysOf(at).flatMap((key) => (groups.get(key) ?? []).filter((other) => other > at));
    return [...new Set(like)].toSorted((a, b) => a - b);
  };
}
