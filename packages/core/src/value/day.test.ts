import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysInMonth, formatDate, parseDate, toCivilDate, toDay } from "./day.ts";

describe("parseDate", () => {
  it("counts days from 1970-01-01", () => {
    expect(parseDate("1970-01-01")).toBe(0);
    expect(parseDate("2025-03-10")).toBe(20_157);
    expect(parseDate("1969-12-31")).toBe(-1);
  });

  it("refuses days that do not exist and other spellings", () => {
    for (const text of ["2025-02-29", "2025-13-01", "2025-00-10", "2025-3-1", "2025-03-10T00:00", " 2025-03-10"]) {
      expect(parseDate(text)).toBeUndefined();
    }
    expect(parseDate("2024-02-29")).toBeDefined();
  });

  it("undoes formatDate", () => {
    fc.assert(
      fc.property(fc.integer({ min: parseDate("0000-01-01") ?? 0, max: parseDate("9999-12-31") ?? 0 }), (day) => {
        expect(parseDate(formatDate(day))).toBe(day);
      }),
    );
  });
});

describe("toDay", () => {
  it("agrees with Date on every day of four centuries", () => {
    for (let day = toDay(1800, 1, 1); day < toDay(2200, 1, 1); day += 1) {
      const date = new Date(day * 86_400_000);
      const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
      if (toCivilDate(day).dayOfMonth !== civil.dayOfMonth) expect(toCivilDate(day)).toEqual(civil);
      if (toDay(civil.year, civil.month, civil.dayOfMonth) !== day) expect(civil).toBe(day);
    }
  });

  it("carries months over", () => {
    expect(toDay(2025, 14, 1)).toBe(toDay(2026, 2, 1));
    expect(toDay(2025, -1, 1)).toBe(toDay(2024, 11, 1));
  });
});

describe("daysInMonth", () => {
  it("knows leap years", () => {
    expect([daysInMonth(2024, 2), daysInMonth(2025, 2), daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([
      29, 28, 28, 29,
    ]);
  });
});
