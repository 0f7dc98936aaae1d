import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StoredRecord } from "../rows.ts";
import type { Write } from "../write-plan.ts";
import type { ContractDatabase, ContractOpener } from "./contract-database.contract.ts";
import { answer, audit, commit, draft, insert, MORNING, record, release } from "./samples.contract.ts";

/** A plan is written as a whole or not at all, and says why not. */
export function conflictContract(opener: ContractOpener): void {
  let database: ContractDatabase;
  beforeAll(async () => {
    database = await opener.open();
  });
  afterAll(() => database.drop());

  describe("plans and conflicts", () => {
    it("moves an updated row to the next version and leaves the rest of it alone", async () => {
      const { store } = database;
      await commit(store, { kind: "insert", table: "drafts", row: draft("d1") });
      const set = { status: "approved", updatedAt: MORNING + 1 };
      await commit(store, { kind: "update", table: "drafts", key: { id: "d1" }, expect: 1, set });
      expect(await store.getDraft("t1", "d1")).toEqual(draft("d1", { ...set, version: 2 }));
    });

    it("tells the write that hit a taken key, and writes nothing of the plan", async () => {
      const { store } = database;
      await commit(store, insert(record("taken")));
      const result = await commit(store, insert(record("before")), insert(record("taken")), insert(record("behind")));
      expect(result).toEqual({ ok: false, conflict: { write: 1, table: "records", reason: "exists" } });
      expect(await store.getRecord("t1", "order", "before")).toBeUndefined();
      expect(await store.getRecord("t1", "order", "behind")).toBeUndefined();
    });

    it("tells the write that found another version, and writes nothing of the plan, not even the audit", async () => {
      const { store } = database;
      await commit(store, insert(record("moved")));
      const set = { data: 2 };
      const update: Write = { kind: "update", table: "records", key: { type: "order", id: "moved" }, expect: 7, set };
      const result = await commit(store, audit("moved"), insert(record("beside")), update);
      expect(result).toEqual({ ok: false, conflict: { write: 2, table: "records", reason: "stale" } });
      expect(await store.getRecord("t1", "order", "beside")).toBeUndefined();
      expect((await store.listAudit("t1", { target: "moved" })).items).toEqual([]);
    });

    it("calls a row that is gone stale, for an update as for a delete", async () => {
      const { store } = database;
      const key = { type: "order", id: "gone" };
      const conflict = { write: 0, table: "records", reason: "stale" };
      const update: Write = { kind: "update", table: "records", key, expect: 1, set: {} };
      expect(await commit(store, update)).toEqual({ ok: false, conflict });
      expect(await commit(store, { kind: "delete", table: "records", key })).toEqual({ ok: false, conflict });
    });

    it("deletes at the expected version only", async () => {
      const { store } = database;
      const key = { type: "order", id: "deleted" };
      await commit(store, insert(record("deleted")));
      expect(await commit(store, { kind: "delete", table: "records", key, expect: 2 })).toMatchObject({ ok: false });
      expect(await commit(store, { kind: "delete", table: "records", key, expect: 1 })).toMatchObject({ ok: true });
      expect(await store.getRecord("t1", "order", "deleted")).toBeUndefined();
    });

    it("refuses a second release of the same number", async () => {
      const { store } = database;
      await commit(store, { kind: "insert", table: "releases", row: release(1) });
      const row = release(1, { id: "another" });
      expect(await commit(store, { kind: "insert", table: "releases", row })).toEqual({
        ok: false,
        conflict: { write: 0, table: "releases", reason: "exists" },
      });
    });

    it("puts a record whatever its version, and keeps when it was made", async () => {
      const { store } = database;
      await commit(store, { kind: "put", table: "records", row: record("put") });
      const row = record("put", { data: "new", subject: "c2", at: null, createdAt: 1, updatedAt: 2 });
      await commit(store, { kind: "put", table: "records", row });
      expect(await store.getRecord("t1", "order", "put")).toEqual({ ...row, version: 2, createdAt: MORNING });
    });

    it("forgets answers from before an instant", async () => {
      const { store } = database;
      await commit(store, { kind: "insert", table: "idempotency", row: answer("old", { createdAt: 1 }) });
      await commit(store, { kind: "insert", table: "idempotency", row: answer("new", { createdAt: 2 }) });
      await commit(store, { kind: "purge", table: "idempotency", before: 2 });
      expect(await store.getIdempotentAnswer("t1", "old")).toBeUndefined();
      expect(await store.getIdempotentAnswer("t1", "new")).toBeDefined();
    });

    it("accepts an empty plan", async () => {
      expect(await commit(database.store)).toEqual({ ok: true, audit: [] });
    });

    it("lets exactly one of 200 racing plans move a version, and keeps nothing of the others", async () => {
      const stores = [database.store, await database.again()];
      await commit(database.store, insert(record("raced")));
      const key = { type: "order", id: "raced" };
      const results = await Promise.all(
        Array.from({ length: 200 }, (_, racer) =>
          commit(
            stores[racer % 2] ?? database.store,
            insert(record(`racer-${racer}`, { type: "racer" })),
            { kind: "update", table: "records", key, expect: 1, set: { data: racer } },
            audit("race"),
          ),
        ),
      );
      const winners = results.flatMap(({ ok }, racer) => (ok ? [racer] : []));
      expect(winners).toHaveLength(1);
      const raced = await database.store.getRecord("t1", "order", "raced");
      expect(raced).toMatchObject({ version: 2, data: winners[0] });
      const left = await database.store.listRecords("t1", { type: "racer" });
      expect(left.items.map(({ id }) => id)).toEqual([`racer-${winners[0]}`]);
      expect((await database.store.listAudit("t1", { target: "race" })).items).toHaveLength(1);
      await stores[1]?.close();
    });

    it("lets exactly one of 50 racing plans take a key", async () => {
      const results = await Promise.all(
        Array.from({ length: 50 }, (_, racer) => commit(database.store, insert(record("first", { data: racer })))),
      );
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it("behaves like a map of rows under any sequence of plans", async () => {
      const { store } = database;
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(writeOf, { maxLength: 4 }), { maxLength: 8 }), async (plans) => {
          const tenant = `model-${run++}`;
          let model: Model = new Map();
          for (const writes of plans) {
            const expected = applyToModel(model, writes);
            const result = await store.commit({ tenant, writes });
            expect(result.ok ? "ok" : result.conflict.reason).toBe(expected.outcome);
            model = expected.model;
          }
          const { items } = await store.listRecords(tenant, { type: "order" });
          expect(new Map(items.map((item) => [item.id, item]))).toEqual(model);
        }),
        { numRuns: 40 },
      );
    });
  });
}

type Model = ReadonlyMap<string, StoredRecord>;

const id = fc.constantFrom("a", "b");
const version = fc.integer({ min: 1, max: 3 });
const writeOf: fc.Arbitrary<Write> = fc.oneof(
  id.map((each) => insert(record(each))),
  fc
    .tuple(id, fc.nat(9))
    .map(([each, data]): Write => ({ kind: "put", table: "records", row: record(each, { data }) })),
  fc.tuple(id, version, fc.nat(9)).map(([each, expected, data]): Write => ({
    kind: "update",
    table: "records",
    key: { type: "order", id: each },
    expect: expected,
    set: { data },
  })),
  fc.tuple(id, fc.option(version, { nil: undefined })).map(([each, expected]): Write => ({
    kind: "delete",
    table: "records",
    key: { type: "order", id: each },
    expect: expected,
  })),
);

/** The same plan on a plain map, written the simplest way. */
function applyToModel(model: Model, writes: readonly Write[]): { readonly outcome: string; readonly model: Model } {
  const next = new Map(model);
  for (const write of writes) {
    if (write.kind === "insert" && write.table === "records") {
      if (next.has(write.row.id)) return { outcome: "exists", model };
      next.set(write.row.id, write.row);
    } else if (write.kind === "put" && write.table === "records") {
      const old = next.get(write.row.id);
      next.set(write.row.id, { ...write.row, version: old ? old.version + 1 : write.row.version });
    } else if ((write.kind === "update" || write.kind === "delete") && write.table === "records") {
      const old = next.get(write.key.id);
      if (!old || (write.expect !== undefined && old.version !== write.expect)) return { outcome: "stale", model };
      if (write.kind === "delete") next.delete(write.key.id);
      else next.set(write.key.id, { ...old, ...(write.set as Partial<StoredRecord>), version: old.version + 1 });
    }
  }
  return { outcome: "ok", model: next };
}
