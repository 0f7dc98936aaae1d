import { describe, expect, it } from "vitest";
import { runStorm } from "./storm.ts";

describe("the outbox in a long storm", () => {
  it("brings thirty submissions to the server once and whole", async () => {
    const report = await runStorm({ seed: 12, filings: 30, badness: 0.45, longest: 3_000_000 });
    expect(Object.values(report.found)).toEqual(Array.from({ length: 30 }, () => 1));
    expect(report.broken).toEqual([]);
    expect(report.complaints).toEqual([]);
    expect(Object.keys(report.harm).length).toBe(5);
  });
});
