import { sql, type Kysely } from "kysely";
import { createTables, type Table } from "./create-tables.ts";
import type { Ddl } from "./ddl.ts";

const COLUMNS = { releases: ["base", "layer"], drafts: ["keeps", "upgrade", "transitions"] } as const;

const tables: Readonly<Record<string, Table>> = {
  bases: {
    columns: {
      checksum: "text",
      pack: "text",
      version: "text",
      documents: "text",
      layers: "text",
      created_at: "integer",
    },
    key: ["checksum"],
  },
};

/**
 * Keeps apart what lies below a company's changes and the changes themselves. What releases from before lie on is found out when
 * it is first asked for: it stands in the releases.
 */
export async function layers(db: Kysely<unknown>, ddl: Ddl): Promise<void> {
  for (const [table, columns] of Object.entries(COLUMNS)) {
    for (const column of columns) {
      // SQLite adds one column a statement.
      // eslint-disable-next-line no-await-in-loop
      await ddl.schema(db).alterTable(table).addColumn(column, sql.raw(ddl.text)).execute();
    }
  }
  await createTables(db, ddl, tables);
  await ddl.isolate(db, "bases");
  await ddl.appendOnly(db, "bases");
}
