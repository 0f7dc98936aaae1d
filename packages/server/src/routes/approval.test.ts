import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openTestApp, SECOND, type Ask, type TestApp } from "../testing/open-test-app.contract.ts";

type Draft = HttpSchemas["Draft"];
type Release = HttpSchemas["Release"];

const THRESHOLD = "parameter:tiering.tier1MinExclusive";
const set = (value: unknown, more: object = {}): object => ({ op: "set", at: THRESHOLD, value, ...more });
const FROM = "2026-07-01";
const ADMIN = "a:wang.min:admin";
const OTHER_ADMIN = "a:zhao.lei:admin";

describe("approval", { timeout: 30_000 }, () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp({
      directory: {
        people: async (tenant) =>
          tenant === "a"
            ? [
                { id: "wang.min", name: { "zh-CN": "王敏", en: "Wang Min" }, roles: ["administrationDept"] },
                {
                  id: "li.na",
                  name: { "zh-CN": "李娜", en: "Li Na" },
                  roles: ["generalManager"],
                  access: ["approver"],
                },
              ]
            : [],
      },
    });
  });

  const create = async (...operations: readonly object[]): Promise<Draft> =>
    (await test.ask<Draft>("POST", "/v1/drafts", { json: { title: "Peak season", operations } })).body;
  const act = async <Body>(id: string, action: string, ask: Ask = {}): Promise<Body> =>
    (await test.ask<Body>("POST", `/v1/drafts/${id}/${action}`, ask)).body;
  const submit = (id: string, more: Ask = {}): Promise<Draft> =>
    act<Draft>(id, "submit", { json: { from: FROM, reason: "peak season" }, ...more });
  const refusal = async (id: string, action: string, ask: Ask = {}): Promise<readonly [number, string | undefined]> => {
    const { status, body } = await test.fail("POST", `/v1/drafts/${id}/${action}`, ask);
    return [status, body.issues[0]?.code];
  };

  it("goes from its author to a second person and becomes a release from the day submitted", async () => {
    const { id } = await create(set(800_000));
    const submitted = await submit(id);
    expect(submitted).toMatchObject({
      version: 2,
      status: "submitted",
      from: FROM,
      reason: "peak season",
      author: "wang.min",
      authorName: "Wang Min",
      reviewer: null,
    });
    const release = await act<Release>(id, "approve", { as: SECOND, json: { comment: "good" } });
    expect(release).toMatchObject({
      number: 2,
      effectiveFrom: FROM,
      reason: "peak season",
      author: "wang.min",
      authorName: "Wang Min",
      approver: "li.na",
      approverName: "Li Na",
      changes: [{ before: "CNY 1,000,000", after: "CNY 800,000" }],
    });
    expect((await test.ask<Draft>("GET", `/v1/drafts/${id}`)).body).toMatchObject({
      status: "published",
      reviewer: "li.na",
      reviewerName: "Li Na",
      comment: "good",
      release: release.id,
    });
    expect((await test.ask("GET", `/v1/releases/${release.id}`)).body).toEqual(release);
  });

  it("says where the release is, wherever a host has mounted the API", async () => {
    const { id } = await create(set(800_000));
    await submit(id);
    const { body, headers } = await test.ask<Release>("POST", `/v1/drafts/${id}/approve`, { as: SECOND, json: {} });
    const asked = `https://intranet.example/policy/v1/drafts/${id}/approve`;
    const found = new URL(headers.get("location") ?? "", asked);
    expect(found.pathname).toBe(`/policy/v1/releases/${body.id}`);
  });

  it("never lets authors approve, reject or publish a draft of their own, whatever their role", async () => {
    const { id } = await create(set(800_000));
    await submit(id);
    for (const as of [undefined, ADMIN]) {
      const who = as === undefined ? {} : { as };
      expect(await refusal(id, "approve", { ...who, json: {} })).toEqual([403, "server/own-draft"]);
      expect(await refusal(id, "reject", { ...who, json: { comment: "x" } })).toEqual([403, "server/own-draft"]);
      const said = { json: { from: FROM, reason: "x" } };
      expect(await refusal(id, "publish", { ...who, ...said })).toEqual([403, "server/own-draft"]);
    }
    const told = await test.fail("POST", `/v1/drafts/${id}/approve`, {
      json: {},
      headers: { "accept-language": "zh" },
    });
    expect(told.body.issues[0]?.help).toBe("请由另一位有审批权限的同事处理");
    expect((await act<Release>(id, "approve", { as: OTHER_ADMIN, json: {} })).approver).toBe("zhao.lei");
  });

  it("asks for the right to publish", async () => {
    const { id } = await create(set(800_000));
    await submit(id);
    for (const [action, json] of [
      ["approve", {}],
      ["reject", { comment: "x" }],
    ] as const) {
      expect(await refusal(id, action, { as: "a:someone:author", json })).toEqual([403, "server/forbidden"]);
    }
    expect(await refusal(id, "submit", { as: "a:someone:approver", json: { from: FROM, reason: "x" } })).toEqual([
      403,
      "server/forbidden",
    ]);
  });

  it("lets only the author change, submit, withdraw or delete a draft", async () => {
    const { id } = await create(set(800_000));
    const refused = [403, "server/not-author"];
    expect(await refusal(id, "submit", { as: OTHER_ADMIN, json: { from: FROM, reason: "x" } })).toEqual(refused);
    expect(await refusal(id, "withdraw", { as: OTHER_ADMIN })).toEqual(refused);
    const change = { as: OTHER_ADMIN, json: { title: "x", operations: [] }, headers: { "if-match": '"1"' } };
    for (const method of ["PUT", "DELETE"]) {
      const told = await test.fail(method, `/v1/drafts/${id}`, change);
      expect([told.status, told.body.issues[0]?.code]).toEqual(refused);
    }
  });

  it("keeps a submitted draft as it is until it is withdrawn", async () => {
    const { id } = await create(set(800_000));
    await submit(id);
    const change = { json: { title: "x", operations: [] }, headers: { "if-match": '"2"' } };
    for (const method of ["PUT", "DELETE"]) {
      const told = await test.fail(method, `/v1/drafts/${id}`, change);
      expect([told.status, told.body.issues[0]?.code]).toEqual([409, "server/draft-submitted"]);
    }
    expect(await refusal(id, "submit", { json: { from: FROM, reason: "again" } })).toEqual([
      409,
      "server/draft-submitted",
    ]);
    expect(await act<Draft>(id, "withdraw")).toMatchObject({ status: "editing", version: 3, from: FROM });
    expect(await refusal(id, "withdraw")).toEqual([409, "server/draft-not-submitted"]);
    const ask = { as: SECOND, json: {} };
    expect(await refusal(id, "approve", ask)).toEqual([409, "server/draft-not-submitted"]);
    const changed = await test.ask<Draft>("PUT", `/v1/drafts/${id}`, { ...change, headers: { "if-match": '"3"' } });
    expect(changed.body).toMatchObject({ status: "editing", version: 4 });
  });

  it("sends a rejected draft back, to be written again before it is submitted again", async () => {
    const { id } = await create(set(800_000));
    await submit(id);
    expect(await refusal(id, "reject", { as: SECOND, json: {} })).toEqual([422, "document/missing-key"]);
    expect(await act<Draft>(id, "reject", { as: SECOND, json: { comment: "too low" } })).toMatchObject({
      status: "rejected",
      comment: "too low",
      reviewer: "li.na",
    });
    const ask = { json: { from: FROM, reason: "x" } };
    expect(await refusal(id, "submit", ask)).toEqual([409, "server/draft-rejected"]);
    expect(await refusal(id, "publish", { as: SECOND, ...ask })).toEqual([409, "server/draft-rejected"]);
    const { body } = await test.ask<Draft>("PUT", `/v1/drafts/${id}`, {
      json: { title: "Peak season", operations: [set(900_000)] },
      headers: { "if-match": '"3"' },
    });
    expect(body).toMatchObject({ status: "editing", comment: "too low" });
    expect(await submit(id)).toMatchObject({ status: "submitted", comment: null, reviewer: null });
    expect((await act<Release>(id, "approve", { as: SECOND, json: {} })).number).toBe(2);
    expect(await refusal(id, "approve", { as: SECOND, json: {} })).toEqual([409, "server/draft-closed"]);
  });

  it("refuses an approval of another version than the one that was read", async () => {
    const { id } = await create(set(800_000));
    await submit(id);
    const stale = { as: SECOND, json: {}, headers: { "if-match": '"1"' } };
    expect(await refusal(id, "approve", stale)).toEqual([412, "server/version-conflict"]);
    expect(await refusal(id, "reject", { ...stale, json: { comment: "x" } })).toEqual([412, "server/version-conflict"]);
    const fresh = { as: SECOND, json: {}, headers: { "if-match": '"2"' } };
    expect((await act<Release>(id, "approve", fresh)).number).toBe(2);
  });

  it("does not submit what could not be published", async () => {
    const ask = { json: { from: FROM, reason: "x" } };
    expect(await refusal((await create()).id, "submit", ask)).toEqual([422, "server/draft-empty"]);
    expect(await refusal((await create(set(200_000))).id, "submit", ask)).toEqual([422, "parameter/check-failed"]);
    const { id } = await create(set(800_000));
    expect(await refusal(id, "submit", { json: { from: "2024-01-01", reason: "x" } })).toEqual([
      422,
      "server/no-such-time",
    ]);
    expect(await refusal(id, "submit", { json: { from: "2026-02-30", reason: "x" } })).toEqual([
      422,
      "input/not-a-date",
    ]);
  });

  it("checks a draft again on what was released meanwhile", async () => {
    const [one, other] = [await create(set(800_000)), await create(set(900_000))];
    const apart = await create(set(250_000, { at: "parameter:tiering.tier2MinInclusive" }));
    for (const { id } of [one, other, apart]) await submit(id);
    await act(one.id, "approve", { as: SECOND, json: {} });
    const told = await test.fail("POST", `/v1/drafts/${other.id}/approve`, { as: SECOND, json: {} });
    expect([told.status, told.body.issues[0]]).toMatchObject([
      409,
      { code: "tailoring/conflict", params: { expected: "1000000", found: "800000" } },
    ]);
    const impact = await test.ask<HttpSchemas["Impact"]>("GET", `/v1/drafts/${other.id}/impact`);
    expect(impact.body.issues.map(({ code }) => code)).toContain("tailoring/conflict");
    expect((await act<Release>(apart.id, "approve", { as: SECOND, json: {} })).number).toBe(3);
    // Written again on what is now in force, it can be approved.
    await act(other.id, "withdraw");
    const put = { json: { title: "x", operations: [set(900_000)] }, headers: { "if-match": '"3"' } };
    await test.ask("PUT", `/v1/drafts/${other.id}`, put);
    await submit(other.id);
    expect((await act<Release>(other.id, "approve", { as: SECOND, json: {} })).number).toBe(4);
  });

  it("lets only one of two approvals through", async () => {
    const { id } = await create(set(800_000));
    await submit(id);
    const both = await Promise.all(
      [SECOND, OTHER_ADMIN].map((as) => test.ask("POST", `/v1/drafts/${id}/approve`, { as, json: {} })),
    );
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([201, 409]));
    expect((await test.ask<HttpSchemas["ReleaseList"]>("GET", "/v1/releases")).body.items).toHaveLength(2);
  });

  it("approves once under a key", async () => {
    const { id } = await create(set(800_000));
    await submit(id, { json: { from: FROM, reason: "x" }, headers: { "idempotency-key": "s1" } });
    await submit(id, { json: { from: FROM, reason: "x" }, headers: { "idempotency-key": "s1" } });
    const ask = { as: SECOND, json: {}, headers: { "idempotency-key": "a1" } };
    expect(await act(id, "approve", ask)).toEqual(await act(id, "approve", ask));
  });

  it("tells in the audit log who did what, in a chain that holds", async () => {
    const { id } = await create(set(800_000));
    await submit(id);
    await act(id, "withdraw");
    await submit(id);
    await act(id, "reject", { as: SECOND, json: { comment: "x" } });
    const { items } = await test.store.listAudit("a", { limit: 5 });
    expect(items.map(({ action, person }) => `${person} ${action}`)).toEqual([
      "li.na draft/reject",
      "wang.min draft/submit",
      "wang.min draft/withdraw",
      "wang.min draft/submit",
      "wang.min draft/create",
    ]);
    expect(await test.store.verifyAudit("a")).toMatchObject({ ok: true });
  });

  it("names whoever rolls back", async () => {
    const [first] = (await test.ask<HttpSchemas["ReleaseList"]>("GET", "/v1/releases")).body.items;
    const ask = { as: SECOND, json: { from: FROM, reason: "x" } };
    const { body } = await test.ask<Release>("POST", `/v1/releases/${first?.id ?? ""}/rollback`, ask);
    expect(body).toMatchObject({ author: "li.na", authorName: "Li Na", approver: null, approverName: null });
  });

  it("lists the people of the asker's company with what they may, in the reader's language", async () => {
    const people = async (as: string, language: string): Promise<unknown> =>
      (await test.ask<HttpSchemas["People"]>("GET", "/v1/people", { as, headers: { "accept-language": language } }))
        .body.items;
    expect(await people("a:p:reader", "zh")).toEqual([
      expect.objectContaining({ id: "wang.min", name: "王敏", may: [] }),
      expect.objectContaining({
        id: "li.na",
        name: "李娜",
        roles: ["generalManager"],
        roleNames: ["总经理"],
        may: [
          "readPolicy",
          "decide",
          "readRecords",
          "exportForms",
          "sendSurveys",
          "proposeOverrides",
          "publish",
          "checkClauses",
          "manageTasks",
          "runClocks",
          "manageClocks",
        ],
      }),
    ]);
    expect(await people("b:p:reader", "en")).toEqual([]);
    expect((await test.fail("GET", "/v1/people", { as: "a:p:nobody" })).status).toBe(403);
  });
});
