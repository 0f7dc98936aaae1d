import type { DueCalendar } from "../calendar/index.ts";
import type { Shift } from "../schema/index.ts";
import { daysInMonth, toCivilDate, toDay } from "../value/index.ts";
import { lunarAnniversary, type LunarAnniversary } from "./lunar/index.ts";
import { shiftDay } from "./shift-day.ts";

/** A day that comes back every year, in the ordinary calendar or the lunar one. */
export type YearlyDay =
  | {
      readonly kind: "solar";
      /** 1 to 12. */
      readonly month: number;
      /** 1 to 31. */
      readonly day: number;
      /** Where 29 February goes in a common year. */
      readonly leapDay: "feb28" | "mar1";
      /** The year of the first one, which is not counted. */
      readonly afterYear?: number;
    }
  | ({ readonly kind: "lunar" } & LunarAnniversary);

/** A day of an occasion: the day itself, and where it goes because it is closed. */
export interface KeptDay {
  readonly day: number;
  readonly kept: number;
}

/**
 * The days on which a yearly day is kept, from `from` to the day before `to`, the earliest first. A lunar day beyond 2060 is
 * not known and left out.
 */
export function yearlyDays(
  yearly: YearlyDay,
  { from, to }: { readonly from: number; readonly to: number },
  shift: Shift,
  calendar: DueCalendar,
): readonly KeptDay[] {
  // A lunar year reaches into the next civil one, and a shift over its end.
  const years = [toCivilDate(from).year - 1, toCivilDate(to).year + 1];
  const found: KeptDay[] = [];
  for (let year = years[0] ?? 0; year <= (years[1] ?? 0); year += 1) {
    const day = yearly.kind === "lunar" ? lunarAnniversary(yearly, year) : solarDay(yearly, year);
    if (day === undefined) continue;
    const kept = shiftDay(day, shift, calendar);
    if (kept >= from && kept < to) found.push({ day, kept });
  }
  return found;
}

function solarDay(
  { month, day, leapDay, afterYear }: Extract<YearlyDay, { readonly kind: "solar" }>,
  year: number,
): number | undefined {
  if (afterYear !== undefined && year <= afterYear) return undefined;
  if (day <= daysInMonth(year, month)) return toDay(year, month, day);
  return leapDay === "mar1" && month === 2 ? toDay(year, 3, 1) : toDay(year, month, daysInMonth(year, month));
}
