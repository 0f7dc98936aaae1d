import { sql, type Expression, type RawBuilder } from "kysely";

/** The two databases, as a store names them. */
export type Dialect = "sqlite" | "postgres";

/**
 * Keeps the database from folding a part of a query into the one around it, where what is worked out once for a row would
 * be worked out again wherever it is named.
 */
export function fenceOf(dialect: Dialect): RawBuilder<unknown> {
  return dialect === "sqlite" ? sql`limit -1` : sql`offset 0`;
}

/** A number as a parameter. PostgreSQL must be told its type where nothing stands beside it. */
export function numberOf(dialect: Dialect, value: number, kind: "integer" | "number"): RawBuilder<number> {
  if (dialect === "sqlite") return sql`${value}`;
  return kind === "integer" ? sql`cast(${value} as bigint)` : sql`cast(${value} as double precision)`;
}

/** A text as a parameter. */
export function textOf(dialect: Dialect, value: string): RawBuilder<string> {
  return dialect === "sqlite" ? sql`${value}` : sql`cast(${value} as text)`;
}

/** The name of the column of a level of the query: `f0`, `f1` … */
export function named(prefix: string, at: number): RawBuilder<unknown> {
  return sql.ref(`${prefix}${at}`);
}

/** Expressions with names, for a select. */
export function select(prefix: string, parts: readonly Expression<unknown>[]): RawBuilder<unknown> {
  return sql.join(parts.map((part, at) => sql`${part} as ${named(prefix, at)}`));
}
