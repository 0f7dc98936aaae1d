import type { Analysis, Found } from "./analysis.ts";
import { confirm } from "./confirm.ts";
import type { Finding } from "./finding.ts";
import { regionOf } from "./region.ts";
import { sameOutcome } from "./same-outcome.ts";
import { clashOf, clashTest, intersections, uncovered, type Box, type Effort } from "./space/index.ts";

/** Pairs of rules that contradict each other, so that nothing is decided where both hold. */
export function conflictFindings(analysis: Analysis, effort: Effort): Found {
  const { located, space, effective, excluded, limit } = analysis;
  const { decision } = located;
  const findings: Finding[] = [];
  let isComplete = true;
  for (const [one, other] of clashingPairs(analysis, effort)) {
    if (!effort.spend(1)) return { findings, isComplete: false };
    if (findings.length > limit) break;
    const both = clashOf(decision, effective, one, other, effort);
    const box = both && firstOf(both, excluded, effort);
    if (effort.isSpent) isComplete = false;
    if (box === undefined) continue;
    effort.spend(decision.rules.length);
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
  return { findings, isComplete: isComplete && !effort.isSpent };
}

/** Pairs of rules that must not both hold and that may meet: places in the list, the earlier first. */
function* clashingPairs(analysis: Analysis, effort: Effort): Generator<readonly [number, number]> {
  const clash = clashTest(analysis.located.decision);
  for (const [one, other] of meetingPairs(analysis, effort)) if (clash(one, other)) yield [one, other];
}

/** Pairs of rules that may both count, the earlier first. */
export function* meetingPairs(
  { located: { decision }, meeting }: Analysis,
  effort: Effort,
): Generator<readonly [number, number]> {
  for (const one of decision.rules.keys()) {
    if (!effort.spend(decision.rules.length >> 5)) return;
    for (const other of meeting.effective(one)) if (other > one) yield [one, other];
  }
}

/** Under `any`: how many pairs of rules may both hold and agree, and the first of them. Harmless, and often meant. */
export function overlapFindings(analysis: Analysis, effort: Effort): Found {
  const { located, space } = analysis;
  if (located.decision.hitPolicy !== "any") return { findings: [], isComplete: true };
  let count = 0;
  let first: { readonly one: number; readonly other: number; readonly box: Box } | undefined;
  for (const [one, other] of meetingPairs(analysis, effort)) {
    if (!effort.spend(1)) break;
    const box = sameOutcome(located.decision, one, other) ? overlap(analysis, one, other, effort) : undefined;
    if (box === undefined) continue;
    count += 1;
    first ??= { one, other, box };
  }
  if (first === undefined) return { findings: [], isComplete: !effort.isSpent };
  const { one, other, box } = first;
  const shown = confirm(located, space, box, ({ truths }) => truths[one] === true && truths[other] === true);
  const finding: Finding = {
    kind: "overlap",
    severity: "information",
    rules: [one, other],
    sameOutcome: true,
    count,
    region: regionOf(space, box),
    ...(shown === undefined ? {} : { example: shown.facts }),
    isSure: shown?.isSure === true,
  };
  return { findings: [finding], isComplete: !effort.isSpent };
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
