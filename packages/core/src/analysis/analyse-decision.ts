import type { BoundDecision, BoundGraph } from "../decision/index.ts";
import type { DecisionAnalysis } from "./finding.ts";
import type { Analysis, Found } from "./analysis.ts";
import { adviceFindings } from "./find-advice.ts";
import { gapFindings } from "./find-gaps.ts";
import { idleFindings } from "./find-idle.ts";
import { mergeableFindings } from "./find-mergeable.ts";
import { conflictFindings, overlapFindings } from "./find-overlaps.ts";
import { maskedFindings, subsumedFindings, unreachableFindings } from "./find-useless-rules.ts";
import { createEffort, createMeeting, effectiveBoxes, mapDecisions, type Effort } from "./space/index.ts";

export interface AnalysisOptions {
  /** The budget in steps for each of the questions that are asked; about a million a second. */
  readonly effort?: number;
  /** How many findings of a kind are told. */
  readonly limit?: number;
}

const defaultEffort = 200_000;
const defaultLimit = 50;

/**
 * What is wrong with the rules of a decision before anybody is decided about, and what could be said more plainly. Unknown
 * facts are not considered; facts that are decided are followed to what decides them. Everything that is shown with an
 * example has been decided about, and is only called sure when the interpreter agreed.
 */
export function analyseDecision(
  graph: BoundGraph,
  decision: BoundDecision,
  options: AnalysisOptions = {},
): DecisionAnalysis {
  const steps = analysisSteps(graph, decision, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same in steps, for who has something else to do in between: what is laid out first, then one question after another. */
export function* analysisSteps(
  graph: BoundGraph,
  decision: BoundDecision,
  { effort = defaultEffort, limit = defaultLimit }: AnalysisOptions = {},
): Generator<undefined, DecisionAnalysis, undefined> {
  const located = { graph, decision };
  const laidOut = createEffort(effort);
  const map = mapDecisions([located], laidOut);
  yield undefined;
  const holds = map.rules(located);
  const effective = holds && effectiveBoxes(decision, holds, laidOut);
  if (holds === undefined || effective === undefined)
    return { decision: decision.id, findings: [], complete: false, more: false };
  const excluded = map.excluded(located);
  const { space } = map;
  yield undefined;
  const meeting = {
    holds: createMeeting(holds, space.full),
    effective: createMeeting(effective, space.full),
  };
  const analysis: Analysis = { located, space, map, holds, effective, excluded, meeting, limit };
  const found: Found[] = [];
  for (const search of searches) {
    yield undefined;
    found.push(search(analysis, createEffort(effort)));
  }
  return {
    decision: decision.id,
    findings: found.flatMap(({ findings }) => findings.slice(0, limit)),
    complete: found.every(({ isComplete }) => isComplete),
    more: found.some(({ findings, more }) => more === true || findings.length > limit),
  };
}

const searches: readonly ((analysis: Analysis, effort: Effort) => Found)[] = [
  conflictFindings,
  maskedFindings,
  unreachableFindings,
  gapFindings,
  overlapFindings,
  subsumedFindings,
  mergeableFindings,
  idleFindings,
  adviceFindings,
];
