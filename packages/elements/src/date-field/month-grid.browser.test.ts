import { describe, expect, it } from "vitest";

import { addMonths, monthGrid } from "./month-grid.ts";
import { moveByKey } from "./move-by-key.ts";

describe("monthGrid", () => {
  it("begins on the Monday on or before the first and ends on a Sunday", () => {
    const weeks = monthGrid("2026-11-20");
    expect(weeks[0]?.[0]).toBe("2026-10-26");
    expect(weeks.at(-1)?.at(-1)).toBe("2026-12-06");
    expect(weeks.flat().length).toBe(42);
  });

  it("has four weeks when February fills them", () => {
    expect(monthGrid("2027-02-10").map((week) => week[0])).toEqual([
      "2027-02-01",
      "2027-02-08",
      "2027-02-15",
      "2027-02-22",
    ]);
  });
});

describe("addMonths", () => {
  it("stops at the last day of a shorter month", () => {
    expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
    expect(addMonths("2028-01-31", 1)).toBe("2028-02-29");
    expect(addMonths("2027-01-31", -2)).toBe("2026-11-30");
  });
});

describe("moveByKey", () => {
  it("moves by day, week, within the week, by month and by year", () => {
    const keys = ["ArrowLeft", "ArrowDown", "Home", "End", "PageUp"] as const;
    expect(keys.map((key) => moveByKey("2026-11-20", key, false))).toEqual([
      "2026-11-19",
      "2026-11-27",
      "2026-11-16",
      "2026-11-22",
      "2026-10-20",
    ]);
    expect(moveByKey("2026-11-20", "PageDown", true)).toBe("2027-11-20");
    expect(moveByKey("2026-11-20", "x", false)).toBeUndefined();
  });
});
