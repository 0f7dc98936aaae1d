import { unknown, type Known } from "../../value/index.ts";
import { columnBuilder } from "./create-columns.ts";
import { valueAt, type Column } from "./column.ts";

/** The column with a value in place of what nobody has told; the column itself when everything is told. */
export function fillUnknown(column: Column, value: Known): Column {
  if (isTold(column)) return column;
  const rows = column.kind === "figures" ? column.values.length : column.codes.length;
  const builder = columnBuilder();
  for (let row = 0; row < rows; row += 1) {
    const own = valueAt(column, row);
    builder.add(own === unknown ? value : own);
  }
  return builder.finish();
}

/** Whether nobody's value is unknown. */
export function isTold(column: Column): boolean {
  return column.kind === "figures" ? column.unknown === undefined : !column.codes.includes(0);
}
