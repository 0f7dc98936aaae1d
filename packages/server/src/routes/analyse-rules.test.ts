import { beforeAll, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";

type Analysis = HttpSchemas["Analysis"];

const set = (id: string, value: unknown): object => ({ op: "set", at: `parameter:${id}`, value });

describe("analyseRules", { timeout: 30_000 }, () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp();
  });

  const analyse = (json: object, headers: Readonly<Record<string, string>> = {}) =>
    test.ask<Analysis>("POST", "/v1/analysis", { json, headers });

  it("tells what is found in the rules in force, in the reader's language, with a customer who can be decided", async () => {
    const { body } = await analyse({ asOf: "2026-07-01", decision: "subSegment" }, { "accept-language": "zh-CN" });
    expect(body).toMatchObject({ asOf: "2026-07-01", comparisons: [], issues: [] });
    const gap = body.decisions[0]?.findings.find(({ kind }) => kind === "gap");
    expect(gap).toMatchObject({ severity: "information", sure: true, example: { customer: { segment: "consumer" } } });
    expect(gap?.text).toMatch(/^没有规则覆盖：客户类别为终端消费者/u);
    const decided = await test.ask("POST", "/v1/decisions/subSegment", { json: { facts: gap?.example ?? {} } });
    expect(decided.body).toMatchObject({ status: "decided", outcome: null });
  });

  it("says whether operations that nobody has saved change what is decided, and for whom first", async () => {
    const { body } = await analyse({ asOf: "2026-07-01", operations: [set("tiering.tier1MinExclusive", 900_000)] });
    const verdicts = Object.fromEntries(body.comparisons.map(({ decision, verdict }) => [decision, verdict]));
    expect(verdicts).toMatchObject({ subSegment: "equivalent", purchaseTier: "onlyLoosens" });
    const { smallest } = body.comparisons.find(({ decision }) => decision === "purchaseTier") ?? {};
    expect(smallest).toMatchObject({
      facts: { customer: { segment: "dealer", annualPurchaseAmount: 900_000.01 } },
      before: { value: "tier2", clauses: ["2.2.2"] },
      after: { value: "tier1", clauses: ["2.2.1"] },
    });
  });

  it("analyses nothing while an operation is wrong, and says what is", async () => {
    const { status, body } = await analyse({ operations: [set("tiering.nothing", 1)] });
    expect([status, body.decisions, body.comparisons]).toEqual([200, [], []]);
    expect(body.issues.map(({ code }) => code)).toEqual(["tailoring/unknown-target"]);
  });

  it("refuses a decision that the policy does not have", async () => {
    const { status } = await analyse({ decision: "nothing" });
    expect(status).toBe(404);
  });
});
