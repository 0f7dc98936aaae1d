import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";
import { shippedPack } from "../testing/shipped-pack.contract.ts";

const BOSS = "c:zhang.wei:admin";
const limits = [
  { at: "parameter:complaint.assignHours", value: null },
  { at: "parameter:complaint.firstResponseHours", value: 2 },
  { at: "parameter:complaint.solutionDays", value: 3 },
  { at: "parameter:complaint.feedbackHours", value: 8, why: "our promise on the van" },
];
const body = (answers: readonly unknown[] = limits, more: object = {}) => ({
  pack: "landscaping-limits",
  answers,
  reason: "answered when the company began",
  ...more,
});

describe("starting a company", () => {
  let test: TestApp;
  const start = (json: object, as = BOSS) => test.ask<HttpSchemas["Started"]>("POST", "/v1/start", { as, json });

  beforeEach(async () => {
    test = await openTestApp({ packs: [shippedPack("landscaping-limits"), shippedPack("environmental-warning")] });
  });

  it("offers the packs of the host with what is in them, to who has none and to who has one", async () => {
    const { body: told } = await test.ask<HttpSchemas["PackList"]>("GET", "/v1/packs", { as: BOSS });
    expect(told.begun).toBe(false);
    expect(told.today).toBe("2026-06-15");
    expect(told.items.map(({ pack, sector }) => [pack, sector])).toEqual([
      ["landscaping-limits", "Landscaping"],
      ["environmental-warning", "Environmental services"],
    ]);
    expect(told.items[0]?.figures).toEqual({
      chapters: 1,
      clauses: 2,
      parameters: 6,
      forms: 0,
      clocks: 4,
      cases: 6,
      blanks: 4,
      questions: 8,
    });
    expect((await test.ask<HttpSchemas["PackList"]>("GET", "/v1/packs")).body.begun).toBe(true);
  });

  it("offers the newest version of a pack, and begins with an older one for who says so", async () => {
    const older = shippedPack("landscaping-limits");
    const newer = older.map((each) => ({
      ...(each as object),
      ...("sector" in (each as object) ? { version: "1.10.0" } : {}),
    }));
    const two = await openTestApp({ packs: [newer, older] });
    const { body: told } = await two.ask<HttpSchemas["PackList"]>("GET", "/v1/packs", { as: BOSS });
    expect(told.items.map(({ pack, version }) => `${pack} ${version}`)).toEqual(["landscaping-limits 1.10.0"]);
    await two.ask("POST", "/v1/start", { as: BOSS, json: body(limits, { version: "1.0.0" }) });
    const policy = await two.ask<HttpSchemas["Policy"]>("GET", "/v1/policy", { as: BOSS });
    expect(policy.body.version).toBe("1.0.0");
  });

  it("gives a pack as data, without its cases, and says which there are when there is none of the name", async () => {
    const { body: told } = await test.ask<HttpSchemas["PackDocuments"]>("GET", "/v1/packs/landscaping-limits", {
      as: BOSS,
    });
    expect(told.version).toBe("1.0.0");
    expect(told.documents.map(({ kind }) => kind)).toContain("clock");
    expect(told.documents.map(({ kind }) => kind)).not.toContain("cases");
    const none = await test.fail("GET", "/v1/packs/landscaping-limits?version=9.0.0", { as: BOSS });
    expect([none.status, none.body.issues[0]?.code]).toEqual([404, "start/unknown-pack"]);
    expect(none.body.issues[0]?.help).toContain("environmental-warning 1.0.0");
  });

  it("tells in a dry run what would come of it, and writes nothing", async () => {
    const { status, body: told } = await start(body(limits, { dryRun: true }));
    expect(status).toBe(200);
    expect(told.release).toBeNull();
    expect(told.issues).toEqual([]);
    expect(told.operations.map(({ at, value, from, by, why }) => [at, value, from, by, why])).toEqual([
      ["parameter:complaint.assignHours", null, "2025-01-01", "zhang.wei", "answered when the company began"],
      ["parameter:complaint.firstResponseHours", 2, "2025-01-01", "zhang.wei", "answered when the company began"],
      ["parameter:complaint.solutionDays", 3, "2025-01-01", "zhang.wei", "answered when the company began"],
      ["parameter:complaint.feedbackHours", 8, "2025-01-01", "zhang.wei", "our promise on the van"],
    ]);
    expect(told.open).toEqual([
      {
        at: "parameter:complaint.assignHours",
        label: "time for naming who is in charge",
        clauses: ["3.2.2"],
        stops: [{ title: "Somebody is put in charge", clauses: ["3.2.2"] }],
      },
    ]);
    expect(told.clauses.map(({ id, state }) => [id, state])).toEqual([
      ["3.2.2", "pending"],
      ["3.2.3", "runs"],
    ]);
    expect(told.silent.map(({ at }) => at)).toEqual(["parameter:sla.clockMode", "parameter:policy.reviewMonths"]);
    expect((await test.ask<HttpSchemas["PackList"]>("GET", "/v1/packs", { as: BOSS })).body.begun).toBe(false);
  });

  it("makes the first release of the pack with the answers as the company's own layer, and says so in the audit", async () => {
    const { status, body: told } = await start(body());
    expect([status, told.release?.number, told.release?.author]).toEqual([200, 1, "zhang.wei"]);
    const release = await test.store.getRelease("c", told.release?.id ?? "");
    expect(release?.base).toMatchObject({ pack: "landscaping-limits", version: "1.0.0" });
    expect(release?.layer).toMatchObject({ layer: "company", id: "c", revision: 1 });
    const layer = release?.layer as { readonly operations: readonly object[] } | undefined;
    expect(layer?.operations).toHaveLength(4);
    const base = release?.base as { readonly checksum: string } | undefined;
    expect((await test.store.getBase("c", base?.checksum ?? ""))?.pack).toBe("landscaping-limits");
    const audit = await test.store.listAudit("c", { limit: 5 });
    expect(audit.items.map(({ action, person }) => [action, person])).toEqual([["policy/start", "zhang.wei"]]);

    const policy = await test.ask<HttpSchemas["Policy"]>("GET", "/v1/policy", { as: BOSS });
    const clauses = policy.body.chapters.flatMap(({ sections }) => sections.flatMap((section) => section.clauses));
    const words = clauses.map(({ segments }) => segments.map(({ text }) => text).join(""));
    expect(words[0]).toContain("within (left open) a department");
    expect(words[1]).toContain("a first response within 2 hours");
    expect(clauses.map(({ state }) => state)).toEqual(["pending", "runs"]);
  });

  it("lets deadlines run with the answers, and those that were left open not", async () => {
    await start(body());
    const receivedAt = "2026-06-15T08:00:00+08:00";
    await test.ask("PUT", "/v1/records/complaint/K-1", { as: BOSS, json: { receivedAt } });
    const { body: told } = await test.ask<HttpSchemas["RecordClocks"]>("GET", "/v1/records/complaint/K-1/clocks", {
      as: BOSS,
    });
    const targets = told.clocks.flatMap((clock) => clock.targets);
    expect(targets.filter(({ due }) => (due ?? null) !== null).map(({ target, due }) => [target, due])).toEqual([
      ["firstResponse", "2026-06-15T10:00:00+08:00"],
      ["solution", "2026-06-19T00:00:00+08:00"],
    ]);
  });

  it("tells what is wrong with an answer at the answer, what is missing, and begins nothing", async () => {
    const told = await test.fail("POST", "/v1/start", {
      as: BOSS,
      json: body([
        { at: "parameter:complaint.firstResponseHours", value: 100 },
        { at: "parameter:complaint.feedbackHours", value: null },
        { at: "parameter:complaint.price", value: 1 },
      ]),
    });
    expect(told.status).toBe(422);
    expect(told.body.issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "start/not-asked /answers/2/at",
      "parameter/too-high /answers/0/value",
      "parameter/mandatory /answers/1/value",
      "start/not-answered /answers/3",
      "start/not-answered /answers/3",
    ]);
    const dry = await start(body([], { dryRun: true }));
    expect(dry.body.issues.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => "start/not-answered"));
    expect((await test.fail("GET", "/v1/policy", { as: BOSS })).status).toBe(404);
  });

  it("begins once: the second is refused, also when two begin in the same moment", async () => {
    const both = await Promise.all([test.fail("POST", "/v1/start", { as: BOSS, json: body() }), start(body())]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const again = await test.fail("POST", "/v1/start", { as: BOSS, json: body(limits, { dryRun: true }) });
    expect([again.status, again.body.issues[0]?.code]).toEqual([409, "start/begun"]);
  });

  it("is for those who may begin", async () => {
    const told = await test.fail("POST", "/v1/start", { as: "c:li.na:reader,author,approver", json: body() });
    expect(told.status).toBe(403);
    expect((await test.ask("GET", "/v1/packs", { as: "c:li.na:reader" })).status).toBe(200);
  });

  it("lets the company go on with a draft afterwards", async () => {
    await start(body());
    const operations = [{ op: "set", at: "parameter:complaint.firstResponseHours", value: 4, expect: 2 }];
    const made = await test.ask<HttpSchemas["Draft"]>("POST", "/v1/drafts", {
      as: BOSS,
      json: { title: "slower", operations },
    });
    const published = await test.ask<HttpSchemas["Release"]>("POST", `/v1/drafts/${made.body.id}/publish`, {
      as: "c:li.na:admin",
      json: { from: "2026-07-01", reason: "more complaints" },
    });
    expect([published.status, published.body.number]).toEqual([201, 2]);
  });
});
