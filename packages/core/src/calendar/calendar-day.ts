import type { Text } from "../issue/index.ts";

/** A stretch of time, half-open; both epoch ms. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * What kind of day it is: `weekday` and `restDay` by the weekly hours; `holiday`, `makeUpDay` and `specialHours` because a
 * calendar names the day.
 */
export type DayKind = "weekday" | "restDay" | "holiday" | "makeUpDay" | "specialHours";

/** One day of a calendar. */
export interface CalendarDay {
  /** The day number. */
  readonly day: number;
  readonly kind: DayKind;
  /** What the calendar calls the day. */
  readonly title?: Text;
  /** The calendar that names the day; absent for a day of the week. */
  readonly calendar?: string;
  readonly isWorking: boolean;
  /** The hours that begin on this day, in order and apart from each other; the last may end on the next day. */
  readonly windows: readonly TimeSpan[];
  /** The calendar that should have announced this day and has not. */
  readonly unannounced?: string;
}
