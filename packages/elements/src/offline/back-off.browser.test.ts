import { describe, expect, it } from "vitest";

import { backOff } from "./back-off.ts";

describe("backOff", () => {
  it("doubles up to five minutes, and is by chance up to half shorter", () => {
    expect([1, 2, 3, 9, 99].map((tries) => backOff(tries, 0))).toEqual([1000, 2000, 4000, 256_000, 300_000]);
    expect(backOff(1, 0.999)).toBe(500);
  });
});
