import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openTestApp, type Ask, type TestApp } from "../testing/open-test-app.contract.ts";

type FormView = HttpSchemas["FormView"];
type State = HttpSchemas["FormStateView"];
type Submitted = HttpSchemas["Submitted"];
type Stored = HttpSchemas["StoredRecord"];
type Answer = HttpSchemas["DecisionAnswer"];

const INTAKE = "/v1/forms/complaintIntake";
const PROFILE = "/v1/forms/customerProfile";
/** Something ordinary that was received yesterday morning. */
const answers = {
  complaintChannel: "hotline",
  complaintReceivedAt: "2026-06-14T10:00:00+08:00",
  complaintType: "packaging",
  complaintSummary: "外箱破损三件",
  complainantName: "王芳",
  contactPhone: "13912345678",
  affectedCustomers: 1,
};

describe("forms", { timeout: 30_000 }, () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp({
      directory: {
        people: async () => [
          { id: "wang.min", name: "Wang Min", roles: ["customerService"] },
          { id: "head", name: "Zhao Wenjing", roles: ["serviceHead", "customerService"] },
        ],
      },
    });
  });

  const hand = async (json: object, more: Ask = {}, form = INTAKE): Promise<Submitted> =>
    (await test.ask<Submitted>("POST", `${form}/submissions`, { json, ...more })).body;
  const state = async (json: object, form = INTAKE): Promise<State> =>
    (await test.ask<State>("POST", `${form}/evaluate`, { json })).body;
  const stored = async (type: string, id: string): Promise<Stored> =>
    (await test.ask<Stored>("GET", `/v1/records/${type}/${id}`)).body;
  const refusal = async (json: object, form = INTAKE, more: Ask = {}): Promise<unknown> => {
    const { status, body } = await test.fail("POST", `${form}/submissions`, { json, ...more });
    return [status, body.issues.map(({ code, pointer, document }) => [code, pointer, document])];
  };
  const outcome = (told: Answer | undefined): unknown => told?.outcome;

  it("gives a form with who asks and whom it is for, and nothing that the form does not read", async () => {
    const intake = await test.ask<FormView>("GET", `${INTAKE}?subject=C00017`);
    expect(intake.body).toMatchObject({
      form: { id: "complaintIntake" },
      asOf: "2026-06-15",
      release: { number: 1 },
      answers: { customerId: "C00017" },
      facts: { actor: { id: "wang.min", roles: ["customerService"] } },
    });
    expect(JSON.stringify(intake.body.facts)).not.toContain("苏州");
    const profile = (await test.ask<FormView>("GET", `${PROFILE}?subject=C00017`)).body;
    expect(profile.answers).toMatchObject({ customerName: "客户 17", segment: "retailer", region: "苏州" });
    expect(profile.revision).not.toBe(intake.body.revision);
    expect(Object.keys((await test.ask<FormView>("GET", PROFILE)).body.answers)).toEqual([]);
  });

  it("does not know other forms, or customers that are not stored", async () => {
    expect((await test.fail("GET", "/v1/forms/nothing")).body.issues[0]).toMatchObject({
      code: "server/unknown-form",
      params: { known: expect.stringMatching(/complaintIntake.*customerProfile/u) },
    });
    expect((await test.fail("GET", `${INTAKE}?subject=C9`)).status).toBe(404);
  });

  it("evaluates answers as the page does, and writes nothing", async () => {
    const { items: before } = await test.store.listAudit("a", { limit: 1 });
    const told = await state({ answers: { complaintType: "quality" }, subject: "C00017" });
    const field = (path: string): HttpSchemas["FieldStateView"] | undefined =>
      told.fields.find((each) => each.path === path);
    expect(field("batchNo")).toMatchObject({ visible: true, required: true });
    expect(field("severity")).toMatchObject({ value: "general" });
    expect(field("complaintId")).toMatchObject({ readOnly: true });
    expect(told.issues.map(({ pointer }) => pointer)).toContain("/batchNo");
    const safety = await state({ answers: { complaintType: "foodSafety" } });
    expect(safety.fields.find(({ path }) => path === "severity")?.value).toBe("major");
    expect((await test.store.listAudit("a", { limit: 1 })).items).toEqual(before);
  });

  it("makes a complaint under the next number, with its severity and deadlines explained", async () => {
    const made = await test.ask<Submitted>("POST", `${INTAKE}/submissions`, { json: { answers, subject: "C00017" } });
    expect(made.status).toBe(201);
    const asked = "https://host.example/bylaw/v1/forms/complaintIntake/submissions";
    expect(new URL(made.headers.get("location") ?? "", asked).pathname).toBe("/bylaw/v1/records/complaint/T-2026-0001");
    expect(made.body.record).toEqual({ type: "complaint", id: "T-2026-0001" });
    const { complaintSeverity, complaintDeadlines } = made.body.decisions;
    expect(Object.keys(made.body.decisions)).toEqual(
      expect.arrayContaining(["complaintSeverity", "complaintDeadlines"]),
    );
    expect(outcome(complaintSeverity)).toMatchObject({ value: "general" });
    expect(outcome(complaintDeadlines)).toMatchObject({
      firstResponse: { due: "2026-06-15T10:00:00+08:00", status: "running", clause: "5.3.1.a" },
    });
    expect(complaintDeadlines?.explanation?.conclusion.clauses).toBeDefined();
    const record = await stored("complaint", "T-2026-0001");
    expect(record).toMatchObject({ subject: "C00017", data: { type: "packaging", customerId: "C00017" } });
    // What the policy decides is decided anew each time.
    expect(record.data).not.toHaveProperty("severity");
    expect((await hand({ answers })).record.id).toBe("T-2026-0002");
    const { body } = await test.ask<HttpSchemas["RecordList"]>("GET", "/v1/records/complaint?subject=C00017");
    expect(body.items.map(({ id }) => id)).toEqual(["T-2026-0001"]);
  });

  it("decides by the id of the complaint, also with its customer's facts", async () => {
    const { record } = await hand({ answers, subject: "C00017" });
    const decide = async (decision: string, json: object): Promise<Answer> =>
      (await test.ask<Answer>("POST", `/v1/decisions/${decision}`, { json })).body;
    expect(outcome(await decide("complaintDeadlines", { subject: record.id }))).toHaveProperty("firstResponse.due");
    expect(outcome(await decide("complaintSeverity", { subject: record.id }))).toEqual({ value: "general" });
    expect(outcome(await decide("tier", { subject: "C00017" }))).toMatchObject({ value: "tier2" });
    const received = { complaint: { receivedAt: "2026-06-14T08:00:00+08:00", severity: "general" } };
    const given = await decide("complaintDeadlines", { subject: "C00017", facts: received });
    expect(outcome(given)).toHaveProperty("firstResponse.due", "2026-06-15T08:00:00+08:00");
    const nobody = await test.fail("POST", "/v1/decisions/complaintDeadlines", { json: { subject: "T-1999-0001" } });
    expect(nobody.status).toBe(404);
  });

  it("keeps a severity that a person has raised, and the deadlines follow it", async () => {
    const { record, decisions } = await hand({ answers: { ...answers, severity: "major" }, subject: "C00017" });
    expect((await stored("complaint", record.id)).data).toMatchObject({ severity: "major" });
    expect(outcome(decisions["complaintSeverity"])).toMatchObject({ value: "general" });
    expect(outcome(decisions["complaintDeadlines"])).toHaveProperty("planActivation");
    const put = { customerId: "C00017", severity: "major", receivedAt: "2026-06-14T10:00:00+08:00" };
    expect((await test.ask("PUT", "/v1/records/complaint/T9", { json: put })).status).toBe(200);
  });

  it("lets only the head of service lower a severity", async () => {
    const lowered = { answers: { ...answers, complaintType: "foodSafety", batchNo: "B1", severity: "general" } };
    expect(await refusal(lowered)).toEqual([422, [["form/check", "/severity", "answers"]]]);
    const { record } = await hand(lowered, { as: "a:head:staff" });
    expect((await stored("complaint", record.id)).data).toMatchObject({ type: "foodSafety", severity: "general" });
  });

  it("drops what is hidden, read-only or the system's, whatever a client sends", async () => {
    const { record } = await hand({
      answers: { ...answers, complaintType: "delivery", batchNo: "hidden", complaintId: "T-1" },
    });
    const { data } = await stored("complaint", record.id);
    expect(record.id).toBe("T-2026-0001");
    expect(data).not.toHaveProperty("batchNo");
    expect(data["complaintId"]).toBe("T-2026-0001");
  });

  it("tells everything that is wrong with pointers to the fields, and stores nothing", async () => {
    expect(
      await refusal({ answers: { ...answers, complaintSummary: "短", contactPhone: "x", complaintType: null } }),
    ).toEqual([
      422,
      [
        ["form/not-chosen", "/complaintType", "answers"],
        ["form/too-short", "/complaintSummary", "answers"],
        ["form/pattern", "/contactPhone", "answers"],
        ["form/not-chosen", "/severity", "answers"],
      ],
    ]);
    expect(await refusal({ answers: { ...answers, colour: "red" } })).toEqual([
      422,
      [["server/no-such-field", "/colour", "answers"]],
    ]);
    expect(await refusal({ answers: { ...answers, customerId: "C9" } })).toEqual([
      422,
      [["server/unknown-record", "/customerId", "answers"]],
    ]);
    expect(await refusal({ answers: { ...answers, customerId: "C00018" }, subject: "C00017" })).toEqual([
      422,
      [["server/id-mismatch", "/customerId", "answers"]],
    ]);
    expect(await refusal({ answers, revision: "old" })).toEqual([409, [["server/form-changed", "/revision", "body"]]]);
    expect((await test.fail("POST", `${INTAKE}/submissions`, { json: {} })).status).toBe(422);
    expect((await test.fail("POST", `${INTAKE}/submissions`, { as: "a:p:reader", json: { answers } })).status).toBe(
      403,
    );
    expect((await test.ask<HttpSchemas["RecordList"]>("GET", "/v1/records/complaint")).body.items).toEqual([]);
  });

  it("stores once under a key, and gives every one of many at the same moment its own number", async () => {
    const { revision } = (await test.ask<FormView>("GET", INTAKE)).body;
    const ask = { headers: { "idempotency-key": "f1" } };
    expect(await hand({ answers, revision }, ask)).toEqual(await hand({ answers, revision }, ask));
    const many = await Promise.all(Array.from({ length: 6 }, () => hand({ answers })));
    expect(many.map(({ record }) => record.id).toSorted()).toEqual(
      [2, 3, 4, 5, 6, 7].map((number) => `T-2026-000${number}`),
    );
    expect((await hand({ answers }, { as: "b:wang.min:staff" })).record.id).toBe("T-2026-0001");
  });

  it("completes a customer's profile, keeps what it does not ask and takes out what no longer applies", async () => {
    const { body: view } = await test.ask<FormView>("GET", `${PROFILE}?subject=C00017`);
    const filled = {
      ...view.answers,
      segment: "dealer",
      contactName: "李强",
      contactPhone: "13912345678",
      consentMarketing: true,
      firstCooperationDate: "2024-03-01",
    };
    const { record, decisions } = await hand(
      { answers: filled, subject: "C00017", revision: view.revision },
      {},
      PROFILE,
    );
    expect(record).toEqual({ type: "customer", id: "C00017" });
    expect(outcome(decisions["tier"])).toMatchObject({ value: "tier2" });
    const { data, version } = await stored("customer", "C00017");
    expect(version).toBe(2);
    expect(data).toMatchObject({
      contactName: "李强",
      segment: "dealer",
      profileUpdatedAt: "2026-06-15T09:00:00+08:00",
    });
    expect(data).not.toHaveProperty("retailerGrade");
    const made = await hand({ answers: { ...filled, customerName: "新客户" } }, {}, PROFILE);
    expect(made.record).toEqual({ type: "customer", id: "C-2026-0001" });
  });

  it("tells in the audit log who handed in what, without what was answered", async () => {
    await hand({ answers });
    const { items } = await test.store.listAudit("a", { limit: 2 });
    expect(items.map(({ action, target }) => `${action} ${target}`)).toEqual([
      "form/submit complaint/T-2026-0001",
      "record/put complaint/T-2026-0001",
    ]);
    expect(items.map(({ payload }) => payload).join("")).not.toContain("王芳");
  });
});
