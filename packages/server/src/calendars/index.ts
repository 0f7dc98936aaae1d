/**
 * Calendars as a company works with them: feeds and notices that others publish, what is due on which day and whether there
 * is room for it, and what other days would move. What days mean is the business of core.
 */
export { datedTasks, placedDay, placeVisits, type DatedTask, type Placed } from "./duty-calendar.ts";
export { redateTasks, type RedatedTask } from "./preview-calendar.ts";
export { readCalendarText, type CalendarText } from "./read-calendar-text.ts";
export { readICalendar } from "./read-icalendar.ts";
