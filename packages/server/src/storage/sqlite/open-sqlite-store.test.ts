import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { audit, check, commit, insert, record } from "../contract/samples.contract.ts";
import { runStorageContract } from "../storage.contract.ts";
import { connectSqlite } from "./sqlite-connection.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";
import { sqliteContractOpener } from "./sqlite-contract-opener.contract.ts";

runStorageContract("sqlite", sqliteContractOpener);

describe("openSqliteStore", () => {
  const folder = mkdtempSync(join(tmpdir(), "bylaw-sqlite-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("keeps everything in memory under `:memory:`, each store for itself", async () => {
    const [store, other] = await Promise.all([
      openSqliteStore({ file: ":memory:" }),
      openSqliteStore({ file: ":memory:" }),
    ]);
    await commit(store, insert(record("r")), audit("a"));
    expect(await store.getRecord("t1", "order", "r")).toEqual(record("r"));
    expect(await store.verifyAudit("t1")).toMatchObject({ ok: true, entries: 1 });
    expect(await other.getRecord("t1", "order", "r")).toBeUndefined();
    await store.close();
    await other.close();
  });

  it("refuses to change what was checked", async () => {
    const file = join(folder, "checked.sqlite");
    const store = await openSqliteStore({ file });
    await commit(store, { kind: "insert", table: "checks", row: check("c") });
    await store.close();
    const connection = await connectSqlite(file, {});
    for (const change of ["update checks set person = 'x'", "delete from checks"]) {
      expect(() => connection.database.exec(change)).toThrow("the table checks is append-only");
    }
    connection.close();
  });

  it("makes the folder of the file, and finds everything again", async () => {
    const file = join(folder, "deep", "er", "bylaw.sqlite");
    const store = await openSqliteStore({ file });
    await commit(store, insert(record("r")));
    await store.close();
    const again = await openSqliteStore({ file });
    expect(await again.getRecord("t1", "order", "r")).toEqual(record("r"));
    await again.close();
  });

  it("opens a second store while the first one is writing", async () => {
    const file = join(folder, "busy.sqlite");
    const store = await openSqliteStore({ file });
    const writing = Promise.all(Array.from({ length: 100 }, (_, at) => commit(store, insert(record(`r${at}`)))));
    const second = await openSqliteStore({ file });
    expect((await writing).every(({ ok }) => ok)).toBe(true);
    expect((await second.listRecords("t1", { type: "order", limit: 500 })).items).toHaveLength(100);
    await store.close();
    await second.close();
  });

  it("refuses a file that is something else, and leaves it alone", async () => {
    const file = join(folder, "letter.txt");
    writeFileSync(file, "Dear customer, ".repeat(100));
    await expect(openSqliteStore({ file })).rejects.toMatchObject({
      issues: [{ code: "storage/unavailable", params: { reason: "file is not a database" } }],
    });
  });
});
