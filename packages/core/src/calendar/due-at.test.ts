import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDateTime, parseDateTime } from "../value/index.ts";
import type { BoundBudget } from "./budget.ts";
import { dueAt } from "./due-at.ts";
import { timeCalendar } from "./time-calendars.contract.ts";

const shanghai = "Asia/Shanghai";
const civil = (amount: number): BoundBudget => ({
  amount,
  unit: "day",
  count: "civilDays",
  end: "dayEnd",
  roll: "none",
});
const elapsed = (amount: number, unit: BoundBudget["unit"]): BoundBudget => ({ amount, unit, count: "elapsed" });

function due(start: string, budget: BoundBudget, timeZone: string = shanghai): string {
  const result = dueAt(parseDateTime(start, timeZone) ?? Number.NaN, budget, { timeZone });
  return "due" in result ? formatDateTime(result.due, timeZone) : result.issue.code;
}

function onOffice(start: string, budget: BoundBudget): string {
  const result = dueAt(parseDateTime(start, shanghai) ?? Number.NaN, budget, timeCalendar("cnOffice"));
  return "due" in result ? formatDateTime(result.due, shanghai) : result.issue.code;
}

describe("dueAt", () => {
  it.each([
    ["leaves the start day out and ends at midnight", "2026-03-10T10:00", 3, "2026-03-14T00:00:00+08:00"],
    ["lets the last second of a day count as that day", "2026-03-11T23:59:59", 3, "2026-03-15T00:00:00+08:00"],
    ["stays on a public holiday when nothing rolls", "2026-09-29T10:00", 3, "2026-10-03T00:00:00+08:00"],
    ["begins a new day at midnight exactly", "2025-03-10T00:00", 3, "2025-03-14T00:00:00+08:00"],
    ["crosses a leap day", "2024-02-27T09:00", 2, "2024-03-01T00:00:00+08:00"],
  ])("%s", (_, start, days, expected) => {
    expect(due(start, civil(days))).toBe(expected);
  });

  it.each([
    ["2025-03-10T09:00", elapsed(24, "hour"), shanghai, "2025-03-11T09:00:00+08:00"],
    ["2026-09-30T17:00", elapsed(24, "hour"), shanghai, "2026-10-01T17:00:00+08:00"],
    ["2026-02-15T03:00", elapsed(48, "hour"), shanghai, "2026-02-17T03:00:00+08:00"],
    ["2025-03-10T22:00", elapsed(30, "minute"), shanghai, "2025-03-10T22:30:00+08:00"],
    ["2025-03-10T09:00", elapsed(3, "day"), shanghai, "2025-03-13T09:00:00+08:00"],
    ["2025-03-10T09:00", elapsed(0.5, "hour"), shanghai, "2025-03-10T09:30:00+08:00"],
    ["2026-03-07T12:00", elapsed(24, "hour"), "America/New_York", "2026-03-08T13:00:00-04:00"],
    ["2026-10-31T12:00", elapsed(1, "day"), "America/New_York", "2026-11-01T11:00:00-05:00"],
    ["2026-04-04T12:00", elapsed(24, "hour"), "Australia/Lord_Howe", "2026-04-05T11:30:00+10:30"],
  ] as const)("counts from %s by the clock, %o in %s", (start, budget, zone, expected) => {
    expect(due(start, budget, zone)).toBe(expected);
  });

  it("keeps midnight where the clocks are moved", () => {
    expect(due("2026-03-07T12:00", civil(1), "America/New_York")).toBe("2026-03-09T00:00:00-04:00");
    expect(due("2026-10-31T12:00", civil(1), "America/New_York")).toBe("2026-11-02T00:00:00-05:00");
  });

  it("counts civil weeks, months and years", () => {
    expect(due("2025-01-31T09:00", { ...civil(1), unit: "month" })).toBe("2025-03-01T00:00:00+08:00");
    expect(due("2025-01-31T09:00", { ...civil(2), unit: "week" })).toBe("2025-02-15T00:00:00+08:00");
    expect(due("2024-02-29T09:00", { ...civil(1), unit: "year" })).toBe("2025-03-01T00:00:00+08:00");
  });

  it("refuses what needs a calendar of open hours", () => {
    expect(due("2025-03-14T16:00", { ...civil(3), count: "workingDays" })).toBe("calendar/missing");
    expect(due("2025-03-14T16:00", { ...civil(3), count: "sameTimeWorkingDays" })).toBe("calendar/missing");
    expect(due("2025-03-14T16:00", { amount: 4, unit: "hour", count: "business" })).toBe("calendar/missing");
    expect(due("2025-03-14T16:00", { ...civil(3), end: "close" })).toBe("calendar/missing");
    expect(due("2025-03-14T16:00", { ...civil(3), roll: "next" })).toBe("calendar/missing");
  });

  it("assumes neither an end of the day nor a roll", () => {
    expect(due("2025-03-14T16:00", { ...civil(3), end: undefined })).toBe("calendar/day-end-unsaid");
    expect(due("2025-03-14T16:00", { ...civil(3), roll: undefined })).toBe("calendar/day-end-unsaid");
  });

  it("takes what begins after the cut-off, or on a closed day, for begun on the next working day", () => {
    const cutOff = (start: string, more: Partial<BoundBudget> = {}): string =>
      onOffice(start, { ...civil(1), count: "workingDays", end: "close", cutOff: 18 * 60, ...more });
    expect(cutOff("2026-03-13T18:00:00")).toBe("2026-03-16T18:00:00+08:00");
    expect(cutOff("2026-03-13T18:00:01")).toBe("2026-03-17T18:00:00+08:00");
    expect(cutOff("2026-03-14T10:00")).toBe("2026-03-17T18:00:00+08:00");
    expect(cutOff("2026-03-14T10:00", { cutOff: undefined })).toBe("2026-03-16T18:00:00+08:00");
    expect(cutOff("2026-03-14T10:00", { count: "sameTimeWorkingDays" })).toBe("2026-03-17T10:00:00+08:00");
    expect(cutOff("2026-03-14T10:00", { count: "civilDays" })).toBe("calendar/cut-off");
  });

  it("ends at the time of the start some working days later", () => {
    const same = (start: string, amount: number): string =>
      onOffice(start, { amount, unit: "workingDay", count: "sameTimeWorkingDays" });
    expect(same("2026-02-13T16:20", 1)).toBe("2026-02-14T16:20:00+08:00");
    expect(same("2026-02-13T22:20", 2)).toBe("2026-02-24T22:20:00+08:00");
  });

  it("ends a closed day at midnight, since it has no close of business", () => {
    expect(onOffice("2026-03-11T10:00", { ...civil(3), end: "close" })).toBe("2026-03-15T00:00:00+08:00");
  });

  it("rolls to midnight of the next open day", () => {
    expect(onOffice("2026-03-11T10:00", { ...civil(3), roll: "next" })).toBe("2026-03-17T00:00:00+08:00");
  });

  it("says when it rests on days that nobody has announced", () => {
    const provisional = (start: string, budget: BoundBudget): boolean | string => {
      const result = dueAt(parseDateTime(start, shanghai) ?? Number.NaN, budget, timeCalendar("cnOffice"));
      return "due" in result ? result.provisional : result.issue.code;
    };
    const hours = (amount: number): BoundBudget => ({ amount, unit: "hour", count: "business" });
    expect(onOffice("2026-12-31T17:00", hours(8))).toBe("2027-01-04T17:00:00+08:00");
    expect(provisional("2026-12-31T17:00", hours(8))).toBe(true);
    expect(provisional("2026-12-31T17:00", hours(1))).toBe(false);
    expect(provisional("2026-12-31T17:00", { ...civil(3), count: "workingDays" })).toBe(true);
    // Neither the clock nor the bare calendar asks for holidays.
    expect(provisional("2026-12-31T17:00", civil(3))).toBe(false);
    expect(provisional("2026-12-31T17:00", elapsed(24, "hour"))).toBe(false);
    expect(provisional("2026-12-31T17:00", { ...civil(3), roll: "next" })).toBe(true);
  });

  it("lets a night that began on an announced day run into one that is not", () => {
    const start = parseDateTime("2026-12-31T23:00", shanghai) ?? Number.NaN;
    const budget: BoundBudget = { amount: 7, unit: "hour", count: "business" };
    const night = timeCalendar("cnNight");
    expect(dueAt(start, budget, night)).toEqual({ due: start + 7 * 3_600_000, provisional: false });
    expect(dueAt(start, { ...budget, amount: 8 }, night)).toMatchObject({ provisional: true });
  });

  it("gives no answer beyond what is announced, where the calendar is strict", () => {
    const text = { "zh-CN": "strict", en: "strict" };
    const strict = timeCalendar("cnOffice", {
      kind: "calendar",
      id: "strict",
      title: text,
      over: "cnOffice",
      beyond: "undetermined",
    });
    const start = parseDateTime("2026-12-31T17:00", shanghai) ?? Number.NaN;
    const result = dueAt(start, { amount: 8, unit: "hour", count: "business" }, strict);
    expect("issue" in result && result.issue).toMatchObject({
      code: "calendar/not-announced",
      params: { calendar: "state", day: "2027-01-01", through: "2026-12-31" },
    });
    expect(dueAt(start, { amount: 1, unit: "hour", count: "business" }, strict)).toMatchObject({ provisional: false });
  });

  it("gives up on a calendar without open time instead of looking for ever", () => {
    const closed = timeCalendar("cnOffice", {
      kind: "calendar",
      id: "shut",
      title: { "zh-CN": "shut", en: "shut" },
      over: "cnOffice",
      days: [{ from: "2026-03-01", through: "2199-12-31", title: { "zh-CN": "shut", en: "shut" }, closed: true }],
    });
    const start = parseDateTime("2026-03-10T10:00", shanghai) ?? Number.NaN;
    for (const budget of [
      { amount: 1, unit: "minute", count: "business" },
      { ...civil(1), count: "workingDays" },
      { amount: 1, unit: "day", count: "sameTimeWorkingDays" },
      { ...civil(1), roll: "next" },
    ] as const satisfies readonly BoundBudget[]) {
      const result = dueAt(start, budget, closed);
      expect("issue" in result && result.issue.code).toBe("calendar/exhausted");
    }
  });

  it("counts a day only when the clock runs at its end", () => {
    const at = (text: string): number => parseDateTime(text, shanghai) ?? Number.NaN;
    const pause = { from: at("2026-03-11T17:00"), to: at("2026-03-12T10:00") };
    const office = timeCalendar("cnOffice");
    const dueOf = (budget: BoundBudget, ...pauses: readonly (typeof pause)[]): string => {
      const result = dueAt(at("2026-03-10T10:00"), budget, office, pauses);
      return "due" in result ? formatDateTime(result.due, shanghai) : result.issue.code;
    };
    expect(dueOf(civil(2), pause)).toBe("2026-03-14T00:00:00+08:00");
    expect(dueOf({ ...civil(2), count: "workingDays", end: "close" }, pause)).toBe("2026-03-13T18:00:00+08:00");
    expect(dueOf(civil(2), { from: at("2026-03-11T09:00"), to: at("2026-03-11T17:00") })).toBe(
      "2026-03-13T00:00:00+08:00",
    );
    // A pause that begins when it is due comes too late.
    expect(dueOf(civil(2), { from: at("2026-03-13T00:00"), to: at("2026-03-20T00:00") })).toBe(
      "2026-03-13T00:00:00+08:00",
    );
    expect(dueOf(elapsed(24, "hour"), pause)).toBe("2026-03-11T10:00:00+08:00");
    expect(dueOf(elapsed(48, "hour"), pause)).toBe("2026-03-13T03:00:00+08:00");
  });

  it("refuses amounts that are no length of time, or nobody's", () => {
    expect(due("2025-03-14T16:00", elapsed(0, "hour"))).toBe("calendar/not-positive");
    expect(due("2025-03-14T16:00", elapsed(Number.NaN, "hour"))).toBe("calendar/not-positive");
    expect(due("2025-03-14T16:00", elapsed(1e12, "hour"))).toBe("calendar/too-long");
    expect(due("2025-03-14T16:00", { ...civil(201), unit: "year" })).toBe("calendar/too-long");
  });

  it("refuses units that the way of counting lacks, and parts of days", () => {
    expect(due("2025-03-14T16:00", { ...civil(3), unit: "hour" })).toBe("calendar/unit");
    expect(due("2025-03-14T16:00", elapsed(1, "month"))).toBe("calendar/unit");
    expect(due("2025-03-14T16:00", civil(1.5))).toBe("calendar/whole-days");
    expect(due("2025-03-14T16:00", civil(0))).toBe("calendar/whole-days");
  });

  it("is never earlier for a later start or a larger budget", () => {
    const starts = fc.integer({ min: Date.parse("2015-01-01"), max: Date.parse("2030-01-01") });
    const zones = fc.constantFrom(shanghai, "America/New_York", "America/Sao_Paulo", "Pacific/Apia");
    const amounts = fc.integer({ min: 1, max: 60 });
    const make = fc.constantFrom(civil, (amount: number) => elapsed(amount, "hour"));
    const moment = (start: number, budget: BoundBudget, timeZone: string): number => {
      const result = dueAt(start, budget, { timeZone });
      return "due" in result ? result.due : Number.NaN;
    };
    fc.assert(
      fc.property(
        starts,
        fc.nat(30 * 86_400_000),
        amounts,
        fc.nat(30),
        zones,
        make,
        (start, later, amount, more, zone, budget) => {
          const first = moment(start, budget(amount), zone);
          expect(first).toBeGreaterThan(start);
          expect(moment(start + later, budget(amount), zone)).toBeGreaterThanOrEqual(first);
          expect(moment(start, budget(amount + more), zone)).toBeGreaterThanOrEqual(first);
        },
      ),
    );
  });
});
