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
  BoundParams,
  BoundRule,
  Constant,
  Operand,
  ParameterUse,
  ReadFact,
} from "./bound-condition.ts";
export { bindCondition, bindNamedFact } from "./bind-condition.ts";
export { checkCondition } from "./check-condition.ts";
export { compileRules } from "./compile/compile-rules.ts";
export { interpretRules } from "./interpret-rules.ts";
export type { JudgeRules, RuleJudge } from "./rule-judge.ts";
export type { CompiledRules, FactRecord, FiredRules } from "./compile/compiled-rules.ts";
export { createRecorder, replayRecord, type CompactRecord, type Recorder } from "./record/compact-record.ts";
export { emitModule } from "./emit/emit-module.ts";
export { bindParams, type BoundFactName } from "./bind-params.ts";
export { conditionFacts, conditionReads, paramReads, type ConditionReads } from "./condition-reads.ts";
export type {
  BindScope,
  ConditionScope,
  FactArgument,
  FactDeclaration,
  FactInstance,
  FilledArgument,
  ParameterInForce,
} from "./condition-scope.ts";
export { defineDecorator, type Decorator } from "./decorator.ts";
export { evaluateCondition } from "./evaluate-condition.ts";
export { along, leafReader, readLeaf, type LeafReading } from "./evaluate-leaf.ts";
export { factClassAt, factClasses, type ClassEnd, type FactClass, type FactClasses } from "./missing/fact-classes.ts";
export {
  classOf,
  classTruth,
  isClassLeaf,
  notApplicableClass,
  partitionFact,
  type ClassLeaf,
  type FactPartition,
} from "./compile/fact-partition.ts";
export { factOfId, instanceId, parseInstanceId, type InstanceName } from "./instance-id.ts";
export { resolveFact, type NamedFact } from "./resolve-leaf.ts";
export { resolveParams, type ResolvedParams } from "./resolve-params.ts";
export { leafKey } from "./compile/leaf-key.ts";
export { leavesOf } from "./leaves-of.ts";
export { limitOf, possibleClasses } from "./missing/possible-classes.ts";
export { findMissing, type MissingFacts } from "./missing/find-missing.ts";
export {
  availableFacts,
  conditionAt,
  fromSentence,
  insertCondition,
  removeCondition,
  replaceCondition,
  toSentence,
  unwrapCondition,
  wrapCondition,
  type AvailableFact,
  type ComparisonNode,
  type FactToken,
  type GroupNode,
  type NamedNode,
  type NotNode,
  type OperatorChoice,
  type OperatorToken,
  type SentenceContext,
  type SentenceNode,
  type SentenceToken,
  type ValueEditor,
  type ValueShape,
  type ValueToken,
} from "./sentence/index.ts";
export { createOperatorSet, standardOperators, type OperatorSet } from "./operator-set.ts";
export { defineOperator, type Operator, type OperatorDefinition } from "./operator.ts";
export { booleanWords } from "./phrase/boolean-words.ts";
export { labelAtPath } from "./phrase/label-at-path.ts";
export { phraseComparison } from "./phrase/phrase-comparison.ts";
export { phraseCondition } from "./phrase/phrase-condition.ts";
export type { PhraseLabels } from "./phrase/phrase-labels.ts";
export { writeCondition } from "./write-condition.ts";
export { traceCondition, traceTruth, type TraceRender } from "./trace-condition.ts";
export { allTruths } from "./truth.ts";
