import type { CompiledQuery, Kysely } from "kysely";
import type { Database } from "./database.ts";
import { encodeRow, type Cell } from "./encode-row.ts";
import type { Statement } from "./engine.ts";
import type { Write, WritePlan } from "./write-plan.ts";

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
      return compilePut(db, { tenant, ...encodeRow(write.table, write.row) });
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
    case "purge":
      return db.deleteFrom(write.table).where("tenant", "=", tenant).where("created_at", "<", write.before).compile();
  }
}

function compilePut(db: AnyTable, cells: Record<string, Cell>): CompiledQuery {
  return db
    .insertInto("records")
    .values(cells)
    .onConflict((conflict) =>
      conflict.columns(["tenant", "type", "id"]).doUpdateSet((each) => ({
        version: each("records.version", "+", 1),
        subject: each.ref("excluded.subject"),
        at: each.ref("excluded.at"),
        data: each.ref("excluded.data"),
        updated_at: each.ref("excluded.updated_at"),
      })),
    )
    .compile();
}
