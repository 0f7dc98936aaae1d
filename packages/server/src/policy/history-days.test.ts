import { describe, expect, it } from "vitest";
import { historyDays } from "./history-days.ts";

describe("historyDays", () => {
  const span = { from: "2025-11-15", to: "2026-06-15", today: "2026-06-15" } as const;

  it("gives the first day of every month, and today", () => {
    expect(historyDays({ ...span, step: "month" })).toEqual([
      "2025-12-01",
      "2026-01-01",
      "2026-02-01",
      "2026-03-01",
      "2026-04-01",
      "2026-05-01",
      "2026-06-01",
      "2026-06-15",
    ]);
  });

  it("gives the first day of every calendar quarter", () => {
    expect(historyDays({ ...span, step: "quarter" })).toEqual(["2026-01-01", "2026-04-01", "2026-06-15"]);
  });

  it("includes both ends, and leaves today out when it lies elsewhere", () => {
    expect(historyDays({ ...span, from: "2026-01-01", to: "2026-02-01", step: "month" })).toEqual([
      "2026-01-01",
      "2026-02-01",
    ]);
  });

  it("names today once when it is a first day itself", () => {
    expect(historyDays({ ...span, from: "2026-06-01", today: "2026-06-01", step: "month" })).toEqual(["2026-06-01"]);
  });

  it("gives nothing for a stretch that ends before it begins", () => {
    expect(historyDays({ ...span, from: "2026-07-01", to: "2026-01-01", step: "quarter" })).toEqual([]);
  });
});
