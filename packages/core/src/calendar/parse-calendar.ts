import { BylawError, issue, throwOnErrors } from "../issue/index.ts";
import { checkDocument, documentId, type Calendar } from "../schema/index.ts";
import type { BoundCalendar } from "./bound-calendar.ts";
import { calendarLayers, isEverOpen } from "./calendar-layers.ts";
import { checkCalendar } from "./check-calendar.ts";
import { createCalendar, type CalendarContext } from "./create-calendar.ts";

/**
 * Makes the calendar `id` of documents as they were read, in any order; those that it does not lie over are left alone.
 *
 * @issues `document/…`, those of {@link checkCalendar} and {@link calendarLayers}, `calendar/never-open`
 */
export function parseCalendar(id: string, documents: readonly unknown[], context: CalendarContext): BoundCalendar {
  throwOnErrors(documents.flatMap(checkDocument));
  const calendars = new Map((documents as readonly Calendar[]).map((each) => [each.id, each]));
  const { layers, issues } = calendarLayers(id, calendars);
  throwOnErrors(issues);
  throwOnErrors(layers.flatMap(checkCalendar));
  const uppermost = layers.at(-1);
  if (uppermost !== undefined && !isEverOpen(layers)) {
    throw new BylawError([issue("calendar/never-open", { calendar: id }, { document: documentId(uppermost) })]);
  }
  return createCalendar(layers, context);
}
