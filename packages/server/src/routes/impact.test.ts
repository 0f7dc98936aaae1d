import { beforeAll, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";

type Impact = HttpSchemas["Impact"];

const THRESHOLD = "tiering.tier1MinExclusive";
const set = (value: unknown, id = THRESHOLD): object => ({ op: "set", at: `parameter:${id}`, value });

describe("impact of operations that nobody has saved", { timeout: 30_000 }, () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp({
      directory: {
        people: async () => [
          { id: "m1", name: { "zh-CN": "陈晓", en: "Chen Xiao" }, roles: ["accountManager"] },
          { id: "m2", name: "Wu Lei", roles: ["accountManager", "sales"] },
          { id: "h", name: "Sun Liqun", roles: ["salesHead"] },
        ],
      },
    });
    for (const at of [16, 17, 18, 19, 20, 21, 22]) {
      const id = `C000${at}`;
      const { body } = await test.ask<HttpSchemas["StoredRecord"]>("GET", `/v1/records/customer/${id}`);
      await test.ask("PUT", `/v1/records/customer/${id}`, { json: { ...body.data, accountManagerId: "m1" } });
    }
  });

  const impact = async (json: object): Promise<Impact> => (await test.ask<Impact>("POST", "/v1/impact", { json })).body;

  it("counts whom they move, writes nothing, and says the same as for a saved draft", async () => {
    const operations = [set(800_000)];
    const { items: before } = await test.store.listAudit("a", { limit: 1 });
    const told = await impact({ operations, asOf: "2026-07-01" });
    expect(told).toMatchObject({ decision: "tier", asOf: "2026-07-01", total: 30, moved: 4 });
    expect((await test.store.listAudit("a", { limit: 1 })).items).toEqual(before);
    const draft = await test.ask<HttpSchemas["Draft"]>("POST", "/v1/drafts", { json: { title: "x", operations } });
    const { body } = await test.ask("GET", `/v1/drafts/${draft.body.id}/impact?asOf=2026-07-01`);
    expect(body).toEqual(told);
  });

  it("answers anew for every figure, also after one that changes what is computed", async () => {
    const asOf = "2026-07-01";
    const moved = async (...operations: readonly object[]): Promise<number> =>
      (await impact({ operations, asOf })).moved;
    expect(await moved(set(800_000))).toBe(4);
    // All orders are of this year.
    expect(await moved(set("previousCalendarYear", "tiering.amountWindow"))).toBeGreaterThan(10);
    expect(await moved(set(800_000))).toBe(4);
    expect(await moved(set(1_000_000))).toBe(0);
  });

  it("names those near a threshold that is touched, nearest first, with their distance to the new figure", async () => {
    const { near } = await impact({ operations: [set(812_000)], asOf: "2026-07-01" });
    expect(near).toEqual([
      {
        id: "C00016",
        name: "客户 16",
        amount: 810_000.5,
        threshold: { parameter: THRESHOLD, value: 812_000, was: 1_000_000 },
        distance: -1999.5,
      },
    ]);
    const both = await impact({
      operations: [set(812_000), set(310_000.5, "tiering.tier2MinInclusive")],
      asOf: "2026-07-01",
    });
    expect(both.near.map(({ id, distance }) => [id, distance])).toEqual([
      ["C00006", 0],
      ["C00016", -1999.5],
    ]);
    expect((await impact({ operations: [set(2, "special.groupMinMembers")], asOf: "2026-07-01" })).near).toEqual([]);
  });

  it("names those near a figure that a rule says itself, and the rule", async () => {
    const condition = { fact: "customer.annualPurchaseAmount", operator: "greaterThan", value: 812_000 };
    const at = "decision:purchaseTier/rules/tier1ByAmount/conditions";
    const { near } = await impact({ operations: [{ op: "set", at, value: { all: [condition] } }], asOf: "2026-07-01" });
    expect(near).toEqual([
      {
        id: "C00016",
        name: "客户 16",
        amount: 810_000.5,
        threshold: { decision: "purchaseTier", rule: "tier1ByAmount", value: 812_000 },
        distance: -1999.5,
      },
    ]);
  });

  it("gives everybody's amount in order, with what they were and would be", async () => {
    const { amounts } = await impact({ operations: [set(800_000)], asOf: "2026-07-01" });
    expect(amounts).toHaveLength(30);
    expect(amounts.map(({ amount }) => amount)).toEqual(amounts.map(({ amount }) => amount).toSorted((a, b) => a - b));
    expect(amounts.find(({ id }) => id === "C00017")).toEqual({
      id: "C00017",
      amount: 860_000.5,
      from: "tier2",
      to: "tier1",
    });
  });

  it("weighs visits against what account managers can do, and names who would have too many", async () => {
    const { visits, before, after } = await impact({ operations: [set(800_000)], asOf: "2026-07-01" });
    expect(visits?.before.byTier["tier1"]).toBe(before["tier1"]);
    expect(visits?.after.byTier["tier1"]).toBe(after["tier1"]);
    expect(visits?.after.perMonth).toBeGreaterThan(visits?.before.perMonth ?? 0);
    expect(visits?.capacity).toEqual({ perMonth: 40, accountManagers: 2, perManager: 20 });
    expect(visits?.overloaded).toEqual([]);
    const tight = await impact({
      operations: [set(800_000), set(5, "entitlement.tier1.managerMaxAccounts")],
      asOf: "2026-07-01",
    });
    expect(tight.visits).toMatchObject({
      capacity: { perMonth: 10, perManager: 5 },
      overloaded: [{ managerId: "m1", name: "Chen Xiao", accounts: 7, limit: 5 }],
    });
  });

  it("tells what is wrong with the operations instead of refusing them", async () => {
    const codes = async (...operations: readonly object[]): Promise<readonly string[]> =>
      (await impact({ operations, asOf: "2026-07-01" })).issues.map(({ code }) => code);
    expect(await codes(set(200_000))).toContain("parameter/check-failed");
    expect(await codes(set(1, "tiering.nothing"))).toEqual(["tailoring/unknown-target"]);
    expect(await codes({ ...set(800_000), expect: 1 })).toEqual(["tailoring/conflict"]);
  });

  it("rehearses the worked examples as if the figures had always held, when asked to", async () => {
    const asked = { operations: [set(800_000)], asOf: "2026-07-01" };
    const told = await impact({ ...asked, rehearse: true });
    expect(told.cases.failed).toBe(0);
    expect(told.rehearsal?.failed).toBeGreaterThan(0);
    expect(told.rehearsal?.failures[0]?.differences[0]).toMatchObject({
      kind: "outcome",
      decision: "tier",
      pointer: expect.stringMatching(/^\/(?:variants\/\d+\/)?expect\/decisions\/tier\/outcome/u) as unknown,
      message: expect.stringMatching(/^Customer tier should be .+, now it is .+$/u) as unknown,
    });
    expect(await impact(asked)).not.toHaveProperty("rehearsal");
    const draft = await test.ask<HttpSchemas["Draft"]>("POST", "/v1/drafts", {
      json: { title: "x", ...asked, asOf: undefined },
    });
    const { body } = await test.ask<Impact>("GET", `/v1/drafts/${draft.body.id}/impact?asOf=2026-07-01&rehearse=true`);
    expect(body.rehearsal).toEqual(told.rehearsal);
  });

  it("refuses a day or a decision that there is not, and a body that is none", async () => {
    const code = async (json: object): Promise<unknown> => {
      const { status, body } = await test.fail("POST", "/v1/impact", { json });
      return [status, body.issues[0]?.code, body.issues[0]?.pointer];
    };
    expect(await code({ operations: [], asOf: "2026-02-30" })).toEqual([422, "input/not-a-date", "/asOf"]);
    expect(await code({ operations: [], decision: "nothing" })).toEqual([404, "policy/unknown-decision", ""]);
    expect(await code({})).toEqual([422, "document/missing-key", ""]);
    expect((await test.fail("POST", "/v1/impact", { as: "a:p:importer", json: { operations: [] } })).status).toBe(403);
  });
});
