import { describe, expect, it } from "vitest";
import type { Calendar } from "../schema/index.ts";
import { formatDateTime, parseDate, parseDateTime } from "../value/index.ts";
import { compareCalendars } from "./compare-calendars.ts";
import { createCalendar } from "./create-calendar.ts";
import { redate, type OpenDue } from "./redate.ts";
import { stateDays } from "./time-calendars.contract.ts";

const text = (word: string) => ({ "zh-CN": word, en: word });
const at = (moment: string): number => parseDateTime(moment, "Asia/Shanghai") ?? Number.NaN;
const office: Calendar = {
  kind: "calendar",
  id: "office",
  title: text("office"),
  open: [{ days: ["monday", "tuesday", "wednesday", "thursday", "friday"], hours: ["09:00-12:00", "13:00-18:00"] }],
};
/** An imagined notice for 2027: three days off at New Year, made up for on the Sunday after. */
const nextNotice: Calendar = {
  ...stateDays,
  version: "2026-11-10",
  announcedThrough: "2027-12-31",
  days: [
    ...(stateDays.days ?? []).filter(({ from }) => from < "2027"),
    { from: "2027-01-01", through: "2027-01-03", title: text("New Year"), closed: true },
    { from: "2027-01-04", title: text("New Year"), closed: true },
    { from: "2027-01-10", title: text("for New Year"), makeUp: true },
  ],
};
const before = createCalendar([stateDays, office], { timeZone: "UTC" });
const after = createCalendar([nextNotice, office], { timeZone: "UTC" });

describe("compareCalendars", () => {
  it("reports the days that become something else, and those that are confirmed", () => {
    const first = parseDate("2026-12-25") ?? 0;
    const { moved, confirmed } = compareCalendars(before, after, { first, last: first + 20 });
    expect(
      moved.map(({ day, before: old, after: now }) => [day, old.isWorking, now.isWorking, old.provisional]),
    ).toEqual([
      ["2027-01-04", true, false, true],
      ["2027-01-10", false, true, true],
    ]);
    expect(moved[0]?.after).toEqual({ kind: "holiday", title: text("New Year"), isWorking: false, provisional: false });
    expect(confirmed).toContain("2027-01-01");
    expect(confirmed).not.toContain("2026-12-31");
  });

  it("finds nothing between a calendar and itself", () => {
    const first = parseDate("2026-01-01") ?? 0;
    expect(compareCalendars(before, before, { first, last: first + 500 })).toEqual({ moved: [], confirmed: [] });
  });
});

describe("redate", () => {
  it("tells what moves, what is confirmed, and what cannot be counted", () => {
    const hours = (amount: number) => ({ amount, unit: "hour", count: "business" }) as const;
    const open: readonly OpenDue[] = [
      { id: "moves", start: at("2026-12-31T17:00"), budget: hours(8) },
      { id: "stays", start: at("2026-12-30T10:00"), budget: hours(4) },
      { id: "confirmed", start: at("2027-02-01T10:00"), budget: hours(2) },
      {
        id: "paused",
        start: at("2026-12-30T10:00"),
        budget: hours(4),
        pauses: [{ from: at("2026-12-30T11:00"), to: at("2027-01-04T09:00") }],
      },
      { id: "wrong", start: at("2026-12-30T10:00"), budget: hours(0) },
    ];
    const { moved, confirmed, failed } = redate(open, before, after);
    expect(
      moved.map(({ id, before: old, after: now }) => [
        id,
        ...[old, now].map((each) => formatDateTime(each, "Asia/Shanghai")),
      ]),
    ).toEqual([
      ["moves", "2027-01-04T17:00:00+08:00", "2027-01-05T17:00:00+08:00"],
      ["paused", "2027-01-04T12:00:00+08:00", "2027-01-05T12:00:00+08:00"],
    ]);
    expect(confirmed).toEqual(["confirmed"]);
    expect(failed).toMatchObject([{ id: "wrong", issue: { code: "calendar/not-positive" } }]);
  });
});
