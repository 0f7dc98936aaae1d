import { evaluateCondition } from "./evaluate-condition.ts";
import type { JudgeRules } from "./rule-judge.ts";

/**
 * Rules that are judged as they stand, one after the other. Nothing is prepared, and a page that asks a few rules with each key
 * need not load what compiles thousands.
 */
export const interpretRules: JudgeRules = (rules) => ({
  evaluate: (read) => rules.map(({ condition }) => evaluateCondition(condition, read)),
});
