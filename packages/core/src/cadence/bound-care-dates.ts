import type { DueCalendar } from "../calendar/index.ts";
import type { Text } from "../issue/index.ts";
import type { BoundCondition, TraceRender } from "../rule/index.ts";
import type { Recipient, Shift } from "../schema/index.ts";
import type { TimeRange } from "../value/index.ts";
import type { BoundDone, BoundLead, BoundMissed } from "./bound-cadence.ts";
import type { YearlyDay } from "./occasion-days.ts";

/** Where the days of an occasion come from: from the calendar, or from facts about a subject. */
export type BoundOn =
  | { readonly kind: "named"; readonly days: readonly BoundNamedDay[] }
  | { readonly kind: "birthday"; readonly fact: string; readonly leapDay: "feb28" | "mar1" }
  | { readonly kind: "lunarBirthday"; readonly month: string; readonly day: string; readonly leap?: string }
  | { readonly kind: "anniversary"; readonly fact: string };

/** A day that a calendar names. */
export interface BoundNamedDay {
  readonly id: string;
  readonly title: Text;
  readonly yearly: YearlyDay;
}

/** One occasion with its parameters replaced by constants. */
export interface BoundOccasion {
  readonly id: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  /** It is for everybody when this is left out. */
  readonly when?: BoundCondition;
  readonly consent?: BoundCondition;
  readonly on: BoundOn;
  readonly shift: Shift;
  readonly prepare: BoundLead;
  readonly early: BoundLead;
  readonly late: BoundLead;
  readonly task: { readonly id: string; readonly title: Text; readonly owner: Recipient; readonly form?: string };
  readonly done: BoundDone;
  readonly missed?: BoundMissed;
  /** Where it stands in its document. */
  readonly pointer: string;
}

/** Care dates with their parameters replaced by constants. */
export interface BoundCareDates {
  readonly id: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  readonly occasions: readonly BoundOccasion[];
  readonly quiet?: TimeRange;
  readonly calendar: DueCalendar;
  readonly render: TraceRender;
}
