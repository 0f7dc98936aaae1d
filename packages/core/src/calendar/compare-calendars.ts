import type { Text } from "../issue/index.ts";
import { formatDate } from "../value/index.ts";
import type { BoundCalendar } from "./bound-calendar.ts";
import type { CalendarDay, DayKind } from "./calendar-day.ts";

/** A day that another edition of a calendar sees otherwise. */
export interface CalendarChange {
  /** ISO 8601. */
  readonly day: string;
  readonly before: DayState;
  readonly after: DayState;
}

export interface DayState {
  readonly kind: DayKind;
  readonly title?: Text;
  readonly isWorking: boolean;
  /** Nobody has announced it. */
  readonly provisional: boolean;
}

/** What another edition of a calendar changes. */
export interface CalendarComparison {
  /** Days whose opening hours differ, in order. */
  readonly moved: readonly CalendarChange[];
  /** Days that stay as they were assumed, and are announced now. */
  readonly confirmed: readonly string[];
}

/** Compares two editions of a calendar on the days from `first` to `last`, both included. */
export function compareCalendars(
  before: BoundCalendar,
  after: BoundCalendar,
  { first, last }: { readonly first: number; readonly last: number },
): CalendarComparison {
  const moved: CalendarChange[] = [];
  const confirmed: string[] = [];
  for (let day = first; day <= last; day++) {
    const [old, now] = [before.dayAt(day), after.dayAt(day)];
    if (!isSame(old, now)) moved.push({ day: formatDate(day), before: stateOf(old), after: stateOf(now) });
    else if (old.unannounced !== undefined && now.unannounced === undefined) confirmed.push(formatDate(day));
  }
  return { moved, confirmed };
}

function isSame(a: CalendarDay, b: CalendarDay): boolean {
  return (
    a.isWorking === b.isWorking &&
    a.windows.length === b.windows.length &&
    a.windows.every(({ from, to }, at) => from === b.windows[at]?.from && to === b.windows[at]?.to)
  );
}

function stateOf({ kind, title, isWorking, unannounced }: CalendarDay): DayState {
  return { kind, ...(title === undefined ? {} : { title }), isWorking, provisional: unannounced !== undefined };
}
