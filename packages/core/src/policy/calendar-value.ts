import { hoursOn } from "../calendar/index.ts";
import type { Calendar } from "../schema/index.ts";
import type { CalendarTarget } from "./calendar-target.ts";

/**
 * What stands at a target in a calendar: hours as they are on a day (ISO 8601), the run of days that begins on the target's
 * day, else the part. `null` for nothing, and for a whole list.
 */
export function calendarValue(calendar: Calendar, { part, day: first }: CalendarTarget, day: string): unknown {
  switch (part) {
    case "open":
      return hoursOn(calendar, day).open ?? null;
    case "makeUpHours": {
      const hours = hoursOn(calendar, day).makeUpHours ?? [];
      return hours.length === 0 ? null : hours;
    }
    case "announcedThrough":
    case "version":
      return calendar[part] ?? null;
    case "sources":
      return null;
    case "days":
      return (calendar.days ?? []).find(({ from }) => from === first) ?? null;
  }
}
