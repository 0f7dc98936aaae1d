import type { CompiledQuery, Kysely } from "kysely";
import type { Database } from "./database.ts";
import { encodeRow, type Cell } from "./encode-row.ts";
import type { Statement } from "./engine.ts";
import type { EndOverridesWrite, PutTable, Write, WritePlan } from "./write-plan.ts";

type AnyTable = Kysely<Record<string, Record<string, Cell>>>;

/**
 * The plan as statements, each bound to the plan's tenant. Audit entries come last, in their own order:
 * they queue up behind the tenant's chain, and nothing should be left to do once they hold it.
 */
export function compilePlan(db: Kysely<Database>, plan: WritePlan): readonly Statement[] {
  // A write names its table at run time; which columns the table has is settled by `encodeRow`.
  const tables = db as unknown as AnyTable;
  const statements = plan.writes.flatMap((write, at) => compileWrite(tables, plan.tenant, write, at));
  return [...statements.filter(({ kind }) => kind === "row"), ...statements.filter(({ kind }) => kind === "audit")];
}

/** Rows in one statement: a database takes only so many parameters. */
const MOST_ROWS = 500;

function compileWrite(db: AnyTable, tenant: string, write: Write, at: number): readonly Statement[] {
  if (write.kind === "audit") {
    const { payload, ...entry } = write.entry;
    return [{ ...entry, kind: "audit", write: at, payload: JSON.stringify(payload) }];
  }
  if (write.kind === "insertMany") {
    const pieces = Math.ceil(write.rows.length / MOST_ROWS);
    return Array.from({ length: pieces }, (_, piece): Statement => {
      const rows = write.rows.slice(piece * MOST_ROWS, (piece + 1) * MOST_ROWS);
      const values = rows.map((row) => ({ tenant, ...encodeRow(write.table, row) }));
      const query = db.insertInto(write.table).values(values).compile();
      return { kind: "row", write: at, table: write.table, query, expectsRow: false };
    });
  }
  if (write.kind === "endOverrides") {
    const query = compileEnd(db, tenant, write);
    return [{ kind: "row", write: at, table: "overrides", query, expectsRow: false }];
  }
  const expectsRow = write.kind === "update" || write.kind === "delete";
  return [{ kind: "row", write: at, table: write.table, query: compileRow(db, tenant, write), expectsRow }];
}

function compileEnd(db: AnyTable, tenant: string, { releases, on, by, why, at }: EndOverridesWrite): CompiledQuery {
  const ended = { status: "ended", ended_on: on, ended_by: by, ended_why: why, ended_at: at, updated_at: at };
  return db
    .updateTable("overrides")
    .set((each) => ({ ...ended, version: each("version", "+", 1) }))
    .where("tenant", "=", tenant)
    .where("release", "in", releases.length === 0 ? [""] : releases)
    .where("status", "=", "approved")
    .where("last_day", ">=", on)
    .compile();
}

type RowWrite = Exclude<Write, { kind: "audit" | "insertMany" | "endOverrides" }>;

function compileRow(db: AnyTable, tenant: string, write: RowWrite): CompiledQuery {
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
  bases: { key: ["tenant", "checksum"], counts: [], takes: [] },
};

function compilePut(db: AnyTable, table: PutTable, cells: Record<string, Cell>): CompiledQuery {
  const { key, counts, takes } = puts[table];
  const insert = db.insertInto(table).values(cells);
  // What is kept under its checksum is the same.
  if (counts.length + takes.length === 0) {
    return insert.onConflict((conflict) => conflict.columns(key).doNothing()).compile();
  }
  return insert
    .onConflict((conflict) =>
      conflict.columns(key).doUpdateSet((each) => ({
        ...Object.fromEntries(counts.map((column) => [column, each(`${table}.${column}`, "+", 1)])),
        ...Object.fromEntries(takes.map((column) => [column, each.ref(`excluded.${column}`)])),
      })),
    )
    .compile();
}
