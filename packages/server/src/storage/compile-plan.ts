import type { CompiledQuery, Kysely } from "kysely";
import type { Database } from "./database.ts";
import { encodeRow, type Cell } from "./encode-row.ts";
import type { Statement } from "./engine.ts";
import type { PutTable, Write, WritePlan } from "./write-plan.ts";

type AnyTable = Kysely<Record<string, Record<string, Cell>>>;

/**
 * The plan as statements, each bound to the plan's tenant. Audit entries come last, in their own order:
 * they queue up behind the tenant's chain, and nothing should be left to do once they hold it.
 */
export function compilePlan(db: Kysely<Database>, plan: WritePlan): readonly Statement[] {
  // A write names its table at run time; which columns the table has is settled by `encodeRow`.
  const tables = db as unknown as AnyTable;
  const statements = plan.writes.map((write, at) => compileWrite(tables, plan.tenant, write, at));
  return [...statements.filter(({ kind }) => kind === "row"), ...statements.filter(({ kind }) => kind === "audit")];
}

function compileWrite(db: AnyTable, tenant: string, write: Write, at: number): Statement {
  if (write.kind === "audit") {
    const { payload, ...entry } = write.entry;
    return { ...entry, kind: "audit", write: at, payload: JSON.stringify(payload) };
  }
  return {
    kind: "row",
    write: at,
    table: write.table,
    query: compileRow(db, tenant, write),
    expectsRow: write.kind === "update" || write.kind === "delete",
  };
}

function compileRow(db: AnyTable, tenant: string, write: Exclude<Write, { kind: "audit" }>): CompiledQuery {
  switch (write.kind) {
    case "insert":
      return db
        .insertInto(write.table)
        .values({ tenant, ...encodeRow(write.table, write.row) })
        .compile();
    case "put":
      return compilePut(db, write.table, { tenant, ...encodeRow(write.table, write.row) });
    case "update": {
      const set = { ...encodeRow(write.table, write.set), version: write.expect + 1 };
      const where = { tenant, ...encodeRow(write.table, write.key), version: write.expect };
      return db
        .updateTable(write.table)
        .set(set)
        .where((each) => each.and(where))
        .compile();
    }
    case "delete": {
      const version = write.expect === undefined ? {} : { version: write.expect };
      const where = { tenant, ...encodeRow(write.table, write.key), ...version };
      return db
        .deleteFrom(write.table)
        .where((each) => each.and(where))
        .compile();
    }
    case "clear":
      return db
        .deleteFrom(write.table)
        .where((each) => each.and({ tenant, ...encodeRow(write.table, write.key) }))
        .compile();
    case "purge":
      return db.deleteFrom(write.table).where("tenant", "=", tenant).where("created_at", "<", write.before).compile();
  }
}

/** What a put does to a row that is there: its key, what it counts on by one, and what it takes over. */
const puts: Readonly<
  Record<PutTable, { readonly key: string[]; readonly counts: string[]; readonly takes: string[] }>
> = {
  records: {
    key: ["tenant", "type", "id"],
    counts: ["version"],
    takes: ["subject", "at", "data", "updated_at"],
  },
  timers: {
    key: ["tenant", "source", "instance", "target", "threshold"],
    counts: ["version", "generation"],
    takes: ["due_at", "wake_at", "state", "attempts", "problem", "updated_at"],
  },
  form_documents: { key: ["tenant", "hash"], counts: [], takes: ["document"] },
};

function compilePut(db: AnyTable, table: PutTable, cells: Record<string, Cell>): CompiledQuery {
  const { key, counts, takes } = puts[table];
  return db
    .insertInto(table)
    .values(cells)
    .onConflict((conflict) =>
      conflict.columns(key).doUpdateSet((each) => ({
        ...Object.fromEntries(counts.map((column) => [column, each(`${table}.${column}`, "+", 1)])),
        ...Object.fromEntries(takes.map((column) => [column, each.ref(`excluded.${column}`)])),
      })),
    )
    .compile();
}
