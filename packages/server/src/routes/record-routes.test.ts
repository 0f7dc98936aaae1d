import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";

const NDJSON = { "content-type": "application/x-ndjson" };
const CSV = { "content-type": "text/csv; charset=utf-8" };

describe("records", () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp();
  });

  const list = async (query: string): Promise<HttpSchemas["RecordList"]> =>
    (await test.ask<HttpSchemas["RecordList"]>("GET", `/v1/records/customer${query}`)).body;
  const load = async (text: string, query = "", headers: Record<string, string> = NDJSON): Promise<unknown> =>
    (await test.ask("POST", `/v1/records/customer/import${query}`, { text, headers })).body;
  const line = (id: string, more: object = {}): string =>
    JSON.stringify({ customerId: id, name: id, segment: "dealer", ...more });

  it("gives one record, and its version as the tag", async () => {
    const told = await test.ask("GET", "/v1/records/customer/C00001");
    expect(told.body).toMatchObject({
      type: "customer",
      id: "C00001",
      version: 1,
      subject: null,
      data: { segment: "retailer" },
    });
    expect(told.headers.get("etag")).toBe('"1"');
  });

  it("does not know other records or other kinds of record", async () => {
    const codes = async (path: string): Promise<unknown> => {
      const { status, body } = await test.fail("GET", path);
      return [status, body.issues[0]?.code];
    };
    expect(await codes("/v1/records/customer/C99999")).toEqual([404, "server/unknown-record"]);
    expect(await codes("/v1/records/invoice")).toEqual([404, "server/unknown-record-type"]);
    expect(await codes("/v1/records/constructor")).toEqual([404, "server/unknown-record-type"]);
  });

  it("pages through every record once, also through those of a search", async () => {
    for (const query of ["", "&q=客户%20"]) {
      const ids: string[] = [];
      let cursor: string | null = "";
      while (cursor !== null) {
        const page: HttpSchemas["RecordList"] = await list(
          `?limit=7${query}${cursor === "" ? "" : `&cursor=${cursor}`}`,
        );
        ids.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect(ids).toEqual(Array.from({ length: 30 }, (_, at) => `C${String(at + 1).padStart(5, "0")}`));
    }
  });

  it("finds records by a part of their id or of a text, whatever its case", async () => {
    expect((await list("?q=c0000")).items).toHaveLength(9);
    expect((await list(`?q=${encodeURIComponent("客户 17")}`)).items.map(({ id }) => id)).toEqual(["C00017"]);
    expect((await list("?q=nobody")).items).toEqual([]);
  });

  it("lists the records of one subject", async () => {
    const { body } = await test.ask<HttpSchemas["RecordList"]>("GET", "/v1/records/order?subject=C00002");
    expect(body.items.map(({ id, subject }) => [id, subject])).toEqual([["O00002", "C00002"]]);
  });

  it("puts a record by the vocabulary, and tells each field that does not fit", async () => {
    const put = (json: unknown): Promise<{ readonly body: HttpSchemas["Problem"] }> =>
      test.fail("PUT", "/v1/records/order/O1", { json });
    const { body } = await put({ amount: "many", status: "sold", colour: "red" });
    expect(body.issues.map(({ pointer, document }) => `${document ?? ""}${pointer}`)).toEqual([
      "body/amount",
      "body/status",
      "body/colour",
    ]);
    expect((await put({ orderId: "O2" })).body.issues[0]).toMatchObject({
      code: "server/id-mismatch",
      pointer: "/orderId",
    });
  });

  it("does not store what the policy decides", async () => {
    const told = await test.fail("PUT", "/v1/records/customer/C00001", { json: { tier: "tier1" } });
    expect(told.body.issues[0]).toMatchObject({
      code: "server/decided-fact",
      pointer: "/tier",
      params: { fact: "customer.tier" },
    });
  });

  it("counts versions, heeds preconditions, and leaves the same record alone", async () => {
    const put = (
      name: string,
      headers: Record<string, string> = {},
    ): Promise<{ readonly status: number; readonly body: { readonly version: number } }> =>
      test.ask("PUT", "/v1/records/customer/N1", { json: { name, segment: "dealer" }, headers });
    expect((await put("one", { "if-none-match": "*" })).body.version).toBe(1);
    expect((await put("one", { "if-none-match": "*" })).status).toBe(412);
    expect((await put("two", { "if-match": '"1"' })).body.version).toBe(2);
    expect((await put("three", { "if-match": '"1"' })).status).toBe(412);
    expect((await put("two")).body.version).toBe(2);
  });

  it("writes what is new, replaces what differs and leaves the rest, however often it is sent", async () => {
    expect(await load([line("N1"), line("N2")].join("\n"))).toEqual({
      inserted: 2,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      issues: [],
    });
    expect(await load([line("N1", { name: "new" }), line("N2"), line("N3")].join("\n"))).toMatchObject({
      inserted: 1,
      updated: 1,
      unchanged: 1,
    });
    expect(await load([line("N1", { name: "new" }), line("N2"), line("N3")].join("\n"))).toMatchObject({
      inserted: 0,
      updated: 0,
      unchanged: 3,
    });
    expect((await list("?q=N1")).items[0]).toMatchObject({ version: 2, data: { name: "new" } });
  });

  it("writes nothing when a line is wrong, and tells every wrong line", async () => {
    const text = [line("N1"), "{", "", line("N2", { segment: "shop" }), line("N1"), '{"name":"x"}'].join("\n");
    const told = await test.fail("POST", "/v1/records/customer/import", { text, headers: NDJSON });
    expect(told.status).toBe(422);
    expect(told.body.issues.map(({ code, document, pointer }) => [code, document, pointer])).toEqual([
      ["server/import-refused", "body", ""],
      ["document/not-json", "line/2", ""],
      ["value/option", "line/4", "/segment"],
      ["server/import-repeated-id", "line/5", ""],
      ["document/missing-key", "line/6", ""],
    ]);
    expect(told.body.issues[0]?.params).toEqual({ bad: 4, total: 5 });
    expect((await list("?q=N")).items.filter(({ id }) => id.startsWith("N"))).toEqual([]);
  });

  it("skips wrong lines when asked to", async () => {
    const result = await load([line("N1"), "{", line("N2")].join("\n"), "?onError=skip");
    expect(result).toMatchObject({
      inserted: 2,
      rejected: 1,
      issues: [{ line: 2, issues: [{ code: "document/not-json" }] }],
    });
  });

  it("reads CSV by the vocabulary's types, with the file's own line numbers", async () => {
    const text =
      '\uFEFFcustomerId,name,segment,influential,region\nN1,"Green, Bean",dealer,true,\nN2,"two\nlines",retailer,false,苏州\n';
    expect(await load(text, "", CSV)).toMatchObject({ inserted: 2 });
    expect((await list("?q=bean")).items[0]?.data).toEqual({
      customerId: "N1",
      name: "Green, Bean",
      segment: "dealer",
      influential: true,
    });
    const bad = "orderId,customerId,amount,status\nO1,C00001,12.5,paid\nO2,C00001,abc,paid\nO3,C00001\n";
    const told = await test.fail("POST", "/v1/records/order/import", { text: bad, headers: CSV });
    expect(told.body.issues.slice(1).map(({ code, document, pointer }) => [code, document, pointer])).toEqual([
      ["value/type", "line/3", "/amount"],
      ["server/import-bad-csv", "line/4", ""],
    ]);
  });

  it("imports more than a batch, and repeats the answer under the same key", async () => {
    const text = Array.from({ length: 2300 }, (_, at) => line(`M${at}`)).join("\n");
    const ask = { text, headers: { ...NDJSON, "idempotency-key": "i1" } };
    const [one, two] = [
      await test.ask("POST", "/v1/records/customer/import", ask),
      await test.ask("POST", "/v1/records/customer/import", ask),
    ];
    expect(one.body).toMatchObject({ inserted: 2300, unchanged: 0 });
    expect(two.body).toEqual(one.body);
  });

  it("refuses an import that is too large or of another kind", async () => {
    const small = await openTestApp({ limits: { importBytes: 40 } });
    expect(
      (await small.fail("POST", "/v1/records/customer/import", { text: line("N1"), headers: NDJSON })).status,
    ).toBe(413);
    expect((await small.fail("POST", "/v1/records/customer/import", { json: {} })).status).toBe(415);
  });

  it("keeps no contents of a record in the audit log", async () => {
    await test.ask("PUT", "/v1/records/customer/N1", { json: { name: "Zhang Wei", segment: "dealer" } });
    const { items } = await test.store.listAudit("a", { limit: 1 });
    expect(items[0]).toMatchObject({ action: "record/put", target: "customer/N1" });
    expect(items[0]?.payload).not.toContain("Zhang");
  });
});
