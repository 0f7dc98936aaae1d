import { describe, expect, it } from "vitest";
import { phraseComparison } from "./phrase-comparison.ts";

describe("phraseComparison", () => {
  it("speaks of amounts, counts and days in their own words, in both languages", () => {
    expect(phraseComparison("lessThan", { type: "money", currency: "CNY" }, "30万元", "zh-CN")).toBe("低于 30万元");
    expect(phraseComparison("greaterThan", { type: "money", currency: "CNY" }, "CNY 300,000", "en")).toBe(
      "over CNY 300,000",
    );
    expect(phraseComparison("lessThan", { type: "integer" }, "3", "en")).toBe("fewer than 3");
    expect(phraseComparison("greaterThan", { type: "date" }, "10 March 2025", "en")).toBe("after 10 March 2025");
  });

  it("leaves the value alone when it does not know the operator", () => {
    expect(phraseComparison("resembles", { type: "text" }, "x", "en")).toBe("x");
  });
});
