import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { openForm, type PolicyDocument } from "@bylaw/core";
import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { canonicalHash } from "../submissions/index.ts";
import { openTestApp, type Ask, type TestApp } from "../testing/open-test-app.contract.ts";
import { siteReport, siteReportForm } from "../testing/site-report.contract.ts";

type Submitted = HttpSchemas["Submitted"] & HttpSchemas["Problem"];
type Submission = HttpSchemas["Submission"];
type Draft = HttpSchemas["FormDraft"];

const FORM = "/v1/forms/siteReport";
const HEAD = "a:head:reader,staff";
const BYTES = Buffer.from("%PDF-1.7 a report");
const SHA = createHash("sha256").update(BYTES).digest("hex");
const photo = { id: "f1", name: "现场.pdf", type: "application/pdf", size: BYTES.length, sha256: SHA };
const answers = {
  weather: "dry",
  phone: "13912345678",
  photos: [photo],
  findings: [{ what: "漏水" }, { what: "霉变" }],
};

describe("submissions", { timeout: 60_000 }, () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp({
      documents: siteReport,
      directory: {
        people: async () => [
          { id: "wang.min", name: "Wang Min", roles: ["customerService"] },
          { id: "head", name: "Zhao Wenjing", roles: ["serviceHead", "customerService"] },
        ],
      },
    });
  });

  const upload = async (bytes = BYTES, as = "a:wang.min:staff"): Promise<void> => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const json = { sha256, size: bytes.length, type: "application/pdf", name: "x.pdf" };
    await test.ask("POST", "/v1/uploads", { as, json });
    await test.app.request(`/v1/uploads/${sha256}`, {
      method: "PATCH",
      headers: {
        authorization: `Bearer ${as}`,
        "content-type": "application/offset+octet-stream",
        "upload-offset": "0",
      },
      body: bytes,
    });
  };
  const submit = (json: object, more: Ask = {}) =>
    test.ask<Submitted>("POST", `${FORM}/submissions`, { as: "a:wang.min:staff", json, ...more });
  const shown = async (id: string, as = "a:wang.min:staff"): Promise<Submission> =>
    (await test.ask<Submission>("GET", `/v1/submissions/${id}`, { as })).body;
  const codes = ({ body }: { body: HttpSchemas["Problem"] }) =>
    body.issues.map(({ code, pointer, document }) => [code, pointer, document]);

  it("are taken only when every file that they name has arrived", async () => {
    const files = { ...answers, findings: [{ what: "漏水", picture: { name: "p.jpg", size: 3 } }] };
    const missing = await submit({ answers: files, subject: "C00017" });
    expect([missing.status, codes(missing)]).toEqual([
      422,
      [
        ["blob/not-uploaded", "/photos/0", "answers"],
        ["blob/not-uploaded", "/findings/0/picture", "answers"],
      ],
    ]);
    expect((await test.ask<HttpSchemas["SubmissionList"]>("GET", "/v1/submissions")).body.items).toEqual([]);
    await upload();
    const size = await submit({ answers: { ...answers, photos: [{ ...photo, size: 1 }] } });
    expect(codes(size)).toEqual([["blob/not-uploaded", "/photos/0", "answers"]]);
    expect((await submit({ answers, subject: "C00017" })).status).toBe(201);
    // A field that is hidden is dropped with its file.
    const hidden = { ...answers, rainDamage: { name: "never.jpg", size: 9, sha256: "0".repeat(64) } };
    expect((await submit({ answers: hidden })).status).toBe(201);
  });

  it("never take another company's file for one's own", async () => {
    await upload(BYTES, "b:wang.min:staff");
    expect(codes(await submit({ answers }))).toEqual([["blob/not-uploaded", "/photos/0", "answers"]]);
  });

  it("make the form's record and one for each row, tied to it and to the customer", async () => {
    await upload();
    const { body } = await submit({ answers, subject: "C00017" });
    expect(body.records).toEqual([
      { type: "siteReport", id: "R-2026-0001" },
      { type: "finding", id: "F-2026-0001" },
      { type: "finding", id: "F-2026-0002" },
    ]);
    const findings = await test.ask<HttpSchemas["RecordList"]>("GET", "/v1/records/finding?subject=C00017");
    expect(findings.body.items.map(({ data }) => data)).toMatchObject([
      { what: "漏水", reportId: "R-2026-0001", customerId: "C00017" },
      { what: "霉变", reportId: "R-2026-0001", customerId: "C00017" },
    ]);
  });

  it("keep what it takes to show them exactly as they were", async () => {
    await upload();
    const { revision } = (await test.ask<HttpSchemas["FormView"]>("GET", FORM, { as: HEAD })).body;
    const { body } = await submit(
      { answers, subject: "C00017", revision, locale: "zh-CN", filledAt: "2026-06-14T20:00:00+08:00" },
      { as: HEAD },
    );
    const told = await shown(body.submission, HEAD);
    expect(told).toMatchObject({
      form: "siteReport",
      formTitle: "Site report",
      revision,
      locale: "zh-CN",
      asOf: "2026-06-15",
      subject: "C00017",
      person: "head",
      personName: "Zhao Wenjing",
      source: "page",
      filledAt: "2026-06-14T12:00:00.000Z",
      answers: { weather: "dry", phone: "13912345678" },
      shown: { reportId: "R-2026-0001", filedAt: "2026-06-15T09:00:00+08:00", weather: "dry" },
      files: [{ field: "photos", pointer: "/photos/0", name: "现场.pdf", sha256: SHA, size: BYTES.length }],
      labels: { person: { head: "Zhao Wenjing" } },
      masked: [],
    });
    expect(told.answersHash).toBe(canonicalHash(told.answers));
    expect(told.formHash).toBe(canonicalHash(told.documents));
    const bound = openForm(told.documents as unknown as readonly PolicyDocument[], "siteReport", told.asOf);
    expect(bound?.fields.map(({ id }) => id)).toContain("findings");
    expect(bound?.byId.get("weather")?.options).toEqual(["dry", "wet"]);
    // Of all that the policy says, only what the form needs.
    expect(JSON.stringify(told.documents)).not.toContain("tier1MinExclusive");
    const again = await submit({ answers }, { as: HEAD });
    expect((await shown(again.body.submission, HEAD)).formHash).toBe(told.formHash);
  });

  it("are filled in by the form's roles, and by an administrator", async () => {
    for (const as of ["a:somebody:staff", "a:li.na:staff,salesHead"]) {
      const told = await submit({ answers: { weather: "dry" } }, { as });
      expect([told.status, told.body.issues[0]?.code]).toEqual([403, "server/not-your-form"]);
    }
    expect((await submit({ answers: { weather: "dry" } }, { as: "a:x:staff,customerService" })).status).toBe(201);
    expect((await submit({ answers: { weather: "dry" } }, { as: "a:root:admin" })).status).toBe(201);
    expect((await submit({ answers: { weather: "dry" } }, { as: "a:head:reader" })).status).toBe(403);
    const view = async (as: string) => (await test.ask<HttpSchemas["FormView"]>("GET", FORM, { as })).body.mayFillIn;
    expect([await view("a:x:staff"), await view("a:wang.min:staff"), await view("a:wang.min:reader")]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("happen once under a key, also long after the answer was forgotten", async () => {
    const headers = { "idempotency-key": "k1" };
    const json = { answers: { weather: "dry" } };
    const first = await submit(json, { headers });
    const second = await submit(json, { headers });
    expect([second.status, second.body, second.headers.get("idempotency-replayed")]).toEqual([201, first.body, "true"]);
    await test.store.commit({ tenant: "a", writes: [{ kind: "purge", table: "idempotency", before: 2 ** 50 }] });
    const late = await submit(json, { headers });
    expect([late.status, late.body.submission, late.body.record]).toEqual([
      201,
      first.body.submission,
      first.body.record,
    ]);
    expect((await submit(json, { headers, as: HEAD })).body.issues[0]?.code).toBe("server/idempotency-key-reused");
    const list = await test.ask<HttpSchemas["SubmissionList"]>("GET", "/v1/submissions?form=siteReport");
    expect(list.body.items).toHaveLength(1);
  });

  it("happen once when the same is sent many times at the same moment", async () => {
    const headers = { "idempotency-key": "k2" };
    await upload();
    const all = await Promise.all(Array.from({ length: 5 }, () => submit({ answers }, { headers })));
    expect(new Set(all.map(({ status, body }) => `${status} ${body.submission}`)).size).toBe(1);
    const others = await Promise.all(Array.from({ length: 4 }, () => submit({ answers })));
    expect(others.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect((await test.store.getBlob("a", { scope: "", sha256: SHA }))?.uses).toBe(5);
  });

  it("mask what the reader may see in part only, wherever it leaves the server", async () => {
    const given = { weather: "dry", phone: "13912345678", findings: [{ what: "漏水", caller: "13800001111" }] };
    const { body } = await submit({ answers: given, subject: "C00017" });
    const reader = await shown(body.submission, "a:p:reader");
    expect(reader.answers).toMatchObject({ phone: "139****5678", findings: [{ what: "漏水", caller: "138****1111" }] });
    expect(reader.masked).toEqual(["phone", "findings/0/caller"]);
    expect(JSON.stringify(reader)).not.toMatch(/13912345678|13800001111/u);
    expect((await shown(body.submission, HEAD)).shown).toMatchObject({ phone: "13912345678" });
    const record = async (as: string): Promise<unknown> =>
      (await test.ask<HttpSchemas["StoredRecord"]>("GET", "/v1/records/siteReport/R-2026-0001", { as })).body.data[
        "phone"
      ];
    expect([await record("a:p:reader"), await record(HEAD), await record("a:erp:importer")]).toEqual([
      "139****5678",
      "13912345678",
      "13912345678",
    ]);
    const found = async (as: string): Promise<number> =>
      (await test.ask<HttpSchemas["RecordList"]>("GET", "/v1/records/siteReport?q=3912345", { as })).body.items.length;
    expect([await found("a:p:reader"), await found(HEAD)]).toEqual([0, 1]);
    const csv = await test.ask<string>("GET", `${FORM}/export`, { as: "a:boss:approver" });
    expect(csv.body).toContain("139****5678");
    expect(csv.body).not.toMatch(/13912345678|13800001111/u);
  });

  it("leave a masked field as it is stored when nobody answers it", async () => {
    const profile = "/v1/forms/customerProfile";
    const seen = (await test.ask<HttpSchemas["FormView"]>("GET", `${profile}?subject=C00017`)).body;
    expect(seen.masked).toEqual({});
    const put = {
      name: "客户 17",
      segment: "dealer",
      region: "苏州",
      contactPhone: "13912345678",
      contactName: "李强",
    };
    await test.ask("PUT", "/v1/records/customer/C00017", { as: "a:erp:importer", json: put });
    const view = (
      await test.ask<HttpSchemas["FormView"]>("GET", `${profile}?subject=C00017`, { as: "a:wang.min:staff" })
    ).body;
    expect(view.masked).toEqual({ contactPhone: "139****5678" });
    expect(JSON.stringify([view.answers, view.facts])).not.toContain("13912345678");
    const json = {
      subject: "C00017",
      answers: { ...view.answers, consentMarketing: true, firstCooperationDate: "2024-03-01" },
    };
    const told = await test.ask<Submitted>("POST", `${profile}/submissions`, { as: "a:wang.min:staff", json });
    expect(told.status === 201 ? [] : codes(told)).toEqual([]);
    expect((await test.store.getRecord("a", "customer", "C00017"))?.data).toMatchObject({
      contactPhone: "13912345678",
    });
  });

  it("complete a record that they are about, for the customer whom it belongs to", async () => {
    const first = await submit({ answers: { weather: "dry", phone: "13912345678" }, subject: "C00017" }, { as: HEAD });
    const { body } = await submit({ answers: { weather: "wet" }, subject: "R-2026-0001" }, { as: HEAD });
    expect([body.record, (await shown(body.submission)).subject]).toEqual([first.body.record, "C00017"]);
    const view = await test.ask<HttpSchemas["FormView"]>("GET", `${FORM}?subject=R-2026-0001`, { as: HEAD });
    expect(view.body.answers).toMatchObject({ weather: "wet" });
    expect((await submit({ answers: { weather: "dry" }, subject: "R-1999-0001" })).status).toBe(404);
  });

  describe("drafts", () => {
    const put = (id: string, json: object, headers: Record<string, string> = {}, as = "a:wang.min:staff") =>
      test.ask<Draft & HttpSchemas["Problem"]>("PUT", `/v1/form-drafts/${id}`, { as, json, headers });

    it("are kept for their writer alone, version by version", async () => {
      const body = { form: "siteReport", subject: "C00017", answers: { weather: "wet" } };
      const first = await put("d-1", body);
      expect([first.status, first.headers.get("etag"), first.body.current]).toEqual([200, '"1"', true]);
      expect((await put("d-1", body)).status).toBe(412);
      expect((await put("d-1", body, { "if-match": '"7"' })).status).toBe(412);
      expect((await put("d-2", body, { "if-match": '"1"' })).status).toBe(412);
      const second = await put("d-1", { ...body, answers: { weather: "dry" } }, { "if-match": '"1"' });
      expect(second.body).toMatchObject({ version: 2, answers: { weather: "dry" } });
      const mine = await test.ask<HttpSchemas["FormDraftList"]>("GET", "/v1/form-drafts?form=siteReport", {
        as: "a:wang.min:staff",
      });
      expect(mine.body.items).toMatchObject([{ id: "d-1", version: 2, subject: "C00017" }]);
      expect((await test.fail("GET", "/v1/form-drafts/d-1", { as: HEAD })).status).toBe(404);
      expect((await put("d-1", body, {}, HEAD)).body.version).toBe(1);
      expect((await put("../x", body)).status).toBe(404);
      expect((await put("a b", body)).status).toBe(422);
      expect((await test.ask("DELETE", "/v1/form-drafts/d-1", { as: "a:wang.min:staff" })).status).toBe(204);
      expect((await test.fail("GET", "/v1/form-drafts/d-1", { as: "a:wang.min:staff" })).status).toBe(404);
    });

    it("keep their files, and hand them on to the submission", async () => {
      await upload();
      const uses = async (): Promise<number | undefined> =>
        (await test.store.getBlob("a", { scope: "", sha256: SHA }))?.uses;
      await put("d-3", { form: "siteReport", answers });
      expect(await uses()).toBe(1);
      await put("d-3", { form: "siteReport", answers }, { "if-match": '"1"' });
      expect(await uses()).toBe(1);
      expect((await submit({ answers, draft: "d-3" })).status).toBe(201);
      expect(await uses()).toBe(1);
      expect((await test.fail("GET", "/v1/form-drafts/d-3", { as: "a:wang.min:staff" })).status).toBe(404);
      await put("d-4", { form: "siteReport", answers });
      expect(await uses()).toBe(2);
      await test.ask("DELETE", "/v1/form-drafts/d-4", { as: "a:wang.min:staff" });
      expect(await uses()).toBe(1);
    });

    it("say what has changed in the form since they were begun", async () => {
      await put("d-5", { form: "siteReport", answers: { weather: "dry", phone: "1" } });
      const [release] = (await test.store.listReleases("a", { limit: 1 })).items;
      const whole = await test.store.getRelease("a", release?.id ?? "");
      const fields = [
        ...siteReportForm.fields.filter(({ id }) => id !== "phone"),
        { id: "reason", label: { "zh-CN": "原因", en: "Reason" }, value: { type: "text" }, required: true },
      ];
      const changed = { ...siteReportForm, fields, retired: [{ id: "phone", since: "2026-06-16" }] };
      const documents = ((whole?.documents ?? []) as readonly { id?: string; kind?: string }[]).map((each) =>
        each.kind === "form" && each.id === "siteReport" ? changed : each,
      );
      if (whole === undefined) throw new TypeError("no release");
      const row = { ...whole, id: "second", number: 2, checksum: "other", documents: documents as never };
      await test.store.commit({ tenant: "a", writes: [{ kind: "insert", table: "releases", row }] });
      const told = (await test.ask<Draft>("GET", "/v1/form-drafts/d-5", { as: "a:wang.min:staff" })).body;
      expect(told.current).toBe(false);
      expect(told.changes?.changes).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ kind: "added", path: "reason" }),
          expect.objectContaining({ kind: "removed", path: "phone" }),
        ]),
      );
      const stale = await submit({ answers: { weather: "dry" }, revision: told.revision });
      expect([stale.status, stale.body.issues[0]?.code]).toEqual([409, "server/form-changed"]);
      // What was begun in the old form may go on being written in it.
      const on = await put("d-5", { form: "siteReport", revision: told.revision, answers: {} }, { "if-match": '"1"' });
      expect(on.body).toMatchObject({ version: 2, current: false, revision: told.revision });
      expect((await put("d-6", { form: "siteReport", revision: "never", answers: {} })).status).toBe(409);
    });
  });

  describe("exports", () => {
    const hostile = {
      weather: "wet",
      phone: "13912345678",
      findings: [{ what: '=HYPERLINK("http://x")' }, { what: "+1" }],
    };
    const get = async (query: string): Promise<Response> =>
      test.app.request(`${FORM}/export?${query}`, {
        headers: { authorization: "Bearer a:root:admin", "accept-language": "en" },
      });

    it("tell every submission in a line, with headings and options in the reader's language", async () => {
      await submit({ answers: { weather: "dry" }, subject: "C00017" });
      const response = await get("format=csv&locale=zh-CN");
      expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
      expect(response.headers.get("content-disposition")).toContain('filename="siteReport.csv"');
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const text = bytes.toString();
      const [head = [], line = []] = parse(text, { bom: true }) as string[][];
      expect(head.slice(0, 4)).toEqual(["提交编号", "提交时间", "填写人", "客户"]);
      expect(line[head.indexOf("天气")]).toBe("晴");
      const english = parse(await (await get("format=csv")).text(), { bom: true }) as string[][];
      expect(english[1]?.[english[0]?.indexOf("Weather") ?? -1]).toBe("dry");
    });

    it("never let a cell run in a spreadsheet", async () => {
      await submit({ answers: { ...hostile, phone: "@SUM(1)" } });
      const cells = (parse(await (await get("format=csv")).text(), { bom: true }) as string[][]).flat();
      expect(cells.some((cell) => /^[=+@\t\r]/u.test(cell))).toBe(false);
      expect(cells).toContain("'@SUM(1)");
      const sheets = Buffer.from(await (await get("format=xlsx")).arrayBuffer());
      const rows = await readSheet(sheets, 2);
      expect(rows.flat()).toEqual(expect.arrayContaining(['=HYPERLINK("http://x")', "+1"]));
    });

    it("merge the versions of a form, and give rows as they are in lines of JSON", async () => {
      await submit({ answers: hostile });
      const [line = ""] = (await (await get("format=ndjson")).text()).trim().split("\n");
      expect(JSON.parse(line)).toMatchObject({
        form: "siteReport",
        answers: { weather: "wet", findings: [{ what: '=HYPERLINK("http://x")' }, { what: "+1" }] },
      });
      expect((await get("format=ndjson&from=2026-06-16T00:00:00Z")).status).toBe(200);
      expect(await (await get("format=ndjson&from=2026-06-16T00:00:00Z")).text()).toBe("");
      expect((await test.fail("GET", `${FORM}/export`, { as: "a:wang.min:staff" })).status).toBe(403);
      expect((await test.fail("GET", "/v1/forms/nothing/export", { as: "a:root:admin" })).status).toBe(404);
    });
  });
});
