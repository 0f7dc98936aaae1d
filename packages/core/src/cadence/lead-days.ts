import { hasDays, isWorkingDay, type DueCalendar } from "../calendar/index.ts";
import type { BoundLead } from "./bound-cadence.ts";

/** How far working days are looked for: a year without one is a calendar that is wrong. */
const furthest = 366;

/** The day that lies so many days before a day. Without a calendar working days are all days. */
export function leadBefore(day: number, lead: BoundLead, calendar: DueCalendar): number {
  return countDays(day, lead, calendar, -1);
}

/** The day that lies so many days after a day. */
export function leadAfter(day: number, lead: BoundLead, calendar: DueCalendar): number {
  return countDays(day, lead, calendar, 1);
}

function countDays(day: number, { days, count }: BoundLead, calendar: DueCalendar, step: 1 | -1): number {
  if (count === "civilDays" || !hasDays(calendar)) return day + days * step;
  let [at, rest, closed] = [day, days, 0];
  while (rest > 0 && closed < furthest) {
    at += step;
    const isWorking = isWorkingDay(at, calendar);
    if (isWorking) rest -= 1;
    closed = isWorking ? 0 : closed + 1;
  }
  return at;
}
