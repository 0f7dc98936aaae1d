import { gunzipSync } from "node:zlib";
import { createWhatIf, decodeColumns, valueAt } from "@bylaw/core/population";
import { bind, parsePack } from "@bylaw/core";
import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { beanProducts } from "../testing/bean-products.contract.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";

type Population = HttpSchemas["Population"];
type Names = HttpSchemas["Names"];

const asOf = "2026-07-01";
const reader = { authorization: "Bearer a:li.na:reader" };

describe("a population for the page", { timeout: 30_000 }, () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp();
  });

  const population = async (decision = "tier"): Promise<Population> =>
    (await test.ask<Population>("GET", `/v1/populations/${decision}?asOf=${asOf}`)).body;
  const bytesOf = async (query = "", headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    test.app.request(`/v1/populations/tier/columns?asOf=${asOf}${query}`, { headers: { ...reader, ...headers } });
  const change = async (id: string, fields: object): Promise<void> => {
    const { body } = await test.ask<HttpSchemas["StoredRecord"]>("GET", `/v1/records/customer/${id}`);
    await test.ask("PUT", `/v1/records/customer/${id}`, { json: { ...body.data, ...fields } });
  };

  it("gives columns that come to what the server decides for everybody", async () => {
    const { rows, version } = await population();
    const response = await bytesOf(`&version=${version}`);
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    const columns = decodeColumns(new Uint8Array(await response.arrayBuffer()));
    expect(columns.rows).toBe(rows);
    const { graph } = bind(parsePack(beanProducts()), { asOf });
    const impact = createWhatIf({ graph, decision: "tier", columns }).change(graph);
    const all = [...Array(rows).keys()];
    const { body } = await test.ask<Names>("POST", "/v1/populations/tier/names", {
      json: { version, asOf, rows: all },
    });
    expect(body.rows.map(({ row }) => row)).toEqual(all);
    for (const { row, id } of body.rows) {
      // Each is asked for by itself.
      // eslint-disable-next-line no-await-in-loop
      const told = await test.ask<HttpSchemas["DecisionAnswer"]>("POST", "/v1/decisions/tier", {
        json: { subject: id, asOf },
      });
      const { before } = impact.row(row);
      expect([id, before.kind === "value" ? before.value : before.kind]).toEqual([
        id,
        told.body.status === "undetermined" ? "undetermined" : (told.body.outcome as { readonly value: unknown }).value,
      ]);
    }
  });

  it("says what it holds, and nothing that says who somebody is", async () => {
    await change("C00016", { accountManagerId: "m1", name: "Secret Name" });
    const found = await population();
    expect(found).toMatchObject({
      decision: "tier",
      asOf,
      release: expect.any(String) as unknown,
      rows: 30,
      amount: "customer.annualPurchaseAmount",
      thresholds: expect.arrayContaining(["tiering.tier1MinExclusive", "tiering.tier2MinInclusive"]) as unknown,
      visits: { duty: "customer.visitDuty", manager: "manager", outcome: "tier1", accountManagers: 1 },
    });
    const bytes = new Uint8Array(await (await bytesOf()).arrayBuffer());
    const text = new TextDecoder("latin1").decode(bytes);
    for (const personal of ["C00016", "m1", "Secret", "phone", "Phone"]) expect(text).not.toContain(personal);
    const columns = decodeColumns(bytes);
    const facts = [...columns.facts.keys()];
    expect(facts.filter((fact) => ![...found.facts, "manager"].includes(fact))).toEqual([]);
    const managers = Array.from({ length: 30 }, (_, row) => valueAt(columns.facts.get("manager"), row));
    expect(new Set(managers)).toEqual(new Set([-1, 0]));
    const { body } = await test.ask<Names>("POST", "/v1/populations/tier/names", {
      json: { version: found.version, asOf, rows: [managers.indexOf(0), 99], managers: [0, 7] },
    });
    expect(body).toEqual({
      rows: [{ row: managers.indexOf(0), id: "C00016", name: "Secret Name", segment: "dealer" }],
      managers: [{ manager: 0, id: "m1", name: "m1" }],
    });
  });

  it("is packed and spared for who asks so", async () => {
    const plain = await bytesOf();
    const packed = await bytesOf("", { "accept-encoding": "br, gzip;q=0.8" });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(packed.headers.get("vary")).toContain("Accept-Encoding");
    expect(new Uint8Array(gunzipSync(await packed.arrayBuffer()))).toEqual(new Uint8Array(await plain.arrayBuffer()));
    expect((await bytesOf("", { "accept-encoding": "gzip;q=0" })).headers.has("content-encoding")).toBe(false);
    const again = await bytesOf("", { "if-none-match": plain.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("is another once a record has changed, and the old one is refused", async () => {
    const { version } = await population();
    await test.ask("POST", "/v1/drafts", { json: { title: "x", operations: [] } });
    expect((await population()).version).toBe(version);
    await change("C00016", { segment: "retailer" });
    const gone = await test.fail("POST", "/v1/populations/tier/names", { json: { version, asOf, rows: [0] } });
    expect([gone.status, gone.body.issues[0]?.code]).toEqual([409, "server/population-changed"]);
    expect((await bytesOf(`&version=${version}`)).status).toBe(409);
    expect((await population()).version).not.toBe(version);
  });

  it("is for those who may see records, of their own company", async () => {
    const refused = await test.fail("GET", "/v1/populations/tier", { as: "a:x:guest" });
    expect([refused.status, refused.body.issues[0]?.code]).toEqual([403, "server/forbidden"]);
    const { version } = await population();
    await change("C00016", { segment: "retailer" });
    const other = await test.ask<Population>("GET", `/v1/populations/tier?asOf=${asOf}`, { as: "b:x:reader" });
    expect(other.body.version).toBe(version);
    const unknown = await test.fail("GET", "/v1/populations/nothing");
    expect([unknown.status, unknown.body.issues[0]?.code]).toEqual([404, "policy/unknown-decision"]);
  });

  it("leaves the counting to a page that wants it so", async () => {
    const operations = [{ op: "set", at: "parameter:tiering.tier1MinExclusive", value: 800_000 }];
    const ask = async (population: boolean): Promise<HttpSchemas["Impact"]> =>
      (await test.ask<HttpSchemas["Impact"]>("POST", "/v1/impact", { json: { operations, asOf, population } })).body;
    const [whole, checks] = [await ask(true), await ask(false)];
    expect(whole.moves[0]?.customers[0]?.segment).toBe("dealer");
    expect(checks).toEqual({
      ...whole,
      total: 0,
      moved: 0,
      moves: [],
      before: {},
      after: {},
      near: [],
      nearCount: 0,
      amounts: [],
      visits: undefined,
    });
  });
});
