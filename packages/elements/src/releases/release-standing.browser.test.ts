import { describe, expect, it } from "vitest";

import type { ReleaseView } from "../api/index.ts";
import { standings } from "./release-standing.ts";

const release = (number: number, effectiveFrom: string, rolledBackTo: string | null = null): ReleaseView => ({
  id: `r${number}`,
  number,
  effectiveFrom,
  rolledBackTo,
  recordedAt: `${effectiveFrom}T00:00:00Z`,
  author: "a",
  authorName: "A",
  approver: null,
  approverName: null,
  reason: "r",
});

describe("standings", () => {
  it("tells scheduled, current and past apart, with their days", () => {
    const found = standings(
      [release(1, "2025-01-01"), release(2, "2026-01-01"), release(3, "2026-12-01")],
      "2026-11-22",
    );
    expect([...found.values()].map(({ kind, days }) => [kind, days])).toEqual([
      ["scheduled", 9],
      ["current", 325],
      ["past", 365],
    ]);
  });

  it("marks what a later release went back behind, but not the one that it brought back", () => {
    const found = standings(
      [release(1, "2025-01-01"), release(2, "2026-01-01"), release(3, "2026-02-01", "r1")],
      "2026-11-22",
    );
    expect(found.get("r1")?.kind).toBe("past");
    expect(found.get("r2")).toEqual({ kind: "undone", days: 31, undoneBy: 3 });
    expect(found.get("r3")).toMatchObject({ kind: "current", restores: 1 });
  });
});
