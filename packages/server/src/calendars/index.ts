/** Calendars that others publish: how their feeds are read. What the days mean is the business of core. */
export { readICalendar } from "./read-icalendar.ts";
