import { describe, expect, it } from "vitest";
import { call } from "../memory-io.contract.ts";

const record = {
  decision: "tier",
  asOf: "2026-11-20",
  now: "2026-11-20T09:00:00+08:00",
  actor: "u1",
  set: {},
  facts: {
    customer: { segment: "dealer", kind: "organisation", influential: false, annualPurchaseAmount: 986_000 },
  },
  status: "decided",
  outcome: { value: "tier2", purchaseTier: "tier2" },
};
const replay = (kept: unknown, ...more: readonly string[]) =>
  call(["replay", "bean-products", "-", ...more], { stdin: JSON.stringify(kept) });

describe("replay", () => {
  it("makes a decision again from its record and says that it is the same, in either language", async () => {
    const { code, out, err } = await replay(record);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Customer tier: tier 2\n/u);
    expect(out).toMatch(/\nThe same as then\n$/u);
    expect((await replay(record, "--locale", "zh-CN")).out).toMatch(/\n与当时一致\n$/u);
  });

  it("ends with 1 when another outcome was kept, or other rules", async () => {
    const { code, out } = await replay({ ...record, outcome: { value: "tier1", purchaseTier: "tier1" } });
    expect(code).toBe(1);
    expect(out).toContain('Not the same; then it was: {"value":"tier1","purchaseTier":"tier1"}');
    expect((await replay({ ...record, fired: ["another rule"] })).code).toBe(1);
  });

  it("decides by the figures that were set then", async () => {
    const set = { "tiering.tier1MinExclusive": 900_000 };
    const { code, out } = await replay({ ...record, set }, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      same: false,
      kept: { outcome: { value: "tier2" } },
      found: { outcome: { value: "tier1" } },
    });
  });

  it("refuses what is no record", async () => {
    expect((await replay([])).code).toBe(3);
    expect((await replay({ ...record, decision: "nothing" })).code).toBe(3);
    expect((await replay({ ...record, asOf: "soon" })).code).toBe(3);
  });
});
