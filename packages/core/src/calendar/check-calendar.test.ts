import { describe, expect, it } from "vitest";
import { BylawError } from "../issue/index.ts";
import type { Calendar } from "../schema/index.ts";
import { calendarLayers } from "./calendar-layers.ts";
import { checkCalendar } from "./check-calendar.ts";
import { parseCalendar } from "./parse-calendar.ts";

const text = (word: string) => ({ "zh-CN": word, en: word });
const calendar = (more: Partial<Calendar>): Calendar => ({
  kind: "calendar",
  id: "office",
  title: text("office"),
  ...more,
});
const found = (more: Partial<Calendar>): readonly string[] =>
  checkCalendar(calendar(more)).map(({ code, pointer }) => `${code} ${pointer}`);

describe("checkCalendar", () => {
  it("is content with hours that touch, and runs that follow each other", () => {
    const days = [
      { from: "2026-10-08", title: text("b"), closed: true as const },
      { from: "2026-10-01", through: "2026-10-07", title: text("a"), closed: true as const },
    ];
    expect(found({ open: [{ days: ["monday"], hours: ["12:00-13:00", "09:00-12:00"] }], days })).toEqual([]);
  });

  it("names hours that are none, and hours that overlap", () => {
    const hours = ["12:00-09:00", "13:00-18:00", "17:59-20:00"];
    expect(found({ open: [{ days: ["monday"], hours }], makeUpHours: ["25:00-26:00"] })).toEqual([
      "calendar/hours /open/0/hours/0",
      "calendar/hours-overlap /open/0/hours/2",
      "calendar/hours /makeUpHours/0",
    ]);
    expect(found({ days: [{ from: "2026-10-01", title: text("a"), hours: ["09:00-09:00"] }] })).toEqual([
      "calendar/hours /days/0/hours/0",
    ]);
  });

  it("names a weekday that has its hours twice", () => {
    const open: Calendar["open"] = [
      { days: ["monday", "friday"], hours: ["09:00-12:00"] },
      { days: ["friday"], hours: ["13:00-18:00"] },
    ];
    expect(found({ open })).toEqual(["calendar/weekday-twice /open/1/days/0"]);
  });

  it("names days that are none, run backwards, or stand twice", () => {
    const closed = true as const;
    const days = [
      { from: "2026-02-30", title: text("a"), closed },
      { from: "2026-05-05", through: "2026-05-01", title: text("b"), closed },
      { from: "2026-10-01", through: "2026-10-07", title: text("c"), closed },
      { from: "2026-10-04", title: text("d"), closed },
      { from: "2026-10-06", title: text("e"), closed },
    ];
    expect(found({ days, announcedThrough: "2026-13-01" })).toEqual([
      "input/not-a-date /announcedThrough",
      "input/not-a-date /days/0/from",
      "calendar/days-backwards /days/1/through",
      "calendar/day-twice /days/3",
      "calendar/day-twice /days/4",
    ]);
  });

  it("names a time zone that nobody knows", () => {
    expect(found({ timeZone: "Asia/Peking" })).toEqual(["calendar/unknown-time-zone /timeZone"]);
  });
});

describe("calendarLayers", () => {
  const documents = new Map(
    [
      calendar({ id: "state" }),
      calendar({ id: "company", over: "state" }),
      calendar({ id: "team", over: "company" }),
      calendar({ id: "lost", over: "stat" }),
      calendar({ id: "a", over: "b" }),
      calendar({ id: "b", over: "a" }),
    ].map((each) => [each.id, each]),
  );

  it("puts the lowest first", () => {
    expect(calendarLayers("team", documents).layers.map(({ id }) => id)).toEqual(["state", "company", "team"]);
  });

  it("names what leads nowhere, with what may have been meant", () => {
    expect(calendarLayers("lost", documents).issues).toMatchObject([
      { code: "calendar/unknown", document: "calendar/lost", pointer: "/over", params: { suggestion: "state" } },
    ]);
    expect(calendarLayers("none", documents).issues).toMatchObject([{ code: "calendar/unknown", pointer: "" }]);
  });

  it("names a circle", () => {
    expect(calendarLayers("a", documents).issues).toMatchObject([
      { code: "calendar/circle", params: { path: "a → b → a" } },
    ]);
  });
});

describe("parseCalendar", () => {
  it("refuses a calendar that never opens", () => {
    const parse = (): unknown => parseCalendar("office", [calendar({})], { timeZone: "UTC" });
    expect(parse).toThrow(BylawError);
    expect(parse).toThrow("calendar/never-open");
  });

  it("refuses what has not the shape of a calendar", () => {
    const document = { ...calendar({}), days: [{ from: "2026-10-01", title: text("a"), closed: true, makeUp: true }] };
    expect(() => parseCalendar("office", [document], { timeZone: "UTC" })).toThrow("document/no-shape-fits");
  });
});
