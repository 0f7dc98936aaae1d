import { dayOf, formatDate } from "../value/index.ts";

/** The ISO 8601 day that a moment (epoch ms) falls on in a time zone. */
export function dayIn(moment: number, timeZone: string): string {
  return formatDate(dayOf(moment, timeZone));
}
