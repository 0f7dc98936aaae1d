import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, postgresUrl, type TestDatabase } from "../../../../test/postgres/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openPostgresStore, type Store } from "../storage/index.ts";
import { openTestApp, SECOND, type TestApp } from "../testing/open-test-app.contract.ts";

describe.skipIf(postgresUrl() === undefined)("the way of a change on PostgreSQL", { timeout: 60_000 }, () => {
  let database: TestDatabase;
  let store: Store;
  let test: TestApp;
  beforeAll(async () => {
    database = await createTestDatabase();
    store = await openPostgresStore({ connectionString: database.url });
    test = await openTestApp({ store });
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  const post = async <Body>(path: string, json: object, as?: string): Promise<Body> =>
    (await test.ask<Body>("POST", path, as === undefined ? { json } : { json, as })).body;
  const tierOn = async (asOf: string): Promise<unknown> =>
    (await post<HttpSchemas["DecisionAnswer"]>("/v1/decisions/tier", { subject: "C00017", asOf })).outcome;

  it("writes, submits, refuses its author, rejects, approves, decides by it and rolls back", async () => {
    const [first] = (await test.ask<HttpSchemas["ReleaseList"]>("GET", "/v1/releases")).body.items;
    const operations = [{ op: "set", at: "parameter:tiering.tier1MinExclusive", value: 700_000, expect: 1_000_000 }];
    const { id } = await post<HttpSchemas["Draft"]>("/v1/drafts", { title: "Peak season", operations });
    const said = { from: "2026-07-01", reason: "peak season" };
    await post(`/v1/drafts/${id}/submit`, said);
    expect((await test.fail("POST", `/v1/drafts/${id}/approve`, { json: {} })).body.issues[0]?.code).toBe(
      "server/own-draft",
    );
    await post(`/v1/drafts/${id}/reject`, { comment: "too low" }, SECOND);
    await test.ask("PUT", `/v1/drafts/${id}`, {
      json: { title: "Peak season", operations: [{ ...operations[0], value: 800_000 }] },
      headers: { "if-match": '"3"' },
    });
    const told = await post<HttpSchemas["Impact"]>("/v1/impact", { operations, asOf: "2026-07-01" });
    expect(told.moved).toBeGreaterThan(4);
    await post(`/v1/drafts/${id}/submit`, said);
    const release = await post<HttpSchemas["Release"]>(`/v1/drafts/${id}/approve`, { comment: "good" }, SECOND);
    expect(release).toMatchObject({ number: 2, author: "wang.min", approver: "li.na", effectiveFrom: "2026-07-01" });
    expect([await tierOn("2026-06-30"), await tierOn("2026-07-01")]).toMatchObject([
      { value: "tier2" },
      { value: "tier1" },
    ]);
    await post(`/v1/releases/${first?.id ?? ""}/rollback`, { from: "2026-08-01", reason: "back" }, SECOND);
    expect(await tierOn("2026-08-01")).toMatchObject({ value: "tier2" });
    expect(await store.verifyAudit("a")).toMatchObject({ ok: true });
  });

  it("hands in complaints at the same moment, each under its own number, and none for the other company", async () => {
    const answers = {
      complaintChannel: "hotline",
      complaintReceivedAt: "2026-06-14T10:00:00+08:00",
      complaintType: "packaging",
      complaintSummary: "外箱破损三件",
      complainantName: "王芳",
      contactPhone: "13912345678",
    };
    const many = await Promise.all(
      [1, 2, 3, 4].map(() =>
        post<HttpSchemas["Submitted"]>("/v1/forms/complaintIntake/submissions", { answers, subject: "C00017" }),
      ),
    );
    expect(many.map(({ record }) => record.id).toSorted()).toEqual([1, 2, 3, 4].map((number) => `T-2026-000${number}`));
    expect(many[0]?.decisions["complaintDeadlines"]?.outcome).toHaveProperty("firstResponse");
    const list = async (as: string): Promise<number> =>
      (await test.ask<HttpSchemas["RecordList"]>("GET", "/v1/records/complaint?subject=C00017", { as })).body.items
        .length;
    expect([await list("a:p:reader"), await list("b:p:reader")]).toEqual([4, 0]);
  });
});
