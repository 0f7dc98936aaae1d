import { toCivilDate } from "../../value/index.ts";
import { lunarMonths } from "./lunar-year.ts";

/** A day of the lunar calendar in its year. */
export interface LunarDate {
  /** The civil year in which the lunar year begins. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Whether it lies in the second month of this number. */
  readonly isLeap: boolean;
  /** 1 to 30. */
  readonly day: number;
}

/** A day of every lunar year. */
export interface LunarAnniversary {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 30. */
  readonly day: number;
  /** Whether it belongs to the second one where the month comes twice. */
  readonly isLeap?: boolean;
}

/**
 * The lunar date of a day, from a table: `Intl` is no help here, Node 24's Chinese calendar is a day off in the first months
 * of 2027 and 2030.
 *
 * @returns `undefined` outside the table, which covers 1990-01-01 to 2060-12-31 and some weeks around
 */
export function toLunarDate(day: number): LunarDate | undefined {
  const { year } = toCivilDate(day);
  // The lunar year begins in January or February: before that, it is still the one before.
  for (const lunarYear of [year, year - 1]) {
    const month = lunarMonths(lunarYear)?.find(({ first, length }) => day >= first && day < first + length);
    if (month === undefined) continue;
    return { year: lunarYear, month: month.month, isLeap: month.isLeap, day: day - month.first + 1 };
  }
  return undefined;
}

/**
 * The day on which a lunar date falls; the inverse of {@link toLunarDate}.
 *
 * @returns `undefined` when there is no such date, or outside the table
 */
export function fromLunarDate({ year, month, isLeap, day }: LunarDate): number | undefined {
  const found = lunarMonths(year)?.find((each) => each.month === month && each.isLeap === isLeap);
  return found === undefined || day < 1 || day > found.length ? undefined : found.first + day - 1;
}

/**
 * The day on which a day of every lunar year is kept in one of them: the 30th of a month with 29 days on its last day, and a
 * day of a leap month in the ordinary month where there is none.
 *
 * @returns `undefined` outside the table
 */
export function lunarAnniversary({ month, day, isLeap = false }: LunarAnniversary, year: number): number | undefined {
  const months = lunarMonths(year)?.filter((each) => each.month === month) ?? [];
  const found = months.find((each) => each.isLeap === isLeap) ?? months[0];
  return found === undefined ? undefined : found.first + Math.min(day, found.length) - 1;
}
