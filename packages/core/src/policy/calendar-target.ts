/** What an operation names in a calendar: a part of it, or the day or run of days that begins on a day. */
export interface CalendarTarget {
  readonly calendar: string;
  readonly part: CalendarPart;
  /** The first day of a run, ISO 8601. */
  readonly day?: string;
}

/** What of a calendar can be changed. */
export type CalendarPart = "open" | "makeUpHours" | "announcedThrough" | "version" | "days" | "sources";

/** What `at` of an operation names, when it is a part of a calendar. */
export function calendarTarget(at: string): CalendarTarget | undefined {
  const found = /^calendar:([^/]+)\/(open|makeUpHours|announcedThrough|version|days|sources)(?:\/([-\d]+))?$/u.exec(at);
  const [, calendar, part, day] = found ?? [];
  if (calendar === undefined || part === undefined) return undefined;
  return { calendar, part: part as CalendarPart, ...(day === undefined ? {} : { day }) };
}
