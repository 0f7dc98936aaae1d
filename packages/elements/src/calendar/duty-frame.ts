import type { CalendarDayView, DutyCalendarView } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import type { CalendarMessages } from "./calendar-messages.ts";
import type { DutyDay } from "./duty-days.ts";

/** What every part of the calendar of duties is drawn from, and what it may do. */
export interface DutyFrame {
  readonly calendar: DutyCalendarView;
  readonly days: ReadonlyMap<string, DutyDay>;
  readonly kinds: ReadonlyMap<string, CalendarDayView>;
  readonly say: CalendarMessages;
  readonly messages: Messages;
  readonly locale: Locale;
  /** The month that is shown, by any of its days, ISO 8601. */
  readonly month: string;
  readonly chosen: string;
  readonly person: string;
  readonly view: "month" | "agenda";
  readonly recordHref: string;
  readonly choose: (day: string) => void;
  readonly move: (day: string) => void;
  readonly show: (view: DutyFrame["view"]) => void;
  /** Goes to the editor; absent for who may not. */
  readonly change: (() => void) | undefined;
  readonly pick: (person: string) => void;
}
