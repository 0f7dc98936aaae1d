import type { BoundRule, Issue } from "@bylaw/core";
import { lowerCondition, type LowerScope } from "./lower-condition.ts";
import type { SqlTruth } from "./compare.ts";

/** The verdict on a rule. */
export interface RuleVerdict {
  readonly rule: string;
  readonly pushable: boolean;
  /** Why it is not; empty when it is. */
  readonly because: readonly Issue[];
}

/** Rules in SQL as far as they can be, with a verdict on each. */
export interface LoweredRules {
  /** In the order of the rules. */
  readonly verdicts: readonly RuleVerdict[];
  /** Those that can be, with their places among all. */
  readonly pushed: readonly { readonly place: number; readonly truth: SqlTruth }[];
}

/** Puts each rule's condition into SQL. @issues `lowering/…`, in the verdicts */
export function lowerRules(rules: readonly BoundRule[], scope: LowerScope): LoweredRules {
  const lowered = rules.map(({ condition }) => lowerCondition(condition, scope));
  return {
    verdicts: lowered.map((each, place) => ({
      rule: rules[place]?.name ?? "",
      pushable: each.pushable,
      because: each.pushable ? [] : each.because,
    })),
    pushed: lowered.flatMap((each, place) => (each.pushable ? [{ place, truth: each.truth }] : [])),
  };
}
