/**
 * Decisions: which rule wins, what the outcome is, what would settle it, and the proof. Facts are worked out in a
 * session, each once. Reading documents and telling people is the business of `policy`.
 */
export { bindDecision, outputType } from "./bind-decision.ts";
export type {
  BoundDecision,
  BoundDecisionRule,
  BoundOutput,
  BoundOverride,
  BoundParam,
  Collect,
  HitPolicy,
} from "./bound-decision.ts";
export { allRules, decisionRules, issueInDocument, type DecisionRule } from "./decision-rules.ts";
export { setAsideGraph } from "./set-aside.ts";
export { cellCondition } from "./cell-condition.ts";
export { overridingRules, rivalExceptions } from "./exceptions.ts";
export type { FactSource, GraphFact } from "./fact-graph.ts";
export { missingFor, missingOf, type Missing } from "./missing.ts";
export { nameSameFact, settleTruths, type DecisionRun } from "./run-decision.ts";
export { createSession, type BoundGraph, type FactReading, type Session, type Supplied } from "./session.ts";
export type { Settlement, SettleRule } from "./settle.ts";
export {
  outcomeToJson,
  paramsToJson,
  traceDecision,
  traceFacts,
  type TraceHead,
  type ValueRender,
} from "./trace-decision.ts";
