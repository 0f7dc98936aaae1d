import { describe, expect, it } from "vitest";

import { createCustomEqual } from "./equals.ts";

const equals = createCustomEqual();

describe("createCustomEqual", () => {
  it("compares what is inside, and takes functions for equal", () => {
    expect(equals({ a: [1, { b: null }], f: () => 1 }, { f: () => 2, a: [1, { b: null }] })).toBe(true);
    expect(equals(Number.NaN, Number.NaN)).toBe(true);
    for (const [one, other] of [
      [{ a: 1 }, { a: 1, b: undefined }],
      [{ a: undefined }, { b: undefined }],
      [
        [1, 2],
        [2, 1],
      ],
      [[], {}],
      [{ f: () => 1 }, { f: 1 }],
      [null, {}],
      ["1", 1],
    ]) {
      expect(equals(one, other)).toBe(false);
    }
  });

  it("ends where something contains itself", () => {
    const ring = (end: number): object => {
      const made: Record<string, unknown> = { end };
      made["self"] = made;
      return made;
    };
    expect(equals(ring(1), ring(1))).toBe(true);
    expect(equals(ring(1), ring(2))).toBe(false);
  });
});
