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
export { bindOverrides } from "./bind-overrides.ts";
export { checkOverrides } from "./check-overrides.ts";
export { withOverrides } from "./with-overrides.ts";
export { applyOperations } from "./operations.ts";
export { bind, type BindOptions } from "./bind.ts";
export { bindWords, type BoundWords } from "./bind-rules.ts";
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
export { checkingScope } from "./check-decisions.ts";
export { checkPack } from "./check-pack.ts";
export { checkParameters } from "./check-parameters.ts";
export { checkTailored } from "./check-tailored.ts";
export { citableIds, indexClauses } from "./clause-index.ts";
export { clauseSegments, textSegments } from "./clause-segments.ts";
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
export { cadencePeriods, careTasks, type DutyOptions } from "./duties.ts";
export type { DutyVersion } from "./duty-spans.ts";
export { explain } from "./explain.ts";
export { findDecision } from "./find-decision.ts";
export { decisionTarget, parameterTarget, type DecisionList, type DecisionTarget } from "./decision-target.ts";
export { documentTarget, ownPrefix, type DocumentTarget, type Editability } from "./document-target.ts";
export { documentOf, nameOf, valueAt } from "./document-value.ts";
export { labelsOf } from "./labels.ts";
export { documentsOf } from "./documents-of.ts";
export type { Pack } from "./pack.ts";
export { indexParameters } from "./parameter-index.ts";
export { datedValueOn } from "./dated-value.ts";
export { isTighter } from "./tighten.ts";
export { valueContext } from "./value-context.ts";
export { parametersInForce, type ParameterInForce } from "./parameter-in-force.ts";
export { bindCalendars, type CalendarBinder } from "./bind-calendars.ts";
export { compareCalendarDocuments, type CalendarChangeKind, type ChangedCalendar } from "./calendar-change.ts";
export { calendarChangeWords } from "./calendar-change-words.ts";
export { calendarTarget, type CalendarPart, type CalendarTarget } from "./calendar-target.ts";
export { dayOperations, withDayAs } from "./day-operations.ts";
export { openBlanks, type OpenBlank, type StoppedPart } from "./open-blanks.ts";
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
export { compareRules, type RuleChange } from "./rule-change.ts";
export { ruleChangeWords, type RuleChangeKind } from "./rule-change-words.ts";
export { ruleTexts } from "./rule-texts.ts";
export { sentenceContext } from "./sentence-context.ts";
export { startTarget, type StartTarget } from "./start-target.ts";
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
