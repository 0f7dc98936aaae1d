import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, postgresUrl } from "../../../../test/postgres/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openPostgresStore, openSqliteStore, type Store } from "../storage/index.ts";
import { openTestApp, SECOND, type TestApp } from "../testing/open-test-app.contract.ts";

type Preview = HttpSchemas["TransitionPreview"];
type Draft = HttpSchemas["Draft"];
type Release = HttpSchemas["Release"];

const operations = [
  { op: "set", at: "parameter:tiering.tier1MinExclusive", value: 1_200_000, expect: 1_000_000, why: "costs" },
];
const from = "2026-07-01";
const group = { decision: "tier", fact: "customer.tier", before: "tier1", after: "tier2" };

function transitionsOn(
  name: string,
  open: () => Promise<{ readonly store: Store; readonly drop: () => Promise<void> }>,
): void {
  describe(`transitions on ${name}`, { timeout: 120_000 }, () => {
    let test: TestApp;
    let drop: () => Promise<void>;
    beforeAll(async () => {
      const opened = await open();
      drop = opened.drop;
      test = await openTestApp({ store: opened.store });
    }, 120_000);
    afterAll(() => drop());

    const post = async <Body>(path: string, json: object, as?: string): Promise<Body> =>
      (await test.ask<Body>("POST", path, as === undefined ? { json } : { json, as })).body;
    const issues = async (path: string, json: object): Promise<readonly string[]> =>
      (await test.fail("POST", path, { json })).body.issues.map(({ code, pointer }) => `${code} ${pointer}`);
    const tierOn = async (subject: string, asOf: string): Promise<unknown> => {
      const { outcome } = await post<HttpSchemas["DecisionAnswer"]>("/v1/decisions/tier", { subject, asOf });
      return (outcome as { readonly value: unknown }).value;
    };
    const publish = async (transitions: readonly object[]): Promise<Release> => {
      const { id } = await post<Draft>("/v1/drafts", { title: "Higher threshold", operations, transitions });
      await post(`/v1/drafts/${id}/submit`, { from, reason: "costs have risen" });
      return post<Release>(`/v1/drafts/${id}/approve`, {}, SECOND);
    };
    const written = async (release: string): Promise<HttpSchemas["OverrideList"]> =>
      (await test.ask<HttpSchemas["OverrideList"]>("GET", `/v1/overrides?release=${release}&limit=200`)).body;

    it("previews the groups that operations move, with names, and writes nothing", async () => {
      const preview = await post<Preview>("/v1/transitions/preview", { operations, from });
      expect(preview).toMatchObject({ subjects: 30, exceptions: 0, issues: [] });
      expect(preview.dates.map(({ fact }) => fact)).toContain("customer.contractEnd");
      const tier = preview.groups.find(({ fact }) => fact === "customer.tier");
      expect(tier).toMatchObject({
        ...group,
        decisionTitle: "Customer tier",
        beforeText: "tier 1",
        afterText: "tier 2",
        follows: ["customer.purchaseTier"],
        mayKeep: true,
        choice: { kind: "atOnce" },
        isDefault: true,
        schedule: [{ on: from, count: tier?.count }],
      });
      expect(tier?.names.map(({ id }) => id)).toEqual(["C00020", "C00021", "C00022", "C00023"]);
      const none = await post<Preview>("/v1/transitions/preview", { operations: [], from });
      expect(none.groups).toEqual([]);
    });

    it("previews how a group would come over", async () => {
      const choice = { kind: "steps", months: 2, by: "customer.annualPurchaseAmount" };
      const steps = await post<Preview>("/v1/transitions/preview", {
        operations,
        from,
        transitions: [{ ...group, choice }],
      });
      expect(steps.exceptions).toBe(4);
      expect(steps.groups.find(({ fact }) => fact === "customer.tier")).toMatchObject({
        choice,
        isDefault: false,
        schedule: [
          { on: "2026-08-01", count: 2 },
          { on: "2026-09-01", count: 2 },
        ],
      });
      const until = { kind: "keepUntil", fact: "customer.contractEnd" };
      const kept = await post<Preview>("/v1/transitions/preview", {
        operations,
        from,
        transitions: [{ ...group, choice: until }],
      });
      expect(kept.groups.find(({ fact }) => fact === "customer.tier")?.undated?.count).toBe(4);
      expect(kept.issues.map(({ code }) => code)).toEqual(["transition/undated"]);
    });

    it("refuses at submission what makes no sense or leaves somebody without a day", async () => {
      const submitted = async (transition: object): Promise<readonly string[]> => {
        const body = { title: "Higher threshold", operations, transitions: [transition] };
        const { id } = await post<Draft>("/v1/drafts", body);
        return issues(`/v1/drafts/${id}/submit`, { from, reason: "costs" });
      };
      const until = { kind: "keepUntil", fact: "customer.contractEnd" };
      expect(await submitted({ ...group, choice: until })).toEqual(["transition/undated /0/choice"]);
      expect(await submitted({ ...group, choice: { ...until, fact: "customer.segment" } })).toEqual([
        "transition/not-a-date /0/choice/fact",
      ]);
      expect(await submitted({ ...group, choice: { ...until, latest: "2033-01-01" } })).toEqual([
        "transition/latest /0/choice/latest",
      ]);
      expect(await submitted({ ...group, before: null, choice: { kind: "steps", months: 3 } })).toEqual([
        "transition/nothing-to-keep /0/before",
      ]);
      expect(await submitted({ ...group, fact: "customer.segment", choice: { kind: "atOnce" } })).toEqual([
        "transition/unknown-fact /0/fact",
      ]);
      expect(await submitted({ ...group, choice: { kind: "steps", months: 3, by: "customer.name" } })).toEqual([
        "transition/not-an-order /0/choice/by",
      ]);
    });

    it("writes dated exceptions with the release, which hold and end by themselves, and a roll back ends them", async () => {
      const [first] = (await test.ask<HttpSchemas["ReleaseList"]>("GET", "/v1/releases")).body.items;
      const release = await publish([{ ...group, choice: { kind: "steps", months: 2 } }]);
      const { items } = await written(release.id);
      expect(items.map(({ subject, value, from: begins, until }) => [subject.id, value, begins, until])).toEqual([
        ["C00020", "tier1", from, "2026-07-31"],
        ["C00021", "tier1", from, "2026-07-31"],
        ["C00022", "tier1", from, "2026-08-31"],
        ["C00023", "tier1", from, "2026-08-31"],
      ]);
      expect(items[0]).toMatchObject({
        status: "approved",
        by: "wang.min",
        approvedBy: "li.na",
        why: "costs have risen",
      });
      const days = ["2026-06-30", "2026-07-01", "2026-07-31", "2026-08-01", "2026-09-01"];
      expect(await Promise.all(days.map((day) => tierOn("C00020", day)))).toEqual([
        "tier1",
        "tier1",
        "tier1",
        "tier2",
        "tier2",
      ]);
      expect(await Promise.all(days.map((day) => tierOn("C00022", day)))).toEqual([
        "tier1",
        "tier1",
        "tier1",
        "tier1",
        "tier2",
      ]);
      await post(`/v1/releases/${first?.id ?? ""}/rollback`, { from: "2026-08-01", reason: "too hard" }, SECOND);
      const after = (await written(release.id)).items;
      expect(after.map(({ status, until }) => [status, until])).toEqual([
        ["approved", "2026-07-31"],
        ["approved", "2026-07-31"],
        ["ended", "2026-07-31"],
        ["ended", "2026-07-31"],
      ]);
      expect(after[2]?.ended).toMatchObject({ on: "2026-08-01", by: "li.na", why: "too hard" });
      expect(await tierOn("C00022", "2026-08-01")).toBe("tier1");
      expect(await test.store.verifyAudit("a")).toMatchObject({ ok: true });
    });

    it("writes none where everybody switches at once", async () => {
      const again = "2026-10-01";
      const { id } = await post<Draft>("/v1/drafts", { title: "Again", operations });
      await post(`/v1/drafts/${id}/submit`, { from: again, reason: "costs" });
      const release = await post<Release>(`/v1/drafts/${id}/approve`, {}, SECOND);
      expect((await written(release.id)).items).toEqual([]);
      expect(await tierOn("C00020", again)).toBe("tier2");
    });
  });
}

transitionsOn("SQLite", async () => {
  const store = await openSqliteStore({ file: ":memory:" });
  return { store, drop: () => store.close() };
});

if (postgresUrl() !== undefined) {
  transitionsOn("PostgreSQL", async () => {
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
