/**
 * What would be otherwise, and what is wrong before anybody is decided about: the smallest change that gives another
 * outcome, what each answer to an open question would settle; gaps, overlaps and rules without use; whether two versions
 * differ, and cases at every threshold. Whatever is shown with a customer has been decided. Putting it into words is
 * the business of `policy`.
 */
export { analyseDecision, analysisSteps, type AnalysisOptions } from "./analyse-decision.ts";
export {
  boundaryCases,
  possibleSides,
  sideOf,
  thresholdsOf,
  type BoundaryCase,
  type BoundaryCases,
  type Side,
  type Threshold,
} from "./boundary-cases.ts";
export {
  compareDecisions,
  type DecisionComparison,
  type DecisionVersion,
  type Difference,
} from "./compare-decisions.ts";
export type { DecisionAnalysis, Finding, FindingKind, RegionPart } from "./finding.ts";
export { settlingAnswers, type SettlingAnswer } from "./settling-answers.ts";
export { smallestChanges, type Change, type ChangedFact } from "./smallest-changes.ts";
