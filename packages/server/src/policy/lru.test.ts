import { describe, expect, it } from "vitest";
import { Lru } from "./lru.ts";

describe("Lru", () => {
  it("forgets what was used least recently", () => {
    const lru = new Lru<number>(2);
    lru.set("a", 1);
    lru.set("b", 2);
    lru.get("a");
    lru.set("c", 3);
    expect([lru.get("a"), lru.get("b"), lru.get("c")]).toEqual([1, undefined, 3]);
  });

  it("makes a value once", () => {
    const lru = new Lru<object>(2);
    expect(lru.getOrMake("a", () => ({}))).toBe(lru.getOrMake("a", () => ({})));
  });
});
