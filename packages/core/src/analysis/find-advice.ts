import type { Analysis, Found } from "./analysis.ts";
import { confirm } from "./confirm.ts";
import { meetingPairs, overlap } from "./find-overlaps.ts";
import { regionOf } from "./region.ts";
import { sameOutcome } from "./same-outcome.ts";
import type { Box, Effort } from "./space/index.ts";

/**
 * Whether another hit policy would say more: `unique` where no two rules overlap, `any` where those that do agree; and
 * how many overlaps with different outcomes `first` settles by order alone.
 */
export function adviceFindings(analysis: Analysis, effort: Effort): Found {
  const { located, space, effective } = analysis;
  const { decision } = located;
  const reachable = [...decision.rules.keys()].filter((at) => (effective[at] ?? []).length > 0);
  if (decision.hitPolicy === "collect" || reachable.length < 2) return { findings: [], isComplete: true };
  let agreeing = 0;
  let count = 0;
  let first: { readonly pair: readonly [number, number]; readonly box: Box } | undefined;
  for (const [one, other] of meetingPairs(analysis, effort)) {
    const box = effort.spend(1) ? overlap(analysis, one, other, effort) : undefined;
    if (effort.isSpent) break;
    if (box === undefined) continue;
    if (sameOutcome(decision, one, other)) agreeing += 1;
    else {
      count += 1;
      first ??= { pair: [one, other], box };
    }
  }
  if (effort.isSpent) return { findings: [], isComplete: false };
  const advise = (advice: "unique" | "any", more: object = {}): Found => ({
    findings: [{ kind: "hitPolicy", severity: "information", rules: [], advice, isSure: true, ...more }],
    isComplete: true,
  });
  // With other values of its parameters, a rule that never holds now may overlap others.
  const isWhole = reachable.length === decision.rules.length;
  if (agreeing + count === 0) return decision.hitPolicy === "unique" || !isWhole ? none : advise("unique");
  if (count === 0) return decision.hitPolicy === "any" || !isWhole ? none : advise("any", { count: agreeing });
  if (decision.hitPolicy !== "first" || first === undefined) return none;
  const { pair, box } = first;
  const [one, other] = pair;
  const shown = confirm(located, space, box, ({ truths }) => truths[one] === true && truths[other] === true);
  return {
    findings: [
      {
        kind: "hitPolicy",
        severity: "information",
        rules: pair,
        advice: "first",
        count,
        region: regionOf(space, box),
        ...(shown === undefined ? {} : { example: shown.facts }),
        isSure: shown?.isSure === true,
      },
    ],
    isComplete: true,
  };
}

const none: Found = { findings: [], isComplete: true };
