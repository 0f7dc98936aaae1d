import type { Text } from "../issue/index.ts";
import type { ParameterTrace, TraceTruth } from "../trace/index.ts";
import type { CadenceValue } from "../schema/index.ts";

/** How a period stands. What cannot be told yet is undetermined. */
export type PeriodStatus = "upcoming" | "due" | "done" | "missed" | "waived" | "exempt" | "undetermined";

/** Why nothing is owed in a period, or why it cannot be told. */
export type PeriodReason = "partial" | "noWorkingDay" | "exemption" | "dutyUnknown" | "recordsUnknown";

/** A record that lies in a period. Moments and days are ISO 8601. */
export interface PeriodRecord {
  readonly id: string;
  readonly at: string;
  readonly counts: TraceTruth;
  /** Why it does not count: it shows no contact at all, this duty does not accept it, or it was handed in too late. */
  readonly because?: "where" | "notAccepted" | "late";
  /** It was handed in after the period had ended. */
  readonly filedLate?: true;
}

/** A duty that was looked at when it was asked what is owed. */
export interface ConsideredDuty {
  readonly duty: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  readonly holds: TraceTruth;
  readonly times?: CadenceValue;
  readonly parameter?: ParameterTrace;
}

/** One period of a duty, with its proof. Days are ISO 8601, `last` and `lastChance` included. */
export interface CadencePeriod {
  readonly cadence: string;
  readonly duty: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  readonly times: CadenceValue;
  readonly first: string;
  readonly last: string;
  readonly status: PeriodStatus;
  readonly reason?: PeriodReason;
  /** The exemption that applies. */
  readonly exemption?: Text;
  /** How often it must be done in this period, and how often it was. */
  readonly required: number;
  readonly counted: number;
  /** How many more there were than the cap allows. */
  readonly tooMany?: number;
  readonly records: readonly PeriodRecord[];
  /** The last working day on which it can be done. */
  readonly lastChance?: string;
  /** The close of that day. */
  readonly lastChanceAt?: string;
  readonly remindOn?: string;
  /** The moment after which nothing can be handed in any more. */
  readonly deadline: string;
  /** Who has to do it: a role, or a person whom a fact names; `null` while nobody knows who. */
  readonly owner: string | null;
  readonly notify?: readonly string[];
  readonly escalate?: readonly string[];
  /** It rests on days that nobody has announced yet. */
  readonly provisional?: true;
  /** The duties among which this one was found; those of `each` stand alone. */
  readonly considered: readonly ConsideredDuty[];
}
