import { createHash } from "node:crypto";
import type { Pool, QueryConfig, QueryResult } from "pg";

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
  /** Whether rows of all tenants are meant, in the one table that allows it. */
  readonly sweep?: boolean;
  /** Whether the server keeps what it has parsed and planned, per connection: a third less work for it. */
  readonly prepare: boolean;
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
    client.query(
      toConfig(
        { sql: SET_SCOPE, parameters: [scope.tenant, scope.role, scope.sweep === true ? "on" : "off"] },
        scope.prepare,
      ),
    ),
    ...queries.map((query) => client.query<object>(toConfig(query, scope.prepare))),
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

const SET_SCOPE = `select set_config('bylaw.tenant', $1, true),
  set_config('role', coalesce($2, current_setting('role')), true), set_config('bylaw.sweep', $3, true)`;

/** Statements are named after their text; the store builds a limited number of different ones. */
function toConfig({ sql, parameters }: PostgresQuery, prepare: boolean): QueryConfig {
  const config = { text: sql, values: [...parameters] };
  return prepare ? { ...config, name: `bylaw_${createHash("sha1").update(sql).digest("hex")}` } : config;
}

/** Told apart by the code, since `severity` comes in the server's own language. */
function isServerError(error: unknown): boolean {
  if (typeof error !== "object" || error === null || !("severity" in error) || !("code" in error)) return false;
  // 08 and 57P: the connection is lost, or the server is ending it.
  return typeof error.code === "string" && !/^(?:08|57P)/u.test(error.code);
}
