import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, parseDate, toCivilDate } from "../value/index.ts";
import { addMonths, wholeMonthsBetween } from "./months.ts";

const day = (text: string): number => parseDate(text) ?? Number.NaN;
const days = fc.integer({ min: day("1900-01-01"), max: day("2100-12-31") });
const counts = fc.integer({ min: -600, max: 600 });

describe("addMonths", () => {
  it("takes the last day of a shorter month, counted from the day given", () => {
    expect(formatDate(addMonths(day("2025-01-31"), 1))).toBe("2025-02-28");
    expect(formatDate(addMonths(day("2025-01-31"), 2))).toBe("2025-03-31");
    expect(formatDate(addMonths(day("2024-02-29"), 12))).toBe("2025-02-28");
    expect(formatDate(addMonths(day("2025-03-31"), -1))).toBe("2025-02-28");
  });

  it("moves by exactly that many months and never to a later day of the month", () => {
    fc.assert(
      fc.property(days, counts, (from, count) => {
        const [a, b] = [toCivilDate(from), toCivilDate(addMonths(from, count))];
        expect((b.year - a.year) * 12 + b.month - a.month).toBe(count);
        expect(b.dayOfMonth).toBeLessThanOrEqual(a.dayOfMonth);
      }),
    );
  });
});

describe("wholeMonthsBetween", () => {
  it("counts a month on the same day, not on the day before", () => {
    expect(wholeMonthsBetween(day("2023-03-10"), day("2025-03-10"))).toBe(24);
    expect(wholeMonthsBetween(day("2023-03-10"), day("2025-03-09"))).toBe(23);
    expect(wholeMonthsBetween(day("2025-01-31"), day("2025-02-28"))).toBe(1);
    expect(wholeMonthsBetween(day("2025-03-10"), day("2025-03-09"))).toBe(0);
  });

  it("is the largest number of months that does not pass the end", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const months = wholeMonthsBetween(from, to);
        expect(addMonths(from, months)).toBeLessThanOrEqual(to);
        expect(addMonths(from, months + 1)).toBeGreaterThan(to);
      }),
    );
  });

  it("undoes addMonths", () => {
    fc.assert(
      fc.property(days, counts, (from, count) => {
        expect(wholeMonthsBetween(from, addMonths(from, count))).toBe(count);
      }),
    );
  });
});
