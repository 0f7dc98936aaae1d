import { sql, type CreateTableBuilder, type Kysely, type RawBuilder } from "kysely";
import type { Ddl } from "./ddl.ts";

/** Columns as `name: type`; a `?` behind the type allows null. */
type ColumnTypes = Readonly<Record<string, "text" | "integer" | "text?" | "integer?" | "bytes">>;

/** A table as a migration declares it; the tenant leads every one and is not listed. */
export interface Table {
  readonly columns: ColumnTypes;
  /** Behind the tenant. */
  readonly key: readonly string[];
  readonly unique?: readonly string[];
  /** Behind the tenant, by name. */
  readonly indexes?: Readonly<Record<string, readonly string[]>>;
}

/** Makes tables with their indexes, one statement after the other: they share the one connection of the transaction. */
export async function createTables(
  db: Kysely<unknown>,
  ddl: Ddl,
  tables: Readonly<Record<string, Table>>,
): Promise<void> {
  for (const [name, table] of Object.entries(tables)) {
    // eslint-disable-next-line no-await-in-loop
    await createTable(db, ddl, name, table);
    // eslint-disable-next-line no-await-in-loop
    await createIndexes(db, ddl, name, table.indexes ?? {});
  }
}

async function createTable(db: Kysely<unknown>, ddl: Ddl, name: string, table: Table): Promise<void> {
  let create: CreateTableBuilder<string, string> = ddl.schema(db).createTable(name);
  create = create.addColumn("tenant", sql.raw(ddl.text), (column) => column.notNull());
  for (const [column, type] of Object.entries(table.columns)) {
    const typeText = type === "bytes" ? ddl.bytes : type.startsWith("text") ? ddl.text : ddl.integer;
    create = create.addColumn(column, sql.raw(typeText), (each) => (type.endsWith("?") ? each : each.notNull()));
  }
  create = create.addPrimaryKeyConstraint(`${name}_key`, ["tenant", ...table.key]);
  if (table.unique)
    create = create.addUniqueConstraint(`${name}_${table.unique.join("_")}`, ["tenant", ...table.unique]);
  await create.modifyEnd(sql.raw(ddl.tableEnd)).execute();
}

async function createIndexes(
  db: Kysely<unknown>,
  ddl: Ddl,
  table: string,
  indexes: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  for (const [name, parts] of Object.entries(indexes)) {
    const expression = sql.join(["tenant", ...parts].map((part) => indexPart(part, ddl)));
    // eslint-disable-next-line no-await-in-loop
    await ddl.schema(db).createIndex(name).on(table).expression(expression).execute();
  }
}

function indexPart(part: string, ddl: Ddl): RawBuilder<unknown> {
  const [column = part, ...order] = part.split(" ");
  const direction = order.join(" ") === "desc nulls last" ? ddl.descNullsLast : order.join(" ");
  return sql`${sql.ref(column)} ${sql.raw(direction)}`;
}
