import { sql, type Kysely } from "kysely";
import type { Ddl } from "./ddl.ts";

/** What a draft is told on its way through approval. Every draft from before is its author's to submit. */
const COLUMNS = ["effective_from", "reason", "comment", "reviewer", "base", "release"];

/** Lets a second person approve drafts. */
export async function approval(db: Kysely<unknown>, ddl: Ddl): Promise<void> {
  for (const column of COLUMNS) {
    // SQLite adds one column a statement.
    // eslint-disable-next-line no-await-in-loop
    await ddl.schema(db).alterTable("drafts").addColumn(column, sql.raw(ddl.text)).execute();
  }
  await ddl.acrossTenants(db, "drafts", async () => {
    const drafts = ddl.table("drafts");
    await sql`update ${drafts} set status = 'editing' where status = 'open'`.execute(db);
  });
}
