/**
 * What would be otherwise: the smallest change that gives another outcome, and what each answer to an open question
 * would settle. Whatever is proposed has been decided again. Putting it into words is the business of `policy`.
 */
export { settlingAnswers, type SettlingAnswer } from "./settling-answers.ts";
export { smallestChanges, type Change, type ChangedFact } from "./smallest-changes.ts";
