/**
 * Calendars and counting: opening hours, holidays and make-up workdays; months, periods and due dates; the same in every
 * time zone that the process may run in. Days and moments themselves are values and come from `value`; what runs, pauses and
 * stops is a clock, and what comes round again a cadence.
 */
export { hasDays, type BoundCalendar, type CalendarLayer, type DueCalendar, type DueZone } from "./bound-calendar.ts";
export { countsWorkingDays, countWords, unitsOf, type BoundBudget, type CountWord } from "./budget.ts";
export { businessBefore, businessElapsed, isOpenAt, nextOpen } from "./business-time.ts";
export type { CalendarDay, DayKind, TimeSpan } from "./calendar-day.ts";
export { daysOfEvents, type CalendarEvent } from "./calendar-events.ts";
export { calendarLayers, isEverOpen, unknownCalendar } from "./calendar-layers.ts";
export { checkCalendar, hourParameters } from "./check-calendar.ts";
export { compareCalendars, type CalendarChange, type CalendarComparison, type DayState } from "./compare-calendars.ts";
export { createCalendar, type CalendarContext } from "./create-calendar.ts";
export { dayIn } from "./day-in.ts";
export { dueAt, type Due } from "./due-at.ts";
export type { DueAssumption, DueDay, DueTrace, DueTraceCalendar } from "./due-trace.ts";
export { inBothLanguages } from "./holiday-names.ts";
export { hoursOn, type HoursOn } from "./hours-on.ts";
export { addMonths, wholeMonthsBetween } from "./months.ts";
export { daysOfNotice, type NoticeDays } from "./notice-days.ts";
export { parseCalendar } from "./parse-calendar.ts";
export { unionOf, withoutPauses } from "./pauses.ts";
export { periodOf, type DaySpan } from "./period.ts";
export { redate, type OpenDue, type Redating } from "./redate.ts";
export { tellDue } from "./tell-due.ts";
export { traceDue } from "./trace-due.ts";
export {
  closeOf,
  isWorkingDay,
  openWindows,
  workingDayFrom,
  workingDaysBetween,
  workingDayUntil,
} from "./working-days.ts";
