import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createRandom } from "./random.ts";

describe("createRandom", () => {
  it("repeats its numbers for the same seed and gives others for another", () => {
    const draw = (seed: number): number[] => {
      const random = createRandom(seed);
      return Array.from({ length: 20 }, () => random.next());
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it("draws integers between both ends, which are reached", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -9, max: 9 }), fc.nat(4), (seed, low, width) => {
        const random = createRandom(seed);
        const drawn = new Set(Array.from({ length: 200 }, () => random.integer(low, low + width)));
        expect([...drawn].toSorted((a, b) => a - b)).toEqual(Array.from({ length: width + 1 }, (_, at) => low + at));
      }),
    );
  });

  it("never draws an item without weight", () => {
    const random = createRandom(1);
    const drawn = Array.from({ length: 500 }, () =>
      random.pickWeighted([
        ["never", 0],
        ["often", 3],
        ["seldom", 1],
      ]),
    );
    expect(new Set(drawn)).toEqual(new Set(["often", "seldom"]));
    expect(drawn.filter((item) => item === "often").length).toBeGreaterThan(drawn.length / 2);
  });

  it("keeps the items when it shuffles", () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = createRandom(3).shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(items);
  });

  it("forks by topic, whatever has been drawn before", () => {
    const fresh = createRandom(5).fork("orders").next();
    const used = createRandom(5);
    used.next();
    expect(used.fork("orders").next()).toBe(fresh);
    expect(used.fork("visits").next()).not.toBe(fresh);
  });
});
