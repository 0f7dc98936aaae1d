/**
 * The policy of a tenant as it runs: releases read, parsed and bound once, facts gathered from records, the effect of a
 * draft counted. Here is no HTTP and nothing is written.
 */
export { createCaseRunner, type CaseRunner } from "./case-runner.ts";
export { changesBetween, type Changes } from "./changes-between.ts";
export { factsOfSubject, gatherFacts } from "./facts-of-subject.ts";
export { draftImpact, type DraftImpact } from "./draft-impact.ts";
export { createPolicyService, dayAt, loadPack, type LoadedPolicy, type PolicyService } from "./policy-service.ts";
export { visitSubjects, type Subject } from "./visit-subjects.ts";
export { releaseIssues, summariseCases } from "./release-issues.ts";
