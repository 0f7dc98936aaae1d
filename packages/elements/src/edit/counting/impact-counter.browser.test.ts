import { bind, openPack, type PolicyDocument } from "@bylaw/core";
import { populationBuilder } from "@bylaw/core/population";
import { describe, expect, it } from "vitest";

import type { OperationView, PopulationView } from "../../api/index.ts";
import { PolicyModel } from "../policy-model.ts";
import { ImpactCounter } from "./impact-counter.ts";

const documents = Object.values(
  import.meta.glob<PolicyDocument>(
    ["../../../../packs/bean-products/**/*.json", "../../../../packs/calendars/**/*.json"],
    { eager: true, import: "default" },
  ),
);
const asOf = "2026-11-20";
const duty = "customer.visitDuty";
const amount = "customer.annualPurchaseAmount";

/** So many customers, their purchases spread from nothing to 2,000,000 yuan. */
function counterOf(rows: number): ImpactCounter {
  const before = bind(openPack(documents), { asOf });
  const builder = populationBuilder(before.graph, "tier", [amount, duty]);
  const segments = ["dealer", "dealer", "retailer", "consumer"];
  for (let row = 0; row < rows; row += 1) {
    const fen = ((row * 7919) % rows) * Math.floor(200_000_000 / rows);
    const facts = new Map<string, string | number>([
      ["customer.segment", segments[row % segments.length] ?? ""],
      [amount, fen],
    ]);
    builder.add({ facts, collections: new Map() });
  }
  const population: PopulationView = {
    decision: "tier",
    asOf,
    release: "",
    version: "v",
    rows,
    facts: builder.facts,
    amount,
    thresholds: ["tiering.tier1MinExclusive", "tiering.tier2MinInclusive"],
    visits: {
      duty,
      manager: "manager",
      outcome: "tier1",
      cadence: "cadence.visit.tier1",
      limit: "entitlement.tier1.managerMaxAccounts",
      accountManagers: 6,
    },
  };
  const counter = new ImpactCounter(population, builder.finish(), before, new PolicyModel(documents));
  counter.prepare();
  return counter;
}

const threshold = (value: number): readonly OperationView[] => [
  { op: "set", at: "parameter:tiering.tier1MinExclusive", value, from: asOf },
];

describe("ImpactCounter", () => {
  it("counts 100,000 customers anew for every step of a slider, in a time that grows as they do", () => {
    const counters = [25_000, 100_000].map((rows) => ({ rows, counter: counterOf(rows), times: [] as number[] }));
    // In turns, and the ratio of medians: a busy machine slows both alike.
    for (let step = 0; step < 40; step += 1) {
      for (const { rows, counter, times } of counters) {
        const began = performance.now();
        const counted = counter.count(threshold(700_000 + step * 10_000));
        times.push(performance.now() - began);
        expect(counted?.total).toBe(rows);
      }
    }
    const [few = 0, many = 0] = counters.map(({ times }) => times.toSorted((a, b) => a - b)[20] ?? 0);
    // Four times as many; their square would be 16 times.
    expect(many / Math.max(few, 0.5)).toBeLessThan(10);
  }, 60_000);

  it("moves those between the old figure and the new, and back", () => {
    const counter = counterOf(4000);
    const up = counter.count(threshold(900_000));
    // A quarter of all are consumers, who have no tier; 200 customers lie in 100,000 yuan.
    expect(up?.moves).toMatchObject([{ from: "tier2", to: "tier1", count: 150 }]);
    expect(up?.moves[0]?.rows).toHaveLength(100);
    expect(up?.visits?.after.byTier["tier1"]).toBe(up?.after["tier1"]);
    expect(counter.count([])).toMatchObject({ moved: 0, moves: [], nearCount: 0 });
  });
});
