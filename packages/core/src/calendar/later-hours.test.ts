import { describe, expect, it } from "vitest";

import type { Calendar } from "../schema/index.ts";
import { formatDateTime, parseDate, parseDateTime } from "../value/index.ts";
import { createCalendar } from "./create-calendar.ts";
import { dueAt } from "./due-at.ts";
import { hoursOn } from "./hours-on.ts";

const title = { "zh-CN": "办公时间", en: "Office" };
const week = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
/** Eight hours until the end of February, four from March on, and Saturdays from the tenth. */
const office: Calendar = {
  kind: "calendar",
  id: "office",
  title,
  open: [{ days: [...week], hours: ["09:00-17:00"] }],
  makeUpHours: ["10:00-12:00"],
  later: [
    { from: "2027-03-10", open: [{ days: [...week, "saturday"], hours: ["09:00-13:00"] }], makeUpHours: [] },
    { from: "2027-03-01", open: [{ days: [...week], hours: ["09:00-13:00"] }] },
  ],
  days: [
    { from: "2027-02-28", title, makeUp: true },
    { from: "2027-03-14", title, makeUp: true },
  ],
};
const zone = { timeZone: "Asia/Shanghai" };
const calendar = createCalendar([office], zone);
const hours = (day: string): number =>
  calendar.dayAt(parseDate(day) ?? 0).windows.reduce((sum, { from, to }) => sum + (to - from) / 3_600_000, 0);

describe("hours that hold from a day on", () => {
  it("are those of each day, wherever the entries stand in the list", () => {
    expect(["2027-02-26", "2027-03-01", "2027-03-06", "2027-03-13"].map(hours)).toEqual([8, 4, 0, 4]);
  });

  it("give make-up workdays their own hours until they are taken back", () => {
    expect(["2027-02-28", "2027-03-14"].map(hours)).toEqual([2, 4]);
  });

  it("count each day of a deadline that runs over them by its own", () => {
    const start = parseDateTime("2027-02-26T13:00:00", zone.timeZone) ?? 0;
    const budget = { amount: 12, unit: "hour", count: "business" } as const;
    // Four on Friday, two on the make-up Sunday, four on Monday, two on Tuesday.
    const due = dueAt(start, budget, calendar);
    expect("due" in due ? formatDateTime(due.due, zone.timeZone) : due).toBe("2027-03-02T11:00:00+08:00");
  });

  it("lie over those of the calendar below, from their day on", () => {
    const { open, ...rest } = office;
    const team: Calendar = { ...rest, id: "team", over: "office", later: [{ from: "2027-03-03", open: open ?? [] }] };
    const both = createCalendar([{ ...office, days: [] }, team], zone);
    const windows = (day: string): number => both.dayAt(parseDate(day) ?? 0).windows.length;
    expect([both.dayAt(parseDate("2027-03-13") ?? 0).isWorking, windows("2027-03-02")]).toEqual([false, 1]);
  });

  it("say nothing of what they leave out", () => {
    expect(hoursOn(office, "2027-03-05").makeUpHours).toEqual(["10:00-12:00"]);
    expect(hoursOn(office, "2027-03-10").makeUpHours).toEqual([]);
  });
});
