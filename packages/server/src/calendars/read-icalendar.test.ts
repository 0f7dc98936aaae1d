import { daysOfEvents } from "@bylaw/core";
import { describe, expect, it } from "vitest";
import { readICalendar } from "./read-icalendar.ts";

function feed(...events: readonly string[]): string {
  const blocks = events.map(
    (lines, at) => `BEGIN:VEVENT\r\nUID:${at}@example.com\r\nDTSTAMP:20251104T000000Z\r\n${lines}\r\nEND:VEVENT\r\n`,
  );
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\n${blocks.join("")}END:VCALENDAR\r\n`;
}

describe("readICalendar", () => {
  it("reads all-day events with folded and escaped names", () => {
    const text = feed(
      "DTSTART;VALUE=DATE:20261001\r\nDTEND;VALUE=DATE:20261008\r\nSUMMARY:国庆节（休）",
      "DTSTART;VALUE=DATE:20261010\r\nSUMMARY:国庆节\\, 中秋节\r\n （班）",
    );
    const events = [
      { summary: "国庆节（休）", from: "2026-10-01", end: "2026-10-08" },
      { summary: "国庆节, 中秋节（班）", from: "2026-10-10" },
    ];
    expect(readICalendar(text)).toEqual(events);
    expect(readICalendar(`\uFEFF${text.replaceAll("\r\n", "\n")}`)).toEqual(events);
    expect(daysOfEvents(readICalendar(text))).toEqual({
      days: [
        { from: "2026-10-01", through: "2026-10-07", title: { "zh-CN": "国庆节", en: "国庆节" }, closed: true },
        { from: "2026-10-10", title: { "zh-CN": "国庆节, 中秋节", en: "国庆节, 中秋节" }, makeUp: true },
      ],
      issues: [],
    });
  });

  it("tells meetings, rules and cancellations from days off", () => {
    const [meeting, rule, cancelled] = readICalendar(
      feed(
        "DTSTART:20261001T090000Z\r\nDTEND:20261001T100000Z\r\nSUMMARY:周会",
        "DTSTART;VALUE=DATE:20261001\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:国庆节（休）",
        "DTSTART;VALUE=DATE:20261001\r\nSTATUS:CANCELLED\r\nSUMMARY:国庆节（休）",
      ),
    );
    expect(meeting).toEqual({ summary: "周会" });
    expect(rule).toMatchObject({ repeats: true });
    expect(cancelled).toMatchObject({ cancelled: true });
  });

  it("does not carry a day that does not exist over into the next month", () => {
    const events = readICalendar(feed("DTSTART;VALUE=DATE:20260230\r\nSUMMARY:放假"));
    expect(daysOfEvents(events).issues).toMatchObject([
      { code: "calendar/event-date", params: { from: "2026-02-30" } },
    ]);
  });

  it("names an event that cannot be taken apart instead of failing", () => {
    const events = readICalendar(feed("no colon here\r\nSUMMARY:放假", "DTSTART;VALUE=DATE:20261001\r\nSUMMARY:放假"));
    expect(daysOfEvents(events)).toMatchObject({ days: [{ from: "2026-10-01" }], issues: [{ pointer: "/0" }] });
  });

  it("refuses a text that is no calendar", () => {
    for (const text of ["", "hello", "BEGIN:VCALENDAR\nVERSION:2.0\n"]) {
      expect(() => readICalendar(text)).toThrow("calendar/not-icalendar");
    }
  });
});
