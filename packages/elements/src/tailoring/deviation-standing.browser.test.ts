import { describe, expect, it } from "vitest";

import { deviationStanding } from "./deviation-standing.ts";

describe("deviationStanding", () => {
  it("holds through its last day, and is told thirty days before", () => {
    const on = (today: string): string => deviationStanding("2027-06-30", today).kind;
    expect(["2027-05-30", "2027-05-31", "2027-06-30", "2027-07-01"].map(on)).toEqual([
      "holds",
      "soon",
      "soon",
      "ended",
    ]);
    expect(deviationStanding("2027-06-30", "2027-06-29").days).toBe(1);
  });
});
