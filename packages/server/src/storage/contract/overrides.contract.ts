import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OverrideRow } from "../override-row.ts";
import type { ContractDatabase, ContractOpener } from "./contract-database.contract.ts";
import { commit, MORNING } from "./samples.contract.ts";

function override(id: string, more: Partial<OverrideRow> = {}): OverrideRow {
  const about = { type: "customer", subject: "c1", fact: "customer.tier", value: { deep: ["一"] } };
  const days = { from: "2026-01-01", until: "2026-03-31" };
  const agreed = { status: "approved", author: "li.wei", approver: "wang.min", comment: null, approvedAt: MORNING };
  const open = { endedOn: null, endedBy: null, endedWhy: null, endedAt: null, release: null };
  const times = { createdAt: MORNING, updatedAt: MORNING };
  return { id, version: 1, ...about, ...days, clause: "2.2.1", why: "维修", ...agreed, ...open, ...times, ...more };
}

/** Recorded exceptions: of one record, of a day, of a release. */
export function overrideContract(opener: ContractOpener): void {
  let database: ContractDatabase;
  beforeAll(async () => {
    database = await opener.open();
  });
  afterAll(() => database.drop());
  const store = () => database.store;

  describe("overrides", () => {
    it("come back as they were, the latest first, page by page and narrowed", async () => {
      const rows = [
        override("a", { subject: "list", createdAt: MORNING + 1 }),
        override("b", {
          subject: "list",
          createdAt: MORNING + 3,
          status: "proposed",
          approver: null,
          approvedAt: null,
        }),
        override("c", {
          subject: "list",
          createdAt: MORNING + 3,
          fact: "customer.credit",
          from: "2026-04-01",
          until: "2026-04-02",
        }),
      ];
      for (const row of rows) await commit(store(), { kind: "insert", table: "overrides", row });
      const [a, b, c] = rows;
      expect(await store().getOverride("t1", "b")).toEqual(b);
      expect(await store().getOverride("t2", "b")).toBeUndefined();
      const page = await store().listOverrides("t1", { subject: "list", limit: 2 });
      expect(page.items).toEqual([b, c]);
      expect(await store().listOverrides("t1", { subject: "list", limit: 2, after: page.next })).toEqual({
        items: [a],
      });
      const ids = async (query: object) =>
        (await store().listOverrides("t1", { subject: "list", ...query })).items.map(({ id }) => id);
      expect(await ids({ fact: "customer.tier" })).toEqual(["b", "a"]);
      expect(await ids({ on: "2026-04-02" })).toEqual(["c"]);
      expect(await ids({ status: "proposed" })).toEqual(["b"]);
    });

    it("of a record are those that were approved; of a day those that hold on it", async () => {
      const rows = [
        override("d1", { subject: "day", from: "2027-01-01", until: "2027-01-31" }),
        override("d2", {
          subject: "day",
          from: "2027-02-01",
          until: "2027-02-28",
          status: "ended",
          endedOn: "2027-02-10",
        }),
        override("d3", { subject: "day", status: "proposed", from: "2027-01-01", until: "2027-12-31" }),
      ];
      await commit(store(), { kind: "insertMany", table: "overrides", rows });
      expect((await store().overridesOf("t1", ["day", "nobody"])).map(({ id }) => id)).toEqual(["d1", "d2"]);
      expect(await store().overridesOf("t2", ["day"])).toEqual([]);
      const on = async (day: string) => (await store().overridesOn("t1", day)).map(({ id }) => id);
      expect([await on("2027-01-31"), await on("2027-02-09"), await on("2027-02-10")]).toEqual([["d1"], ["d2"], []]);
    });

    it("are written by the thousand and ended together by their release, and only those that would still hold", async () => {
      const rows = Array.from({ length: 1_203 }, (_, at) =>
        override(`m${at}`, { subject: `m${at}`, release: "release-9", until: at < 3 ? "2026-01-31" : "2026-06-30" }),
      );
      expect(await commit(store(), { kind: "insertMany", table: "overrides", rows })).toMatchObject({ ok: true });
      expect(await store().countOverrides("t1", "release-9", "2026-02-01")).toBe(1_200);
      const ending = { on: "2026-02-01", by: "wang.min", why: "rolled back", at: MORNING + 5 };
      await commit(store(), { kind: "endOverrides", releases: ["release-9"], ...ending });
      expect(await store().countOverrides("t1", "release-9", "2026-02-01")).toBe(0);
      const [kept, ended] = [rows[0], rows[3]];
      expect(await store().getOverride("t1", "m0")).toEqual(kept);
      expect(await store().getOverride("t1", "m3")).toEqual({
        ...ended,
        version: 2,
        status: "ended",
        endedOn: "2026-02-01",
        endedBy: "wang.min",
        endedWhy: "rolled back",
        endedAt: MORNING + 5,
        updatedAt: MORNING + 5,
      });
    });

    it("are written all or none", async () => {
      const rows = [override("twice"), override("twice")];
      const result = await commit(store(), { kind: "insertMany", table: "overrides", rows });
      expect(result).toEqual({ ok: false, conflict: { write: 0, table: "overrides", reason: "exists" } });
      expect(await store().getOverride("t1", "twice")).toBeUndefined();
    });
  });
}
