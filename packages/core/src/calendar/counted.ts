import type { Issue } from "../issue/index.ts";
import type { CalendarDay, TimeSpan } from "./calendar-day.ts";

/** A day that was looked at, and what it gave. */
export interface DueStep {
  readonly day: CalendarDay;
  /** The open time that was used up. */
  readonly pieces?: readonly TimeSpan[];
  /** Which of the counted days it is, 1 the first. */
  readonly nth?: number;
  /** The day counts for nothing because the clock stood still at its end. */
  readonly paused?: true;
}

/** A due moment, and the days of the calendar that it rests on. */
export interface Counted {
  readonly due: number;
  readonly steps: readonly DueStep[];
}

export type Counting = Counted | { readonly issue: Issue };
