import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CaseCoverage } from "@bylaw/core";
import { call } from "../memory-io.contract.ts";
import { packWith } from "../pack-folder.contract.ts";

describe("test", () => {
  it("runs every case and ends with the count, in either language", async () => {
    const count = {
      "zh-CN": /^通过 [1-9]\d* 例，未通过 0 例，暂不能运行 \d+ 例$/u,
      en: /^[1-9]\d* passed, 0 failed, \d+ pending$/u,
    };
    for (const [locale, line] of Object.entries(count)) {
      const { code, out, err } = await call(["test", "bean-products", "--locale", locale]);
      expect([code, err]).toEqual([0, ""]);
      expect(out.trimEnd().split("\n").at(-1)).toMatch(line);
    }
  });

  it("shows what came out differently and ends with 1", async () => {
    const folder = packWith("cases/tiers.json", '"value": "tier2"', '"value": "tier3"');
    const { code, out } = await call(["test", folder]);
    expect(code).toBe(1);
    expect(out).toContain(
      "✗ S01   Purchases exactly on the tier 1 threshold  (2.2.1, 2.2.2)\n      Customer tier should be tier 3, now it is tier 2\n",
    );
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/ 1 failed, /u);
  });

  it("tells the difference in the reader's language", async () => {
    const folder = packWith("parameters/tiering.json", '"value": 1000000', '"value": 900000');
    const { out } = await call(["test", folder, "--locale", "zh-CN"]);
    expect(out).toMatch(/✗ .*\n {6}客户等级应为二级，现在是一级\n/u);
  });

  it("says why a case is pending", async () => {
    expect((await call(["test", "bean-products"])).out).toMatch(/○ S31 .*\n {6}\S/u);
  });

  it("gives the results as JSON", async () => {
    const { out } = await call(["test", "bean-products", "--json"]);
    const results = JSON.parse(out) as readonly { id: string; status: string }[];
    expect(results.find(({ id }) => id === "S01")).toMatchObject({
      status: "passed",
      differences: [],
      clauses: ["2.2.1", "2.2.2"],
    });
    expect(results.find(({ id }) => id === "S31")).toMatchObject({
      status: "pending",
      pending: { en: expect.any(String) as string },
    });
  });

  it("gives differences as JSON, each with its sentence", async () => {
    const folder = packWith("cases/tiers.json", '"value": "tier2"', '"value": "tier3"');
    const results = JSON.parse((await call(["test", folder, "--json"])).out) as readonly { readonly id: string }[];
    expect(results.find(({ id }) => id === "S01")).toMatchObject({
      differences: [
        {
          kind: "outcome",
          pointer: "/expect/decisions/tier/outcome/value",
          decision: "tier",
          expected: "tier3",
          actual: "tier2",
          message: "Customer tier should be tier 3, now it is tier 2",
        },
      ],
    });
  });

  it("does not run a pack that is broken, and frames why", async () => {
    const folder = packWith("decisions/tier.json", '"operator": "equal"', '"operator": "equals"');
    const { code, out, err } = await call(["test", folder]);
    expect([code, out]).toEqual([3, ""]);
    expect(err).toMatch(/^error\[rule\/unknown-operator\] unknown operator `equals`\n +--> .*tier\.json:\d+:\d+\n/u);
  });

  it("says so when there is no threshold to make cases of, and still writes a document", async () => {
    const { code, out, err } = await call(["test", "bean-products", "--generate", "entitlements"]);
    expect([code, err]).toEqual([0, expect.stringContaining("no thresholds")]);
    expect(JSON.parse(out)).toMatchObject({ kind: "cases", cases: [] });
  });

  it("does not ask for a case where a fact cannot be", async () => {
    const { out } = await call(["test", "bean-products", "--coverage", "--json"]);
    const { coverage } = JSON.parse(out) as { coverage: readonly CaseCoverage[] };
    const gifts = coverage.find(({ decision }) => decision === "gift")?.thresholds ?? [];
    expect(gifts.filter(({ value }) => value === 0).flatMap(({ untried }) => untried)).not.toContain("below");
  });

  it("lists the rules and thresholds that no case tries", async () => {
    const { code, out } = await call(["test", "bean-products", "--coverage", "--locale", "zh-CN"]);
    expect(code).toBe(0);
    expect(out).toMatch(/采购等级 \(purchaseTier\)：规则 \d+\/\d+，门槛 \d+\/\d+/u);
    expect(out).toMatch(/ {2}– 涉及客户数 10.*：没有算例高于它/u);
    const { out: json } = await call(["test", "bean-products", "--coverage", "--json"]);
    const { coverage } = JSON.parse(json) as { coverage: { decision: string; rules: { applied: string[] }[] }[] };
    expect(coverage.find(({ decision }) => decision === "tier")?.rules.every(({ applied }) => applied.length > 0)).toBe(
      true,
    );
  });

  it("generates cases for the thresholds of a decision, which pass when they stand beside the rules", async () => {
    const generated = await call(["test", "bean-products", "--generate", "purchaseTier"]);
    expect(generated.code).toBe(0);
    const document = JSON.parse(generated.out) as { cases: { given: unknown; expect: unknown }[] };
    expect(document.cases.length).toBeGreaterThanOrEqual(6);
    expect(document.cases).toContainEqual(
      expect.objectContaining({
        given: { customer: { segment: "dealer", annualPurchaseAmount: 1_000_000.01 } },
        expect: { decisions: { purchaseTier: { status: "decided", outcome: { value: "tier1" }, clauses: ["2.2.1"] } } },
      }),
    );
    const folder = packWith("pack.json", '"version": "1.0.0"', '"version": "1.0.1"');
    writeFileSync(join(folder, "cases", "thresholds.json"), generated.out);
    const { code, out } = await call(["test", folder]);
    expect([code, out.includes("✓ PurchaseTier-1 ")]).toEqual([0, true]);
    expect((await call(["test", "bean-products", "--generate", "nothing"])).code).toBe(3);
  });
});
