import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openTestApp, SECOND, type TestApp } from "../testing/open-test-app.contract.ts";

type Draft = HttpSchemas["Draft"];
type Impact = HttpSchemas["Impact"];
type Release = HttpSchemas["Release"];
type Result = HttpSchemas["DecisionAnswer"];

const FROM = "2026-07-01";
const BEFORE = "2026-06-30";
const RULES = "decision:tier/rules";
const rule = {
  name: "x_bigDealer",
  clause: "2.2.1",
  title: { "zh-CN": "大经销商", en: "Big dealers" },
  conditions: {
    all: [
      { fact: "customer.segment", operator: "equal", value: "dealer" },
      { fact: "customer.annualPurchaseAmount", operator: "greaterThan", value: 700_000 },
    ],
  },
  event: { type: "tier", params: { value: "tier1", purchaseTier: "tier1" } },
};
const add = { op: "add", at: RULES, value: rule, before: "tier1" };
const dealer = { customer: { segment: "dealer", annualPurchaseAmount: 810_000, firstCooperationDate: "2020-01-01" } };

describe("drafts about rules", { timeout: 60_000 }, () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp();
  });

  const create = async (...operations: readonly object[]): Promise<Draft> =>
    (await test.ask<Draft>("POST", "/v1/drafts", { json: { title: "Big dealers", operations } })).body;
  const refusal = async (...operations: readonly object[]): Promise<readonly unknown[]> => {
    const { status, body } = await test.fail("POST", "/v1/drafts", { json: { title: "x", operations } });
    return [status, ...body.issues.map(({ code, pointer }) => `${code} ${pointer}`)];
  };
  const tier = async (asOf: string): Promise<unknown> => {
    const { body } = await test.ask<Result>("POST", "/v1/decisions/tier", { json: { facts: dealer, asOf } });
    return [(body.outcome as { value: unknown }).value, body.trace.from];
  };
  const publish = async (draft: Draft, from = FROM): Promise<Release> => {
    await test.ask("POST", `/v1/drafts/${draft.id}/submit`, { json: { from, reason: "big dealers buy from others" } });
    return (await test.ask<Release>("POST", `/v1/drafts/${draft.id}/approve`, { as: SECOND, json: {} })).body;
  };

  it("go from impact to approval: decisions change from the day, the day before stays, and a roll-back undoes it", async () => {
    const asked = { operations: [add], asOf: FROM };
    const impact = (await test.ask<Impact>("POST", "/v1/impact", { json: asked })).body;
    expect(impact).toMatchObject({ decision: "tier", total: 30, moved: 3, issues: [] });
    expect(
      impact.moves.map(({ from, to, count, customers }) => [from, to, count, customers.map(({ id }) => id)]),
    ).toEqual([["tier2", "tier1", 3, ["C00014", "C00016", "C00018"]]]);
    expect(impact.cases.failed).toBe(0);

    const draft = await create(add);
    expect((await test.ask<Impact>("GET", `/v1/drafts/${draft.id}/impact?asOf=${FROM}`)).body).toEqual(impact);
    const release = await publish(draft);
    expect(release.changes).toEqual([
      {
        decision: "tier",
        rule: "x_bigDealer",
        what: "added",
        label: expect.stringContaining("“Big dealers”") as string,
        clause: "2.2.1",
        from: FROM,
        before: "not there",
        after: expect.stringContaining("over CNY 700,000") as string,
        text: expect.stringMatching(/^“Big dealers” is new\. /u) as string,
      },
    ]);
    const chinese = { headers: { "accept-language": "zh-CN" } };
    const told = (await test.ask<Release>("GET", `/v1/releases/${release.id}`, chinese)).body.changes[0]?.text;
    expect(told).toMatch(/^新增“大经销商”：.*70万元/u);
    expect([await tier(BEFORE), await tier(FROM)]).toEqual([
      ["tier2", undefined],
      ["tier1", FROM],
    ]);

    const back = { json: { from: "2026-08-01", reason: "too many" } };
    const undone = (await test.ask<Release>("POST", `/v1/releases/first-of-a/rollback`, back)).body;
    expect(undone.changes.map(({ what, rule: name, from }) => [what, name, from])).toEqual([
      ["removed", "x_bigDealer", "2026-08-01"],
    ]);
    expect([await tier(BEFORE), await tier("2026-07-31"), await tier("2026-08-01")]).toEqual([
      ["tier2", undefined],
      ["tier1", FROM],
      ["tier2", "2026-08-01"],
    ]);
    const history = await test.ask<HttpSchemas["DecisionHistory"]>(
      "GET",
      "/v1/decisions/tier/history?subject=C00016&from=2026-06-01&to=2026-08-31",
    );
    expect(history.body.runs.map(({ from, outcome }) => [from, (outcome as { value: unknown }).value])).toEqual([
      ["2026-06-01", "tier2"],
      ["2026-07-01", "tier1"],
      ["2026-08-01", "tier2"],
    ]);
  });

  it("hand out the documents with the versions that have begun", async () => {
    await publish(await create(add));
    const versions = async (query: string): Promise<readonly unknown[]> => {
      const { body } = await test.ask<HttpSchemas["PolicyDocuments"]>("GET", `/v1/policy/documents${query}`);
      return body.documents.flatMap((each) => (each.kind === "decision" && each.id === "tier" ? [each.from] : []));
    };
    expect(await versions("")).toEqual([undefined, FROM]);
    expect(await versions(`?asOf=${BEFORE}`)).toEqual([undefined]);
  });

  it("are refused with the place where they make no sense, and kept while they are only unfinished", async () => {
    const unknown = { ...rule, conditions: { fact: "customer.nothing", operator: "equal", value: 1 } };
    expect(await refusal({ ...add, value: unknown })).toEqual([
      422,
      "rule/unknown-fact /operations/0/value/conditions/fact",
    ]);
    expect(await refusal({ op: "remove", at: `${RULES}/tier1` })).toEqual([422, "tailoring/not-own /operations/0/at"]);
    expect(await refusal({ op: "set", at: `${RULES}/tier1/conditions`, value: { any: 1 } })).toEqual([
      422,
      "document/wrong-type /operations/0/value/any",
    ]);
    const conflict = await create({ op: "set", at: `${RULES}/tier1/disabled`, value: true, expect: true });
    const told = await test.fail("POST", `/v1/drafts/${conflict.id}/submit`, { json: { from: FROM, reason: "x" } });
    expect([told.status, told.body.issues[0]?.code]).toEqual([409, "tailoring/conflict"]);
  });

  it("tell an impact of nothing, and why, while the rules make no sense", async () => {
    const broken = {
      ...add,
      value: { ...rule, conditions: { fact: "customer.nothing", operator: "equal", value: 1 } },
    };
    const { body } = await test.ask<Impact>("POST", "/v1/impact", {
      json: { operations: [broken], asOf: FROM, rehearse: true },
    });
    expect([body.total, body.moved]).toEqual([30, 0]);
    expect(body.issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "rule/unknown-fact /0/value/conditions/fact",
    ]);
  });

  it("are in conflict with a release that changed the same rule, and not with one that changed another", async () => {
    const mine = await create({ op: "set", at: `${RULES}/tier2/title`, value: { "zh-CN": "二级", en: "Two" } });
    const other = await create({ op: "set", at: `${RULES}/tier3/title`, value: { "zh-CN": "三级", en: "Three" } });
    await publish(await create({ op: "set", at: `${RULES}/tier2/title`, value: { "zh-CN": "两级", en: "Second" } }));
    const submit = { json: { from: FROM, reason: "x" } };
    const told = await test.fail("POST", `/v1/drafts/${mine.id}/submit`, submit);
    expect([told.status, told.body.issues[0]?.code, told.body.issues[0]?.pointer]).toEqual([
      409,
      "tailoring/conflict",
      "/0/at",
    ]);
    expect((await test.ask("POST", `/v1/drafts/${other.id}/submit`, submit)).status).toBe(200);
  });
});
