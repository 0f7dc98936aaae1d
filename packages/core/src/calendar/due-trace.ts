import type { Text } from "../issue/index.ts";
import type { CountWord } from "./budget.ts";
import type { DayKind } from "./calendar-day.ts";

/** Why a due moment is what it is. Moments are ISO 8601 with the calendar's offset, days ISO 8601. */
export interface DueTrace {
  readonly count: CountWord;
  readonly start: string;
  readonly due: string;
  /** The calendar that was counted on; absent when none was needed. */
  readonly calendar?: DueTraceCalendar;
  /** The days that were looked at, in order. */
  readonly days: readonly DueDay[];
  /** What was taken for granted, when the answer is provisional. */
  readonly provisional?: DueAssumption;
}

/** A calendar as a trace names it. */
export interface DueTraceCalendar {
  readonly id: string;
  readonly timeZone: string;
  /** The documents it consists of, the lowest first. */
  readonly layers: readonly {
    readonly calendar: string;
    readonly version?: string;
    readonly clauses: readonly string[];
  }[];
}

/** One day that was looked at. */
export interface DueDay {
  readonly day: string;
  readonly kind: DayKind;
  readonly title?: Text;
  /** The calendar that names the day. */
  readonly calendar?: string;
  /** The open time that was used up. */
  readonly windows?: readonly { readonly from: string; readonly to: string; readonly seconds: number }[];
  /** All open time that was used up so far, in seconds. */
  readonly total?: number;
  /** Which of the counted days it is; 0 is the day that counting begins with. */
  readonly nth?: number;
  /** It did not count because the clock stood still. */
  readonly paused?: true;
}

/** The days of a provisional answer that nobody has announced. */
export interface DueAssumption {
  /** The calendar that should have announced them. */
  readonly calendar: string;
  readonly announcedFrom?: string;
  readonly announcedThrough?: string;
  /** The first of them. */
  readonly first: string;
  /** Those that were taken for something else than the week says. */
  readonly assumed: readonly { readonly day: string; readonly kind: DayKind; readonly title?: Text }[];
}
