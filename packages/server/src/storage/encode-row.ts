import { columns, type Column } from "./columns.ts";
import type { Rows, TableName } from "./rows.ts";

/** What a column can hold on both databases. */
export type Cell = string | number | null | Uint8Array;

/**
 * Properties as columns, in the order of the table, so that equal writes have equal SQL; those that are `undefined`
 * are left out, and so is what the table does not have. JSON becomes text here and nowhere else.
 */
export function encodeRow(table: TableName, row: object): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  const values = row as Readonly<Record<string, unknown>>;
  for (const [property, column] of Object.entries(columns[table]) as [string, Column][]) {
    const value = values[property];
    if (value !== undefined) cells[column.name] = column.kind === "json" ? JSON.stringify(value) : (value as Cell);
  }
  return cells;
}

/** A row as it came from the database, as the rest of the server sees it; columns that were not read are left out. */
export function decodeRow<Table extends TableName>(table: Table, cells: object): Rows[Table] {
  const row: Record<string, unknown> = {};
  const from = cells as Readonly<Record<string, unknown>>;
  for (const [property, column] of Object.entries(columns[table]) as [string, Column][]) {
    const cell = from[column.name];
    if (cell === undefined) continue;
    row[property] = column.kind === "json" ? JSON.parse(cell as string) : cell;
  }
  return row as unknown as Rows[Table];
}
