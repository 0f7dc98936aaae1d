/**
 * Days, months, periods and due dates, in the time zone of the policy and never in that of the process.
 * Days and moments themselves are values and come from `value`; opening hours and holidays will stand here.
 */
export { dayIn } from "./day-in.ts";
export { countWords, dueAt, unitsOf, type BoundBudget, type CountWord, type Due, type DueCalendar } from "./due-at.ts";
export { addMonths, wholeMonthsBetween } from "./months.ts";
export { periodOf, type DaySpan } from "./period.ts";
