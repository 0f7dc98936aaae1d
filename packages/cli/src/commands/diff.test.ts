import { describe, expect, it } from "vitest";
import { call } from "../memory-io.contract.ts";
import { packWith } from "../pack-folder.contract.ts";

const lower = ["--set", "tiering.tier1MinExclusive=900000"];

describe("diff", () => {
  it("says for every decision whether a setting changes it, for whom first, and which figures and sentences differ", async () => {
    const { code, out, err } = await call(["diff", "bean-products", ...lower]);
    expect([code, err]).toEqual([1, ""]);
    const lines = out.split("\n");
    expect(lines).toContain("Sub-segment (subSegment): nothing changes");
    const at = lines.findIndex((line) => line.startsWith("Purchase tier (purchaseTier): only loosens"));
    expect(lines[at + 1]).toBe(
      "  segment: dealer; annual purchases: CNY 900,000.01: was “tier 2” [2.2.2], becomes “tier 1” [2.2.1]",
    );
    expect(out).toMatch(
      /\n {2}annual purchases .+ \(tiering\.tier1MinExclusive\): CNY 1,000,000 → CNY 900,000 {2}\[2\.2\.1\]\n/u,
    );
    expect(out).toMatch(/\n {2}2\.2\.1\n {4}- .+1,000,000.+\n {4}\+ .+900,000/u);
  });

  it("does so in Chinese and as JSON", async () => {
    const { out } = await call(["diff", "bean-products", ...lower, "--locale", "zh-CN", "--json"]);
    const { decisions, parameters } = JSON.parse(out) as { decisions: { decision: string }[]; parameters: unknown[] };
    expect(decisions.find(({ decision }) => decision === "purchaseTier")).toMatchObject({
      verdict: "onlyLoosens",
      text: "只会放宽：凡有变化，都变得更有利",
      smallest: { facts: { customer: { segment: "dealer", annualPurchaseAmount: 900_000.01 } } },
    });
    expect(parameters).toHaveLength(1);
  });

  it("compares two packs, and ends well when outcomes stay although a sentence changes", async () => {
    const other = packWith("chapters/02-classes-and-tiers.json", "终端消费者", "最终消费者");
    const { code, out } = await call(["diff", "bean-products", other]);
    expect(code).toBe(0);
    expect(out).not.toMatch(/loosens|tightens|outcomes change/u);
  });

  it("tells in words what differs in forms and other documents", async () => {
    const other = packWith("forms/complaint-intake.json", '"maxLength": 40', '"maxLength": 30');
    const { code, out } = await call(["diff", "bean-products", other, "--locale", "zh-CN"]);
    expect(code).toBe(0);
    expect(out).toContain(
      "条款、表单和其他内容：\n  表单“投诉登记表”：字段“产品批号”的最大长度由 40 个字改为 30 个字  [5.2.2]\n",
    );
  });

  it("wants something to compare with, and a figure that the policy allows", async () => {
    expect((await call(["diff", "bean-products"])).code).toBe(2);
    const { code, err } = await call(["diff", "bean-products", "--set", "complaint.general.resolveDays=5"]);
    expect([code, err.includes("error[tailoring/loosened]")]).toEqual([3, true]);
  });
});
