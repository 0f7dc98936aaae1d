import { createClient, BylawProblem, type Client } from "@bylaw/client";
import { createApp, openSqliteStore, seedTenant, type Store } from "@bylaw/server";
import { readShippedPack } from "@bylaw/packs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The typed client and the server, as they are shipped, without a socket between them. */
describe("client and server", { timeout: 30_000 }, () => {
  let store: Store;
  let client: Client;
  let second: Client;
  let stranger: Client;

  beforeAll(async () => {
    store = await openSqliteStore({ file: ":memory:" });
    const documents = readShippedPack("bean-products");
    let count = 0;
    const newId = (): string => `id-${(count += 1)}`;
    const records = { customer: [{ customerId: "C1", name: "苏州豆坊", segment: "dealer" }] };
    await seedTenant(store, { tenant: "beans", documents, records, now: Date.parse("2026-06-15T01:00:00Z"), newId });
    const roles = ["admin"];
    const people = new Map([
      ["Bearer good", "wang.min"],
      ["Bearer second", "li.na"],
    ]);
    const app = createApp({
      store,
      newId,
      now: () => Date.parse("2026-06-15T01:00:00Z"),
      auth: ({ headers }) => {
        const person = people.get(headers.get("authorization") ?? "");
        return person === undefined ? null : { tenant: "beans", person, roles };
      },
    });
    const fetch = (request: Request): Response | Promise<Response> => app.fetch(request);
    client = createClient({ baseUrl: "http://bylaw.test", fetch, getToken: () => "good", locale: "en" });
    second = createClient({ baseUrl: "http://bylaw.test", fetch, getToken: () => "second", locale: "en" });
    stranger = createClient({ baseUrl: "http://bylaw.test", fetch, getToken: () => "bad", locale: "zh-CN" });
  });
  afterAll(() => store.close());

  it("reads, changes, publishes and asks, typed from end to end", async () => {
    const policy = await client.getPolicy();
    expect(policy.chapters.length).toBeGreaterThan(10);
    const operations = [{ op: "set" as const, at: "parameter:tiering.tier1MinExclusive", value: 800_000 }];
    const draft = await client.createDraft({ body: { title: "Peak season", operations } });
    const replaced = await client.replaceDraft({
      path: { id: draft.id },
      headers: { "If-Match": `"${draft.version}"` },
      body: { title: "Peak season 2026", operations },
    });
    expect(replaced.version).toBe(2);
    const impact = await client.getDraftImpact({ path: { id: draft.id }, query: { asOf: "2026-07-01" } });
    expect(impact.total).toBe(1);
    const submitted = await client.submitDraft({
      path: { id: draft.id },
      body: { from: "2026-07-01", reason: "agreed with sales" },
    });
    await expect(client.approveDraft({ path: { id: draft.id }, body: {} })).rejects.toMatchObject({ status: 403 });
    const release = await second.approveDraft({
      path: { id: draft.id },
      headers: { "Idempotency-Key": "once", "If-Match": `"${submitted.version}"` },
      body: {},
    });
    expect(release).toMatchObject({ number: 2, author: "wang.min", approver: "li.na" });
    const lines =
      '{"orderId":"O1","customerId":"C1","amount":900000,"returnedAmount":0,"status":"paid","placedAt":"2026-06-01T10:00:00+08:00"}';
    const imported = await client.importRecords({
      path: { type: "order" },
      body: lines,
      contentType: "application/x-ndjson",
    });
    expect(imported.inserted).toBe(1);
    const answer = await client.decide({
      path: { decision: "tier" },
      body: { subject: "C1", asOf: "2026-07-01", explain: true },
    });
    expect(answer.outcome).toMatchObject({ value: "tier1" });
    expect(answer.explanation?.answer).not.toBe("");
  });

  it("throws what the server found wrong, in the reader's language", async () => {
    const problem: unknown = await client
      .createDraft({ body: { title: "", operations: [] } })
      .catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(BylawProblem);
    expect(problem).toMatchObject({ status: 422, issues: [{ code: "document/out-of-range", pointer: "/title" }] });
    await expect(stranger.getMe()).rejects.toMatchObject({ status: 401, title: "尚未登录" });
  });
});
