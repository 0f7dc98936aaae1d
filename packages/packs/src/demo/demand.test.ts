import { describe, expect, it } from "vitest";

import { parseDay } from "./civil-time.ts";
import { createDemand, demandOn } from "./demand.ts";
import { createRandom } from "./random.ts";

describe("demandOn", () => {
  const mean = (from: string, days: number): number =>
    Array.from({ length: days }, (_, index) => demandOn(parseDay(from) + index)).reduce((a, b) => a + b, 0) / days;

  it("rises in the weeks before Spring Festival and falls over the holiday", () => {
    expect(mean("2026-01-19", 21)).toBeGreaterThan(1.6 * mean("2026-03-16", 21));
    expect(mean("2026-02-16", 7)).toBeLessThan(0.4 * mean("2026-03-16", 21));
  });

  it("rises before Mid-Autumn and dips in summer", () => {
    expect(mean("2026-09-07", 14)).toBeGreaterThan(1.2 * mean("2026-03-16", 14));
    expect(mean("2026-07-06", 28)).toBeLessThan(0.8 * mean("2026-03-16", 28));
  });
});

describe("createDemand", () => {
  const from = parseDay("2025-06-01");
  const demand = createDemand(from, from + 500);

  it("draws ascending days inside the span that is asked for", () => {
    const days = demand.draw(200, from + 30, from + 60, createRandom(1));
    expect(days).toHaveLength(200);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(days.at(0)).toBeGreaterThanOrEqual(from + 30);
    expect(days.at(-1)).toBeLessThan(from + 60);
  });

  it("draws nothing from an empty span", () => {
    expect(demand.draw(5, from + 10, from + 10, createRandom(1))).toEqual([]);
  });
});
