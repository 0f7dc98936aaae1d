/**
 * The policy of a tenant as it runs: releases read, parsed and bound once, facts gathered from records, the effect of a
 * draft counted. Here is no HTTP and nothing is written.
 */
export type { CaseRunner } from "./case-runner.ts";
export { changesBetween, type Changes } from "./changes-between.ts";
export { confirmedDays } from "./confirmed-days.ts";
export { gatherFacts, type SuppliedFacts } from "./facts-of-subject.ts";
export { decisionHistory } from "./decision-history.ts";
export { decisionDigest, firedIn, type DecisionRecord } from "./decision-record.ts";
export { replayDecision, type ReplayedDecision } from "./replay-decision.ts";
export { historyDays } from "./history-days.ts";
export { documentsOn } from "./documents-on.ts";
export { draftImpact, runnable, type DraftImpact } from "./draft-impact.ts";
export { computedAlike } from "./what-stays.ts";
export { outcomeWord } from "./outcome-word.ts";
export { managersAmong } from "./measure-visits.ts";
export { moneyParametersRead } from "./near-thresholds.ts";
export { MANAGER, type PopulationColumns } from "./population-columns.ts";
export { nameOfRecord, segmentWords } from "./subject-words.ts";
export { visitWords } from "./visit-load.ts";
export type { Member, VisitPopulation } from "./population.ts";
export { readsOf, type Reads } from "./reads-of.ts";
export { storedFacts, type StoredFacts } from "./stored-facts.ts";
export { decisionsAbout, subjectTypeOf } from "./subject-type.ts";
export { movedTargets } from "./moved-targets.ts";
export { visitRecords } from "./visit-records.ts";
export { createPolicyService, dayAt, loadPack, type PolicyService } from "./policy-service.ts";
export { notYetTold, releaseIssues } from "./release-issues.ts";
export type { LoadedPolicy } from "./loaded-policy.ts";
export { baseOfPack, baseRow, referenceToRelease, type BaseReference, type PolicyBase } from "./base-reference.ts";
export { laidOver } from "./laid-over.ts";
export { allReleases, emptyLayer, layerId, type Layered } from "./layered.ts";
export { parentOf } from "./parent-of.ts";
export { areSameDays } from "./with-calendars.ts";
