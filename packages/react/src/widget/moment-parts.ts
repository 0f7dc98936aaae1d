import { formatDateTime, parseDateTime, type Locale } from "@bylaw/core";

import { formatDay } from "../i18n/index.ts";

interface MomentParts {
  readonly day: string;
  readonly time: string;
}

/** The day and time that a clock in `timeZone` shows at a moment, both ISO 8601; of an unfinished draft, what stands there. */
export function splitMoment(text: string, timeZone: string): MomentParts {
  const instant = parseDateTime(text, timeZone);
  const [day = "", time = ""] = (instant === undefined ? text : formatDateTime(instant, timeZone)).split("T");
  return { day, time: instant === undefined ? time : time.slice(0, 5) };
}

/** The moment in ISO 8601 with the zone's offset; while a part is missing or wrong, both parts with a `T` between; nothing of nothing. */
export function joinMoment(day: string, time: string, timeZone: string): string | undefined {
  if (day === "" && time === "") return undefined;
  const draft = `${day}T${time}`;
  const instant = parseDateTime(draft, timeZone);
  return instant === undefined ? draft : formatDateTime(instant, timeZone);
}

/** A moment as a person reads it on a clock in `timeZone`: 10 March 2025 09:05. */
export function readMoment(text: string, timeZone: string, locale: Locale): string {
  const { day, time } = splitMoment(text, timeZone);
  return `${formatDay(day, locale)} ${time}`.trim();
}
