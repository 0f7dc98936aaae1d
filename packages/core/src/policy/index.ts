/**
 * The policy as a whole: its documents, what is in force on a day, the answers it gives and how they are told, what a
 * company changes in it. Everything else in core serves this folder.
 */
export { applyOperations, type Tailored } from "./operations.ts";
export { bind, type BindOptions } from "./bind.ts";
export { boundsText } from "./bounds-text.ts";
export type { BoundPolicy } from "./bind-day.ts";
export { clausesOf, runCases, type CaseResult } from "./cases.ts";
export { comparePolicies, type ClauseChange, type ParameterChange, type PolicyChanges } from "./change.ts";
export { checkPack } from "./check-pack.ts";
export { coverage, type Artefact, type ClauseCoverage } from "./coverage.ts";
export { decide, decisionIds, outcomeOf, outcomeRead } from "./decide.ts";
export type {
  DecideOptions,
  DecisionEvent,
  DecisionResult,
  DecisionTask,
  Outcome,
  Reading,
} from "./decision-result.ts";
export { explain } from "./explain.ts";
export { documentsOf, type Pack } from "./pack.ts";
export { parametersInForce, type ParameterInForce } from "./parameter-in-force.ts";
export { openPolicy } from "./open-policy.ts";
export { parsePack } from "./parse-pack.ts";
export type {
  ArtefactView,
  ChapterView,
  ClauseCounts,
  ClauseState,
  ClauseView,
  PolicyView,
  SectionView,
} from "./policy-view.ts";
export { rollBack } from "./roll-back.ts";
export { tellComputed } from "./tell-computed.ts";
export { viewPolicy } from "./view.ts";
