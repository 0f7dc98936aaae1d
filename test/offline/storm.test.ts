import { describe, expect, it } from "vitest";
import { runStorm } from "./storm.ts";

describe("the outbox in a storm", () => {
  it("brings each submission to the server once and every file whole, over cut lines, reloads and killed pages", async () => {
    const report = await runStorm({ seed: 3, filings: 5, badness: 0.3, longest: 400_000 });
    expect(Object.values(report.found)).toEqual([1, 1, 1, 1, 1]);
    expect(report.broken).toEqual([]);
    expect(report.complaints).toEqual([]);
  });
});
