import { describe, expect, it } from "vitest";

import { formatDay } from "./civil-time.ts";
import { lunarFestivals } from "./lunar-festivals.ts";

describe("lunarFestivals", () => {
  it("has one Spring Festival a year, between 21 January and 20 February", () => {
    expectYearly(lunarFestivals.springFestivals, "01-21", "02-20");
  });

  it("has one Mid-Autumn a year, between 7 September and 8 October", () => {
    expectYearly(lunarFestivals.midAutumns, "09-07", "10-08");
  });

  // Fifteenth of the eighth month after the first of the first: seven lunar months and two weeks, or one month more.
  it("puts a whole number of lunar months between the two", () => {
    for (const [index, spring] of lunarFestivals.springFestivals.entries()) {
      const days = (lunarFestivals.midAutumns[index] ?? 0) - spring - 14;
      const months = days / 29.530588;
      expect(Math.abs(months - Math.round(months)) * 29.53).toBeLessThan(1.1);
      expect([7, 8]).toContain(Math.round(months));
    }
  });
});

function expectYearly(festivals: readonly number[], from: string, to: string): void {
  const dates = festivals.map(formatDay);
  expect(dates.map((date) => Number(date.slice(0, 4)))).toEqual(dates.map((_, index) => 2020 + index));
  for (const date of dates) {
    expect(date.slice(5) >= from, date).toBe(true);
    expect(date.slice(5) <= to, date).toBe(true);
  }
}
