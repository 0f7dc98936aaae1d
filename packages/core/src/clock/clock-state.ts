import type { TimeSpan } from "../calendar/index.ts";
import type { Issue } from "../issue/index.ts";
import type { Truth } from "../value/index.ts";
import type { Hearer } from "./bound-clock.ts";
import type { ClockEvent } from "./clock-event.ts";
import type { Limit } from "./limit.ts";

/** How a target stands. One that does not apply is not started. */
export type TargetStatus = "notStarted" | "running" | "paused" | "met" | "breached" | "superseded" | "voided";

/** Time in two measures, both in ms; open time where there is a calendar of it. */
export interface Lengths {
  readonly wall: number;
  readonly business?: number;
}

/** What made a due moment another, or made a breach come to light. */
export type ChangeCause = "start" | "retarget" | "restart" | "extension" | "calendar" | "migration" | "reopen";

/** A due moment that moved. */
export interface DueChange {
  readonly at: number;
  readonly cause: ChangeCause;
  readonly before?: number;
  readonly after?: number;
}

/** A moment at which somebody hears of a target. */
export interface Firing {
  /** The threshold's id; `start` and `breach` are always there. */
  readonly id: string;
  readonly cycle: number;
  readonly generation: number;
  /** The moment that the document means; unknown while nothing can be counted. */
  readonly moment?: number;
  /** When it came to pass: later than `moment` when a change put that into the past. Absent while it is to come. */
  readonly at?: number;
  readonly lateBy?: number;
  /** Others that passed at once with this one, which speaks for them. */
  readonly collapsed?: readonly string[];
  /** When somebody may hear of it; later than `at` in quiet hours. */
  readonly notifyAt?: number;
  readonly level?: number;
  readonly notify: readonly Hearer[];
  readonly escalate: readonly Hearer[];
}

/** A stretch in which a target stood still, or stands still. */
export interface PauseSpan {
  readonly from: number;
  readonly to?: number;
  readonly reasons: readonly string[];
}

/** A cycle that is over. */
export interface PastCycle {
  readonly cycle: number;
  readonly start: number;
  readonly due?: number;
  readonly stoppedAt?: number;
  readonly breachedAt?: number;
}

/** One deadline at one moment. All moments are epoch ms, all lengths ms. */
export interface TargetState {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly applies: Truth;
  readonly status: TargetStatus;
  readonly start?: number;
  /** None while it is paused, and none for a promise that nobody has given. */
  readonly due?: number;
  readonly stoppedAt?: number;
  /** Until the due moment, or, while it is paused, until the one it would have if it went on now. */
  readonly remaining?: Lengths;
  readonly dueIfResumedNow?: number;
  /** Since the due moment, pauses left out. */
  readonly overrun?: Lengths;
  readonly pausedBy: readonly string[];
  readonly pauses: readonly PauseSpan[];
  readonly breachedAt?: number;
  /** What brought the breach to light, when it was not the passing of the due moment. */
  readonly breachCause?: ChangeCause;
  /** Stays when a longer limit makes it run again. */
  readonly everBreached: boolean;
  readonly supersededBy?: string;
  readonly cycle: number;
  readonly generation: number;
  readonly past: readonly PastCycle[];
  readonly changes: readonly DueChange[];
  /** Those that came to pass, in their order; then those to come. */
  readonly firings: readonly Firing[];
  /** The due moment rests on days that nobody has announced. */
  readonly provisional: boolean;
  /** What it was counted from, with the pauses that were taken out. */
  readonly limit?: Limit;
  readonly taken: readonly TimeSpan[];
  /** The longest extension that it may be given now, in the unit of its budget, inclusive. */
  readonly mayExtendBy?: number;
  /** The fact without which it cannot be counted. */
  readonly missing?: string;
  readonly issue?: Issue;
}

/** An event that could not be followed, and why. */
export interface Refusal {
  readonly event: ClockEvent;
  readonly issue: Issue;
}

/** A clock at one moment. */
export interface ClockState {
  readonly clock: string;
  /** The moment; without it nothing has passed but what the log tells. */
  readonly now?: number;
  readonly targets: readonly TargetState[];
  readonly refused: readonly Refusal[];
  /** The next moment at which something changes by itself, or somebody hears. */
  readonly wakeAt?: number;
}
