/**
 * The vocabulary and the facts: what may be read, how supplied facts come in, how computed ones are calculated from other
 * facts and from records. Which fact is decided by which rules is the business of `decision`.
 */
export { absentValue } from "./absent-value.ts";
export { bindExpression } from "./bind-expression.ts";
export { checkExpression } from "./check-expression.ts";
export type { BoundAggregate, BoundExpression, BoundSpan, BoundWindow } from "./bound-expression.ts";
export { contextFacts } from "./context-facts.ts";
export { checkVocabulary } from "./check-vocabulary.ts";
export { evaluateExpression, type Evaluated } from "./evaluate-expression.ts";
export type { ExpressionEnv, Row, WorkCalendar } from "./expression-env.ts";
export { expressionFacts, type ExpressionFacts } from "./expression-facts.ts";
export { expressionReads, type ExpressionReads } from "./expression-reads.ts";
export {
  createScope,
  rowScope,
  type ExpressionBindScope,
  type ExpressionScope,
  type ScopeParameters,
} from "./expression-scope.ts";
export { factLabel } from "./fact-label.ts";
export { bindFact, boundInstances } from "./instance-facts.ts";
export { findFactCycle } from "./find-fact-cycle.ts";
export { readFacts, type SuppliedFacts } from "./read-facts.ts";
export { createVocabulary, type Collection, type CollectionField, type VocabularyIndex } from "./vocabulary-index.ts";
