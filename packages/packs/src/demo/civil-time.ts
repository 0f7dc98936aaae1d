const daySeconds = 86_400;
const dayMilliseconds = daySeconds * 1000;

/** The factory's clock. China has kept +08:00 without summer time since 1992, so a fixed offset is exact here. */
const offset = "+08:00";

/** Days since 1970-01-01 of an ISO date with a year of four digits; `NaN` when there is no such day. */
export function parseDay(text: string): number {
  const day = Date.parse(`${text}T00:00:00Z`) / dayMilliseconds;
  return Number.isInteger(day) && formatDay(day) === text ? day : Number.NaN;
}

/** `2025-03-10` */
export function formatDay(day: number): string {
  const date = new Date(day * dayMilliseconds);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** The same day of the month so many months later; the last day where the month is too short. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * dayMilliseconds);
  const lastOfTarget = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  const dayOfMonth = Math.min(date.getUTCDate(), lastOfTarget.getUTCDate());
  return Date.UTC(lastOfTarget.getUTCFullYear(), lastOfTarget.getUTCMonth(), dayOfMonth) / dayMilliseconds;
}

/** 0 for January. */
export function monthOf(day: number): number {
  return new Date(day * dayMilliseconds).getUTCMonth();
}

/** 0 for Monday, 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The first day of the month that holds `day`. */
export function startOfMonth(day: number): number {
  return day - new Date(day * dayMilliseconds).getUTCDate() + 1;
}

/** Seconds on the factory's wall clock since 1970-01-01T00:00:00 there. */
export function secondOf(day: number, hour: number, minute: number, second = 0): number {
  return day * daySeconds + hour * 3600 + minute * 60 + second;
}

/** The day on which a second of {@link secondOf} falls. */
export function dayOfSecond(second: number): number {
  return Math.floor(second / daySeconds);
}

/** `2025-03-10T09:00:00+08:00` */
export function formatSecond(second: number): string {
  const day = dayOfSecond(second);
  const minute = Math.floor((second - day * daySeconds) / 60);
  return `${writtenDay(day)}T${written[Math.floor(minute / 60)]}:${written[minute % 60]}:${written[second % 60]}${offset}`;
}

/** `00` to `59`. */
const written: readonly string[] = Array.from({ length: 60 }, (_, index) => two(index));

/** Times are written by the ten thousand, on a few hundred days: each day is put together once. */
const writtenDays = new Map<number, string>();

function writtenDay(day: number): string {
  const known = writtenDays.get(day);
  if (known !== undefined) return known;
  const text = formatDay(day);
  writtenDays.set(day, text);
  return text;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
