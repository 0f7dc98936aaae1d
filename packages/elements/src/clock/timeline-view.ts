import type { CalendarDayView, ClockTargetView } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import type { ClockReading } from "./clock-reading.ts";

/** What the picture of a clock is drawn from. */
export interface TimelineView {
  readonly days: readonly CalendarDayView[];
  readonly targets: readonly {
    readonly target: ClockTargetView;
    readonly reading: ClockReading;
    readonly words: string;
  }[];
  /** Epoch ms. */
  readonly now: number;
  /** The time of day that it is, in words. */
  readonly time: string;
  /** How wide a day is, in px. */
  readonly column: number;
  readonly locale: Locale;
}

/** Where a moment stands, in px from the first day. */
export type Place = (moment: string | number) => number;
