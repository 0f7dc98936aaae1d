import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addMonths, dayOfSecond, formatDay, formatSecond, parseDay, secondOf, weekdayOf } from "./civil-time.ts";

describe("parseDay", () => {
  it("is undone by formatDay", () => {
    fc.assert(fc.property(fc.integer({ min: -25_000, max: 60_000 }), (day) => parseDay(formatDay(day)) === day));
  });

  it.each(["2026-02-29", "2026-13-01", "2026-1-1", "20260101", "2026-01-01T00:00:00Z", ""])("refuses %j", (text) => {
    expect(parseDay(text)).toBeNaN();
  });
});

describe("addMonths", () => {
  it.each([
    ["2026-11-20", -12, "2025-11-20"],
    ["2026-08-31", -18, "2025-02-28"],
    ["2028-02-29", -12, "2027-02-28"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
  ])("counts from %s by %i to %s", (from, months, to) => {
    expect(formatDay(addMonths(parseDay(from), months))).toBe(to);
  });
});

describe("weekdayOf", () => {
  it("knows that 10 March 2025 was a Monday and that the week goes on before 1970", () => {
    expect(weekdayOf(parseDay("2025-03-10"))).toBe(0);
    expect(weekdayOf(parseDay("2025-03-16"))).toBe(6);
    expect(weekdayOf(parseDay("1969-12-29"))).toBe(0);
  });
});

describe("formatSecond", () => {
  it("writes the factory's wall clock with its offset", () => {
    const second = secondOf(parseDay("2025-03-10"), 9, 5, 7);
    expect(formatSecond(second)).toBe("2025-03-10T09:05:07+08:00");
    expect(new Date(formatSecond(second)).toISOString()).toBe("2025-03-10T01:05:07.000Z");
  });

  it("ends a day one second before the next begins", () => {
    const midnight = secondOf(parseDay("2025-03-11"), 0, 0);
    expect(formatSecond(midnight - 1)).toBe("2025-03-10T23:59:59+08:00");
    expect(dayOfSecond(midnight - 1)).toBe(parseDay("2025-03-10"));
    expect(dayOfSecond(midnight)).toBe(parseDay("2025-03-11"));
  });
});
