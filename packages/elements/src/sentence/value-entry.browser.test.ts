import { describe, expect, it } from "vitest";

import { readEntry } from "./value-entry.ts";

const money = { type: "money", currency: "CNY" } as const;

describe("readEntry", () => {
  it("reads amounts as people write them", () => {
    for (const text of ["1,000,000", "1000000", "100万", "100 万元", "１００万", "¥1,000,000", "1，000，000 元"]) {
      expect([text, readEntry(text, money, false, 1)]).toEqual([text, { value: 1_000_000 }]);
    }
    expect(readEntry("1.5亿", money, false, 1)).toEqual({ value: 150_000_000 });
    expect(readEntry("80.55万", money, false, 1)).toEqual({ value: 805_500 });
  });

  it("says what is wrong", () => {
    expect(readEntry("很多", money, false, 1)).toEqual({ wrong: "figure" });
    expect(readEntry(" ", money, false, 1)).toEqual({ wrong: "empty" });
    expect(readEntry("1.5", { type: "integer" }, false, 1)).toEqual({ wrong: "whole" });
    expect(readEntry(" 08:30", { type: "dateTime" }, false, 1)).toEqual({ wrong: "date" });
    expect(readEntry("2026-11-20 25:00", { type: "dateTime" }, false, 1)).toEqual({ wrong: "time" });
  });

  it("reads percentages, moments, texts and several values", () => {
    expect(readEntry("85%", { type: "percent" }, false, 1)).toEqual({ value: 85 });
    expect(readEntry("2026-11-20 8:30", { type: "dateTime" }, false, 1)).toEqual({ value: "2026-11-20T08:30" });
    expect(readEntry("甲；乙、丙", { type: "text" }, true, 1)).toEqual({ value: ["甲", "乙", "丙"] });
    expect(readEntry("1,000; 2,000", money, true, 1)).toEqual({ value: [1000, 2000] });
  });
});
