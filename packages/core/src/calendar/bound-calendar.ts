import type { Text } from "../issue/index.ts";
import type { CalendarDay } from "./calendar-day.ts";

/** One calendar document of those that lie over each other. */
export interface CalendarLayer {
  readonly id: string;
  readonly title: Text;
  readonly version?: string;
  readonly clauses: readonly string[];
  /** Day numbers, both included; absent where the calendar covers everything before or after. */
  readonly announcedFrom?: number;
  readonly announcedThrough?: number;
}

/** Where days are counted: a time zone alone, or a whole calendar. */
export interface DueZone {
  /** IANA name. */
  readonly timeZone: string;
}

/** A calendar that can be counted on: its layers as one. */
export interface BoundCalendar extends DueZone {
  /** The id of the uppermost layer. */
  readonly id: string;
  /** The lowest first. */
  readonly layers: readonly CalendarLayer[];
  /** What an answer is that rests on days nobody has announced: one that says so, or none. */
  readonly beyond: "provisional" | "undetermined";
  readonly dayAt: (day: number) => CalendarDay;
}

export type DueCalendar = DueZone | BoundCalendar;

/** Whether there are opening hours and holidays to count on, and not just a time zone. */
export function hasDays(calendar: DueCalendar): calendar is BoundCalendar {
  return "dayAt" in calendar;
}
