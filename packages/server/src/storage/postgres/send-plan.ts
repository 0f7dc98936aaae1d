import type { Pool, QueryResult } from "pg";
import type { Statement } from "../engine.ts";
import { mapDbError } from "../map-db-error.ts";
import type { AuditLink, CommitResult } from "../write-plan.ts";
import { transact, type PostgresQuery, type TransactScope } from "./transact.ts";

/** Sends a plan in one round trip; a driver's error is thrown, a conflict returned. */
export async function sendPlan(
  pool: Pool,
  schema: string,
  scope: Omit<TransactScope, "access">,
  statements: readonly Statement[],
): Promise<CommitResult> {
  const queries = statements.map((statement) => toQuery(schema, statement));
  const result = await transact(pool, { ...scope, access: "read write" }, queries);
  if (result.ok) return { ok: true, audit: statements.flatMap((each, at) => linkOf(each, result.results[at])) };
  const statement = statements[result.query];
  const reason = mapDbError(result.error);
  if (statement?.kind === "row" && (reason === "exists" || reason === "stale")) {
    return { ok: false, conflict: { write: statement.write, table: statement.table, reason } };
  }
  throw result.error;
}

function toQuery(schema: string, statement: Statement): PostgresQuery {
  const prefix = `"${schema.replaceAll('"', '""')}"`;
  if (statement.kind === "audit") {
    const { at, person, action, target, payload } = statement;
    return {
      sql: `select entry_seq as seq, entry_hash as hash from ${prefix}.append_audit($1, $2, $3, $4, $5)`,
      parameters: [at, person, action, target, payload],
    };
  }
  const { sql, parameters } = statement.query;
  if (!statement.expectsRow) return { sql, parameters };
  return { sql: `with hit as (${sql} returning 1) select ${prefix}.expect_row(count(*)) from hit`, parameters };
}

function linkOf(statement: Statement, result: QueryResult<object> | undefined): readonly AuditLink[] {
  return statement.kind === "audit" ? ((result?.rows ?? []) as AuditLink[]) : [];
}
