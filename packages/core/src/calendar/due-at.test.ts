import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDateTime, parseDateTime } from "../value/index.ts";
import { dueAt, type BoundBudget } from "./due-at.ts";

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
