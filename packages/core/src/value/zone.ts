import { toDay } from "./day.ts";

const dayLength = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();
/** By zone and UTC day the offset, `null` on a day on which the clocks are moved. */
const steadyDays = new Map<string, Map<number, number | null>>();

/** Whether the runtime knows this IANA time zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatterOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** How far the zone's wall clock is ahead of UTC at an instant, in ms. */
export function zoneOffset(instant: number, timeZone: string): number {
  const day = Math.floor(instant / dayLength);
  const days = steadyDays.get(timeZone);
  const known = days?.get(day);
  if (known !== undefined) return known ?? askOffset(instant, timeZone);
  // No zone moves its clocks twice within a day, so a day with one offset at both ends has it throughout.
  const dayStart = day * dayLength;
  const atStart = askOffset(dayStart, timeZone);
  const steady = atStart === askOffset(dayStart + dayLength, timeZone) ? atStart : null;
  if (days === undefined) steadyDays.set(timeZone, new Map([[day, steady]]));
  else {
    if (days.size >= 10_000) days.clear();
    days.set(day, steady);
  }
  return steady ?? askOffset(instant, timeZone);
}

/** The offset that the runtime's time zone data gives. Asking is slow: thousands of records would be felt. */
function askOffset(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const fields: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(whole)) fields[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields;
  return toDay(year, month, day) * dayLength + ((hour * 60 + minute) * 60 + second) * 1000 - whole;
}

/**
 * The instant at which the zone's wall clock shows `local`, both in ms.
 * A time that is shown twice is the earlier one; a time that is skipped moves on by the gap, as in RFC 5545.
 */
export function instantOf(local: number, timeZone: string): number {
  const before = zoneOffset(local - dayLength, timeZone);
  const after = zoneOffset(local + dayLength, timeZone);
  const shown = [local - Math.max(before, after), local - Math.min(before, after)];
  return shown.find((instant) => instant + zoneOffset(instant, timeZone) === local) ?? local - before;
}

/** The first instant at which the zone's wall clock shows `local` or later, in ms: the end of the gap for a time that is skipped. */
export function firstInstantAt(local: number, timeZone: string): number {
  const instant = instantOf(local, timeZone);
  return instant + zoneOffset(instant, timeZone) === local ? instant : gapEnd(local, timeZone);
}

/**
 * The end of the instants at which the zone's wall clock shows less than `local`, in ms. A time that is shown twice counts
 * as reached when the clock shows it for good: not before an hour that is repeated has passed again.
 */
export function lastInstantBefore(local: number, timeZone: string): number {
  const first = instantOf(local, timeZone);
  if (first + zoneOffset(first, timeZone) !== local) return gapEnd(local, timeZone);
  const before = zoneOffset(local - dayLength, timeZone);
  const after = zoneOffset(local + dayLength, timeZone);
  const again = local - Math.min(before, after);
  const isRepeated = again > first && again - 1 + zoneOffset(again - 1, timeZone) < local;
  return isRepeated ? again : first;
}

/** The instant at which a gap ends that skips the wall-clock time `local`. */
function gapEnd(local: number, timeZone: string): number {
  const before = zoneOffset(local - dayLength, timeZone);
  let early = local - zoneOffset(local + dayLength, timeZone);
  let late = local - before;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (zoneOffset(middle, timeZone) === before) early = middle;
    else late = middle;
  }
  return late;
}

/** The day number that the zone's calendar shows at an instant. */
export function dayOf(instant: number, timeZone: string): number {
  return Math.floor((instant + zoneOffset(instant, timeZone)) / dayLength);
}

/** The first instant of a day in a zone, in ms: midnight, or the end of the gap where midnight is skipped. */
export function startOfDay(day: number, timeZone: string): number {
  return instantOf(day * dayLength, timeZone);
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(timeZone, made);
  return made;
}
