import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, postgresUrl } from "../../../../test/postgres/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openPostgresStore, openSqliteStore, type Store } from "../storage/index.ts";
import { createWorkers } from "../start-workers.ts";
import { NOW } from "../testing/bean-products.contract.ts";
import { openTestApp, SECOND, type TestApp } from "../testing/open-test-app.contract.ts";

type View = HttpSchemas["OverrideView"];
type Answer = HttpSchemas["DecisionAnswer"];

type Line = HttpSchemas["Line"];

const texts = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap(({ segments, lines: inner }) => [segments.map(({ text }) => text).join(""), ...texts(inner)]);

function overridesOn(
  name: string,
  open: () => Promise<{ readonly store: Store; readonly drop: () => Promise<void> }>,
): void {
  describe(`overrides on ${name}`, { timeout: 120_000 }, () => {
    let test: TestApp;
    let drop: () => Promise<void>;
    beforeAll(async () => {
      const opened = await open();
      drop = opened.drop;
      const people = async () => [
        { id: "wang.min", name: { "zh-CN": "王敏", en: "Wang Min" }, roles: ["accountManager"] },
        { id: "li.na", name: { "zh-CN": "李娜", en: "Li Na" }, roles: ["accountManager"] },
      ];
      test = await openTestApp({ store: opened.store, directory: { people } });
    }, 120_000);
    afterAll(() => drop());

    const post = async <Body>(path: string, json: object, as?: string): Promise<Body> =>
      (await test.ask<Body>("POST", path, as === undefined ? { json } : { json, as })).body;
    const refused = async (path: string, json: object, as?: string): Promise<readonly [number, string | undefined]> => {
      const { status, body } = await test.fail("POST", path, as === undefined ? { json } : { json, as });
      return [status, body.issues[0] && `${body.issues[0].code} ${body.issues[0].pointer}`];
    };
    const asked = (id: string, more: object = {}): object => ({
      subject: { type: "customer", id },
      fact: "customer.tier",
      value: "tier1",
      from: "2026-06-15",
      until: "2026-09-30",
      clause: "2.2.1",
      why: "the plant was closed for repairs",
      ...more,
    });
    const approved = async (id: string, more: object = {}): Promise<View> => {
      const view = await post<View>("/v1/overrides", asked(id, more));
      return post<View>(`/v1/overrides/${view.id}/approve`, {}, SECOND);
    };
    const decideOn = async (subject: string, asOf: string, more: object = {}): Promise<Answer> =>
      post<Answer>("/v1/decisions/tier", { subject, asOf, ...more });
    const valueOn = async (subject: string, asOf: string, more: object = {}): Promise<unknown> =>
      ((await decideOn(subject, asOf, more)).outcome as { readonly value?: unknown } | null)?.value;

    it("counts once a second person has approved it, on its days only", async () => {
      const view = await post<View>("/v1/overrides", asked("C00003"));
      expect(view).toMatchObject({
        status: "proposed",
        isInForce: false,
        byName: "Wang Min",
        subjectName: "客户 3",
        decision: "tier",
        valueText: "tier 1",
        ended: null,
      });
      expect(await valueOn("C00003", "2026-06-15")).toBe("tier3");
      expect(await refused(`/v1/overrides/${view.id}/approve`, {})).toEqual([403, "server/own-override "]);
      const agreed = await post<View>(`/v1/overrides/${view.id}/approve`, { comment: "good" }, SECOND);
      expect(agreed).toMatchObject({ status: "approved", isInForce: true, approvedByName: "Li Na", comment: "good" });
      expect(await refused(`/v1/overrides/${view.id}/reject`, { comment: "no" }, SECOND)).toEqual([
        409,
        "server/override-closed ",
      ]);
      expect([
        await valueOn("C00003", "2026-06-14"),
        await valueOn("C00003", "2026-06-15"),
        await valueOn("C00003", "2026-09-30"),
        await valueOn("C00003", "2026-10-01"),
        await valueOn("C00003", "2026-06-15", { overrides: "ignore" }),
      ]).toEqual(["tier3", "tier1", "tier1", "tier3", "tier3"]);
      const { items } = (
        await test.ask<HttpSchemas["OverrideList"]>("GET", "/v1/overrides?subject=C00003&on=2026-07-01")
      ).body;
      expect(items).toEqual([agreed]);
    });

    it("tells it in the trace and in words, with the approver's name and what the rules alone say", async () => {
      const { trace, explanation } = await decideOn("C00003", "2026-06-20", { explain: true });
      expect(trace).toMatchObject({
        overrides: [{ clause: "2.2.1", approvedBy: "li.na" }],
        alone: { outcome: { value: "tier3" } },
      });
      expect(explanation?.conclusion.note).toBe(
        "from 15 June 2026 until 30 September 2026; approved by Li Na; why: the plant was closed for repairs",
      );
      expect(texts(explanation?.because ?? []).slice(0, 2)).toEqual([
        "An approved exception holds: tier is “tier 1”",
        "The rules alone say: tier 3",
      ]);
      expect(explanation?.changes).toEqual([]);
    });

    it("is heeded by other decisions, kept with a recorded one and made again exactly after it has ended", async () => {
      await approved("C00005", { fact: "customer.purchaseTier" });
      const before = await post<Answer>("/v1/decisions/entitlements", { subject: "C00005", overrides: "ignore" });
      const heeding = await post<Answer>("/v1/decisions/entitlements", { subject: "C00005", record: true });
      expect(heeding.outcome).not.toEqual(before.outcome);
      expect(heeding.trace.decisions["purchaseTier"]).toMatchObject({ overrides: [{ fact: "customer.purchaseTier" }] });
      expect(await valueOn("C00005", "2026-06-15")).toBe("tier1");
      const tier = await post<Answer>("/v1/decisions/tier", { subject: "C00005", record: true });
      const { items } = (await test.ask<HttpSchemas["OverrideList"]>("GET", "/v1/overrides?subject=C00005")).body;
      await post(`/v1/overrides/${items[0]?.id ?? ""}/end`, { on: "2026-06-15", why: "mistake" }, SECOND);
      expect(await valueOn("C00005", "2026-06-15")).toBe("tier3");
      for (const { decision, recordedAs } of [heeding, tier]) {
        const path = `/v1/decisions/${decision}/records/${recordedAs ?? ""}`;
        const { body } = await test.ask<HttpSchemas["DecisionRecord"]>("GET", path);
        expect(body).toMatchObject({ same: "proof", overrides: [{ fact: "customer.purchaseTier" }] });
        expect(body.fired.length).toBeGreaterThan(0);
      }
    });

    it("ends early on a day that is not over, and not twice", async () => {
      const { id } = await approved("C00006");
      expect(await refused(`/v1/overrides/${id}/end`, { on: "2026-06-14", why: "x" }, SECOND)).toEqual([
        422,
        "server/override-past /on",
      ]);
      expect(await refused(`/v1/overrides/${id}/end`, { on: "2026-10-01", why: "x" }, SECOND)).toEqual([
        422,
        "server/override-over /on",
      ]);
      const ended = await post<View>(
        `/v1/overrides/${id}/end`,
        { on: "2026-07-01", why: "the plant runs again" },
        SECOND,
      );
      expect(ended).toMatchObject({
        status: "ended",
        until: "2026-06-30",
        ended: { on: "2026-07-01", by: "li.na", why: "the plant runs again" },
      });
      expect([await valueOn("C00006", "2026-06-30"), await valueOn("C00006", "2026-07-01")]).toEqual([
        "tier1",
        "tier2",
      ]);
      expect(await refused(`/v1/overrides/${id}/end`, { on: "2026-07-01", why: "x" }, SECOND)).toEqual([
        409,
        "server/override-closed ",
      ]);
    });

    it.each<readonly [string, object, string, number]>([
      ["an unknown fact", { fact: "customer.colour" }, "override/unknown-fact /fact", 422],
      ["a fact that is told", { fact: "customer.segment", value: "dealer" }, "override/not-decided /fact", 422],
      ["an option that there is not", { value: "tier9" }, "value/option /value", 422],
      ["a clause that there is not", { clause: "99.9" }, "policy/unknown-clause /clause", 422],
      ["days the wrong way round", { until: "2026-06-01" }, "override/backwards /until", 422],
      ["six years", { until: "2032-06-01" }, "override/too-long /until", 422],
      [
        "a record of another kind",
        { subject: { type: "order", id: "O00001" } },
        "override/other-subject /subject/type",
        422,
      ],
      ["somebody unknown", { subject: { type: "customer", id: "nobody" } }, "server/unknown-record ", 404],
    ])("refuses %s", async (_name, change, code, status) => {
      expect(await refused("/v1/overrides", asked("C00007", change))).toEqual([status, code]);
    });

    it("refuses a second one on the same fact and day, and an open one may be withdrawn", async () => {
      await approved("C00008");
      expect(await refused("/v1/overrides", asked("C00008", { from: "2026-09-30", until: "2026-12-31" }))).toEqual([
        409,
        "override/contradiction /from",
      ]);
      const next = await post<View>("/v1/overrides", asked("C00008", { from: "2026-10-01", until: "2026-12-31" }));
      expect(await refused(`/v1/overrides/${next.id}/withdraw`, {}, SECOND)).toEqual([
        403,
        "server/not-your-override ",
      ]);
      expect((await test.ask<View>("POST", `/v1/overrides/${next.id}/withdraw`)).body.status).toBe("withdrawn");
    });

    it("shows in the history of the decision", async () => {
      const path = "/v1/decisions/tier/history?subject=C00006&from=2026-05-01&to=2026-08-31&step=month";
      const { runs } = (await test.ask<HttpSchemas["DecisionHistory"]>("GET", path)).body;
      expect(runs.map(({ from, answer, overrides = [] }) => [from, answer, overrides.length])).toEqual([
        ["2026-05-01", "tier 2", 0],
        ["2026-06-15", "tier 1", 1],
        ["2026-07-01", "tier 2", 0],
      ]);
    });

    it("is counted with the stored records exactly, and left out of the columns for pages", async () => {
      const counts = (await test.ask<HttpSchemas["Affected"]>("GET", "/v1/decisions/tier/affected?asOf=2026-06-15"))
        .body;
      const ids = Array.from({ length: 30 }, (_, at) => `C${String(at + 1).padStart(5, "0")}`);
      const values = await Promise.all(ids.map((id) => valueOn(id, "2026-06-15")));
      const wanted = Object.fromEntries(
        [...Map.groupBy(values, (each) => String(each))].map(([word, all]) => [word, all.length]),
      );
      expect(Object.fromEntries(counts.outcomes.map(({ outcome, count }) => [outcome, count]))).toEqual(wanted);
      expect(counts).toMatchObject({ total: 30, excepted: 3 });
      const population = (await test.ask<HttpSchemas["Population"]>("GET", "/v1/populations/tier?asOf=2026-06-15"))
        .body;
      expect(population).toMatchObject({ rows: 27, settled: 3 });
    });

    it("keeps whoever has one where they are when a draft would move them", async () => {
      const operations = [{ op: "set", at: "parameter:tiering.tier1MinExclusive", value: 100_000 }];
      const impact = await post<HttpSchemas["Impact"]>("/v1/impact", { operations, asOf: "2026-06-15" });
      const moved = impact.moves.flatMap(({ customers }) => customers.map(({ id }) => id));
      expect(moved).toContain("C00004");
      expect(moved).not.toContain("C00003");
      expect(impact.before).toMatchObject({ tier1: expect.any(Number) as number });
      expect(impact.total).toBe(30);
    });

    it("changes the tasks of its customer as soon as it is approved, and back when it is over", async () => {
      const workers = createWorkers({ store: test.store, now: () => NOW, newId: counter("w") });
      const visits = async (): Promise<readonly string[]> =>
        (await test.store.listTasks("a", { states: ["open"], about: "customer/C00009", limit: 100 })).items
          .filter(({ source }) => source === "cadence")
          .map(({ target }) => target)
          .toSorted();
      while ((await workers.tick()) > 0);
      const before = await visits();
      const { id } = await approved("C00009");
      while ((await workers.tick()) > 0);
      expect(await visits()).not.toEqual(before);
      await post(`/v1/overrides/${id}/end`, { on: "2026-06-15", why: "mistake" }, SECOND);
      while ((await workers.tick()) > 0);
      expect(await visits()).toEqual(before);
    });

    it("shows nothing to another company, and needs the right to ask and to approve", async () => {
      const other = "b:zhao.lei:reader,author,approver";
      expect((await test.ask<HttpSchemas["OverrideList"]>("GET", "/v1/overrides", { as: other })).body.items).toEqual(
        [],
      );
      expect((await test.fail("POST", "/v1/overrides", { as: "a:x:reader", json: asked("C00010") })).status).toBe(403);
      const { id } = await post<View>("/v1/overrides", asked("C00010"));
      expect((await test.fail("POST", `/v1/overrides/${id}/approve`, { as: "a:x:author", json: {} })).status).toBe(403);
      expect((await test.fail("POST", `/v1/overrides/${id}/approve`, { as: other, json: {} })).status).toBe(404);
      expect(await test.store.verifyAudit("a")).toMatchObject({ ok: true });
    });
  });
}

function counter(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}-${String((count += 1))}`;
}

overridesOn("SQLite", async () => {
  const store = await openSqliteStore({ file: ":memory:" });
  return { store, drop: () => store.close() };
});

if (postgresUrl() !== undefined) {
  overridesOn("PostgreSQL", async () => {
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
