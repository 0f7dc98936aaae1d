import { sql, type ColumnDataType, type Kysely } from "kysely";
import type { Ddl } from "./ddl.ts";

/** Keeps who has found which clause still right, and when; append-only, because it is told to auditors. */
export async function checks(db: Kysely<unknown>, ddl: Ddl): Promise<void> {
  const text = sql.raw<ColumnDataType>(ddl.text);
  await ddl
    .schema(db)
    .createTable("checks")
    .addColumn("tenant", text, (column) => column.notNull())
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("clause", text, (column) => column.notNull())
    .addColumn("at", sql.raw(ddl.integer), (column) => column.notNull())
    .addColumn("person", text, (column) => column.notNull())
    .addColumn("note", text)
    .addColumn("release", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("checks_key", ["tenant", "id"])
    .modifyEnd(sql.raw(ddl.tableEnd))
    .execute();
  await ddl.schema(db).createIndex("checks_by_clause").on("checks").columns(["tenant", "clause", "at"]).execute();
  await ddl.isolate(db, "checks");
  await ddl.appendOnly(db, "checks");
}
