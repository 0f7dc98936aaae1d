/**
 * A company begins: what a pack asks it, how its answers become operations of its first layer, and what comes of them. How
 * operations are applied is the business of `policy`; layers are that of `tailoring`.
 */
export { answersToOperations, type AnsweredStart, type StartAnswer } from "./answers-to-operations.ts";
export {
  reviewStart,
  type CrossedFigures,
  type OpenFigure,
  type SilentFigure,
  type StartClause,
  type StartReview,
} from "./review-start.ts";
export { startQuestions, type StartField, type StartQuestion, type StartQuestions } from "./start-questions.ts";
