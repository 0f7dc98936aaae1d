import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openTestApp, SECOND, type TestApp } from "../testing/open-test-app.contract.ts";

const THRESHOLD = "parameter:tiering.tier1MinExclusive";
const set = (value: unknown, at: string = THRESHOLD): object => ({ op: "set", at, value });

describe("drafts and releases", { timeout: 30_000 }, () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp();
  });

  const draft = async (...operations: readonly object[]): Promise<HttpSchemas["Draft"]> =>
    (await test.ask<HttpSchemas["Draft"]>("POST", "/v1/drafts", { json: { title: "Peak season", operations } })).body;
  const publish = async (id: string, from: string): Promise<HttpSchemas["Release"]> =>
    (
      await test.ask<HttpSchemas["Release"]>("POST", `/v1/drafts/${id}/publish`, {
        as: SECOND,
        json: { from, reason: "agreed" },
      })
    ).body;
  const tierOf = async (subject: string, asOf: string): Promise<unknown> => {
    const { body } = await test.ask<HttpSchemas["DecisionAnswer"]>("POST", "/v1/decisions/tier", {
      json: { subject, asOf },
    });
    return (body.outcome as { readonly value: unknown }).value;
  };

  it("tells who is asking", async () => {
    expect((await test.ask("GET", "/v1/me", { as: "a:li.na:reader" })).body).toEqual({
      tenant: "a",
      person: "li.na",
      name: "li.na",
      roles: ["reader"],
      may: ["readPolicy", "decide", "readRecords"],
    });
  });

  it("shows the policy in the reader's language and spares an unchanged one", async () => {
    const english = await test.ask<HttpSchemas["Policy"]>("GET", "/v1/policy");
    const chinese = await test.ask<HttpSchemas["Policy"]>("GET", "/v1/policy?locale=zh-CN");
    expect(english.body).toMatchObject({ locale: "en", asOf: "2026-06-15", release: { number: 1 } });
    expect(chinese.body.title).not.toBe(english.body.title);
    const etag = english.headers.get("etag") ?? "";
    expect(chinese.headers.get("etag")).not.toBe(etag);
    const again = await test.app.request("/v1/policy", {
      headers: { authorization: "Bearer a:p:reader", "accept-language": "en", "if-none-match": etag },
    });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("refuses a day that does not exist", async () => {
    const told = await test.fail("GET", "/v1/policy?asOf=2026-02-30");
    expect([told.status, told.body.issues[0]?.code]).toEqual([400, "input/not-a-date"]);
  });

  it("has nothing to show for a day before the policy began", async () => {
    const told = await test.fail("GET", "/v1/policy?asOf=2024-12-31");
    expect([told.status, told.body.issues[0]?.code]).toEqual([422, "policy/not-in-force"]);
  });

  it("keeps a draft with the name of who wrote it, whatever the client says", async () => {
    const made = await draft({ ...set(800_000), by: "somebody.else" });
    expect(made).toMatchObject({
      version: 1,
      status: "editing",
      author: "wang.min",
      operations: [{ by: "wang.min", value: 800_000 }],
    });
    const other = await test.ask<HttpSchemas["Draft"]>("PUT", `/v1/drafts/${made.id}`, {
      json: {
        title: "Peak season",
        operations: [set(800_000), { ...set(250_000, "parameter:tiering.tier2MinInclusive"), by: "li.na" }],
      },
      headers: { "if-match": '"1"' },
    });
    expect(other.body.operations.map(({ by }) => by)).toEqual(["wang.min", "wang.min"]);
    expect(other.headers.get("etag")).toBe('"2"');
  });

  it("refuses to change or delete what was changed meanwhile, or without saying which version is meant", async () => {
    const { id } = await draft(set(800_000));
    const change = { json: { title: "x", operations: [] } };
    const codes = async (method: string, ask: object): Promise<unknown> => {
      const told = await test.fail(method, `/v1/drafts/${id}`, ask);
      return [told.status, told.body.issues[0]?.code];
    };
    expect(await codes("PUT", change)).toEqual([428, "server/if-match-missing"]);
    expect(await codes("PUT", { ...change, headers: { "if-match": '"7"' } })).toEqual([412, "server/version-conflict"]);
    expect(await codes("DELETE", { headers: { "if-match": "W/nonsense" } })).toEqual([412, "server/version-conflict"]);
    expect((await test.ask("DELETE", `/v1/drafts/${id}`, { headers: { "if-match": '"1"' } })).status).toBe(204);
    expect(await codes("GET", {})).toEqual([404, "server/unknown-draft"]);
  });

  it("lets only one of two people change the same version", async () => {
    const { id } = await draft(set(800_000));
    const change = (title: string): Promise<{ readonly status: number }> =>
      test.ask("PUT", `/v1/drafts/${id}`, { json: { title, operations: [] }, headers: { "if-match": '"1"' } });
    const statuses = (await Promise.all([change("one"), change("other")])).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 412]));
  });

  it("refuses a draft that names nothing of the policy, with a pointer into the body", async () => {
    const told = await test.fail("POST", "/v1/drafts", {
      json: { title: "x", operations: [set(1, "parameter:tiering.tier1Min")] },
    });
    expect(told.status).toBe(422);
    expect(told.body.issues[0]).toMatchObject({
      code: "tailoring/unknown-target",
      pointer: "/operations/0/at",
      document: "body",
    });
  });

  it("counts whom a draft moves, and changes nothing", async () => {
    const { id } = await draft({ ...set(800_000), from: "2026-07-01" });
    const { body } = await test.ask<HttpSchemas["Impact"]>("GET", `/v1/drafts/${id}/impact`);
    expect(body).toMatchObject({ decision: "tier", asOf: "2026-07-01", total: 30, cases: { failed: 0 } });
    const moved = body.moves.find(({ from, to }) => from === "tier2" && to === "tier1");
    // 810,000.50 to 960,000.50 in steps of 50,000.
    expect(moved?.customers.map(({ amount }) => amount)).toEqual([810_000.5, 860_000.5, 910_000.5, 960_000.5]);
    expect(body.moved).toBe(4);
    expect((body.after["tier1"] ?? 0) - (body.before["tier1"] ?? 0)).toBe(4);
    expect(body.changes).toEqual([
      expect.objectContaining({
        parameter: "tiering.tier1MinExclusive",
        clause: "2.2.1",
        from: "2026-07-01",
        after: "CNY 800,000",
      }),
    ]);
    expect(body.sentences.map(({ clause }) => clause)).toContain("2.2.1");
    expect(await tierOf("C00016", "2026-07-01")).toBe("tier2");
  });

  it("notices records that change between two looks at the impact", async () => {
    const { id } = await draft({ ...set(800_000), from: "2026-07-01" });
    const moved = async (): Promise<number> =>
      (await test.ask<HttpSchemas["Impact"]>("GET", `/v1/drafts/${id}/impact`)).body.moved;
    expect(await moved()).toBe(4);
    await draft(set(1));
    expect(await moved()).toBe(4);
    const order = {
      customerId: "C00001",
      amount: 900_000,
      status: "paid",
      placedAt: "2026-05-01T09:00:00+08:00",
      returnedAmount: 0,
    };
    await test.ask("PUT", "/v1/records/order/O9", { json: order });
    expect(await moved()).toBe(5);
  });

  it("shows in the impact what stands in the way of publishing, and refuses to publish it", async () => {
    const { id } = await draft({ ...set(200_000), from: "2026-07-01" });
    const { body } = await test.ask<HttpSchemas["Impact"]>("GET", `/v1/drafts/${id}/impact`);
    expect(body.issues.map(({ code }) => code)).toContain("parameter/check-failed");
    const told = await test.fail("POST", `/v1/drafts/${id}/publish`, {
      as: SECOND,
      json: { from: "2026-07-01", reason: "x" },
    });
    expect(told.status).toBe(422);
    expect(told.body.issues.map(({ code }) => code)).toContain("parameter/check-failed");
    expect((await test.ask<HttpSchemas["ReleaseList"]>("GET", "/v1/releases")).body.items).toHaveLength(1);
  });

  it("publishes from a day: before it nothing changes, and a draft is published once", async () => {
    const { id } = await draft(set(800_000));
    const release = await publish(id, "2026-07-01");
    expect(release).toMatchObject({
      number: 2,
      effectiveFrom: "2026-07-01",
      author: "wang.min",
      approver: "li.na",
      reason: "agreed",
      rolledBackTo: null,
    });
    expect(release.changes[0]).toMatchObject({ before: "CNY 1,000,000", after: "CNY 800,000", from: "2026-07-01" });
    expect([await tierOf("C00017", "2026-06-30"), await tierOf("C00017", "2026-07-01")]).toEqual(["tier2", "tier1"]);
    expect(
      (await test.fail("POST", `/v1/drafts/${id}/publish`, { as: SECOND, json: { from: "2026-07-01", reason: "x" } }))
        .body.issues[0]?.code,
    ).toBe("server/draft-closed");
    expect((await test.ask("GET", `/v1/releases/${release.id}`)).body).toEqual(release);
    const open = await test.ask<HttpSchemas["DraftList"]>("GET", "/v1/drafts?status=editing");
    expect(open.body.items).toEqual([]);
  });

  it("answers as it was known at an earlier moment", async () => {
    test.pass(60_000);
    await publish((await draft(set(800_000))).id, "2026-06-01");
    const ask = { subject: "C00017", asOf: "2026-06-15" };
    const known = async (json: object): Promise<unknown> =>
      (await test.ask<HttpSchemas["DecisionAnswer"]>("POST", "/v1/decisions/tier", { json })).body.outcome;
    expect(await known(ask)).toMatchObject({ value: "tier1" });
    expect(await known({ ...ask, knownAt: "2026-06-15T09:00:30+08:00" })).toMatchObject({ value: "tier2" });
    const before = await test.fail("GET", "/v1/policy?knownAt=2020-01-01T00:00:00Z");
    expect([before.status, before.body.issues[0]?.code]).toEqual([404, "server/no-release"]);
  });

  it("rolls back to an earlier release's figures from a day, as a new release", async () => {
    const [first] = (await test.ask<HttpSchemas["ReleaseList"]>("GET", "/v1/releases")).body.items;
    await publish((await draft(set(800_000))).id, "2026-07-01");
    const { body, status } = await test.ask<HttpSchemas["Release"]>(
      "POST",
      `/v1/releases/${first?.id ?? ""}/rollback`,
      {
        json: { from: "2026-08-01", reason: "too many" },
      },
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({
      number: 3,
      rolledBackTo: first?.id,
      changes: [{ after: "CNY 1,000,000", from: "2026-08-01" }],
    });
    const tiers = [
      await tierOf("C00017", "2026-06-30"),
      await tierOf("C00017", "2026-07-31"),
      await tierOf("C00017", "2026-08-01"),
    ];
    expect(tiers).toEqual(["tier2", "tier1", "tier2"]);
  });

  it("gives one number to one of two releases that are published at the same moment", async () => {
    const [one, other] = [await draft(set(800_000)), await draft(set(900_000))];
    const both = await Promise.all(
      [one, other].map(({ id }) =>
        test.ask("POST", `/v1/drafts/${id}/publish`, { as: SECOND, json: { from: "2026-07-01", reason: "x" } }),
      ),
    );
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([201, 409]));
    const open = await test.ask<HttpSchemas["DraftList"]>("GET", "/v1/drafts?status=editing");
    expect(open.body.items).toHaveLength(1);
  });

  it("refuses to publish nothing, or before the policy begins", async () => {
    const codes = async (id: string, from: string): Promise<unknown> =>
      (
        await test.fail("POST", `/v1/drafts/${id}/publish`, { as: SECOND, json: { from, reason: "x" } })
      ).body.issues.map(({ code }) => code);
    expect(await codes((await draft()).id, "2026-07-01")).toEqual(["server/draft-empty"]);
    expect(await codes((await draft(set(1_100_000))).id, "2024-12-31")).toEqual(["server/no-such-time"]);
  });

  it("pages through releases without losing or repeating one", async () => {
    for (const value of [900_000, 800_000]) await publish((await draft(set(value))).id, "2026-07-01");
    const first = await test.ask<HttpSchemas["ReleaseList"]>("GET", "/v1/releases?limit=2");
    const second = await test.ask<HttpSchemas["ReleaseList"]>(
      "GET",
      `/v1/releases?limit=2&cursor=${first.body.nextCursor ?? ""}`,
    );
    expect([...first.body.items, ...second.body.items].map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(second.body.nextCursor).toBeNull();
  });

  it("gives the documents with the company's figures in them", async () => {
    await publish((await draft(set(800_000))).id, "2026-07-01");
    const { body } = await test.ask<HttpSchemas["PolicyDocuments"]>("GET", "/v1/policy/documents");
    expect(JSON.stringify(body.documents)).toContain('"from":"2026-07-01","value":800000');
    expect(body.release.number).toBe(2);
    const before = await test.ask<HttpSchemas["PolicyDocuments"]>("GET", "/v1/policy/documents?asOf=2026-06-30");
    expect(JSON.stringify(before.body.documents)).not.toContain("800000");
  });

  it("repeats the answer of a request under the same key, and changes nothing the second time", async () => {
    const ask = { json: { title: "once", operations: [] }, headers: { "idempotency-key": "k1" } };
    const [one, two] = [await test.ask("POST", "/v1/drafts", ask), await test.ask("POST", "/v1/drafts", ask)];
    expect(two.body).toEqual(one.body);
    expect([one, two].map(({ headers }) => headers.get("idempotency-replayed"))).toEqual([null, "true"]);
    const { body } = await test.ask<HttpSchemas["DraftList"]>("GET", "/v1/drafts");
    expect(body.items).toHaveLength(1);
    const other = await test.fail("POST", "/v1/drafts", { ...ask, json: { title: "twice", operations: [] } });
    expect([other.status, other.body.issues[0]?.code]).toEqual([409, "server/idempotency-key-reused"]);
    expect((await test.ask("POST", "/v1/drafts", { ...ask, as: "b:x:author" })).status).toBe(201);
  });

  it("answers a request that is sent twice at once the same way", async () => {
    const ask = { json: { title: "once", operations: [] }, headers: { "idempotency-key": "k2" } };
    const [one, two] = await Promise.all([test.ask("POST", "/v1/drafts", ask), test.ask("POST", "/v1/drafts", ask)]);
    expect(two?.body).toEqual(one?.body);
    expect((await test.ask<HttpSchemas["DraftList"]>("GET", "/v1/drafts")).body.items).toHaveLength(1);
  });

  it("publishes once under a key, though the draft is closed by then", async () => {
    const { id } = await draft(set(800_000));
    const ask = { as: SECOND, json: { from: "2026-07-01", reason: "x" }, headers: { "idempotency-key": "p1" } };
    const [one, two] = [
      await test.ask("POST", `/v1/drafts/${id}/publish`, ask),
      await test.ask("POST", `/v1/drafts/${id}/publish`, ask),
    ];
    expect([two.status, two.body]).toEqual([201, one.body]);
  });

  it("leaves an entry in the audit chain for every change", async () => {
    const { id } = await draft(set(800_000));
    await test.ask("PUT", `/v1/drafts/${id}`, {
      json: { title: "y", operations: [set(900_000)] },
      headers: { "if-match": '"1"' },
    });
    await publish(id, "2026-07-01");
    const { items } = await test.store.listAudit("a", { limit: 3 });
    expect(items.map(({ action, target }) => `${action} ${target}`)).toEqual([
      `draft/publish draft/${id}`,
      `draft/replace draft/${id}`,
      `draft/create draft/${id}`,
    ]);
    expect(await test.store.verifyAudit("a")).toMatchObject({ ok: true });
  });
});
