import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { describe, expect, it } from "vitest";
import { BylawSqliteDialect } from "./bylaw-sqlite-dialect.ts";
import { connectSqlite } from "./sqlite-connection.ts";

describe("BylawSqliteDialect", () => {
  it("takes the write lock when a transaction begins, so that nobody decides on what is about to change", async () => {
    const folder = mkdtempSync(join(tmpdir(), "bylaw-sqlite-"));
    const file = join(folder, "a.sqlite");
    const ours = await connectSqlite(file, { timeout: 0 });
    const theirs = await connectSqlite(file, { timeout: 0 });
    const db = new Kysely<unknown>({ dialect: new BylawSqliteDialect(ours) });
    await db.transaction().execute(async (transaction) => {
      await sql`select 1`.execute(transaction);
      expect(() => theirs.prepare("begin immediate").run()).toThrow("database is locked");
    });
    theirs.prepare("begin immediate").run();
    for (const each of [ours, theirs]) each.close();
    rmSync(folder, { recursive: true });
  });

  it("leaves the connection open when Kysely is destroyed", async () => {
    const connection = await connectSqlite(":memory:", {});
    const db = new Kysely<unknown>({ dialect: new BylawSqliteDialect(connection) });
    await sql`select 1`.execute(db);
    await db.destroy();
    expect(connection.database.open).toBe(true);
    connection.close();
  });
});
