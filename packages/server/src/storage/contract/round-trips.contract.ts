import type { Json } from "@bylaw/core";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Base } from "../rows.ts";
import type { ContractDatabase, ContractOpener } from "./contract-database.contract.ts";
import {
  answer,
  base,
  commit,
  decision,
  draft,
  insert,
  MORNING,
  record,
  release,
  tenantRow,
} from "./samples.contract.ts";

const nasty = [
  `'; drop table records; --`,
  `"quoted" \\ back ' $1 ? :name %s \${x}`,
  "一级客户 · naïve · 👩‍🌾 · \u202Eright to left · e\u0301",
  "\t\r\n \u0001\u001f\u007f\ufeff",
  "null",
  "[1,2]",
];

/** What goes in comes out. */
export function roundTripContract(opener: ContractOpener): void {
  let database: ContractDatabase;
  beforeAll(async () => {
    database = await opener.open();
  });
  afterAll(() => database.drop());

  describe("what goes in comes out", () => {
    it("keeps every kind of row with every property", async () => {
      const { store } = database;
      const kept = {
        tenant: tenantRow({ data: { locale: "zh-CN" } }),
        release: release(1, { approver: "wang.min", rolledBackTo: "release-0", operations: [{ op: "set" }] }),
        draft: draft("d1", {
          operations: [{ op: "set", value: 800_000 }],
          from: "2026-07-01",
          reason: "旺季",
          comment: "同意",
          reviewer: "wang.min",
          base: "release-1",
          release: "release-2",
          keeps: [{ at: "form:visit", why: "一张表" }],
          upgrade: { to: { pack: "bean", version: "1.1.0" }, choices: { "company:t1/0": "theirs" } },
          transitions: [{ decision: "tier", choice: { kind: "atOnce" } }],
        }),
        base: base("b1", { layers: [{ layer: "company", id: "acme", revision: 2, operations: [] }] }),
        bare: release(2, { base: null, layer: null }),
        record: record("r1", { subject: null, at: null }),
        decision: decision("e1", { subject: null }),
        answer: answer("k1"),
      };
      const result = await commit(
        store,
        { kind: "insert", table: "tenants", row: kept.tenant },
        { kind: "insert", table: "releases", row: kept.release },
        { kind: "insert", table: "drafts", row: kept.draft },
        { kind: "put", table: "bases", row: kept.base },
        { kind: "insert", table: "releases", row: kept.bare },
        insert(kept.record),
        { kind: "insert", table: "decisions", row: kept.decision },
        { kind: "insert", table: "idempotency", row: kept.answer },
      );
      expect(result).toEqual({ ok: true, audit: [] });
      expect({
        tenant: await store.getTenant("t1"),
        release: await store.getRelease("t1", "release-1"),
        draft: await store.getDraft("t1", "d1"),
        base: await store.getBase("t1", "b1"),
        bare: await store.getRelease("t1", "release-2"),
        record: await store.getRecord("t1", "order", "r1"),
        decision: await store.getDecision("t1", "e1"),
        answer: await store.getIdempotentAnswer("t1", "k1"),
      }).toEqual(kept);
    });

    it("keeps what releases lie on once, as it was put first", async () => {
      const { store } = database;
      const put = (more: Partial<Base>) => commit(store, { kind: "put", table: "bases", row: base("once", more) });
      expect(await put({})).toMatchObject({ ok: true });
      expect(await put({ createdAt: MORNING + 1 })).toMatchObject({ ok: true });
      expect(await store.getBase("t1", "once")).toEqual(base("once"));
      expect(await store.getBase("t2", "once")).toBeUndefined();
      await expect(database.tamper("update bases set pack = 'other'")).rejects.toThrow("append-only");
    });

    it("gives undefined for what is not there", async () => {
      const { store } = database;
      expect(await store.getRecord("t1", "order", "nobody")).toBeUndefined();
      expect(await store.getRelease("t1", "nothing")).toBeUndefined();
      expect(await store.getTenant("unheard of")).toBeUndefined();
    });

    it.each(nasty)("keeps the text %j in ids, texts, JSON and tenants", async (text) => {
      const { store } = database;
      const kept = record(text, { type: text, subject: text, data: { [text]: [text] } });
      expect(await store.commit({ tenant: text, writes: [insert(kept)] })).toMatchObject({ ok: true });
      expect(await store.getRecord(text, text, text)).toEqual(kept);
      expect(await store.collections(text, text)).toEqual(new Map([[text, [kept]]]));
    });

    it("keeps any JSON, also what text columns refuse", async () => {
      const { store } = database;
      let count = 0;
      await fc.assert(
        fc.asyncProperty(fc.jsonValue({ stringUnit: "binary" }), async (value) => {
          const id = `json-${count++}`;
          const data = JSON.parse(JSON.stringify(value)) as Json;
          await commit(store, insert(record(id, { data })));
          expect((await store.getRecord("t1", "order", id))?.data).toEqual(data);
        }),
        { numRuns: 50 },
      );
      const data = "\u0000 and \ud800";
      await commit(store, insert(record("json-odd", { data })));
      expect((await store.getRecord("t1", "order", "json-odd"))?.data).toBe(data);
    });

    it("keeps the order of keys and the spelling of numbers", async () => {
      await commit(database.store, insert(record("keys", { data: { z: 1, a: 1e21, m: 0.1 } })));
      const kept = await database.store.getRecord("t1", "order", "keys");
      expect(JSON.stringify(kept?.data)).toBe('{"z":1,"a":1e+21,"m":0.1}');
    });

    it("keeps a document of five megabytes", async () => {
      const documents = Array.from({ length: 5000 }, (_, id) => ({ id, text: "采购额".repeat(111) }));
      await commit(database.store, { kind: "insert", table: "releases", row: release(50, { documents }) });
      expect((await database.store.getRelease("t1", "release-50"))?.documents).toEqual(documents);
    });

    it("keeps whole numbers to the edge of what is exact", async () => {
      const { store } = database;
      for (const at of [Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 0, MORNING]) {
        await commit(store, { kind: "put", table: "records", row: record("edge", { at }) });
        expect((await store.getRecord("t1", "order", "edge"))?.at).toBe(at);
      }
    });

    it("refuses what a database could not keep faithfully, with pointers", async () => {
      const plan = [
        insert(record("bad", { subject: "a\u0000b" })),
        insert(record("\ud800")),
        insert(record("bad", { at: 1.5 })),
        insert(record("bad", { version: 2 ** 53 })),
      ];
      await expect(database.store.commit({ tenant: "", writes: plan })).rejects.toMatchObject({
        issues: [
          { code: "storage/bad-text", pointer: "/tenant" },
          { code: "storage/bad-text", pointer: "/writes/0/row/subject" },
          { code: "storage/bad-text", pointer: "/writes/1/row/id" },
          { code: "storage/bad-number", pointer: "/writes/2/row/at" },
          { code: "storage/bad-number", pointer: "/writes/3/row/version" },
        ],
      });
    });
  });
}
