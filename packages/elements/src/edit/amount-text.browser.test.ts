import { describe, expect, it } from "vitest";

import { amountText } from "./amount-text.ts";
import { figureScale, parseFigure, stepOf, typedFigure } from "./figure-scale.ts";
import { editMessagesFor } from "./i18n/index.ts";
import { nextMonth, nextQuarter } from "./next-first.ts";

describe("amountText", () => {
  it("is short where that is exact enough, and never rounds onto a line", () => {
    expect([986_000, 941_020.5, 8_000, 999_999.99, 1_000_000].map((amount) => amountText(amount, "zh-CN"))).toEqual([
      "98.6 万",
      "94.1 万",
      "8,000 元",
      "999,999.99",
      "100 万",
    ]);
    expect(amountText(999_999.99, "en")).toBe("999,999.99");
  });
});

describe("figureScale", () => {
  const money = { type: "money", currency: "CNY", per: "year" };

  it("types large amounts in 万元 in Chinese and in full in English", () => {
    expect(figureScale(money, 1_000_000, "zh-CN", editMessagesFor("zh-CN"))).toEqual({
      factor: 10_000,
      unit: "万元 / 年",
    });
    expect(figureScale(money, 1_000_000, "en", editMessagesFor("en"))).toEqual({ factor: 1, unit: "CNY / yr" });
    expect(figureScale({ type: "duration", unit: "hour" }, 24, "en", editMessagesFor("en")).unit).toBe("hours");
  });

  it("reads what it writes, and full-width digits", () => {
    expect(parseFigure("80.5", 10_000)).toBe(805_000);
    expect(parseFigure("８０", 10_000)).toBe(800_000);
    expect(parseFigure("800,000", 1)).toBe(800_000);
    expect(parseFigure("eighty", 1)).toBeUndefined();
    expect(typedFigure(800_000, 1)).toBe("800,000");
  });

  it("steps as a person would", () => {
    expect([1_000_000, 50_000, 5_000, 200, 50].map((value) => stepOf(money, value, undefined))).toEqual([
      10_000, 1000, 100, 10, 1,
    ]);
    expect(stepOf({ type: "duration", unit: "day" }, 3, 2)).toBe(2);
  });
});

describe("nextMonth and nextQuarter", () => {
  it("run over the year", () => {
    expect([nextMonth("2026-12-31"), nextQuarter("2026-11-22"), nextQuarter("2026-01-01")]).toEqual([
      "2027-01-01",
      "2027-01-01",
      "2026-04-01",
    ]);
  });
});
