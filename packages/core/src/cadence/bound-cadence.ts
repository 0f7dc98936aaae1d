import type { DueCalendar } from "../calendar/index.ts";
import type { BoundDue } from "../clock/index.ts";
import type { Text } from "../issue/index.ts";
import type { BoundCondition, TraceRender } from "../rule/index.ts";
import type { CadenceValue, Recipient, Shift } from "../schema/index.ts";
import type { ParameterTrace } from "../trace/index.ts";

/** How often something is owed: a figure (once a parameter, perhaps), what a fact says, or never. */
export type BoundTimes =
  | { readonly kind: "times"; readonly times: CadenceValue; readonly parameter?: ParameterTrace }
  | { readonly kind: "fact"; readonly fact: string }
  | { readonly kind: "none" };

/** A number of days before a day, or after it. */
export interface BoundLead {
  readonly days: number;
  readonly count: "civilDays" | "workingDays";
}

/** Until when it may be handed in after the end of a period. */
export type BoundGrace =
  | Extract<BoundDue, { readonly kind: "budget" }>
  | { readonly kind: "weekTime"; readonly weekday: number; readonly minutes: number }
  | { readonly kind: "monthDay"; readonly month: number; readonly day: number }
  | { readonly kind: "dayOfMonth"; readonly day: number };

/** Who hears of a period that was missed: roles, or facts that name a person. */
export interface BoundMissed {
  readonly notify?: readonly Recipient[];
  readonly escalate?: readonly Recipient[];
}

/** The records that show that something was done. */
export interface BoundDone {
  readonly of: string;
  /** The field that places a record. */
  readonly at: string;
  /** Whether that field is a moment and not a day. */
  readonly isMoment: boolean;
  readonly handedIn?: { readonly field: string; readonly isMoment: boolean };
  readonly where?: BoundCondition;
  /** The field that names a record. */
  readonly id: string;
  /** Every field of a record: what these conditions read of it is not asked of the subject. */
  readonly fields: ReadonlySet<string>;
}

/** One duty with its parameters replaced by constants. */
export interface BoundDuty {
  readonly id: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  /** It holds for everybody when this is left out. */
  readonly when?: BoundCondition;
  readonly atLeast: BoundTimes;
  readonly atMost?: CadenceValue;
  readonly counts?: BoundCondition;
  readonly owner: Recipient;
  readonly grace?: BoundGrace;
  readonly remind?: BoundLead;
  readonly missed?: BoundMissed;
  /** Where it stands in its document. */
  readonly pointer: string;
}

export interface BoundExemption {
  readonly title: Text;
  readonly clauses: readonly string[];
  readonly when: BoundCondition;
}

/** A cadence with its parameters replaced by constants. */
export interface BoundCadence {
  readonly id: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  readonly periods: "calendar" | "rolling";
  readonly partialPeriod: "exempt" | "immediate" | "prorated";
  readonly owed: "densest" | "each";
  readonly shift: Shift;
  /** A date or date-time fact. */
  readonly anchor?: string;
  /** A date or date-time fact. */
  readonly since?: string;
  readonly done: BoundDone;
  readonly duties: readonly BoundDuty[];
  readonly exempt: readonly BoundExemption[];
  readonly calendar: DueCalendar;
  readonly render: TraceRender;
}
