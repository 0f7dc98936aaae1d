import type { Pool, QueryResult } from "pg";

/** A query as text with its parameters. */
export interface PostgresQuery {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Either every query's result, or the first that failed; then nothing was written. */
export type TransactResult =
  | { readonly ok: true; readonly results: readonly QueryResult<object>[] }
  | { readonly ok: false; readonly error: unknown; readonly query: number };

/** Whose rows the transaction may see, and as which role when the user itself is not held back. */
export interface TransactScope {
  readonly tenant: string;
  readonly role: string | undefined;
  readonly access: "read only" | "read write";
}

/**
 * Sends begin, the tenant, all queries and commit without waiting in between: one round trip.
 * What follows a failed query is refused by the server, and its commit becomes a rollback.
 * `query` is the index of the failed one, −1 when it is none of the caller's.
 */
export async function transact(
  pool: Pool,
  scope: TransactScope,
  queries: readonly PostgresQuery[],
): Promise<TransactResult> {
  const client = await pool.connect();
  const sent = [
    client.query(`begin ${scope.access}`),
    client.query({ name: "bylaw_scope", text: SCOPE, values: [scope.tenant, scope.role] }),
    ...queries.map(({ sql, parameters }) => client.query<object>({ name: statementName(sql), text: sql, values: [...parameters] })),
    client.query("commit"),
  ];
  const settled = await Promise.allSettled(sent);
  const failed = settled.findIndex(({ status }) => status === "rejected");
  const failure = settled[failed];
  if (failure?.status !== "rejected") {
    client.release();
    return {
      ok: true,
      results: settled.slice(2, -1).flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])),
    };
  }
  const error: unknown = failure.reason;
  // An error of the server leaves the connection usable; any other leaves it in an unknown state.
  client.release(!isServerError(error));
  return { ok: false, error, query: failed - 2 < queries.length ? failed - 2 : -1 };
}

function isServerError(error: unknown): boolean {
  return typeof error === "object" && error !== null && "severity" in error && error.severity === "ERROR";
}

const SCOPE =
  "select set_config('bylaw.tenant', $1, true), set_config('role', coalesce($2, current_setting('role')), true)";
const names = new Map<string, string>();
function statementName(sql: string): string {
  let name = names.get(sql);
  if (!name) names.set(sql, (name = "bylaw_" + names.size));
  return name;
}
