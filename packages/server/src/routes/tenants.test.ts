import { beforeAll, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { EVERYTHING, openTestApp, SECOND, type TestApp } from "../testing/open-test-app.contract.ts";
import { blob, formDocument, formDraft, piece, submission, surveyLink } from "../storage/contract/samples.contract.ts";
import { routes } from "./index.ts";

/** Of a file that only `a` has. */
const HASH = "a".repeat(64);

/** What tenant `a` has and tenant `b` has not. */
interface Owned {
  readonly draft: string;
  readonly release: string;
  readonly subscription: string;
  readonly task: string;
  readonly notice: string;
  readonly decision: string;
  readonly override: string;
  /** The version of the population of `b`. */
  readonly population: string;
}

describe("tenants", () => {
  let test: TestApp;
  let owned: Owned;
  const asB = `b:other:${EVERYTHING},admin`;
  const draft = {
    title: "secret of a",
    operations: [{ op: "set", at: "parameter:tiering.tier1MinExclusive", value: 800_000 }],
  };

  const exception = {
    subject: { type: "customer", id: "ONLY-A" },
    fact: "customer.tier",
    value: "tier1",
    from: "2026-06-15",
    until: "2026-09-30",
    clause: "2.2.1",
    why: "secret of a",
  };

  beforeAll(async () => {
    test = await openTestApp();
    const made = await test.ask<HttpSchemas["Draft"]>("POST", "/v1/drafts", { json: draft });
    const published = await test.ask<HttpSchemas["Release"]>("POST", `/v1/drafts/${made.body.id}/publish`, {
      as: SECOND,
      json: { from: "2026-07-01", reason: "secret of a" },
    });
    const second = await test.ask<HttpSchemas["Draft"]>("POST", "/v1/drafts", { json: draft });
    await test.ask("PUT", "/v1/records/customer/ONLY-A", { json: { name: "secret of a", segment: "dealer" } });
    const subscription = await test.ask<HttpSchemas["Subscription"]>("POST", "/v1/subscriptions", {
      as: "a:root:admin",
      json: {
        title: "secret of a",
        channel: "webhook",
        filter: { kinds: ["*"], locale: "en" },
        settings: { url: "https://example.com/secret-of-a" },
      },
    });
    const task = { source: "test", instance: "ONLY-A", target: "t", state: "open", role: null, person: null };
    const open = { dueAt: null, about: "customer/ONLY-A", note: null, evidence: null, closedBy: null, closedAt: null };
    const data = { title: { "zh-CN": "secret of a", en: "secret of a" }, clauses: [], about: "customer/ONLY-A" };
    const times = { createdAt: 0, updatedAt: 0 };
    const told = { recipient: "person:other", kind: "task.assigned", at: 0, data, readBy: null, readAt: null };
    await test.store.commit({
      tenant: "a",
      writes: [
        { kind: "insert", table: "tasks", row: { id: "task-of-a", version: 1, ...task, ...open, data, ...times } },
        { kind: "insert", table: "notices", row: { id: "notice-of-a", version: 1, ...told, ...times } },
        { kind: "insert", table: "blobs", row: blob(HASH, { name: "secret of a", state: "complete" }) },
        { kind: "insert", table: "blob_pieces", row: piece(HASH, 0, Buffer.from("secret of a")) },
        { kind: "insert", table: "form_documents", row: formDocument("h1") },
        {
          kind: "insert",
          table: "submissions",
          row: submission("s-of-a", { form: "complaintIntake", subject: "ONLY-A" }),
        },
        { kind: "insert", table: "form_drafts", row: formDraft("draft-of-a", { person: "other", subject: "ONLY-A" }) },
        { kind: "insert", table: "survey_links", row: surveyLink("link-of-a", { subject: "ONLY-A" }) },
      ],
    });
    const decided = await test.ask<{ readonly recordedAs?: string }>("POST", "/v1/decisions/tier", {
      json: { subject: "ONLY-A", record: true },
    });
    const override = await test.ask<HttpSchemas["OverrideView"]>("POST", "/v1/overrides", { json: exception });
    const population = await test.ask<HttpSchemas["Population"]>("GET", "/v1/populations/tier", { as: asB });
    owned = {
      draft: second.body.id,
      release: published.body.id,
      subscription: subscription.body.id,
      task: "task-of-a",
      notice: "notice-of-a",
      decision: decided.body.recordedAs ?? "",
      override: override.body.id,
      population: population.body.version,
    };
  });

  /** For every route with something of `a` in its address or body: the request that asks for it. */
  const requests = (): Readonly<Record<string, readonly [path: string, ask?: object]>> => {
    const { draft: id, release, subscription, task, notice, decision } = owned;
    const publication = { json: { from: "2026-08-01", reason: "x" } };
    const clock = "/v1/records/customer/ONLY-A/clocks/complaintDeadlines";
    return {
      getDraft: [`/v1/drafts/${id}`],
      replaceDraft: [`/v1/drafts/${id}`, { json: draft, headers: { "if-match": '"1"' } }],
      deleteDraft: [`/v1/drafts/${id}`, { headers: { "if-match": '"1"' } }],
      getDraftImpact: [`/v1/drafts/${id}/impact`],
      publishDraft: [`/v1/drafts/${id}/publish`, publication],
      submitDraft: [`/v1/drafts/${id}/submit`, publication],
      withdrawDraft: [`/v1/drafts/${id}/withdraw`],
      approveDraft: [`/v1/drafts/${id}/approve`, { json: {} }],
      rejectDraft: [`/v1/drafts/${id}/reject`, { json: { comment: "x" } }],
      claimTask: [`/v1/tasks/${task}/claim`],
      completeTask: [`/v1/tasks/${task}/complete`, { json: { note: "x" } }],
      assignTask: [`/v1/tasks/${task}/assign`, { json: { person: null } }],
      readNotice: [`/v1/notices/${notice}/read`],
      changeSubscription: [
        `/v1/subscriptions/${subscription}`,
        { json: { title: "b" }, headers: { "if-match": '"1"' } },
      ],
      deleteSubscription: [`/v1/subscriptions/${subscription}`],
      rotateSecret: [`/v1/subscriptions/${subscription}/secret`],
      testSubscription: [`/v1/subscriptions/${subscription}/test`],
      listDeliveries: [`/v1/subscriptions/${subscription}/deliveries`],
      getRelease: [`/v1/releases/${release}`],
      rollBackRelease: [`/v1/releases/${release}/rollback`, publication],
      getForm: ["/v1/forms/complaintIntake?subject=ONLY-A"],
      evaluateForm: ["/v1/forms/complaintIntake/evaluate", { json: { answers: {}, subject: "ONLY-A" } }],
      submitForm: ["/v1/forms/complaintIntake/submissions", { json: { answers: {}, subject: "ONLY-A" } }],
      getUpload: [`/v1/uploads/${HASH}`],
      continueUpload: [
        `/v1/uploads/${HASH}`,
        { text: "x", headers: { "content-type": "application/offset+octet-stream", "upload-offset": "0" } },
      ],
      getBlob: [`/v1/blobs/${HASH}`],
      getFormDraft: ["/v1/form-drafts/draft-of-a"],
      deleteFormDraft: ["/v1/form-drafts/draft-of-a"],
      getSubmission: ["/v1/submissions/s-of-a"],
      createSurveyLink: ["/v1/survey-links", { json: { form: "complaintIntake", subject: "ONLY-A" } }],
      revokeSurveyLink: ["/v1/survey-links/link-of-a"],
      getRecord: ["/v1/records/customer/ONLY-A"],
      getRecordClocks: ["/v1/records/customer/ONLY-A/clocks"],
      pauseClock: [`${clock}/pause`, { json: { reason: "x" } }],
      resumeClock: [`${clock}/resume`, { json: { reason: "x" } }],
      reopenClock: [`${clock}/reopen`, { json: { note: "x" } }],
      voidClock: [`${clock}/void`, { json: { note: "x" } }],
      askExtension: [`${clock}/extension`, { json: { target: "x", by: 1, note: "x" } }],
      decideExtension: [`${clock}/extension/decision`, { json: { target: "x", approve: true } }],
      getDueMoves: [`/v1/releases/${release}/due-moves`],
      proposeOverride: ["/v1/overrides", { json: exception }],
      getOverride: [`/v1/overrides/${owned.override}`],
      approveOverride: [`/v1/overrides/${owned.override}/approve`, { json: {} }],
      rejectOverride: [`/v1/overrides/${owned.override}/reject`, { json: { comment: "x" } }],
      withdrawOverride: [`/v1/overrides/${owned.override}/withdraw`],
      endOverride: [`/v1/overrides/${owned.override}/end`, { json: { on: "2026-07-01", why: "x" } }],
      getDecisionRecord: [`/v1/decisions/tier/records/${decision}`],
      getPack: ["/v1/packs/only-a"],
      startCompany: ["/v1/start", { json: { pack: "only-a", answers: [], reason: "x" } }],
      decide: ["/v1/decisions/tier", { json: { subject: "ONLY-A" } }],
      getDecisionHistory: ["/v1/decisions/tier/history?subject=ONLY-A"],
    };
  };

  /** Routes that only ever speak of the asker's own: they must not mention anything of `a`. */
  const lists = (): Readonly<Record<string, readonly [path: string, ask?: object]>> => ({
    analyseRules: ["/v1/analysis", { json: { decision: "subSegment" } }],
    checkClauses: ["/v1/policy/checked", { json: { clauses: ["2.2.1"] } }],
    listOverrides: ["/v1/overrides"],
    previewTransitions: ["/v1/transitions/preview", { json: { operations: draft.operations, from: "2026-07-01" } }],
    getTailoring: ["/v1/tailoring"],
    getTailoringBelow: ["/v1/tailoring/below"],
    checkTailoring: ["/v1/tailoring/check", { json: { operations: [] } }],
    listBases: ["/v1/bases"],
    planUpgrade: ["/v1/upgrades/plan", { json: { to: { pack: "bean-products", version: "1.0.0" } } }],
    rehearseUpgrade: ["/v1/upgrades/rehearse", { json: { to: { pack: "bean-products", version: "1.0.0" } } }],
    getColumns: ["/v1/populations/tier/columns"],
    getPopulation: ["/v1/populations/tier"],
    nameRows: ["/v1/populations/tier/names", { json: { version: owned.population, rows: [0, 1, 2] } }],
    getTable: ["/v1/decisions/subSegment/table"],
    importTable: ["/v1/decisions/subSegment/table/import", { json: { format: "csv", content: btoa("x") } }],
    listCalendarDays: ["/v1/calendar/days"],
    getDutyCalendar: ["/v1/calendar"],
    readCalendar: [
      "/v1/calendar/read",
      { json: { text: "一、元旦：1月1日（周五）至3日（周日）放假，共3天。", year: 2027 } },
    ],
    previewCalendar: ["/v1/calendar/preview", { json: { operations: [] } }],
    migrateClocks: ["/v1/clocks/migrations", { json: { dryRun: true, note: "x" } }],
    listForms: ["/v1/forms"],
    listDecisionRecords: ["/v1/decisions/tier/records?subject=ONLY-A"],
    getMe: ["/v1/me"],
    listTasks: ["/v1/tasks"],
    listTimers: ["/v1/timers?source=clock"],
    listNotices: ["/v1/notices"],
    listSubscriptions: ["/v1/subscriptions"],
    createSubscription: [
      "/v1/subscriptions",
      {
        json: {
          title: "b",
          channel: "email",
          filter: { kinds: ["*"], locale: "en" },
          settings: { to: ["b@example.com"] },
        },
      },
    ],
    listPeople: ["/v1/people"],
    listPacks: ["/v1/packs"],
    getImpact: ["/v1/impact", { json: { operations: [] } }],
    getAffected: ["/v1/decisions/tier/affected"],
    getPolicy: ["/v1/policy"],
    getPolicyDocuments: ["/v1/policy/documents"],
    listReleases: ["/v1/releases"],
    listDrafts: ["/v1/drafts"],
    listRecords: ["/v1/records/customer?q=ONLY"],
    createDraft: ["/v1/drafts", { json: { title: "b", operations: [] } }],
    putRecord: ["/v1/records/customer/ONLY-B", { json: { name: "b", segment: "dealer" } }],
    beginUpload: ["/v1/uploads", { json: { sha256: HASH, size: 11, type: "text/plain", name: "b.txt" } }],
    putFormDraft: ["/v1/form-drafts/draft-of-a", { json: { form: "complaintIntake", answers: {} } }],
    listFormDrafts: ["/v1/form-drafts"],
    listSubmissions: ["/v1/submissions?subject=ONLY-A"],
    listSurveyLinks: ["/v1/survey-links"],
    exportForm: ["/v1/forms/complaintIntake/export"],
    importRecords: ["/v1/records/customer/import", { text: "", headers: { "content-type": "application/x-ndjson" } }],
  });

  it("has a request for every guarded route", () => {
    // Who has a survey's link is of no tenant that could be compared; its own tests look after it.
    const guarded = routes
      .filter(({ needs }) => needs !== "public" && needs !== "survey")
      .map(({ operationId }) => operationId);
    expect([...Object.keys(requests()), ...Object.keys(lists())].toSorted()).toEqual(guarded.toSorted());
  });

  it("answers 404 for what belongs to another tenant", async () => {
    for (const [operationId, [path, ask]] of Object.entries(requests())) {
      const method = routes.find((route) => route.operationId === operationId)?.method.toUpperCase() ?? "";
      const told = await test.fail(method, path, { ...ask, as: asB });
      expect([operationId, told.status]).toEqual([operationId, 404]);
      expect(JSON.stringify(told.body)).not.toContain("secret of a");
    }
  });

  it("never mentions another tenant's things in what is one's own", async () => {
    for (const [operationId, [path, ask]] of Object.entries(lists())) {
      const method = routes.find((route) => route.operationId === operationId)?.method.toUpperCase() ?? "";
      const { status, body } = await test.ask(method, path, { ...ask, as: asB });
      expect([operationId, status < 300]).toEqual([operationId, true]);
      for (const secret of ["secret of a", owned.draft, owned.release, "ONLY-A", "800000"]) {
        expect(JSON.stringify(body), `${operationId} mentions ${secret}`).not.toContain(secret);
      }
    }
  });

  it("takes the tenant from the credential, whatever the request says", async () => {
    const told = await test.ask<HttpSchemas["Me"]>("GET", "/v1/me", { as: asB, headers: { "x-tenant": "a" } });
    expect(told.body.tenant).toBe("b");
    expect((await test.fail("GET", "/v1/me?tenant=a", { as: asB })).status).toBe(400);
  });

  it("leaves everything of the other tenant as it was", async () => {
    expect((await test.ask<HttpSchemas["Draft"]>("GET", `/v1/drafts/${owned.draft}`)).body.version).toBe(1);
    expect((await test.ask<HttpSchemas["ReleaseList"]>("GET", "/v1/releases")).body.items).toHaveLength(2);
  });
});
