import { sql, type CreateTableBuilder, type Kysely, type RawBuilder } from "kysely";
import type { Ddl } from "./ddl.ts";

/** Columns as `name: type`; a `?` behind the type allows null. */
type ColumnTypes = Readonly<Record<string, "text" | "integer" | "text?" | "integer?">>;

interface Table {
  readonly columns: ColumnTypes;
  /** Behind the tenant. */
  readonly key: readonly string[];
  readonly unique?: readonly string[];
  /** Behind the tenant, by name. */
  readonly indexes?: Readonly<Record<string, readonly string[]>>;
}

// JSON is text: what was hashed must come back byte for byte, and no index could serve jsonb under row level
// security anyway, since its operators are not leakproof.
const tables: Readonly<Record<string, Table>> = {
  tenants: {
    columns: { version: "integer", name: "text", data: "text", created_at: "integer", updated_at: "integer" },
    key: [],
  },
  releases: {
    columns: {
      id: "text",
      number: "integer",
      recorded_at: "integer",
      effective_from: "text",
      author: "text",
      approver: "text?",
      reason: "text",
      operations: "text",
      documents: "text",
      checksum: "text",
      rolled_back_to: "text?",
    },
    key: ["id"],
    unique: ["number"],
    indexes: { releases_by_time: ["recorded_at", "number"] },
  },
  drafts: {
    columns: {
      id: "text",
      version: "integer",
      title: "text",
      author: "text",
      status: "text",
      operations: "text",
      created_at: "integer",
      updated_at: "integer",
    },
    key: ["id"],
    indexes: { drafts_by_time: ["updated_at desc", "id"] },
  },
  records: {
    columns: {
      type: "text",
      id: "text",
      version: "integer",
      subject: "text?",
      at: "integer?",
      data: "text",
      created_at: "integer",
      updated_at: "integer",
    },
    key: ["type", "id"],
    // The subject leads, so that one index serves all types of a subject as well as one of them.
    indexes: { records_by_subject: ["subject", "type", "at desc nulls last", "id"] },
  },
  decisions: {
    columns: {
      id: "text",
      decision: "text",
      subject: "text?",
      release: "text",
      as_of: "text",
      recorded_at: "integer",
      record: "text",
    },
    key: ["id"],
    indexes: { decisions_by_subject: ["subject", "recorded_at desc", "id"] },
  },
  idempotency: {
    columns: { key: "text", fingerprint: "text", status: "integer", body: "text", created_at: "integer" },
    key: ["key"],
    indexes: { idempotency_by_time: ["created_at"] },
  },
  audit: {
    columns: {
      seq: "integer",
      at: "integer",
      person: "text",
      action: "text",
      target: "text",
      payload: "text",
      previous_hash: "text",
      hash: "text",
    },
    key: ["seq"],
    indexes: { audit_by_target: ["target", "seq"] },
  },
};

/** Makes the first tables. Never changed once it has been released: later changes are migrations of their own. */
export async function initial(db: Kysely<unknown>, ddl: Ddl): Promise<void> {
  // One statement after the other: they share the one connection of the transaction.
  for (const [name, table] of Object.entries(tables)) {
    // eslint-disable-next-line no-await-in-loop
    await createTable(db, ddl, name, table);
    // eslint-disable-next-line no-await-in-loop
    await createIndexes(db, ddl, name, table.indexes ?? {});
  }
  await ddl.protect(db, Object.keys(tables));
}

async function createTable(db: Kysely<unknown>, ddl: Ddl, name: string, table: Table): Promise<void> {
  let create: CreateTableBuilder<string, string> = ddl.schema(db).createTable(name);
  create = create.addColumn("tenant", sql.raw(ddl.text), (column) => column.notNull());
  for (const [column, type] of Object.entries(table.columns)) {
    const typeText = type.startsWith("text") ? ddl.text : ddl.integer;
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
