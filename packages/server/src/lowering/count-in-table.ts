import type { BoundRule } from "@bylaw/core";
import type { RawBuilder } from "kysely";
import { countRules } from "./count-query.ts";
import type { Dialect } from "./dialect.ts";
import type { ColumnKind } from "./fact-column.ts";
import { lowerRules, type RuleVerdict } from "./lower-rules.ts";
import { tableFacts } from "./table-facts.ts";

/** Rules over a table with typed columns. */
export interface TableCount {
  /** In the order of the rules. */
  readonly verdicts: readonly RuleVerdict[];
  /** One row: `total`, and for the rule at place *n* among those that can be pushed how often it holds (`h`*n*) and not (`n`*n*). */
  readonly query: RawBuilder<Readonly<Record<string, number>>>;
}

/**
 * Counts for how many rows each rule holds or is open, in one pass over a table.
 *
 * @param kinds the columns, each named as the fact that it holds
 */
export function countInTable(
  dialect: Dialect,
  table: string,
  kinds: Readonly<Record<string, ColumnKind>>,
  rules: readonly BoundRule[],
): TableCount {
  const { find, rows } = tableFacts(dialect, table, kinds);
  const { verdicts, pushed } = lowerRules(rules, { dialect, find });
  return {
    verdicts,
    query: countRules(
      rows,
      pushed.map(({ truth }) => truth),
    ),
  };
}
