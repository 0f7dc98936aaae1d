import { describe, expect, it } from "vitest";
import { columns } from "../columns.ts";
import type { ContractOpener } from "./contract-database.contract.ts";
import { commit, insert, record } from "./samples.contract.ts";

/** Opening makes the tables, once, whoever else is opening. */
export function migrationContract(opener: ContractOpener): void {
  describe("opening and closing", () => {
    it("makes the tables once when eight stores open a new database at the same time", async () => {
      const { stores, drop } = await opener.race(8);
      const results = await Promise.all(stores.map((store, at) => commit(store, insert(record(`r${at}`)))));
      expect(results).toEqual(stores.map(() => ({ ok: true, audit: [] })));
      for (const store of stores) {
        expect(await store.health()).toEqual({ ok: true, migration: "0009-overrides" });
        expect((await store.listRecords("t1", { type: "order" })).items).toHaveLength(8);
      }
      await drop();
    });

    it("has exactly the columns that rows are read from", async () => {
      const database = await opener.open();
      const found = (await database.describe()).map(({ name, columns: all }) => [
        name,
        all.map((column) => [column.name, column.kind]),
      ]);
      const expected = Object.entries(columns).map(([table, properties]) => [
        table,
        [
          ["tenant", "text"],
          ...Object.values(properties).map(({ name, kind }) => [name, kind === "json" ? "text" : kind]),
        ],
      ]);
      expect(new Map(found as [string, unknown][])).toEqual(new Map(expected as [string, unknown][]));
      await database.drop();
    });

    it("opens a database that has everything, and keeps what is in it", async () => {
      const database = await opener.open();
      await commit(database.store, insert(record("kept")));
      const again = await database.again();
      expect(await again.getRecord("t1", "order", "kept")).toEqual(record("kept"));
      await again.close();
      await database.drop();
    });

    it("refuses a database that a newer version has changed", async () => {
      const database = await opener.open();
      await database.tamper("insert into migrations (name, timestamp) values ('9999-later', '2099-01-01')");
      await expect(database.again()).rejects.toMatchObject({ issues: [{ code: "storage/migration-failed" }] });
      await database.drop();
    });

    it("finishes what was asked before it was closed, and refuses what comes after", async () => {
      const database = await opener.open();
      const store = await database.again();
      const pending = Array.from({ length: 20 }, (_, at) => commit(store, insert(record(`late-${at}`))));
      // Every commit has been handed over once the first of them is through.
      await pending[0];
      await store.close();
      expect(await Promise.all(pending)).toEqual(pending.map(() => ({ ok: true, audit: [] })));
      await expect(commit(store, insert(record("too late")))).rejects.toMatchObject({
        issues: [{ code: "storage/closed" }],
      });
      await expect(store.getRecord("t1", "order", "late-1")).rejects.toMatchObject({
        issues: [{ code: "storage/closed" }],
      });
      expect(await store.health()).toMatchObject({ ok: false, issue: { code: "storage/closed" } });
      await store.close();
      await database.drop();
    });
  });
}
