import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page, PageRequest } from "../store.ts";
import type { ContractDatabase, ContractOpener } from "./contract-database.contract.ts";
import { audit, check, commit, decision, draft, insert, MORNING, record, release } from "./samples.contract.ts";

/** Lists are complete, in a stated order, page by page. */
export function listContract(opener: ContractOpener): void {
  let database: ContractDatabase;
  beforeAll(async () => {
    database = await opener.open();
  });
  afterAll(() => database.drop());

  describe("lists", () => {
    it("lists records of a type by id, byte by byte, over any page size", async () => {
      const { store } = database;
      const ids = ["a", "B", "b", "10", "9", "é", "一", "ﬀ", "👩", "Z"];
      const byBytes = ids.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      await commit(store, ...ids.map((id) => insert(record(id, { type: "by-id" }))));
      for (const limit of [1, 3, 10, 500]) {
        const items = await all((page) => store.listRecords("t1", { type: "by-id", ...page }), limit);
        expect(items.map(({ id }) => id)).toEqual(byBytes);
      }
    });

    it("lists a subject's records newest first, undated last, over any page size", async () => {
      const { store } = database;
      const times = [5, null, 3, 5, -1, null, 0, 5];
      const rows = times.map((at, index) => record(`r${index}`, { type: "by-time", subject: "s", at }));
      await commit(store, ...rows.map(insert), insert(record("other", { type: "by-time", subject: "s2" })));
      for (const limit of [1, 2, 3, 8]) {
        const items = await all((page) => store.listRecords("t1", { type: "by-time", subject: "s", ...page }), limit);
        expect(items.map(({ id }) => id)).toEqual(["r0", "r3", "r7", "r2", "r6", "r4", "r1", "r5"]);
      }
    });

    it("finds the greatest number behind a prefix, however many digits it has", async () => {
      const { store } = database;
      const ids = [
        "T-2026-0009",
        "T-2026-9999",
        "T-2026-10000",
        "T-2026-12345-x",
        "T-2025-99999",
        "T-2026-",
        "U-2026-7",
      ];
      expect(await store.lastNumbered("t1", "numbered", "T-2026-")).toBeUndefined();
      await commit(store, ...ids.map((id) => insert(record(id, { type: "numbered" }))));
      expect(await store.lastNumbered("t1", "numbered", "T-2026-")).toBe("T-2026-10000");
      expect(await store.lastNumbered("t1", "numbered", "T-2027-")).toBeUndefined();
      expect(await store.lastNumbered("t1", "other", "T-2026-")).toBeUndefined();
      expect(await store.lastNumbered("t2", "numbered", "T-2026-")).toBeUndefined();
    });

    it("gives a subject's records of all types, oldest first, undated at the front", async () => {
      const { store } = database;
      const visit = (id: string, at: number | null) => record(id, { type: "visit", subject: "all", at });
      const order = (id: string, at: number | null) => record(id, { type: "order", subject: "all", at });
      const rows = [visit("v2", 20), order("o1", 7), visit("v1", 10), visit("v0", null), visit("v3", 20)];
      await commit(store, ...rows.map(insert));
      const collections = await store.collections("t1", "all");
      expect([...collections].map(([type, items]) => [type, items.map(({ id }) => id)])).toEqual([
        ["order", ["o1"]],
        ["visit", ["v0", "v1", "v2", "v3"]],
      ]);
      expect(await store.collections("t1", "nobody")).toEqual(new Map());
    });

    it("scans all records of a type in batches", async () => {
      const { store } = database;
      const ids = Array.from({ length: 25 }, (_, index) => `s${String(index).padStart(2, "0")}`);
      await commit(store, ...ids.map((id) => insert(record(id, { type: "scanned" }))));
      for (const batch of [1, 10, 25, 1000]) {
        const batches = [];
        for await (const each of store.scanRecords("t1", "scanned", { batch })) batches.push(each.map(({ id }) => id));
        expect(batches.flat()).toEqual(ids);
        expect(batches).toHaveLength(Math.ceil(25 / batch));
      }
    });

    it("lists releases newest first, without their documents", async () => {
      const { store } = database;
      for (const number of [1, 2, 3]) await commit(store, { kind: "insert", table: "releases", row: release(number) });
      const items = await all((page) => store.listReleases("t1", page), 2);
      expect(items.map(({ number }) => number)).toEqual([3, 2, 1]);
      expect(items.every((item) => !("documents" in item))).toBe(true);
    });

    it("finds the release that was known at an instant, inclusive", async () => {
      const { store } = database;
      const at = async (knownAt?: number) => (await store.releaseAt("t1", { knownAt }))?.number;
      expect([await at(MORNING), await at(MORNING + 1), await at(MORNING + 2), await at()]).toEqual([
        undefined,
        1,
        2,
        3,
      ]);
      expect((await store.releaseAt("t1"))?.documents).toEqual(release(3).documents);
    });

    it("lists drafts last changed first, all or of one status", async () => {
      const { store } = database;
      const row = (id: string, updatedAt: number, status: string) => draft(id, { updatedAt, status });
      const rows = [row("a", 1, "open"), row("b", 3, "closed"), row("c", 3, "open"), row("d", 2, "open")];
      await commit(store, ...rows.map((each) => ({ kind: "insert", table: "drafts", row: each }) as const));
      const ids = async (status?: string) =>
        (await all((page) => store.listDrafts("t1", { status, ...page }), 1)).map(({ id }) => id);
      expect(await ids()).toEqual(["b", "c", "d", "a"]);
      expect(await ids("open")).toEqual(["c", "d", "a"]);
    });

    it("lists a subject's decisions newest first, all or of one kind", async () => {
      const { store } = database;
      const rows = [
        decision("x", { recordedAt: 1 }),
        decision("y", { recordedAt: 2, decision: "severity" }),
        decision("z", { recordedAt: 2 }),
        decision("w", { subject: "c2" }),
      ];
      await commit(store, ...rows.map((row) => ({ kind: "insert", table: "decisions", row }) as const));
      const ids = async (kind?: string) =>
        (await all((page) => store.listDecisions("t1", { subject: "c1", decision: kind, ...page }), 1)).map(
          ({ id }) => id,
        );
      expect(await ids()).toEqual(["y", "z", "x"]);
      expect(await ids("tier")).toEqual(["z", "x"]);
    });

    it("gives the newest check of each clause, up to an instant, inclusive", async () => {
      const { store } = database;
      const rows = [
        check("k1", { at: 10 }),
        check("k2", { at: 30, person: "zhao.yi", note: "unchanged" }),
        check("k3", { at: 20 }),
        check("k4", { at: 20, clause: "5.3.1.a" }),
        check("k5", { at: 20, clause: "5.3.1.a" }),
      ];
      await commit(store, ...rows.map((row) => ({ kind: "insert", table: "checks", row }) as const));
      const ids = async (until?: number) => (await store.lastChecks("t1", { until })).map(({ id }) => id);
      expect(await ids()).toEqual(["k2", "k5"]);
      expect([await ids(9), await ids(10), await ids(29), await ids(30)]).toEqual([
        [],
        ["k1"],
        ["k3", "k5"],
        ["k2", "k5"],
      ]);
      expect((await store.lastChecks("t1"))[0]).toEqual(rows[1]);
    });

    it("lists the audit log newest first, all or about one target", async () => {
      const { store } = database;
      await commit(store, audit("draft/1"), audit("draft/2"));
      await commit(store, audit("draft/1"));
      const seqs = async (target?: string) =>
        (await all((page) => store.listAudit("t1", { target, ...page }), 1)).map(({ seq }) => seq);
      expect(await seqs()).toEqual([3, 2, 1]);
      expect(await seqs("draft/1")).toEqual([3, 1]);
    });

    it("refuses a cursor of another list, and anything else that is none", async () => {
      const { store } = database;
      const { next } = await store.listReleases("t1", { limit: 1 });
      const refused = { issues: [{ code: "storage/bad-cursor" }] };
      await expect(store.listAudit("t1", { after: next })).rejects.toMatchObject(refused);
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "binary" }), async (after) => {
          await expect(store.listRecords("t1", { type: "order", after })).rejects.toMatchObject(refused);
        }),
      );
    });

    it.each([0, 501, 1.5, Number.NaN])("refuses a page of %d items", async (limit) => {
      await expect(database.store.listReleases("t1", { limit })).rejects.toMatchObject({
        issues: [{ code: "storage/bad-limit" }],
      });
    });
  });
}

/** All items, page by page. */
async function all<Item>(list: (page: PageRequest) => Promise<Page<Item>>, limit: number): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: string | undefined;
  do {
    const page = await list({ limit, after });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return items;
}
