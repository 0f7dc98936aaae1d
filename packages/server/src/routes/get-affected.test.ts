import type { Json } from "@bylaw/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, postgresUrl } from "../../../../test/postgres/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openPostgresStore, openSqliteStore, type Store, type Write } from "../storage/index.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";

type Affected = HttpSchemas["Affected"];

const complaints: readonly Readonly<Record<string, Json>>[] = [
  { type: "foodSafety", injuryReported: false },
  { type: "quality", injuryReported: true, claimAmount: 12.5 },
  { type: "quality" },
  { type: "price", affectedCustomers: 30, claimAmount: "250000.00" },
  { claimAmount: 1 },
];

function affectedOn(
  name: string,
  open: () => Promise<{ readonly store: Store; readonly drop: () => Promise<void> }>,
): void {
  describe(`getAffected on ${name}`, { timeout: 60_000 }, () => {
    let test: TestApp;
    let drop: () => Promise<void>;
    beforeAll(async () => {
      const opened = await open();
      drop = opened.drop;
      test = await openTestApp({ store: opened.store });
      const writes = complaints.map((fields, at): Write => {
        const complaintId = `T-${at}`;
        const data = { complaintId, customerId: "C00001", ...fields };
        const row = { type: "complaint", id: complaintId, version: 1, subject: "C00001", at: null, data };
        return { kind: "insert", table: "records", row: { ...row, createdAt: 1, updatedAt: 1 } };
      });
      await opened.store.commit({ tenant: "a", writes });
    }, 60_000);
    afterAll(() => drop());

    const affected = async (path: string, locale = "en"): Promise<Affected> =>
      (await test.ask<Affected>("GET", `/v1/decisions/${path}`, { headers: { "accept-language": locale } })).body;

    it("counts complaints by severity in the database, by rule too", async () => {
      const counts = await affected("complaintSeverity/affected");
      expect(counts).toMatchObject({
        asOf: "2026-06-15",
        type: "complaint",
        total: 5,
        countedBy: "database",
        because: [],
      });
      const single = async (facts: Json): Promise<unknown> => {
        const json = { facts: { complaint: facts } };
        const { body } = await test.ask<HttpSchemas["DecisionAnswer"]>("POST", "/v1/decisions/complaintSeverity", {
          json,
        });
        return body.status === "undetermined" ? "undetermined" : (body.outcome as { readonly value: unknown }).value;
      };
      const one = await Promise.all(complaints.map(single));
      const wanted = Object.fromEntries([...Map.groupBy(one, (each) => each)].map(([word, all]) => [word, all.length]));
      expect(Object.fromEntries(counts.outcomes.map(({ outcome, count }) => [outcome, count]))).toEqual(wanted);
      expect(counts.rules.find(({ rule }) => rule === "foodSafety")).toEqual({
        rule: "foodSafety",
        held: 1,
        open: 1,
        applied: 1,
        countedBy: "database",
        because: [],
      });
    });

    it("says in the reader's language why tiers are worked out record by record, and counts the same", async () => {
      const counts = await affected("tier/affected?asOf=2026-06-15");
      expect(counts).toMatchObject({ type: "customer", total: 30, countedBy: "records" });
      expect(counts.outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(30);
      const byName = new Map(counts.rules.map((rule) => [rule.rule, rule]));
      expect(byName.get("noTierRule")).toMatchObject({ countedBy: "database", held: 0, open: 0 });
      expect(byName.get("tier1")).toMatchObject({
        countedBy: "records",
        because: [{ code: "lowering/decided", params: { fact: "customer.purchaseTier", decision: "purchaseTier" } }],
      });
      expect(byName.get("tier1")?.held).toBe(counts.outcomes.find(({ outcome }) => outcome === "tier1")?.count);
      const [reason] = (await affected("tier/affected", "zh-CN")).because;
      expect(reason?.message).toMatch(/\p{Script=Han}/u);
    });

    it("knows no decision that the policy has not", async () => {
      const { status, body } = await test.fail("GET", "/v1/decisions/tear/affected");
      expect([status, body.issues[0]?.code]).toEqual([404, "policy/unknown-decision"]);
    });
  });
}

affectedOn("SQLite", async () => {
  const store = await openSqliteStore({ file: ":memory:" });
  return { store, drop: () => store.close() };
});
if (postgresUrl() !== undefined) {
  affectedOn("PostgreSQL", async () => {
    const database = await createTestDatabase();
    const store = await openPostgresStore({ connectionString: database.url });
    return {
      store,
      drop: async () => {
        await store.close();
        await database.drop();
      },
    };
  });
}
