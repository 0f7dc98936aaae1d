import type { BoundRule, ParameterUse, RuleJudge } from "../rule/index.ts";
import type { Decision, FollowUp, Rule, ValueType } from "../schema/index.ts";
import type { Known } from "../value/index.ts";

export type HitPolicy = Decision["hitPolicy"];

/** How the values of several rules become one, under `collect`. */
export type Collect = "list" | "sum" | "min" | "max" | "count" | "densest";

/** One named part of an outcome. */
export interface BoundOutput {
  readonly name: string;
  /** The fact that it decides; none when it is only reported. */
  readonly fact?: string;
  /** Its type; text when nobody declares one. */
  readonly type: ValueType;
  readonly collect?: Collect;
}

/** What a rule says about one output: a constant (`null` is: nothing), or the value of a fact, or of a place inside it. */
export type BoundParam =
  | { readonly kind: "constant"; readonly value: Known | null; readonly parameter?: ParameterUse }
  | { readonly kind: "fact"; readonly fact: string; readonly path?: string };

export interface BoundDecisionRule extends BoundRule {
  readonly clauses: readonly string[];
  readonly title?: Rule["title"] & {};
  readonly params: ReadonlyMap<string, BoundParam>;
  readonly exceptionOf?: string;
  /** When it holds, people must settle the question; `params` may say why. */
  readonly undetermined: boolean;
  /** Where the rule, or the row, stands in its document. */
  readonly pointer: string;
}

/** A decision with its parameters replaced by constants. Rules stand in the order in which they are asked. */
export interface BoundDecision {
  readonly id: string;
  /** The day from which this version holds, ISO 8601; none when it has held all along. */
  readonly from?: string;
  readonly clauses: readonly string[];
  readonly hitPolicy: HitPolicy;
  readonly outputs: readonly BoundOutput[];
  readonly rules: readonly BoundDecisionRule[];
  readonly judge: RuleJudge;
  readonly whenUndetermined?: FollowUp;
  /** Where recorded exceptions make the outcome: they, and the decision as its rules alone make it. */
  readonly setAside?: { readonly overrides: readonly BoundOverride[]; readonly rules: BoundDecision };
}

/** A recorded exception with its value read. Days are ISO 8601, both included. */
export interface BoundOverride {
  readonly id: string;
  readonly fact: string;
  /** The decision that gives the fact, and as which output. */
  readonly decision: string;
  readonly output: string;
  readonly value: Known;
  readonly from: string;
  readonly until: string;
  readonly clause: string;
  readonly why: string;
  readonly by: string;
  readonly approvedBy: string;
  readonly release?: string;
}
