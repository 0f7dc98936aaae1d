import {
  BylawError,
  dayOperations,
  daysOfEvents,
  daysOfNotice,
  inBothLanguages,
  issue,
  withDayAs,
  type Calendar,
  type ExactDay,
  type Issue,
  type NoticeDays,
  type Operation,
  type Pack,
} from "@bylaw/core";
import { readICalendar } from "./read-icalendar.ts";

/** What a text announces, and the operations that bring it into a calendar. */
export interface CalendarText {
  readonly calendar: Calendar;
  readonly days: readonly ExactDay[];
  readonly operations: readonly Operation[];
  readonly issues: readonly Issue[];
}

/**
 * Reads an official notice or an iCalendar text. In a calendar whose days are announced, the years that the text is about
 * get its days in place of what stood there, and count as announced; in any other its days come on top.
 *
 * @param id the calendar that is to have them; the lowest with announced days under the policy's own when left out
 * @param year for a notice that does not name the year it is about
 * @issues `calendar/unknown`, `calendar/not-icalendar`, `calendar/no-notice`; in the answer what was left out of the text
 */
export function readCalendarText(pack: Pack, text: string, year: number, id?: string): CalendarText {
  const calendar = pack.calendars.find((each) =>
    id === undefined ? each.announcedThrough !== undefined : each.id === id,
  );
  if (calendar === undefined) {
    const known = pack.calendars.map((each) => each.id).join(", ");
    const place = { document: "body", pointer: "/calendar" };
    throw new BylawError([issue("calendar/unknown", { calendar: id ?? "", suggestion: "", known }, place)]);
  }
  const isFeed = /^\uFEFF?\s*BEGIN:VCALENDAR/u.test(text);
  const notice = isFeed ? undefined : daysOfNotice(text, year);
  const read: Pick<NoticeDays, "days" | "issues"> = notice ?? feedDays(text);
  if (read.days.length === 0 && !isFeed) {
    throw new BylawError([issue("calendar/no-notice", {}, { document: "body", pointer: "/text" })]);
  }
  const years = notice === undefined ? yearsOf(read.days) : [notice.year];
  const isAnnounced = calendar.announcedThrough !== undefined;
  const days = isAnnounced ? replaced(calendar, read.days, years) : onTop(calendar, read.days);
  return {
    calendar,
    days: read.days,
    operations: [...dayOperations(calendar, days), ...(isAnnounced ? announced(calendar, years, notice?.source) : [])],
    issues: read.issues,
  };
}

function feedDays(text: string): Pick<NoticeDays, "days" | "issues"> {
  const { days, issues } = daysOfEvents(readICalendar(text));
  return { days: inBothLanguages(days), issues };
}

function yearsOf(days: readonly ExactDay[]): readonly number[] {
  return [...new Set(days.map(({ from, through = from }) => Number(through.slice(0, 4))))];
}

/** The days of these years as the text has them; what reaches over a new year is cut there. */
function replaced({ days = [] }: Calendar, read: readonly ExactDay[], years: readonly number[]): readonly ExactDay[] {
  const cleared = years.reduce<readonly ExactDay[]>(
    (kept, year) => withDayAs(kept, `${year}-01-01`, `${year}-12-31`, undefined),
    days,
  );
  return onTop({ days: [...cleared] }, read);
}

function onTop({ days = [] }: Pick<Calendar, "days">, read: readonly ExactDay[]): readonly ExactDay[] {
  return read.reduce<readonly ExactDay[]>(
    (made, { from, through = from, ...is }) => withDayAs(made, from, through, is),
    days,
  );
}

function announced(
  { id, announcedThrough, version }: Calendar,
  years: readonly number[],
  source: NonNullable<Calendar["sources"]>[number] | undefined,
): readonly Operation[] {
  const last = `${Math.max(...years, 0)}-12-31`;
  const at = `calendar:${id}`;
  return [
    ...(announcedThrough !== undefined && last > announcedThrough
      ? [{ op: "set", at: `${at}/announcedThrough`, value: last, expect: announcedThrough } as const]
      : []),
    ...(source === undefined ? [] : [{ op: "add", at: `${at}/sources`, value: source } as const]),
    ...(source === undefined || version === undefined
      ? []
      : [{ op: "set", at: `${at}/version`, value: source.issued } as const]),
  ];
}
