import type { Value } from "../../value/index.ts";
import type { ReadFact } from "../bound-condition.ts";
import type { RuleJudge } from "../rule-judge.ts";

/** The rules that surely hold, and those that may hold once more is known; positions in the list of rules, ascending. */
export interface FiredRules {
  readonly held: readonly number[];
  readonly open: readonly number[];
}

/** Facts in internal form under their names; what is left out is unknown. */
export type FactRecord = Readonly<Record<string, Value | undefined>>;

/** Rules in the form that is quick to ask. It has no state: one may be shared and asked again and again. */
export interface CompiledRules extends RuleJudge {
  /** The facts that the rules read, each once. */
  readonly facts: readonly string[];
  /** What holds of what `evaluate` tells, as positions; quicker when few of many rules hold. */
  fired(read: ReadFact): FiredRules;
  /** The same for a flat record, without asking for its facts one by one: the quickest way. */
  firedIn(record: FactRecord): FiredRules;
}
