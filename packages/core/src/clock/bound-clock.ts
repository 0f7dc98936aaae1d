import type { BoundBudget } from "../calendar/index.ts";
import type { BoundCondition, TraceRender } from "../rule/index.ts";
import type { ParameterTrace } from "../trace/index.ts";

/** How a deadline is found: from a budget, from a promise, or not at all because the policy sets none. */
export type BoundDue =
  | { readonly kind: "budget"; readonly budget: BoundBudget; readonly amount?: ParameterTrace }
  | { readonly kind: "fact"; readonly fact: string }
  | { readonly kind: "none" };

/** One deadline of a clock. */
export interface BoundTarget {
  readonly id: string;
  readonly clauses: readonly string[];
  /** It exists always when this is left out. */
  readonly when?: BoundCondition;
  readonly due: BoundDue;
  /** The date-time fact that stops it. */
  readonly stop: string;
  readonly notify?: readonly string[];
  readonly escalate?: readonly string[];
  readonly supersedes: readonly string[];
  /** Where it stands in its document. */
  readonly pointer: string;
}

/** A clock with its parameters replaced by constants. */
export interface BoundClock {
  readonly id: string;
  readonly clauses: readonly string[];
  /** The date-time fact that starts every target. */
  readonly start: string;
  readonly targets: readonly BoundTarget[];
  /** IANA name: the zone in which days are counted and moments are written. */
  readonly timeZone: string;
  readonly render: TraceRender;
}
