import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { createTestDatabase, postgresUrl } from "../../../../../test/postgres/index.ts";
import { postgresDdl } from "../postgres/postgres-ddl.ts";
import { BylawSqliteDialect } from "../sqlite/bylaw-sqlite-dialect.ts";
import { connectSqlite } from "../sqlite/sqlite-connection.ts";
import { sqliteDdl } from "../sqlite/sqlite-ddl.ts";
import { approval } from "./approval.ts";
import { initial } from "./initial.ts";

const drafts = sql`values ('t1', 'd1', 1, 'x', 'p', 'open', '[]', 1, 1), ('t2', 'd2', 1, 'x', 'p', 'published', '[]', 1, 1),
  ('t2', 'd3', 1, 'x', 'p', 'open', '[]', 1, 1)`;
const statuses = [
  { id: "d1", status: "editing", reason: null },
  { id: "d2", status: "published", reason: null },
  { id: "d3", status: "editing", reason: null },
];

describe("approval", () => {
  it("hands every open draft of every company back to its author", async () => {
    const connection = await connectSqlite(":memory:", {});
    const db = new Kysely<unknown>({ dialect: new BylawSqliteDialect(connection) });
    await initial(db, sqliteDdl);
    await sql`insert into drafts ${drafts}`.execute(db);
    await approval(db, sqliteDdl);
    const { rows } = await sql`select id, status, reason from drafts order by id`.execute(db);
    expect(rows).toEqual(statuses);
    connection.close();
  });

  it.skipIf(postgresUrl() === undefined)(
    "does so as an owner whom row level security binds, and leaves it in force",
    async () => {
      const database = await createTestDatabase({ empty: true });
      const owner = `mover_${database.url.slice(-16)}`;
      const above = new pg.Client({ connectionString: database.url });
      await above.connect();
      const name = database.url.slice(database.url.lastIndexOf("/") + 1);
      await above.query(`create role ${owner} login; grant create on database "${name}" to ${owner}`);
      const pool = new pg.Pool({ connectionString: database.url.replace("postgres@", `${owner}@`), max: 1 });
      const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
      const ddl = postgresDdl("bylaw");
      await sql`create schema bylaw`.execute(db);
      await initial(db, ddl);
      await above.query(`insert into bylaw.drafts ${drafts.compile(db).sql}`);
      await approval(db, ddl);
      const { rows } = await above.query("select id, status, reason from bylaw.drafts order by id");
      expect(rows).toEqual(statuses);
      await expect(sql`select count(*) from bylaw.drafts`.execute(db)).rejects.toMatchObject({ code: "42704" });
      await db.destroy();
      await above.end();
      await database.drop();
      const server = new pg.Client({ connectionString: postgresUrl() });
      await server.connect();
      await server.query(`drop role ${owner}`);
      await server.end();
    },
  );
});
