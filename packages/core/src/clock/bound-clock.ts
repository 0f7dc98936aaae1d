import type { BoundBudget, DueCalendar } from "../calendar/index.ts";
import type { Text } from "../issue/index.ts";
import type { BoundCondition, TraceRender } from "../rule/index.ts";
import type { Clock } from "../schema/index.ts";
import type { ParameterTrace } from "../trace/index.ts";

/** A budget with all that is needed to count it. */
export interface BoundLimit {
  readonly kind: "budget";
  readonly budget: BoundBudget;
  readonly calendar: DueCalendar;
  readonly amount?: ParameterTrace;
}

/**
 * How a deadline is found: from a budget, from one whose amount a fact tells, from a promise, or not at all because the
 * policy sets none.
 */
export type BoundDue =
  | BoundLimit
  | {
      readonly kind: "budgetOfFact";
      readonly fact: string;
      readonly budget: Omit<BoundBudget, "amount">;
      readonly calendar: DueCalendar;
    }
  | { readonly kind: "fact"; readonly fact: string }
  | { readonly kind: "choice"; readonly choices: readonly DueChoice[] }
  | { readonly kind: "none" };

/** One of several limits: the first whose condition holds. */
export interface DueChoice {
  readonly when?: BoundCondition;
  readonly due: BoundDue;
}

/** What a reclassification does to a running target. */
export type Retarget = Clock["retarget"];

/** A role that hears, and those who hear when nobody of it is there, in their order. */
export interface Hearer {
  readonly role: string;
  readonly substitutes: readonly string[];
}

/** A moment at which somebody hears of a target. */
export interface BoundThreshold {
  readonly id: string;
  readonly title?: Text;
  readonly clauses: readonly string[];
  /** A length is in ms. */
  readonly at:
    | { readonly kind: "percent"; readonly percent: number }
    | { readonly kind: "before" | "after"; readonly length: number };
  /** As the budget counts when left out. */
  readonly in?: "business" | "wall";
  readonly level?: number;
  readonly notify: readonly Hearer[];
  readonly escalate: readonly Hearer[];
  readonly quietHours: "ignore" | "defer";
}

/** One deadline of a clock. */
export interface BoundTarget {
  readonly id: string;
  readonly clauses: readonly string[];
  /** It exists always when this is left out. */
  readonly when?: BoundCondition;
  /** The date-time fact that starts it. */
  readonly start: string;
  /** Whether another start begins a new cycle once it was stopped. */
  readonly repeats: boolean;
  readonly due: BoundDue;
  /** The date-time fact that stops it. */
  readonly stop: string;
  readonly notify: readonly Hearer[];
  readonly escalate: readonly Hearer[];
  readonly thresholds: readonly BoundThreshold[];
  readonly retarget: Retarget;
  readonly retargetFrom: "start" | "change";
  readonly quietHours: "ignore" | "defer";
  /** The calendar of open time where the budget has none of its own. */
  readonly calendar: DueCalendar;
  readonly supersedes: readonly string[];
  /** Where it stands in its document. */
  readonly pointer: string;
}

/** A reason for which targets stand still. */
export interface BoundPause {
  readonly reason: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  readonly targets: ReadonlySet<string>;
  readonly when?: BoundCondition;
  /** Date-time facts. */
  readonly from?: string;
  readonly until?: string;
}

/** What opening a stopped case again does. */
export interface BoundReopen {
  readonly how: "resume" | "newCycle" | "strict";
  readonly targets: ReadonlySet<string>;
  readonly within?: BoundLimit;
  readonly beyond: "newCycle" | "refuse";
  readonly clauses: readonly string[];
}

/** How a limit may be extended. */
export interface BoundException {
  readonly targets: ReadonlySet<string>;
  readonly times: number;
  /** In times the original limit. */
  readonly atMost: number;
  readonly clauses: readonly string[];
}

/** A clock with its parameters replaced by constants. */
export interface BoundClock {
  readonly id: string;
  readonly clauses: readonly string[];
  /** The date-time fact that starts every target without a start of its own. */
  readonly start: string;
  readonly targets: readonly BoundTarget[];
  readonly pauses: readonly BoundPause[];
  readonly reopen?: BoundReopen;
  readonly exception?: BoundException;
  /** IANA name: the zone in which days are counted and moments are written. */
  readonly timeZone: string;
  readonly render: TraceRender;
}
