import { BylawError, issue, type Grid } from "@bylaw/core";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { guarded, unguarded } from "./guard.ts";

/** What makes a spreadsheet take a cell for a formula. */
const formula = /^[=+@\t\r]|^-(?!$|\d+(?:[.,]\d+)*$)/u;

/**
 * The grid as comma-separated values, with a byte order mark so that Excel reads Chinese. A cell that a spreadsheet would
 * run as a formula gets an apostrophe before it, and so does one that has an apostrophe of its own there.
 */
export function gridToCsv(grid: Grid): string {
  return csvLines(grid, true);
}

/** Lines of comma-separated values, guarded in the same way, to be sent one after the other. @param isFirst whether the byte order mark stands before them */
export function csvLines(grid: Grid, isFirst: boolean): string {
  const rows = grid.map((row) => row.map((cell) => guarded(cell, (text) => formula.test(text))));
  return stringify(rows, { bom: isFirst, record_delimiter: "\r\n" });
}

/** The inverse. A semicolon or a tab may stand in place of the comma, as some languages' Excel has it. @issues `sheet/unreadable` */
export function csvToGrid(text: string): Grid {
  try {
    const rows = parse(text, {
      bom: true,
      relax_column_count: true,
      delimiter: delimiterOf(text),
      record_delimiter: ["\r\n", "\n", "\r"],
    }) as string[][];
    return rows.map((row) => row.map(unguarded));
  } catch {
    throw new BylawError([issue("sheet/unreadable", { format: "CSV" }, { document: "body" })]);
  }
}

/** What parts the marks of the head: the first line that begins with `#id` shows it. */
function delimiterOf(text: string): string {
  const [, found = ","] = /^"?#id"?([,;\t])/mu.exec(text) ?? [];
  return found;
}
