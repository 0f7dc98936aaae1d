import { describe, expect, it } from "vitest";

import { occasionsPerMonth, occasionsPerYear } from "./occasions.ts";

describe("occasionsPerYear", () => {
  it("counts whole occasions, and none for what is no cadence", () => {
    expect(
      [
        { times: 2, per: "week" },
        { times: 1, per: "halfYear" },
      ].map(occasionsPerYear),
    ).toEqual([104, 2]);
    expect([null, "month", { times: 2 }, { times: 1, per: "toString" }].map(occasionsPerYear)).toEqual([0, 0, 0, 0]);
  });
});

describe("occasionsPerMonth", () => {
  it("rounds to two decimals", () => {
    expect([24, 4, 100].map(occasionsPerMonth)).toEqual([2, 0.33, 8.33]);
  });
});
