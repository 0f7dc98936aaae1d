import { hasDays, workingDayFrom, workingDayUntil, type DueCalendar } from "../calendar/index.ts";
import type { Shift } from "../schema/index.ts";
import { toCivilDate } from "../value/index.ts";

/**
 * Where a day goes that is closed. `modifiedFollowing` is the next working day, or the one before when the next lies in
 * another month. A day stays where it is when it is open, when there is no calendar, and when nothing opens for three years.
 */
export function shiftDay(day: number, shift: Shift, calendar: DueCalendar): number {
  if (shift === "none" || !hasDays(calendar)) return day;
  const before = (): number => workingDayUntil(day, calendar) ?? day;
  if (shift === "preceding") return before();
  const after = workingDayFrom(day, calendar) ?? day;
  return shift === "modifiedFollowing" && toCivilDate(after).month !== toCivilDate(day).month ? before() : after;
}
