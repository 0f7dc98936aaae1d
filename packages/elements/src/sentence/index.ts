/**
 * A rule's condition as sentences whose words are chosen: the editor as an element without a server of its own, and the
 * truths beside its lines. Which rule it belongs to, its clause and its exceptions are the business of who embeds it.
 */
export { BylawCondition } from "./bylaw-condition.ts";
export type { ConditionIssue } from "./check-draft.ts";
export { BylawConditionEvent, type ConditionChange, type ConditionChangeKind } from "./condition-event.ts";
export type { Truth } from "./sentence-view.ts";
export { SentenceWords } from "./sentence-words.ts";
export { truthsOf } from "./truths-of.ts";
