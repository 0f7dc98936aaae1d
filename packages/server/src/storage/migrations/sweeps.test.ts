import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { createTestDatabase, postgresUrl } from "../../../../../test/postgres/index.ts";
import { postgresDdl } from "../postgres/postgres-ddl.ts";
import { BylawSqliteDialect } from "../sqlite/bylaw-sqlite-dialect.ts";
import { connectSqlite } from "../sqlite/sqlite-connection.ts";
import { sqliteDdl } from "../sqlite/sqlite-ddl.ts";
import type { Ddl } from "./ddl.ts";
import { initial } from "./initial.ts";
import { sweeps } from "./sweeps.ts";
import { timers } from "./timers.ts";

const columns = "tenant, id, number, recorded_at, effective_from, author, reason, operations, documents, checksum";
const releases = `('t1', 'r1', 1, 5, '2026-01-01', 'p', 'x', '[]', '[]', 'c'),
  ('t1', 'r2', 2, 7, '2026-01-01', 'p', 'x', '[]', '[]', 'c'), ('t2', 'r3', 1, 9, '2026-01-01', 'p', 'x', '[]', '[]', 'c')`;
const armed = [
  { tenant: "t1", source: "release", instance: "r2", target: "company", due_at: 7 },
  { tenant: "t2", source: "release", instance: "r3", target: "company", due_at: 9 },
];

async function before(db: Kysely<unknown>, ddl: Ddl): Promise<void> {
  await initial(db, ddl);
  await timers(db, ddl);
}

describe("sweeps", () => {
  it("lets every company's newest release be looked through once", async () => {
    const connection = await connectSqlite(":memory:", {});
    const db = new Kysely<unknown>({ dialect: new BylawSqliteDialect(connection) });
    await before(db, sqliteDdl);
    await sql.raw(`insert into releases (${columns}) values ${releases}`).execute(db);
    await sweeps(db, sqliteDdl);
    const { rows } = await sql`select tenant, source, instance, target, due_at from timers order by tenant`.execute(db);
    expect(rows).toEqual(armed);
    connection.close();
  });

  it.skipIf(postgresUrl() === undefined)("does so past row level security, and leaves that in force", async () => {
    const database = await createTestDatabase({ empty: true });
    const owner = `sweeper_${database.url.slice(-16)}`;
    const above = new pg.Client({ connectionString: database.url });
    await above.connect();
    const name = database.url.slice(database.url.lastIndexOf("/") + 1);
    await above.query(`create role ${owner} login; grant create on database "${name}" to ${owner}`);
    const pool = new pg.Pool({ connectionString: database.url.replace("postgres@", `${owner}@`), max: 1 });
    const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
    const ddl = postgresDdl("bylaw");
    await sql`create schema bylaw`.execute(db);
    await before(db, ddl);
    await above.query(`insert into bylaw.releases (${columns}) values ${releases}`);
    await sweeps(db, ddl);
    const query = "select tenant, source, instance, target, due_at::int from bylaw.timers order by tenant";
    expect((await above.query(query)).rows).toEqual(armed);
    await expect(sql`select count(*) from bylaw.releases`.execute(db)).rejects.toMatchObject({ code: "42704" });
    await db.destroy();
    await above.end();
    await database.drop();
    const server = new pg.Client({ connectionString: postgresUrl() });
    await server.connect();
    await server.query(`drop role ${owner}`);
    await server.end();
  });
});
