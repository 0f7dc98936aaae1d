/**
 * The policy as a whole: its documents, what is in force on a day, the answers it gives and how they are told, what a
 * company changes in it. Everything else in core serves this folder.
 */
export {
  boundaryDocument,
  caseCoverage,
  type CaseCoverage,
  type RuleCoverage,
  type ThresholdCoverage,
} from "./analysis-cases.ts";
export { analysePolicy, tellAnalysis, type FoundRule, type ToldAnalysis, type ToldFinding } from "./analysis-policy.ts";
export { compareOutcomes, type ToldComparison, type VersionOutcome } from "./analysis-versions.ts";
export { movedAmong } from "./moved-among.ts";
export { applyOperations } from "./operations.ts";
export { bind, type BindOptions } from "./bind.ts";
export { boundsText } from "./bounds-text.ts";
export type { BoundPolicy } from "./bind-day.ts";
export {
  clausesOf,
  type AcceptedDifference,
  type CaseDifference,
  type DecisionDifference,
  type DutyDifference,
  type RefusedDifference,
} from "./case-difference.ts";
export { caseSteps, runCases, type CaseOptions, type CaseResult } from "./cases.ts";
export { differenceTeller, type TellDifference } from "./tell-difference.ts";
export { comparePolicies, type ClauseChange, type ParameterChange, type PolicyChanges } from "./change.ts";
export { checkingScope } from "./check-decisions.ts";
export { checkPack } from "./check-pack.ts";
export { checkTailored } from "./check-tailored.ts";
export { citableIds } from "./clause-index.ts";
export { coverage, type Artefact, type ClauseCoverage } from "./coverage.ts";
export { tellClock, type ToldClock, type ToldTarget } from "./tell-clock.ts";
export { decide, decideRead, decisionIds, openSession, outcomeOf, outcomeRead } from "./decide.ts";
export type {
  Actor,
  DecideOptions,
  DecisionEvent,
  DecisionResult,
  DecisionTask,
  Outcome,
  Reading,
} from "./decision-result.ts";
export { cadencePeriods, careTasks, type DutyOptions, type DutyVersion } from "./duties.ts";
export { explain } from "./explain.ts";
export { findDecision } from "./find-decision.ts";
export { decisionTarget, parameterTarget, type DecisionList, type DecisionTarget } from "./decision-target.ts";
export { ownPrefix, type DocumentTarget, type Editability } from "./document-target.ts";
export { documentsOf, type Pack } from "./pack.ts";
export { parametersInForce, type ParameterInForce } from "./parameter-in-force.ts";
export { bindCalendars, type CalendarBinder } from "./bind-calendars.ts";
export type { CalendarChangeKind, ChangedCalendar } from "./calendar-change.ts";
export { calendarTarget, type CalendarPart, type CalendarTarget } from "./calendar-target.ts";
export { dayOperations, withDayAs } from "./day-operations.ts";
export { openForm } from "./open-form.ts";
export { openPack } from "./open-pack.ts";
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
export type { RuleChange } from "./rule-change.ts";
export type { RuleChangeKind } from "./rule-change-words.ts";
export { sentenceContext } from "./sentence-context.ts";
export { tailorPack } from "./tailor-pack.ts";
export type { Tailored } from "./tailored.ts";
export { targetClauses } from "./target-clauses.ts";
export { targetDays, targetValue } from "./target-value.ts";
export { tellComputed } from "./tell-computed.ts";
export { packOn, versionOn, versionsOf } from "./versions.ts";
export { viewPolicy } from "./view.ts";
export {
  planPolicyVisits,
  type PlannedVisits,
  type PlanSubject,
  type UnplannedReason,
  type VisitPlanOptions,
  type VisitToMake,
} from "./visit-plan.ts";
export { vocabulariesOf } from "./scorecards.ts";
