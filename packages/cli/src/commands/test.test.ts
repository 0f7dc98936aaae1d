import { describe, expect, it } from "vitest";
import { call } from "../memory-io.contract.ts";
import { packWith } from "../pack-folder.contract.ts";

describe("test", () => {
  it("runs every case and ends with the count, in either language", async () => {
    for (const locale of ["zh-CN", "en"]) {
      const { code, out, err } = await call(["test", "bean-products", "--locale", locale]);
      expect([code, err]).toEqual([0, ""]);
      expect(out.trimEnd().split("\n").at(-1)).toMatch(/^[1-9]\d* passed, 0 failed, \d+ pending$/u);
    }
  });

  it("shows what came out differently and ends with 1", async () => {
    const folder = packWith("cases/tiers.json", '"value": "tier2"', '"value": "tier3"');
    const { code, out } = await call(["test", folder]);
    expect(code).toBe(1);
    expect(out).toContain(
      '✗ S01   Purchases exactly on the tier 1 threshold  (2.2.1, 2.2.2)\n      tier: outcome is {"value":"tier2"',
    );
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/ 1 failed, /u);
  });

  it("says why a case is pending", async () => {
    expect((await call(["test", "bean-products"])).out).toMatch(/○ S15 .*\n {6}\S/u);
  });

  it("gives the results as JSON", async () => {
    const { out } = await call(["test", "bean-products", "--json"]);
    const results = JSON.parse(out) as readonly { id: string; status: string }[];
    expect(results.find(({ id }) => id === "S01")).toMatchObject({
      status: "passed",
      failures: [],
      clauses: ["2.2.1", "2.2.2"],
    });
    expect(results.find(({ id }) => id === "S15")).toMatchObject({
      status: "pending",
      pending: { en: expect.any(String) as string },
    });
  });

  it("does not run a pack that is broken, and frames why", async () => {
    const folder = packWith("decisions/tier.json", '"operator": "equal"', '"operator": "equals"');
    const { code, out, err } = await call(["test", folder]);
    expect([code, out]).toEqual([3, ""]);
    expect(err).toMatch(/^error\[rule\/unknown-operator\] unknown operator `equals`\n +--> .*tier\.json:\d+:\d+\n/u);
  });
});
