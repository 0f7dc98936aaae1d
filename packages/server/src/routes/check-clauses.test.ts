import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openTestApp, type Ask, type TestApp } from "../testing/open-test-app.contract.ts";

const DAY = 24 * 60 * 60 * 1000;
/** 2028-01-01 is 565 days after the day of the test app, and long after the pack's own checks. */
const LATER = 565 * DAY;

describe("POST /v1/policy/checked", () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp();
    test.pass(LATER);
  });

  const clause = async (id: string, query = ""): Promise<HttpSchemas["ClauseView"] | undefined> => {
    const { body } = await test.ask<HttpSchemas["Policy"]>("GET", `/v1/policy${query}`);
    const clauses = body.chapters.flatMap(({ sections }) => sections).flatMap((section) => section.clauses);
    return clauses.find((each) => each.id === id);
  };
  const confirm = (json: unknown, ask: Ask = {}) =>
    test.ask<HttpSchemas["Checked"]>("POST", "/v1/policy/checked", { as: "a:li.na:approver", json, ...ask });

  it("tells who confirmed which clause when, and starts its time anew", async () => {
    expect(await clause("2.2.1")).toMatchObject({ lastChecked: "2026-11-20", overdue: true });
    const { status, body } = await confirm({ clauses: ["2.2.1", "2.2.2"], note: "read with sales" });
    const said = { person: "li.na", personName: "li.na", note: "read with sales", at: "2028-01-01T01:00:00.000Z" };
    expect(status).toBe(201);
    expect(body.items).toMatchObject([
      { clause: "2.2.1", ...said },
      { clause: "2.2.2", ...said },
    ]);
    expect(await clause("2.2.1")).toMatchObject({ lastChecked: "2028-01-01", reviewDue: "2029-01-01", overdue: false });
    expect(await clause("2.2.3")).toMatchObject({ lastChecked: "2026-11-20", overdue: true });
    const [entry] = (await test.store.listAudit("a")).items;
    expect(entry).toMatchObject({ person: "li.na", action: "policy/check" });
    expect(JSON.parse(entry?.payload ?? "")).toEqual({ clauses: ["2.2.1", "2.2.2"], note: "read with sales" });
  });

  it("leaves what was known before, and the days before, as they were", async () => {
    await confirm({ clauses: ["2.2.1"] });
    expect(await clause("2.2.1", "?knownAt=2028-01-01T00:59:59Z")).toMatchObject({ lastChecked: "2026-11-20" });
    expect(await clause("2.2.1", "?knownAt=2028-01-01T01:00:00Z")).toMatchObject({ lastChecked: "2028-01-01" });
    expect(await clause("2.2.1", "?asOf=2027-12-31")).toMatchObject({ lastChecked: "2026-11-20", overdue: true });
  });

  it("is another document to a reader who has kept the one from before", async () => {
    const etag = async () => (await test.ask("GET", "/v1/policy")).headers.get("etag");
    const before = await etag();
    expect(await etag()).toBe(before);
    await confirm({ clauses: ["2.2.1"] });
    expect(await etag()).not.toBe(before);
  });

  it("is for approvers, and for whoever has the role that answers for the clause", async () => {
    for (const [roles, expected] of [
      ["approver", 201],
      ["publisher", 201],
      ["admin", 201],
      ["author,staff", 403],
      ["reader", 403],
      ["reader,sales", 201],
      ["sales", 403],
      ["reader,salesHead", 403],
    ] as const) {
      const told = await confirm({ clauses: ["7.1.1"] }, { as: `a:p:${roles}` });
      expect([roles, told.status]).toEqual([roles, expected]);
    }
    const told = await test.fail("POST", "/v1/policy/checked", {
      as: "a:p:reader,sales",
      json: { clauses: ["7.1.1", "2.2.1"] },
    });
    expect(told.body.issues).toMatchObject([{ code: "server/forbidden", pointer: "/clauses/1" }]);
    expect((await clause("2.2.1"))?.overdue).toBe(true);
  });

  it.each([
    [{ clauses: [] }, "/clauses"],
    [{ clauses: ["2.2.1", "2.2.1"] }, "/clauses"],
    [{ clauses: "2.2.1" }, "/clauses"],
    [{ clauses: ["2.2.1"], note: "" }, "/note"],
    [{ clauses: ["2.2.1"], by: "somebody.else" }, "/by"],
    [{}, ""],
  ])("refuses %j", async (json, pointer) => {
    const told = await test.fail("POST", "/v1/policy/checked", { json });
    expect([told.status, told.body.issues[0]?.pointer]).toEqual([422, pointer]);
  });

  it("points at a clause that the policy does not have, and confirms none of the others", async () => {
    const told = await test.fail("POST", "/v1/policy/checked", { json: { clauses: ["2.2.1", "99.9"] } });
    expect(told.status).toBe(422);
    expect(told.body.issues).toMatchObject([
      { code: "server/unknown-clause", pointer: "/clauses/1", message: "the policy has no clause `99.9`" },
    ]);
    expect((await clause("2.2.1"))?.overdue).toBe(true);
  });

  it("confirms once what is sent twice under one key", async () => {
    const again = { headers: { "idempotency-key": "k" } };
    const first = await confirm({ clauses: ["2.2.1"] }, again);
    test.pass(DAY);
    const second = await confirm({ clauses: ["2.2.1"] }, again);
    expect(second.body).toEqual(first.body);
    expect((await clause("2.2.1"))?.lastChecked).toBe("2028-01-01");
  });

  it("is nobody else's business", async () => {
    await confirm({ clauses: ["2.2.1"] });
    const { body } = await test.ask<HttpSchemas["Policy"]>("GET", "/v1/policy", { as: "b:li.na:reader" });
    const mine = await test.ask<HttpSchemas["Policy"]>("GET", "/v1/policy", { as: "a:li.na:reader" });
    expect(body.counts.overdue).toBe(mine.body.counts.overdue + 1);
  });
});
