import type { Analysis, Found } from "./analysis.ts";
import { confirm } from "./confirm.ts";
import type { Finding } from "./finding.ts";
import { regionOf } from "./region.ts";
import { applicable, joinBoxes, uncovered, type Effort } from "./space/index.ts";

/** How many boxes are gathered before they are joined. */
const boxLimit = 200;

/**
 * Customers of whom no rule speaks. A decision that collects gives them nothing, which is no gap. That a figure which
 * people tell does not apply, like an average of nothing, is not considered: nobody can be shown of whom it is so.
 */
export function gapFindings({ located, space, holds, excluded, limit }: Analysis, effort: Effort): Found {
  if (located.decision.hitPolicy === "collect") return { findings: [], isComplete: true };
  const open = applicable(space);
  const rest = uncovered(open, [...holds.flat(), ...excluded], effort, boxLimit);
  const findings: Finding[] = [];
  for (const found of joinBoxes(rest.boxes)) {
    const box = found.map((mask, at) => (mask === open[at] ? (space.full[at] ?? mask) : mask));
    if (findings.length > limit) break;
    if (!effort.spend(located.decision.rules.length)) return { findings, isComplete: false };
    const shown = confirm(located, space, box, (run) => !run.truths.some((truth) => truth !== false));
    if (shown === undefined) continue;
    const { facts: example, isSure } = shown;
    findings.push({ kind: "gap", severity: "information", rules: [], region: regionOf(space, box), example, isSure });
  }
  // That there are more than were gathered is told; that the budget ran out is something else.
  const isFull = rest.boxes.length >= boxLimit;
  return { findings, isComplete: rest.isComplete || isFull, more: isFull };
}
