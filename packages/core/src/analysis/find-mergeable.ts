import type { Analysis, Found } from "./analysis.ts";
import type { Finding, RegionPart } from "./finding.ts";
import { regionOf } from "./region.ts";
import { sameOutcome } from "./same-outcome.ts";
import { intersections, onlyDifference, type Box, type Effort } from "./space/index.ts";

/**
 * Pairs of rules that say the same and could be written as one, because they differ in one fact only and its values
 * together are one stretch or one list.
 */
export function mergeableFindings({ located, space, map }: Analysis, effort: Effort): Found {
  const { decision } = located;
  const raw = map.raw(located) ?? [];
  const single = (at: number): Box | undefined => {
    const [box, ...others] = raw[at] ?? [];
    return others.length > 0 ? undefined : box;
  };
  const findings: Finding[] = [];
  for (const one of decision.rules.keys()) {
    for (const other of [...decision.rules.keys()].slice(one + 1)) {
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
    return decision.rules.some((each) => each.exceptionOf !== undefined && each.exceptionOf === name);
  }

  /** Whether a rule with another outcome comes between two and would then come too late. */
  function isBetween(from: number, to: number, box: Box): boolean {
    return [...decision.rules.keys()]
      .slice(from + 1, to)
      .some((each) => !sameOutcome(decision, from, each) && intersections([box], raw[each] ?? []).length > 0);
  }
}

/** Whether one comparison can say it: one stretch of figures, or some words. */
function canBeWritten(part: RegionPart): boolean {
  if (part.kind !== "fact" || part.orNothing) return false;
  return part.classes.length === 1 || part.classes.every((each) => each.kind === "word");
}
