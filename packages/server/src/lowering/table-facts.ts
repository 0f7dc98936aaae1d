import { unknown } from "@bylaw/core";
import { sql } from "kysely";
import type { FactRows } from "./count-query.ts";
import { named, select, type Dialect } from "./dialect.ts";
import type { ColumnKind, FindFact } from "./fact-column.ts";
import { binary } from "./read-field.ts";

/** Facts that stand in the columns of a table, each under its own name; others are unknown in every row. */
export interface TableFacts {
  readonly find: FindFact;
  readonly rows: FactRows;
}

/**
 * Facts in typed columns, null where nobody has told them. A column of kind `integer` may hold ±(2^53 − 1), one of kind
 * `date` ISO days as text; a NaN in PostgreSQL is no figure, as it is none in the engine (SQLite keeps none).
 */
export function tableFacts(dialect: Dialect, table: string, kinds: Readonly<Record<string, ColumnKind>>): TableFacts {
  const columns = Object.entries(kinds);
  const places = new Map(columns.map(([fact], at) => [fact, at]));
  const read = columns.map(([fact, kind]) => (kind === "text" ? binary(dialect, sql.ref(fact)) : sql.ref(fact)));
  return {
    find: (fact) => {
      const at = places.get(fact);
      const kind = at === undefined ? undefined : columns[at]?.[1];
      return at === undefined || kind === undefined
        ? { at: "always", value: unknown }
        : { at: "column", column: { kind, sql: named("f", at) } };
    },
    rows: {
      dialect,
      from: sql`(select ${select("f", read)} from ${sql.table(table)}) as facts`,
    },
  };
}
