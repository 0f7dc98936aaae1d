/**
 * The calendar of a company: what is due on which day for those who manage the work, and the editor of hours, holidays and
 * make-up days, which comes later and only to who edits. Counting on a calendar is the business of core and the server.
 */
export { BylawCalendar } from "./bylaw-calendar.ts";
