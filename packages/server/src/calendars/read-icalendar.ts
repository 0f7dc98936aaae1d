import { BylawError, issue, type CalendarEvent } from "@bylaw/core";
import { convertIcsEvent, type IcsEvent } from "ts-ics";

const eventBlock = /^BEGIN:VEVENT\r?\n[\s\S]*?^END:VEVENT\s*$/gmu;
/** The day of an all-day event as it stands in the text: the library carries a 30th of February over into March. */
const writtenDay = (key: "DTSTART" | "DTEND"): RegExp => new RegExp(`^${key}[;:](?:[^\\r\\n]*:)?(\\d{8})\\s*$`, "mu");

/**
 * The events of an iCalendar text (RFC 5545), in its order. An event that cannot be read has no day, so that whoever asks
 * {@link daysOfEvents} is told of it.
 *
 * @issues `calendar/not-icalendar`
 */
export function readICalendar(text: string): readonly CalendarEvent[] {
  const given = text.replace(/^\uFEFF/u, "").trim();
  if (!/^BEGIN:VCALENDAR\r?\n[\s\S]*\nEND:VCALENDAR$/u.test(given)) {
    throw new BylawError([issue("calendar/not-icalendar", {})]);
  }
  return [...given.matchAll(eventBlock)].map(([block]) => readEvent(block));
}

function readEvent(block: string): CalendarEvent {
  try {
    const { summary, recurrenceRule, status }: Partial<IcsEvent> = convertIcsEvent(undefined, block);
    const from = dayIn(block, "DTSTART");
    const end = dayIn(block, "DTEND");
    return {
      summary: summary ?? "",
      ...(from === undefined ? {} : { from }),
      ...(from === undefined || end === undefined ? {} : { end }),
      ...(recurrenceRule === undefined ? {} : { repeats: true }),
      ...(status === "CANCELLED" ? { cancelled: true } : {}),
    };
  } catch {
    // The library throws plain errors for lines that it cannot take apart.
    return { summary: /^SUMMARY[^:\r\n]*:(.*)$/mu.exec(block)?.[1]?.trim() ?? "", from: "" };
  }
}

function dayIn(block: string, key: "DTSTART" | "DTEND"): string | undefined {
  const digits = writtenDay(key).exec(block)?.[1];
  return digits === undefined ? undefined : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
