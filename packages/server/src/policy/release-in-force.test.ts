import { describe, expect, it } from "vitest";
import { releaseInForce } from "./release-in-force.ts";

describe("releaseInForce", () => {
  const release = (number: number, effectiveFrom: string, rolledBackTo: string | null = null) => ({
    number,
    effectiveFrom,
    rolledBackTo,
  });
  const on = (releases: readonly ReturnType<typeof release>[], day: string): number | undefined =>
    releaseInForce(releases, day)?.number;

  it("is the one that began last, not the one that was recorded last", () => {
    const releases = [release(1, "2025-01-01"), release(2, "2027-01-01"), release(3, "2026-06-01")];
    expect(["2024-12-31", "2025-01-01", "2026-06-01", "2027-01-01"].map((day) => on(releases, day))).toEqual([
      undefined,
      1,
      3,
      2,
    ]);
  });

  it("is the later of two from the same day", () => {
    expect(on([release(1, "2025-01-01"), release(2, "2025-01-01")], "2025-01-01")).toBe(2);
  });

  it("is never one that was rolled back before it began", () => {
    const releases = [release(1, "2025-01-01"), release(2, "2027-01-01"), release(3, "2026-06-01", "first")];
    expect(["2026-05-31", "2027-02-01"].map((day) => on(releases, day))).toEqual([1, 3]);
  });
});
