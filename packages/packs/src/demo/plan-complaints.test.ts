import { describe, expect, it } from "vitest";

import { parseDay, secondOf } from "./civil-time.ts";
import { fen } from "./fen.ts";
import { planComplaints } from "./plan-complaints.ts";
import type { PlannedOrder } from "./plan-orders.ts";
import type { PlannedComplaint } from "./planned-complaint.ts";
import { createRandom } from "./random.ts";

const anchor = parseDay("2026-11-20");
const steps = ["responded", "planActivated", "opinion", "resolved", "notified"] as const;

/** Complaints about very many orders that were all placed on one day. */
function complaintsAbout(date: string, status: PlannedOrder["status"] = "invoiced"): PlannedComplaint[] {
  const order: PlannedOrder = { placed: secondOf(parseDay(date), 9, 0), amount: fen(5000), returned: 0, status };
  return planComplaints(
    "C-0001",
    Array.from({ length: 20_000 }, () => order),
    anchor,
    createRandom(1),
  );
}

describe("planComplaints", () => {
  it("tells of nothing that has not happened before the anchor", () => {
    const recent = complaintsAbout("2026-11-11");
    const seconds = recent.flatMap((complaint) => steps.flatMap((step) => complaint[step] ?? []));
    expect(Math.max(...seconds)).toBeLessThan(secondOf(anchor, 0, 0));
    expect(recent.some(({ responded, resolved }) => responded !== undefined && resolved === undefined)).toBe(true);
  });

  it("promises a date for solving a major complaint exactly when an opinion has been given", () => {
    for (const { opinion, expected } of complaintsAbout("2026-11-11")) {
      expect(expected === undefined).toBe(opinion === undefined);
    }
  });

  it("hears more complaints in the heat and none about cancelled orders", () => {
    expect(complaintsAbout("2026-07-14").length).toBeGreaterThan(1.6 * complaintsAbout("2026-04-14").length);
    expect(complaintsAbout("2026-07-14", "cancelled")).toEqual([]);
  });
});
