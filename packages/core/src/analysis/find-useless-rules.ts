import { overridingRules } from "../decision/index.ts";
import { leavesOf } from "../rule/index.ts";
import type { Analysis, Found } from "./analysis.ts";
import { confirm } from "./confirm.ts";
import type { Finding } from "./finding.ts";
import { firstOf } from "./find-overlaps.ts";
import { regionOf } from "./region.ts";
import { sameOutcome } from "./same-outcome.ts";
import { intersections, uncovered, type Box, type Effort } from "./space/index.ts";

/** Rules whose conditions can never hold together. */
export function unreachableFindings({ located: { decision }, holds }: Analysis): Found {
  const findings = decision.rules.flatMap((rule, at): readonly Finding[] => {
    if ((holds[at] ?? []).length > 0) return [];
    const parameters = [...new Set(leavesOf(rule.condition).flatMap((leaf) => leaf.subject?.parameter.id ?? []))];
    const severity = parameters.length > 0 ? "information" : "warning";
    const because = parameters.length > 0 ? { parameters } : {};
    return [{ kind: "unreachable", severity, rules: [at], ...because, isSure: true }];
  });
  return { findings, isComplete: true };
}

/** Under `first`: rules that hold only where an earlier one, or an exception, has already settled it. */
export function maskedFindings(analysis: Analysis, effort: Effort): Found {
  const { located, space, holds, effective, excluded, meeting, limit } = analysis;
  const { decision } = located;
  const findings: Finding[] = [];
  const overriding = overridingRules(decision.rules);
  for (const at of decision.rules.keys()) {
    if (findings.length > limit) break;
    if (!effort.spend(decision.rules.length >> 5)) return { findings, isComplete: false };
    const own = holds[at] ?? [];
    const counts = effective[at] ?? [];
    const rivals = decision.hitPolicy === "first" && at > 0 ? rivalsOf(at) : [];
    const before = rivals.flatMap((other) => effective[other] ?? []);
    if (own.length === 0 || (before.length === 0 && counts.length > 0)) continue;
    if (counts.some((box) => uncovered(box, [...before, ...excluded], effort, 1).boxes.length > 0)) continue;
    if (effort.isSpent) return { findings, isComplete: false };
    const box = firstOf(own, excluded, effort);
    if (box === undefined) continue;
    const maskers = [...decision.rules.keys()].filter((other) => {
      const comesFirst = decision.hitPolicy === "first" && other < at;
      const overrides = overriding.get(at)?.includes(other) === true;
      return (comesFirst || overrides) && intersections(own, effective[other] ?? []).length > 0;
    });
    effort.spend(decision.rules.length);
    const shown = confirm(
      located,
      space,
      box,
      ({ truths, settlement }) => truths[at] === true && !settlement.applied.includes(at),
    );
    if (shown === undefined) continue;
    const same = maskers.every((other) => sameOutcome(decision, at, other));
    findings.push({
      kind: "masked",
      severity: same ? "information" : "warning",
      rules: [at, ...maskers],
      sameOutcome: same,
      region: regionOf(space, box),
      example: shown.facts,
      isSure: shown.isSure,
    });
  }
  return { findings, isComplete: !effort.isSpent };

  /** Earlier rules that may count where this one does, or where it holds but for its exceptions. */
  function rivalsOf(at: number): readonly number[] {
    const all = overriding.size > 0 ? [...decision.rules.keys()] : meeting.effective(at);
    return all.filter((other) => other < at);
  }
}

/**
 * Rules that could go away because another one that says the same holds wherever they do. Under `first` that is a later
 * one, with nothing different between them.
 */
export function subsumedFindings(
  { located, space, holds, excluded, effective, meeting, limit }: Analysis,
  effort: Effort,
): Found {
  const { decision } = located;
  if (decision.hitPolicy === "unique") return { findings: [], isComplete: true };
  const findings: Finding[] = [];
  const gone = new Set<number>();
  const overridden = new Set(decision.rules.flatMap((rule) => rule.exceptionOf ?? []));
  for (const at of decision.rules.keys()) {
    if (findings.length > limit) break;
    if (!effort.spend(decision.rules.length >> 5)) return { findings, isComplete: false };
    const own = holds[at] ?? [];
    if (own.length === 0 || isBound(at)) continue;
    for (const other of meeting.holds(at)) {
      if (!effort.spend(1)) return { findings, isComplete: false };
      if (isBound(other) || gone.has(other) || !sameOutcome(decision, at, other)) continue;
      if (decision.hitPolicy === "first" && other < at) continue;
      if (intersections(own, holds[other] ?? []).length === 0) continue;
      if (!isCovered(own, [...(holds[other] ?? []), ...excluded], effort)) continue;
      if (effort.isSpent) return { findings, isComplete: false };
      if (decision.hitPolicy === "first" && interrupts(at, other)) continue;
      const box = firstOf(own, excluded, effort);
      effort.spend(decision.rules.length);
      const shown = box && confirm(located, space, box, ({ truths }) => truths[at] === true && truths[other] === true);
      if (box === undefined || shown === undefined) continue;
      gone.add(at);
      findings.push({
        kind: "subsumed",
        severity: "information",
        rules: [at, other],
        sameOutcome: true,
        region: regionOf(space, box),
        example: shown.facts,
        isSure: shown.isSure,
      });
      break;
    }
  }
  return { findings, isComplete: !effort.isSpent };

  /** Whether exceptions speak of it, or it is one. */
  function isBound(at: number): boolean {
    const rule = decision.rules[at];
    return rule === undefined || rule.exceptionOf !== undefined || overridden.has(rule.name);
  }

  function interrupts(from: number, to: number): boolean {
    return meeting
      .holds(from)
      .some(
        (each) =>
          each > from &&
          each < to &&
          !sameOutcome(decision, from, each) &&
          intersections(holds[from] ?? [], effective[each] ?? []).length > 0,
      );
  }
}

function isCovered(boxes: readonly Box[], covers: readonly Box[], effort: Effort): boolean {
  return boxes.every((box) => {
    const rest = uncovered(box, covers, effort, 1);
    return rest.boxes.length === 0 && rest.isComplete;
  });
}
