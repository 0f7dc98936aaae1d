import { describe, expect, it } from "vitest";
import { checkRange } from "./check-range.ts";

const money = { type: "money", currency: "CNY" } as const;

describe("checkRange", () => {
  it("compares money in minor units with limits in major ones", () => {
    expect(checkRange(-1, money, { minimum: 0 })).toMatchObject([
      { code: "value/below-minimum", params: { value: -0.01, minimum: 0 } },
    ]);
    expect(checkRange(50_001, money, { maximum: 500.01 })).toEqual([]);
    expect(checkRange(50_002, money, { maximum: 500.01 })).toMatchObject([{ code: "value/above-maximum" }]);
  });

  it("takes both limits in", () => {
    expect(checkRange(1, { type: "integer" }, { minimum: 1, maximum: 1 })).toEqual([]);
    expect(checkRange("text", { type: "text" }, { minimum: 1 })).toEqual([]);
  });
});
