/**
 * Conditions: how they are checked, bound, judged, compiled, proved and put into words. Operators and decorators have
 * one file each. What a rule's event means, and which rule wins, is the business of `decision`.
 */
export type {
  BoundCondition,
  BoundGroup,
  BoundLeaf,
  BoundNamed,
  BoundNot,
  BoundRule,
  Constant,
  Operand,
  ParameterUse,
  ReadFact,
} from "./bound-condition.ts";
export { bindCondition } from "./bind-condition.ts";
export { checkCondition } from "./check-condition.ts";
export { compileRules } from "./compile/compile-rules.ts";
export type { CompiledRules, FiredRules } from "./compile/compiled-rules.ts";
export { conditionFacts, conditionReads, type ConditionReads } from "./condition-reads.ts";
export type { BindScope, ConditionScope, FactDeclaration, ParameterInForce } from "./condition-scope.ts";
export type { Decorator } from "./decorator.ts";
export { evaluateCondition } from "./evaluate-condition.ts";
export { factClasses, type ClassEnd, type FactClass, type FactClasses } from "./missing/fact-classes.ts";
export { findMissing, type MissingFacts } from "./missing/find-missing.ts";
export { standardOperators, type OperatorSet } from "./operator-set.ts";
export type { Operator } from "./operator.ts";
export { phraseComparison } from "./phrase/phrase-comparison.ts";
export { phraseCondition } from "./phrase/phrase-condition.ts";
export type { PhraseLabels } from "./phrase/phrase-labels.ts";
export { traceCondition, traceTruth, type TraceRender } from "./trace-condition.ts";
export { allTruths } from "./truth.ts";
