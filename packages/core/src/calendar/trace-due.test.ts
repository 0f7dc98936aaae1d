import { describe, expect, it } from "vitest";
import { parseDateTime } from "../value/index.ts";
import type { BoundBudget } from "./budget.ts";
import type { DueTrace } from "./due-trace.ts";
import { dueAt } from "./due-at.ts";
import { tellDue } from "./tell-due.ts";
import { timeCalendar } from "./time-calendars.contract.ts";
import { traceDue } from "./trace-due.ts";

const at = (text: string): number => parseDateTime(text, "Asia/Shanghai") ?? Number.NaN;
const office = timeCalendar("cnOffice");
const hours = (amount: number): BoundBudget => ({ amount, unit: "hour", count: "business" });
const days = (amount: number, count: "civilDays" | "workingDays"): BoundBudget => ({
  amount,
  unit: "day",
  count,
  end: "dayEnd",
  roll: "next",
});

function traced(start: string, budget: BoundBudget): DueTrace {
  const result = traceDue(at(start), budget, office);
  if ("issue" in result) throw new TypeError(result.issue.message);
  expect(dueAt(at(start), budget, office)).toMatchObject({ due: result.due });
  return result.trace;
}

describe("traceDue", () => {
  it("shows the windows that were used up, the days between, and the calendar with its edition", () => {
    const trace = traced("2026-02-13T16:00", hours(11));
    expect(trace).toMatchObject({
      count: "business",
      start: "2026-02-13T16:00:00+08:00",
      due: "2026-02-24T10:00:00+08:00",
      calendar: {
        id: "cnOffice",
        timeZone: "Asia/Shanghai",
        layers: [{ calendar: "state", version: "2025-11-04" }, { calendar: "cnOffice" }],
      },
    });
    expect(trace.days.map(({ day, kind, total }) => [day, kind, total])).toEqual([
      ["2026-02-13", "weekday", 7200],
      ["2026-02-14", "makeUpDay", 36_000],
      ...[15, 16, 17, 18, 19, 20, 21, 22, 23].map((day) => [`2026-02-${day}`, "holiday", undefined]),
      ["2026-02-24", "weekday", 39_600],
    ]);
    expect(trace.days[1]).toMatchObject({
      calendar: "state",
      windows: [
        { from: "2026-02-14T09:00:00+08:00", to: "2026-02-14T12:00:00+08:00", seconds: 10_800 },
        { from: "2026-02-14T13:00:00+08:00", to: "2026-02-14T18:00:00+08:00", seconds: 18_000 },
      ],
    });
    expect(trace.provisional).toBeUndefined();
  });

  it("numbers the days that count", () => {
    const trace = traced("2026-09-29T10:00", days(3, "workingDays"));
    expect(trace.days.filter(({ nth }) => nth !== undefined).map(({ day, nth }) => [day, nth])).toEqual([
      ["2026-09-30", 1],
      ["2026-10-08", 2],
      ["2026-10-09", 3],
    ]);
  });

  it("names what it assumes", () => {
    expect(traced("2026-12-31T17:00", hours(8)).provisional).toEqual({
      calendar: "state",
      announcedThrough: "2026-12-31",
      first: "2027-01-01",
      assumed: [{ day: "2027-01-01", kind: "holiday", title: { "zh-CN": "New Year", en: "New Year" } }],
    });
  });

  it("names no calendar where none has a say", () => {
    const trace = traced("2026-12-31T17:00", { amount: 24, unit: "hour", count: "elapsed" });
    expect([trace.calendar, trace.days, trace.provisional]).toEqual([undefined, [], undefined]);
  });

  it("gives the reason why there is no due moment", () => {
    expect(traceDue(at("2026-03-10T10:00"), hours(-1), office)).toMatchObject({
      issue: { code: "calendar/not-positive" },
    });
  });
});

describe("tellDue", () => {
  it("tells it day by day, with days that count for nothing in one line", () => {
    expect(tellDue(traced("2026-02-13T16:00", hours(11)), "en")).toEqual([
      "opening hours only",
      "calendar cnOffice → state (edition 2025-11-04); time zone Asia/Shanghai",
      "Friday 13 February 2026, working day, 16:00–18:00, 2:00 so far",
      "Saturday 14 February 2026, for Spring Festival (make-up workday), 09:00–12:00, 13:00–18:00, 10:00 so far",
      "Sunday 15 February 2026 to Monday 23 February 2026, Spring Festival (closed), not counted",
      "Tuesday 24 February 2026, working day, 09:00–10:00, 11:00 so far",
    ]);
  });

  it("tells days and assumptions in Chinese", () => {
    expect(tellDue(traced("2026-12-30T10:00", days(2, "workingDays")), "zh-CN")).toEqual([
      "按工作日计算，起算当日不计",
      "日历：cnOffice → state（2025-11-04版），时区 Asia/Shanghai",
      "2026年12月31日周四，工作日，第 1 日",
      "2027年1月1日周五，New Year放假，不计",
      "2027年1月2日周六至2027年1月3日周日，休息日，不计",
      "2027年1月4日周一，工作日，第 2 日",
      "暂定：放假安排只公布到2026年12月31日周四，用到的2027年1月1日周五起尚未公布",
      "按法定节日假定：2027年1月1日周五 New Year放假",
    ]);
  });

  it("tells where the last day went to", () => {
    expect(tellDue(traced("2026-09-29T10:00", days(3, "civilDays")), "en").slice(2)).toEqual([
      "Friday 2 October 2026 to Wednesday 7 October 2026, National Day (closed), not counted",
      "Thursday 8 October 2026, working day, the last day",
    ]);
  });
});
