import { formatDate, type BoundCalendar, type Locale } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";

/** Days of a calendar as its readers see them. @param first a day number */
export function presentDays(
  calendar: BoundCalendar,
  first: number,
  length: number,
  locale: Locale,
): HttpSchemas["CalendarDay"][] {
  return Array.from({ length }, (_, at) => {
    const { day, kind, title, calendar: named, isWorking, unannounced } = calendar.dayAt(first + at);
    const source = calendar.layers.find(({ id }) => id === named);
    return {
      date: formatDate(day),
      kind,
      name: title?.[locale] ?? null,
      source: source?.title[locale] ?? null,
      working: isWorking,
      provisional: unannounced !== undefined,
    };
  });
}
