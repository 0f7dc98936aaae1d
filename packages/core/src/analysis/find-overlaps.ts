import type { Analysis, Found } from "./analysis.ts";
import { confirm } from "./confirm.ts";
import type { Finding } from "./finding.ts";
import { regionOf } from "./region.ts";
import { sameOutcome } from "./same-outcome.ts";
import { clashingPairs, clashOf, intersections, uncovered, type Box, type Effort } from "./space/index.ts";

/** Pairs of rules that contradict each other, so that nothing is decided where both hold. */
export function conflictFindings(analysis: Analysis, effort: Effort): Found {
  const { located, space, effective, excluded, limit } = analysis;
  const { decision } = located;
  const findings: Finding[] = [];
  let isComplete = true;
  for (const [one, other] of clashingPairs(decision)) {
    if (!effort.spend(1)) return { findings, isComplete: false };
    if (findings.length > limit) break;
    const both = clashOf(decision, effective, one, other, effort);
    const box = both && firstOf(both, excluded, effort);
    if (effort.isSpent) isComplete = false;
    if (box === undefined) continue;
    const shown = confirm(located, space, box, ({ settlement }) => settlement.conflict !== undefined);
    if (shown === undefined) continue;
    findings.push({
      kind: "conflict",
      severity: "warning",
      rules: [one, other],
      sameOutcome: sameOutcome(decision, one, other),
      region: regionOf(space, box),
      example: shown.facts,
      isSure: shown.isSure,
    });
  }
  return { findings, isComplete };
}

/** Under `any`: how many pairs of rules may both hold and agree, and the first of them. Harmless, and often meant. */
export function overlapFindings(analysis: Analysis, effort: Effort): Found {
  const { located, space } = analysis;
  if (located.decision.hitPolicy !== "any") return { findings: [], isComplete: true };
  const pairs = agreeingPairs(analysis).flatMap(([one, other]) => {
    const box = effort.spend(1) ? overlap(analysis, one, other, effort) : undefined;
    return box === undefined ? [] : [{ one, other, box }];
  });
  const [first] = pairs;
  if (first === undefined) return { findings: [], isComplete: !effort.isSpent };
  const { one, other, box } = first;
  const shown = confirm(located, space, box, ({ truths }) => truths[one] === true && truths[other] === true);
  const finding: Finding = {
    kind: "overlap",
    severity: "information",
    rules: [one, other],
    sameOutcome: true,
    count: pairs.length,
    region: regionOf(space, box),
    ...(shown === undefined ? {} : { example: shown.facts }),
    isSure: shown?.isSure === true,
  };
  return { findings: [finding], isComplete: !effort.isSpent };
}

/** Pairs of rules that say the same; an exception and what it overrides are none. */
function agreeingPairs({ located: { decision } }: Analysis): readonly (readonly [number, number])[] {
  const places = [...decision.rules.keys()];
  return places.flatMap((one) =>
    places.slice(one + 1).flatMap((other) => (sameOutcome(decision, one, other) ? [[one, other] as const] : [])),
  );
}

/** One box of customers who are in these and not excluded; the one that says least. */
export function firstOf(boxes: readonly Box[], excluded: readonly Box[], effort: Effort): Box | undefined {
  for (const box of boxes) {
    const [found] = uncovered(box, excluded, effort, 1).boxes;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether two rules both count somewhere, leaving out the excluded. */
export function overlap(
  { effective, excluded }: Analysis,
  one: number,
  other: number,
  effort: Effort,
): Box | undefined {
  return firstOf(intersections(effective[one] ?? [], effective[other] ?? []), excluded, effort);
}
