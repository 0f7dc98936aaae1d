import { sql, type Kysely } from "kysely";
import type { Ddl } from "../migrations/ddl.ts";

/** How SQLite makes the tables. Isolation is the store's: it binds the tenant in every statement. */
export const sqliteDdl: Ddl = {
  schema: (db) => db.schema,
  table: (name) => sql.table(name),
  text: "text",
  integer: "integer",
  bytes: "blob",
  descNullsLast: "desc",
  // Without it SQLite would keep a text in a column of numbers.
  tableEnd: "strict",
  acrossTenants: (_db, _table, change) => change(),
  isolate: async () => {},
  sweepable: async () => {},
  appendOnly: (db, table) => makeAppendOnly(db, table, `the table ${table} is append-only`),
  protect: (db) => makeAppendOnly(db, "audit", "the audit log is append-only"),
};

async function makeAppendOnly(db: Kysely<unknown>, table: string, why: string): Promise<void> {
  const refuse = sql`begin select raise(abort, ${sql.lit(why)}); end`;
  for (const [when, name] of [
    ["update", `${table}_never_updated`],
    ["delete", `${table}_never_deleted`],
  ] as const) {
    // eslint-disable-next-line no-await-in-loop
    await sql`create trigger ${sql.id(name)} before ${sql.raw(when)} on ${sql.table(table)} ${refuse}`.execute(db);
  }
}
