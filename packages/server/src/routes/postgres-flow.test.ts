import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, postgresUrl, type TestDatabase } from "../../../../test/postgres/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openPostgresStore, type Store } from "../storage/index.ts";
import { seedTenant } from "../seed-tenant.ts";
import { NOW } from "../testing/bean-products.contract.ts";
import { firstEdition, nextEdition } from "../testing/editions.contract.ts";
import { EVERYTHING, openTestApp, SECOND, type TestApp } from "../testing/open-test-app.contract.ts";
import { siteReport } from "../testing/site-report.contract.ts";

describe.skipIf(postgresUrl() === undefined)("the way of a change on PostgreSQL", { timeout: 60_000 }, () => {
  let database: TestDatabase;
  let store: Store;
  let test: TestApp;
  beforeAll(async () => {
    database = await createTestDatabase();
    store = await openPostgresStore({ connectionString: database.url });
    const people = async () => [{ id: "wang.min", name: "Wang Min", roles: ["customerService"] }];
    test = await openTestApp({
      store,
      directory: { people },
      documents: siteReport,
      packs: [firstEdition(), nextEdition()],
    });
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

  it("lays a company's changes on a pack, moves them to its next edition, and takes that back", async () => {
    let count = 0;
    const newId = () => `acme-${(count += 1)}`;
    await seedTenant(store, { tenant: "acme", documents: firstEdition(), now: NOW, newId });
    const [author, second] = [`acme:wang.min:${EVERYTHING}`, `acme:li.na:${EVERYTHING}`];
    const publish = async (json: object): Promise<HttpSchemas["Release"]> => {
      const { id } = await post<HttpSchemas["Draft"]>("/v1/drafts", { title: "x", operations: [], ...json }, author);
      await post(`/v1/drafts/${id}/submit`, { from: "2026-07-01", reason: "because" }, author);
      return post<HttpSchemas["Release"]>(`/v1/drafts/${id}/approve`, {}, second);
    };
    const at = "form:complaintIntake/fields/batchNo/maxLength";
    const keeps = [{ at: "form:visitRecord", why: "one form" }];
    const first = await publish({ operations: [{ op: "set", at, value: 20, expect: 40 }], keeps });
    const to = { pack: "bean-products", version: "1.1.0" };
    const [id] = (await post<HttpSchemas["UpgradePlan"]>("/v1/upgrades/plan", { to }, author)).lines.map(
      (line) => line.id,
    );
    await publish({ upgrade: { to, choices: { [id ?? ""]: "ours" } } });
    const ours = async (): Promise<HttpSchemas["TailoringView"]> =>
      (await test.ask<HttpSchemas["TailoringView"]>("GET", "/v1/tailoring", { as: author })).body;
    expect(await ours()).toMatchObject({
      base: to,
      layer: { revision: 3, base: to, keeps, operations: [{ at, value: 20, expect: 30 }] },
    });
    await post(`/v1/releases/${first.id}/rollback`, { from: "2026-07-01", reason: "back" }, second);
    expect(await ours()).toMatchObject({
      base: { version: "1.0.0" },
      layer: { revision: 4, operations: [{ expect: 40 }] },
    });
    expect(await store.verifyAudit("acme")).toMatchObject({ ok: true });
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

  it("takes a file in pieces, keeps a draft with it, hands it in once, gives all of it back, and asks a customer", async () => {
    const bytes = Buffer.concat([Buffer.from("%PDF-1.7 "), Buffer.alloc(700_000, 9)]);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const file = { sha256, size: bytes.length, type: "application/pdf", name: "现场.pdf" };
    const send = async (offset: number, part: Uint8Array): Promise<HttpSchemas["Upload"]> => {
      const response = await test.app.request(`/v1/uploads/${sha256}`, {
        method: "PATCH",
        headers: {
          authorization: "Bearer a:wang.min:staff",
          "content-type": "application/offset+octet-stream",
          "upload-offset": String(offset),
        },
        body: new Uint8Array(part),
      });
      return (await response.json()) as HttpSchemas["Upload"];
    };
    await post("/v1/uploads", file);
    expect(await send(0, bytes.subarray(0, 600_000))).toMatchObject({ offset: 600_000, complete: false });
    // Of two that go on at the same moment, both end with the one file.
    await Promise.all([send(600_000, bytes.subarray(600_000)), send(600_000, bytes.subarray(600_000))]);
    expect(await post("/v1/uploads", file)).toMatchObject({ complete: true });
    const blob = await test.app.request(`/v1/blobs/${sha256}`, { headers: { authorization: "Bearer a:p:reader" } });
    expect(Buffer.from(await blob.arrayBuffer()).equals(bytes)).toBe(true);

    const answers = { weather: "wet", photos: [file], findings: [{ what: "漏水" }] };
    const draft = { form: "siteReport", subject: "C00017", answers };
    await test.ask("PUT", "/v1/form-drafts/pg", { json: draft });
    const submit = () =>
      test.ask<HttpSchemas["Submitted"]>("POST", "/v1/forms/siteReport/submissions", {
        json: { answers, subject: "C00017", draft: "pg" },
        headers: { "idempotency-key": "pg" },
      });
    const [first, second] = await Promise.all([submit(), submit()]);
    expect(second?.body.submission).toBe(first?.body.submission);
    expect((await store.getBlob("a", { scope: "", sha256 }))?.uses).toBe(1);
    const told = await test.ask<HttpSchemas["Submission"]>("GET", `/v1/submissions/${first?.body.submission ?? ""}`);
    expect(told.body).toMatchObject({ records: [{ id: "R-2026-0001" }, { id: "F-2026-0001" }], files: [{ sha256 }] });
    const csv = await test.ask<string>("GET", "/v1/forms/siteReport/export?locale=zh-CN");
    expect(csv.body).toContain("漏水");

    const link = await post<HttpSchemas["SurveyLinkCreated"]>("/v1/survey-links", {
      form: "siteReport",
      subject: "C00017",
    });
    const headers = { authorization: `Bearer ${link.token}` };
    const reply = (): Promise<{ readonly status: number }> =>
      test.ask("POST", "/v1/surveys/submissions", { as: null, headers, json: { answers: { weather: "dry" } } });
    const replies = await Promise.all([reply(), reply()]);
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 410]);
    expect(await store.verifyAudit("a")).toMatchObject({ ok: true });
  });
});
