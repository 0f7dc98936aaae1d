/**
 * Whom a change of the policy moves from one outcome to another, group by group, and how each group comes over: at once, when
 * a date of its own has passed, or step by step. What does not come at once becomes dated exceptions, written with the release.
 */
export { checkTransitions } from "./check-transitions.ts";
export { dateFacts, orderFacts } from "./transition-facts.ts";
export { movedGroups, type MovedGroup, type MovedQuestion, type MovedSubject } from "./moved-groups.ts";
export { planGroup, type GroupPlan } from "./plan-group.ts";
export { transitionFor, transitionsOf, type Transition, type TransitionChoice } from "./transition.ts";
export { transitionWrites } from "./transition-writes.ts";
export { undatedIssues } from "./undated-issues.ts";
