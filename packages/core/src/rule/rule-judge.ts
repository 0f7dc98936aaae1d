import type { Truth } from "../value/index.ts";
import type { BoundRule, ReadFact } from "./bound-condition.ts";

/** Rules that can be asked. It has no state: one may be shared and asked again and again. */
export interface RuleJudge {
  /** The truth of every rule, in the order in which they were given. */
  evaluate(read: ReadFact): Truth[];
}

/** Makes rules ready to be asked: `compileRules` for who asks often, `interpretRules` for who asks now and then. */
export type JudgeRules = (rules: readonly BoundRule[]) => RuleJudge;
