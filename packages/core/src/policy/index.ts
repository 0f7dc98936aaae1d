/**
 * The policy as a whole: its documents, what is in force on a day, the answers it gives and how they are told, what a
 * company changes in it. Everything else in core serves this folder.
 */
export { applyOperations, type Tailored } from "./operations.ts";
export { bind, type BindOptions } from "./bind.ts";
export type { BoundPolicy } from "./bind-day.ts";
export { clausesOf, runCases, type CaseResult } from "./cases.ts";
export { comparePolicies, type ClauseChange, type ParameterChange, type PolicyChanges } from "./change.ts";
export { checkPack } from "./check-pack.ts";
export { coverage, type Artefact, type ClauseCoverage } from "./coverage.ts";
export {
  decide,
  decisionIds,
  outcomeOf,
  outcomeRead,
  type DecideOptions,
  type DecisionEvent,
  type DecisionResult,
  type DecisionTask,
  type Outcome,
  type Reading,
} from "./decide.ts";
export { explain } from "./explain.ts";
export { documentsOf, type Pack } from "./pack.ts";
export { parametersInForce, type ParameterInForce } from "./parameter-in-force.ts";
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
export { viewPolicy } from "./view.ts";
