import { sql, Kysely } from "kysely";
import { expect, describe, it } from "vitest";
import { BylawSqliteDialect } from "../sqlite/bylaw-sqlite-dialect.ts";
import { connectSqlite } from "../sqlite/sqlite-connection.ts";
import { sqliteDdl } from "../sqlite/sqlite-ddl.ts";
import type { Ddl } from "./ddl.ts";
import { migrate } from "./migrate.ts";

describe("migrate", () => {
  it("leaves no table behind when it fails at the very end, and can be run again", async () => {
    const connection = await connectSqlite(":memory:", {});
    const db = new Kysely<unknown>({ dialect: new BylawSqliteDialect(connection) });
    const tables = () =>
      connection.database
        .prepare("select name from sqlite_schema where type = 'table' and name not like 'migrations%' order by name")
        .pluck()
        .all();
    const failing: Ddl = {
      ...sqliteDdl,
      protect: async (transaction) => {
        await sql`select no_such_function()`.execute(transaction);
      },
    };
    await expect(migrate(db, failing)).rejects.toMatchObject({
      issues: [{ code: "storage/migration-failed", params: { reason: "no such function: no_such_function" } }],
    });
    expect(tables()).toEqual([]);
    await migrate(db, sqliteDdl);
    expect(tables()).toEqual([
      "audit",
      "bases",
      "blob_pieces",
      "blobs",
      "checks",
      "decisions",
      "deliveries",
      "drafts",
      "events",
      "form_documents",
      "form_drafts",
      "idempotency",
      "notices",
      "overrides",
      "records",
      "releases",
      "signing_keys",
      "submissions",
      "subscriptions",
      "survey_links",
      "tasks",
      "tenants",
      "timers",
    ]);
    connection.close();
  });
});
