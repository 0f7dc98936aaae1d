import { formatDate, parseDate } from "./day.ts";
import { instantOf, zoneOffset } from "./zone.ts";

const dayLength = 86_400_000;
const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?$/u;

/**
 * The instant of an ISO 8601 date-time in ms, or `undefined` when it names none.
 * Seconds and offset may be left out; without an offset it is the wall clock of `timeZone`.
 * `24:00` is the end of its day.
 */
export function parseDateTime(text: string, timeZone: string): number | undefined {
  const match = shape.exec(text);
  const day = match?.[1] === undefined ? undefined : parseDate(match[1]);
  if (match === null || day === undefined) return undefined;
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  const fraction = Number((match[5] ?? "").padEnd(3, "0"));
  const time = ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
  if (minute > 59 || second > 59 || time > dayLength) return undefined;
  const local = day * dayLength + time;
  if (match[6] === undefined) return instantOf(local, timeZone);
  const offset = parseOffset(match[6]);
  return offset === undefined ? undefined : local - offset;
}

/** The ISO 8601 date-time of an instant with the zone's offset, e.g. `2025-03-11T09:00:00+08:00`; ms only when there are any. */
export function formatDateTime(instant: number, timeZone: string): string {
  const offset = zoneOffset(instant, timeZone);
  const { date, time, milliseconds } = wallClock(instant + offset);
  return `${date}T${time}${milliseconds === 0 ? "" : `.${pad(milliseconds, 3)}`}${formatOffset(offset)}`;
}

/** The day and time of day that a wall clock shows; `local` in ms, `time` as `HH:MM:SS`. */
export function wallClock(local: number): {
  readonly date: string;
  readonly day: number;
  readonly time: string;
  readonly milliseconds: number;
} {
  const day = Math.floor(local / dayLength);
  const rest = local - day * dayLength;
  const seconds = Math.floor(rest / 1000);
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((each) => pad(each, 2));
  return { date: formatDate(day), day, time: time.join(":"), milliseconds: rest % 1000 };
}

function parseOffset(text: string): number | undefined {
  if (text === "Z") return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(4, 6))];
  if (hours > 23 || minutes > 59) return undefined;
  return (hours * 60 + minutes) * 60_000 * (text.startsWith("-") ? -1 : 1);
}

/** Zones before standard time had offsets with seconds; ISO 8601 has none, so they are cut. */
function formatOffset(offset: number): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  return `${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
