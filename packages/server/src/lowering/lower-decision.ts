import { issue, leavesOf, type BoundDecision, type Issue } from "@bylaw/core";
import type { LowerScope } from "./lower-condition.ts";
import { lowerRules, type LoweredRules } from "./lower-rules.ts";

/** A decision's rules in SQL, and whether its outcomes can be counted there too. */
export interface LoweredDecision extends LoweredRules {
  /** Why the outcomes are not; empty when they are. */
  readonly because: readonly Issue[];
}

/** Comparisons of one statement. Each has a parameter or two, and SQLite takes 32,766 of these. */
const mostLeaves = 5000;

/**
 * Puts a decision into SQL: the database tells in which ways the rules come out together, and `settleTruths` makes one
 * outcome of each way. Hit policy, exceptions and contradictions are therefore settled by the code that always does.
 *
 * @issues `lowering/…`, in the answer
 */
export function lowerDecision(decision: BoundDecision, scope: LowerScope): LoweredDecision {
  const rules = lowerRules(decision.rules, scope);
  const leaves = decision.rules.reduce((sum, { condition }) => sum + leavesOf(condition).length, 0);
  const told = new Set(
    decision.rules.flatMap(({ params }) =>
      [...params.values()].flatMap((each) => (each.kind === "fact" ? each.fact : [])),
    ),
  );
  return {
    ...rules,
    because: [
      ...rules.verdicts.flatMap((verdict) => verdict.because),
      // Which value it is, and whether two rules say the same, differs from row to row.
      ...[...told].map((fact) => issue("lowering/says-fact", { fact })),
      ...(leaves > mostLeaves ? [issue("lowering/too-large", { leaves, most: mostLeaves })] : []),
    ],
  };
}
