import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, parseDate, type Period } from "../value/index.ts";
import { dayIn } from "./day-in.ts";
import { periodOf } from "./period.ts";

function span(text: string, period: Period, offset?: number): string {
  const { first, end } = periodOf(parseDate(text) ?? Number.NaN, period, offset);
  return `${formatDate(first)} ${formatDate(end - 1)}`;
}

describe("periodOf", () => {
  it.each([
    ["day", "2025-05-15 2025-05-15"],
    ["week", "2025-05-12 2025-05-18"],
    ["month", "2025-05-01 2025-05-31"],
    ["quarter", "2025-04-01 2025-06-30"],
    ["halfYear", "2025-01-01 2025-06-30"],
    ["year", "2025-01-01 2025-12-31"],
  ] as const)("finds the %s of 15 May 2025", (period, expected) => {
    expect(span("2025-05-15", period)).toBe(expected);
  });

  it("goes back by whole periods", () => {
    expect(span("2025-05-15", "year", -1)).toBe("2024-01-01 2024-12-31");
    expect(span("2025-02-15", "quarter", -1)).toBe("2024-10-01 2024-12-31");
    expect(span("2025-01-01", "week", -1)).toBe("2024-12-23 2024-12-29");
  });

  it("holds its day, and the next period begins where it ends", () => {
    const days = fc.integer({ min: -30_000, max: 60_000 });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom<Period>("day", "week", "month", "quarter", "halfYear", "year"),
        (day, period) => {
          const { first, end } = periodOf(day, period);
          expect(first <= day && day < end).toBe(true);
          expect(periodOf(end, period)).toEqual(periodOf(day, period, 1));
        },
      ),
    );
  });
});

describe("dayIn", () => {
  it("is the day of the zone, not of the process", () => {
    const moment = Date.parse("2025-03-10T17:00:00Z");
    expect([dayIn(moment, "Asia/Shanghai"), dayIn(moment, "America/New_York")]).toEqual(["2025-03-11", "2025-03-10"]);
  });
});
