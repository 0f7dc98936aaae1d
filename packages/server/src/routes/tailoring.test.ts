import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { seedTenant } from "../seed-tenant.ts";
import { createWorkers } from "../start-workers.ts";
import { NOW } from "../testing/bean-products.contract.ts";
import { BATCH, everywhere, label, parking } from "../testing/changes.contract.ts";
import { firstEdition, nextEdition } from "../testing/editions.contract.ts";
import { EVERYTHING, openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";
import { testCustomers } from "../testing/test-records.contract.ts";

type Draft = HttpSchemas["Draft"];
type Release = HttpSchemas["Release"];
type View = HttpSchemas["TailoringView"];

const AUTHOR = `acme:wang.min:${EVERYTHING}`;
const SECOND = `acme:li.na:${EVERYTHING}`;
const FROM = "2026-07-01";

let test: TestApp;
beforeEach(async () => {
  const people = async () => [{ id: "wang.min", name: "Wang Min", roles: ["customerService"] }];
  test = await openTestApp({ directory: { people }, packs: [firstEdition(), nextEdition()] });
  await seed("acme", {});
});

function seed(tenant: string, more: { readonly parent?: string }): Promise<unknown> {
  let count = 0;
  return seedTenant(test.store, {
    tenant,
    name: tenant.toUpperCase(),
    ...(more.parent === undefined ? { documents: firstEdition(), records: testCustomers(20) } : {}),
    ...more,
    now: NOW,
    newId: () => `${tenant}-${(count += 1)}`,
  });
}

async function ask<Body>(method: string, path: string, json?: object, as = AUTHOR): Promise<Body> {
  const { status, body } = await test.ask<Body>(method, path, { as, ...(json === undefined ? {} : { json }) });
  expect(status, `${method} ${path} ${JSON.stringify(body).slice(0, 600)}`).toBeLessThan(300);
  return body;
}
async function refused(path: string, json: object, as = AUTHOR): Promise<readonly string[]> {
  const { status, body } = await test.fail("POST", path, { as, json });
  expect(status).toBeGreaterThan(399);
  return body.issues.map(({ code, document, pointer }) => `${code} ${document ?? ""} ${pointer}`);
}
const draft = (operations: readonly object[], more: object = {}, as = AUTHOR) =>
  ask<Draft>("POST", "/v1/drafts", { title: "ours", operations, ...more }, as);
async function publish({ id }: Draft, [author, second] = [AUTHOR, SECOND], from = FROM): Promise<Release> {
  await ask("POST", `/v1/drafts/${id}/submit`, { from, reason: "because" }, author);
  return ask<Release>("POST", `/v1/drafts/${id}/approve`, { comment: "good" }, second);
}
const documents = (as = AUTHOR) =>
  ask<{ readonly documents: readonly { readonly kind: string; readonly id: string }[] }>(
    "GET",
    "/v1/policy/documents",
    undefined,
    as,
  ).then((body) => body.documents);
const ours = (as = AUTHOR) => ask<View>("GET", "/v1/tailoring", undefined, as);
async function fieldOf(form: string, field: string, as = AUTHOR): Promise<Record<string, unknown> | undefined> {
  const found = (await documents(as)).find(({ kind, id }) => kind === "form" && id === form) as unknown as {
    readonly fields: readonly Record<string, unknown>[];
  };
  return found.fields.find(({ id }) => id === field);
}

describe("a company's own changes", { timeout: 120_000 }, () => {
  it("are published whatever they change, told line by line, and taken back by a roll-back", async () => {
    const before = await documents();
    const release = await publish(await draft(everywhere));
    expect(release.operations.map(({ from }) => from ?? null)).toEqual([...Array<null>(7).fill(null), FROM]);
    expect(await fieldOf("complaintIntake", "batchNo")).toMatchObject({ label, maxLength: 20 });
    const { base, layer, lines, kept, upgrade } = await ours();
    expect(base).toMatchObject({ pack: "bean-products", version: "1.0.0" });
    expect(layer).toMatchObject({ layer: "company", id: "acme", revision: 2, operations: { length: 8 } });
    expect(upgrade).toMatchObject({ version: "1.1.0", title: "Finished-goods customer policy 1.1.0" });
    expect(kept).toEqual([]);
    expect(
      lines.map(({ artefact, before: was, after, by, release: number }) => [artefact, was, after, by, number]),
    ).toEqual([
      ["form", "Batch number", "Lot number", "wang.min", 2],
      ["form", "40 characters", "20 characters", "wang.min", 2],
      ["form", "nothing", expect.stringContaining("Parking"), "wang.min", 2],
      ["clause", expect.any(String), "Customer service files it.", "wang.min", 2],
      ["enum", "nothing", "shop", "wang.min", 2],
      ["cadence", expect.any(String), expect.any(String), "wang.min", 2],
      ["clock", expect.any(String), expect.any(String), "wang.min", 2],
      ["parameter", "48 hours", "24 hours", "wang.min", 2],
    ]);
    expect(lines[1]).toMatchObject({
      label: expect.stringContaining("Lot number") as string,
      document: { kind: "form", id: "complaintIntake" },
      clauses: [{ id: "5.2.2", text: expect.stringMatching(/\w/u) as string }],
      on: FROM,
      why: "our numbers are short",
      moved: { now: "30 characters" },
    });
    const list = await ask<HttpSchemas["ReleaseList"]>("GET", "/v1/releases");
    const first = list.items.at(-1)?.id ?? "";
    await ask("POST", `/v1/releases/${first}/rollback`, { from: FROM, reason: "back" }, SECOND);
    expect(await documents()).toEqual(before);
    expect((await ours()).layer).toMatchObject({ revision: 3, operations: [] });
  });

  it("may be loosened again down to what the pack says, and not beyond, which is told by an example", async () => {
    const limit = (value: number, expected: number) => ({
      op: "set",
      at: `${BATCH}/maxLength`,
      value,
      expect: expected,
    });
    await publish(await draft([limit(20, 40)]));
    const check = (operations: readonly object[]) =>
      ask<HttpSchemas["TailoringChecked"]>("POST", "/v1/tailoring/check", { operations });
    const told = await check([limit(60, 20)]);
    expect(told.issues).toMatchObject([
      { code: "tailoring/accepts-length", document: "body", pointer: "/operations/0/at" },
    ]);
    expect(told.provenance).toMatchObject([{ at: `${BATCH}/maxLength`, layer: "company:acme", before: 40, after: 60 }]);
    const { id } = await draft([limit(60, 20)]);
    const impact = await ask<HttpSchemas["Impact"]>("GET", `/v1/drafts/${id}/impact`);
    expect(impact.issues.map(({ code, pointer }) => [code, pointer])).toEqual([["tailoring/accepts-length", "/0/at"]]);
    expect(await refused(`/v1/drafts/${id}/submit`, { from: FROM, reason: "x" })).toEqual([
      "tailoring/accepts-length tailoring /0/at",
    ]);
    expect((await check([limit(30, 20)])).issues).toEqual([]);
    await publish(await draft([limit(30, 20)]));
    expect((await ours()).layer.operations).toMatchObject([{ value: 30, expect: 40, revision: 3 }]);
    await publish(await draft([limit(40, 30)]));
    expect((await ours()).layer.operations).toEqual([]);
    const hours = (value: number, expected: number) => [
      { op: "set", at: "parameter:complaint.major.preliminaryHours", value, expect: expected },
    ];
    await publish(await draft(hours(12, 48)));
    await publish(await draft(hours(36, 12)), undefined, "2026-08-01");
    expect((await check(hours(49, 48))).issues.map(({ code }) => code)).toContain("tailoring/loosened");
  });

  it("may deviate where the clause says “as a rule”, in the name of the second person", async () => {
    const deviation = { clause: "5.2.2", approvedBy: "wang.min", at: "2026-06-01", why: "old labels are long" };
    const operation = { op: "set", at: `${BATCH}/maxLength`, value: 60, expect: 40, deviation };
    const started = await draft([operation]);
    expect(started.operations[0]?.deviation).toEqual({ clause: "5.2.2", at: "2026-06-01", why: "old labels are long" });
    const warned = await ask<HttpSchemas["TailoringChecked"]>("POST", "/v1/tailoring/check", {
      operations: started.operations,
    });
    expect(warned.issues).toMatchObject([{ code: "tailoring/not-approved", severity: "warning" }]);
    const release = await publish(started);
    expect(release.operations[0]?.deviation).toMatchObject({ approvedBy: "li.na", at: "2026-06-15" });
    expect((await ours()).lines[0]?.deviation).toMatchObject({ approvedBy: "li.na" });
    // Later drafts are not asked about it again.
    await publish(await draft([{ op: "set", at: `${BATCH}/label`, value: label }]));
    const elsewhere = {
      ...operation,
      at: "form:complaintIntake/fields/complaintSummary/maxLength",
      expect: 2000,
      value: 3000,
    };
    const { id } = await draft([elsewhere]);
    expect(await refused(`/v1/drafts/${id}/submit`, { from: FROM, reason: "x" })).toContain(
      "tailoring/no-deviation tailoring /0/deviation",
    );
  });

  it("say what is wrong with what they keep and where they go", async () => {
    const body = { title: "x", operations: [] };
    expect(await refused("/v1/drafts", { ...body, keeps: [{ at: "form:nowhere", why: "x" }] })).toEqual([
      "server/nothing-to-keep body /keeps/0/at",
    ]);
    const to = { pack: "bean-products", version: "9.0.0" };
    expect(await refused("/v1/drafts", { ...body, upgrade: { to, choices: {} } })).toEqual([
      "server/unknown-base body /upgrade/to",
    ]);
    const next = { to: { ...to, version: "1.1.0" }, choices: {} };
    expect(await refused("/v1/drafts", { ...body, operations: everywhere, upgrade: next })).toEqual([
      "server/upgrade-alone body /operations",
    ]);
    const same = { to: { ...to, version: "1.0.0" }, choices: {} };
    expect(await refused("/v1/drafts", { ...body, upgrade: same })).toEqual([
      "server/upgrade-to-same body /upgrade/to",
    ]);
    expect(await refused("/v1/upgrades/plan", { to })).toEqual(["server/unknown-base body /to"]);
    const { id } = await draft([]);
    expect(await refused(`/v1/drafts/${id}/submit`, { from: FROM, reason: "x" })).toEqual(["server/draft-empty  "]);
  });
});

describe("an upgrade", { timeout: 120_000 }, () => {
  const to = { pack: "bean-products", version: "1.1.0" };
  const ownWork = [
    { op: "set", at: "parameter:tiering.tier1MinExclusive", value: 800_000, expect: 1_000_000, why: "peak season" },
    { op: "set", at: `${BATCH}/maxLength`, value: 30, expect: 40 },
    { op: "set", at: "form:visitRecord/fields/place/label", value: { "zh-CN": "地点", en: "Where" } },
    { op: "set", at: "parameter:complaint.major.preliminaryHours", value: 24, expect: 48 },
    { op: "add", at: "form:visitRecord/fields", value: parking, in: "visit" },
  ];

  it("is planned, decided line by line, rehearsed, published and rolled back", async () => {
    await publish(await draft(ownWork), undefined, "2026-06-15");
    const bases = await ask<HttpSchemas["BaseList"]>("GET", "/v1/bases");
    expect(bases.items).toMatchObject([
      { version: "1.1.0", isCurrent: false, isNewer: true },
      { version: "1.0.0", isCurrent: true, isNewer: false },
    ]);
    const plan = await ask<HttpSchemas["UpgradePlan"]>("POST", "/v1/upgrades/plan", { to });
    expect(plan.lines.map(({ verdict, old, now, own, needsChoice }) => [verdict, old, now, own, needsChoice])).toEqual([
      ["conflict", "CNY 1,000,000", "CNY 1,200,000", "CNY 800,000", true],
      ["redundant", "40 characters", "30 characters", "30 characters", false],
      ["orphan", "Where you are", "nothing", "Where", true],
      ["forbidden", "48 hours", "48 hours", "24 hours", true],
      ["keep", "nothing", "nothing", expect.stringContaining("Parking"), false],
    ]);
    expect(plan.counts).toEqual({ keep: 1, redundant: 1, conflict: 1, orphan: 1, forbidden: 1, undecided: 3 });
    expect(plan.issues.map(({ code }) => code)).toContain("tailoring/undecided");

    const undecided = await draft([], { upgrade: { to, choices: {} } });
    expect(undecided.upgrade?.to).toMatchObject({ version: "1.1.0", checksum: expect.any(String) as string });
    expect((await refused(`/v1/drafts/${undecided.id}/submit`, { from: FROM, reason: "x" }))[0]).toContain("undecided");

    const choices = { "company:acme/0": "ours", "company:acme/2": "theirs", "company:acme/3": "theirs" };
    const decided = await ask<HttpSchemas["UpgradePlan"]>("POST", "/v1/upgrades/plan", { to, choices });
    expect([decided.counts.undecided, decided.issues]).toEqual([0, []]);
    const changed = await test.ask<Draft>("PUT", `/v1/drafts/${undecided.id}`, {
      as: AUTHOR,
      json: { title: "1.1.0", operations: [], upgrade: { to, choices } },
      headers: { "if-match": `"${undecided.version}"` },
    });
    expect(changed.status).toBe(200);
    const rehearsal = await ask<HttpSchemas["UpgradeRehearsal"]>("POST", "/v1/upgrades/rehearse", { to, choices });
    expect(rehearsal).toMatchObject({ cases: [], outcomes: [], issues: [], complete: true, replayed: { records: 20 } });
    const theirs = { ...choices, "company:acme/0": "theirs" };
    const other = await ask<HttpSchemas["UpgradeRehearsal"]>("POST", "/v1/upgrades/rehearse", { to, choices: theirs });
    expect(other.outcomes.length).toBeGreaterThan(0);
    expect(other.groups.reduce((sum, { count }) => sum + count, 0)).toBe(other.outcomes.length);
    expect(other.groups.map(({ title }) => title)).toContain("Customer tier");

    const before = await documents();
    const release = await publish(undecided);
    expect(release).toMatchObject({ number: 3, operations: [] });
    const { base, layer, upgrade, lines } = await ours();
    expect([base.version, upgrade, layer.revision, layer.base]).toMatchObject(["1.1.0", null, 3, to]);
    expect(lines.map(({ at, release: number }) => [at, number])).toEqual([
      ["parameter:tiering.tier1MinExclusive", 2],
      ["form:visitRecord/fields", 2],
    ]);
    expect(await fieldOf("visitRecord", "place")).toBeUndefined();
    expect(await fieldOf("visitRecord", "x_parking")).toBeDefined();
    const tierOn = async (asOf: string) => {
      const customer = { segment: "dealer", annualPurchaseAmount: 900_000, firstCooperationDate: "2020-01-01" };
      const json = { facts: { customer }, asOf };
      const { outcome } = await ask<HttpSchemas["DecisionAnswer"]>("POST", "/v1/decisions/tier", json);
      return (outcome as { readonly value: unknown }).value;
    };
    expect([await tierOn("2026-06-14"), await tierOn("2026-06-30"), await tierOn(FROM)]).toEqual([
      "tier2",
      "tier1",
      "tier1",
    ]);

    // A figure of the old edition holds until the day before; what nobody has changed is the new edition's from the day on.
    const earlier = await draft([{ op: "set", at: `${BATCH}/label`, value: label }]);
    expect(await refused(`/v1/drafts/${earlier.id}/submit`, { from: "2026-06-20", reason: "x" })).toEqual([
      "server/no-such-time body /from",
    ]);
    await publish(earlier);
    const list = await ask<HttpSchemas["ReleaseList"]>("GET", "/v1/releases");
    const second = list.items.find(({ number }) => number === 2)?.id ?? "";
    await ask("POST", `/v1/releases/${second}/rollback`, { from: FROM, reason: "back" }, SECOND);
    expect(await ours()).toMatchObject({
      base: { version: "1.0.0" },
      layer: { revision: 5, operations: { length: 5 } },
    });
    const forms = (all: Awaited<ReturnType<typeof documents>>) => all.filter(({ kind }) => kind === "form");
    expect(forms(await documents())).toEqual(forms(before));
  });

  it("is rehearsed on forms that are handed in and begun, and on what is due", async () => {
    const workers = createWorkers({ store: test.store, now: () => NOW });
    const hours = { op: "set", at: "parameter:complaint.major.preliminaryHours", value: 24, expect: 48 };
    await publish(await draft([hours]), undefined, "2026-06-15");
    const answers = {
      complaintChannel: "hotline",
      complaintReceivedAt: "2026-06-15T08:00:00+08:00",
      complaintType: "packaging",
      complaintSummary: "外箱破损三件",
      complainantName: "王芳",
      contactPhone: "13912345678",
      batchNo: "L".repeat(35),
    };
    await ask("POST", "/v1/forms/complaintIntake/submissions", { answers, subject: "C00017" });
    await ask("PUT", "/v1/form-drafts/begun", {
      form: "complaintIntake",
      answers: { complaintType: "packaging", batchNo: "L".repeat(36) },
    });
    const major = { customerId: "C00017", receivedAt: "2026-06-15T08:00:00+08:00", type: "quality", severity: "major" };
    await ask("PUT", "/v1/records/complaint/T-1", major);
    await workers.tick();
    const choices = { "company:acme/0": "theirs" };
    const told = await ask<HttpSchemas["UpgradeRehearsal"]>("POST", "/v1/upgrades/rehearse", { to, choices });
    const wrong = { form: "complaintIntake", personName: "Wang Min", issues: [{ pointer: "/batchNo" }] };
    expect(told.submissions).toMatchObject([{ ...wrong, subject: "C00017" }]);
    expect(told.drafts).toMatchObject([{ ...wrong, id: "begun" }]);
    // Who is no longer tier 1 is owed fewer visits; a complaint's deadline only ever becomes shorter.
    const about = told.clocks.map((each) => [each.about, each.before, each.after]);
    expect(about).toContainEqual(["customer/C00020", "2026-06-30T18:00:00+08:00", null]);
    expect(about.map(([name]) => name)).not.toContain("complaint/T-1");
    expect(told.replayed).toMatchObject({ cases: 1, records: 20, drafts: 1, submissions: 1 });
    expect(told.replayed.clocks).toBeGreaterThan(1);
    expect([told.complete, told.issues]).toEqual([true, []]);
  });

  it("changes the tier of no past day, and of every later one", async () => {
    await publish(await draft([], { upgrade: { to, choices: {} } }));
    const figure = (await documents()).flatMap((document) =>
      document.kind === "parameters"
        ? (document as unknown as { parameters: readonly { id: string; values: readonly object[] }[] }).parameters
        : [],
    );
    expect(figure.find(({ id }) => id === "tiering.tier1MinExclusive")?.values).toMatchObject([
      { from: "2025-01-01", value: 1_000_000 },
      { from: FROM, value: 1_200_000 },
    ]);
  });

  it("is refused when the changes that it decides about have changed since", async () => {
    await publish(await draft(ownWork));
    const choices = { "company:acme/0": "ours", "company:acme/2": "theirs", "company:acme/3": "theirs" };
    const { id } = await draft([], { upgrade: { to, choices } });
    await ask("POST", `/v1/drafts/${id}/submit`, { from: FROM, reason: "1.1.0" });
    await publish(await draft([{ op: "set", at: `${BATCH}/label`, value: label }]));
    expect(await refused(`/v1/drafts/${id}/approve`, {}, SECOND)).toEqual(["server/upgrade-moved  "]);
    const wrong = await draft([], { upgrade: { to, choices: { "company:acme/9": "ours" } } });
    expect(await refused(`/v1/drafts/${wrong.id}/submit`, { from: FROM, reason: "x" })).toContain(
      "server/unknown-upgrade-line body /choices/company:acme~19",
    );
  });
});

describe("a site", { timeout: 120_000 }, () => {
  const SITE = `north:wang.min:${EVERYTHING}`;
  const people: [string, string] = [SITE, `north:li.na:${EVERYTHING}`];

  it("lies on its company's release, keeps to what the company keeps, and is offered what the company publishes", async () => {
    const keeps = [{ at: "form:visitRecord", why: "one form for all sites" }];
    await publish(await draft([{ op: "set", at: "parameter:complaint.major.preliminaryHours", value: 24 }], { keeps }));
    await seed("north", { parent: "acme" });
    const { base, layer, kept, upgrade } = await ours(SITE);
    expect(base).toMatchObject({ version: "1.0.0+2", title: "ACME: release 2" });
    expect(layer).toMatchObject({ layer: "site", id: "north", revision: 1, operations: [] });
    expect(kept).toMatchObject([{ at: "form:visitRecord", from: "company:acme", why: "one form for all sites" }]);
    expect(upgrade).toBeNull();
    const below = await ask<HttpSchemas["TailoringBelow"]>("GET", "/v1/tailoring/below", undefined, SITE);
    expect(below.layers).toMatchObject([{ layer: "company", id: "acme", keeps }]);

    const check = async (operation: object): Promise<readonly string[]> => {
      const json = { operations: [operation] };
      const { issues } = await ask<HttpSchemas["TailoringChecked"]>("POST", "/v1/tailoring/check", json, SITE);
      return issues.map(({ code, pointer }) => `${code} ${pointer}`);
    };
    expect(await check({ op: "add", at: "form:visitRecord/fields", value: parking, in: "visit" })).toEqual([
      "tailoring/kept /operations/0/at",
    ]);
    const hours = (value: number) => ({
      op: "set",
      at: "parameter:complaint.major.preliminaryHours",
      value,
      from: FROM,
    });
    expect(await check(hours(36))).toEqual(["tailoring/loosened /operations/0/value"]);
    expect(await check(hours(12))).toEqual([]);
    await publish(await draft([hours(12)], {}, SITE), people);

    await publish(await draft([{ op: "set", at: `${BATCH}/maxLength`, value: 20 }]));
    expect((await ours(SITE)).upgrade).toMatchObject({ version: "1.0.0+3", title: "ACME: release 3" });
    const bases = await ask<HttpSchemas["BaseList"]>("GET", "/v1/bases", undefined, SITE);
    expect(bases.items.map(({ version, isCurrent, isNewer }) => [version, isCurrent, isNewer])).toEqual([
      ["1.0.0+3", false, true],
      ["1.0.0+2", true, false],
      ["1.0.0+1", false, false],
    ]);
    const to = { pack: "bean-products", version: "1.0.0+3" };
    const plan = await ask<HttpSchemas["UpgradePlan"]>("POST", "/v1/upgrades/plan", { to }, SITE);
    expect(plan.counts).toMatchObject({ keep: 1, undecided: 0 });
    await publish(await draft([], { upgrade: { to, choices: {} } }, SITE), people);
    expect(await fieldOf("complaintIntake", "batchNo", SITE)).toMatchObject({ maxLength: 20 });
    expect((await ours(SITE)).base.version).toBe("1.0.0+3");
    const alsoKept = [...keeps, { at: "parameter:complaint.major.preliminaryHours", why: "the lawyers ask for it" }];
    await publish(await draft([], { keeps: alsoKept }));
    const later = { to: { ...to, version: "1.0.0+4" } };
    const kept4 = await ask<HttpSchemas["UpgradePlan"]>("POST", "/v1/upgrades/plan", later, SITE);
    expect(kept4.lines.map(({ verdict, needsChoice }) => [verdict, needsChoice])).toEqual([["forbidden", true]]);
    const insisting = { ...later, choices: { "site:north/0": "ours" } };
    const told = await ask<HttpSchemas["UpgradePlan"]>("POST", "/v1/upgrades/plan", insisting, SITE);
    expect(told.issues.map(({ code }) => code)).toContain("tailoring/kept");
    // The company knows nothing of it.
    expect((await ours()).layer.operations).toHaveLength(2);
  });
});
