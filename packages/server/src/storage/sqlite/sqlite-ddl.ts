import { sql, type Kysely } from "kysely";
import type { Ddl } from "../migrations/ddl.ts";

/** How SQLite makes the tables. Isolation is the store's: it binds the tenant in every statement. */
export const sqliteDdl: Ddl = {
  schema: (db) => db.schema,
  table: (name) => sql.table(name),
  text: "text",
  integer: "integer",
  descNullsLast: "desc",
  // Without it SQLite would keep a text in a column of numbers.
  tableEnd: "strict",
  acrossTenants: (_db, _table, change) => change(),
  protect: makeAuditAppendOnly,
};

async function makeAuditAppendOnly(db: Kysely<unknown>): Promise<void> {
  const refuse = sql`begin select raise(abort, 'the audit log is append-only'); end`;
  await sql`create trigger audit_never_updated before update on audit ${refuse}`.execute(db);
  await sql`create trigger audit_never_deleted before delete on audit ${refuse}`.execute(db);
}
