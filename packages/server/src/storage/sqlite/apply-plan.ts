import { auditHash, FIRST_HASH } from "../audit-hash.ts";
import type { AuditStatement, RowStatement, Statement } from "../engine.ts";
import { mapDbError } from "../map-db-error.ts";
import type { AuditLink, CommitResult, Conflict } from "../write-plan.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

/**
 * Runs the statements of one plan inside the open transaction, in a savepoint of their own: after a conflict,
 * or an error that is thrown, nothing of them is left.
 */
export function applyPlan(
  connection: SqliteConnection,
  tenant: string,
  statements: readonly Statement[],
): CommitResult {
  connection.prepare("savepoint plan").run();
  try {
    const result = runStatements(connection, tenant, statements);
    if (!result.ok) connection.prepare("rollback to plan").run();
    connection.prepare("release plan").run();
    return result;
  } catch (error) {
    // Some errors (a full disk) have rolled back everything already.
    if (connection.database.inTransaction) {
      connection.prepare("rollback to plan").run();
      connection.prepare("release plan").run();
    }
    throw error;
  }
}

function runStatements(connection: SqliteConnection, tenant: string, statements: readonly Statement[]): CommitResult {
  const audit: AuditLink[] = [];
  for (const statement of statements) {
    if (statement.kind === "audit") audit.push(appendAudit(connection, tenant, statement));
    else {
      const reason = runRow(connection, statement);
      if (reason) return { ok: false, conflict: { write: statement.write, table: statement.table, reason } };
    }
  }
  return { ok: true, audit };
}

function runRow(connection: SqliteConnection, statement: RowStatement): Conflict["reason"] | undefined {
  try {
    const { changes } = connection.prepare(statement.query.sql).run(...statement.query.parameters);
    return statement.expectsRow && changes !== 1 ? "stale" : undefined;
  } catch (error) {
    if (mapDbError(error) === "exists") return "exists";
    throw error;
  }
}

function appendAudit(connection: SqliteConnection, tenant: string, statement: AuditStatement): AuditLink {
  const newest = connection.prepare("select seq, hash from audit where tenant = ? order by seq desc limit 1");
  const head = newest.get(tenant) as AuditLink | undefined;
  const { at, person, action, target, payload } = statement;
  const entry = {
    seq: (head?.seq ?? 0) + 1,
    at,
    person,
    action,
    target,
    payload,
    previousHash: head?.hash ?? FIRST_HASH,
  };
  const hash = auditHash(tenant, entry);
  connection
    .prepare(
      `insert into audit (tenant, seq, at, person, action, target, payload, previous_hash, hash)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(tenant, entry.seq, at, person, action, target, payload, entry.previousHash, hash);
  return { seq: entry.seq, hash };
}
