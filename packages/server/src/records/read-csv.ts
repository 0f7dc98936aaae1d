import { issue, plainValue } from "@bylaw/core";
import { parse, type CsvError } from "csv-parse/sync";
import type { Line } from "./read-ndjson.ts";
import type { Collection } from "./record-kind.ts";

/**
 * Comma-separated values with the fields' names in the first row. An empty cell is absent; a list's items are separated
 * by `;`; numbers use a point, days and moments are ISO 8601. A cell that does not fit stays text, and the vocabulary
 * says what is wrong with it.
 *
 * @issues `server/import-bad-csv` for a line that cannot be split into cells
 */
export function readCsv(text: string, fields: Collection["fields"]): readonly Line[] {
  const broken: Line[] = [];
  const rows = parse(text, {
    bom: true,
    columns: (names: readonly string[]) => names.map((name) => name.trim()),
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      broken.push(brokenLine(error));
      return undefined;
    },
  }) as unknown as readonly Row[];
  const read = rows.map(({ info, record }) => ({ line: info.lines, input: readRow(record, fields), issues: [] }));
  return [...read, ...broken].toSorted((a, b) => a.line - b.line);
}

interface Row {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

function brokenLine(error: CsvError | undefined): Line {
  const line = Number(error?.["lines"] ?? 1);
  return { line, issues: [issue("server/import-bad-csv", { reason: error?.code ?? "CSV" })] };
}

function readRow(record: Row["record"], fields: Collection["fields"]): Readonly<Record<string, unknown>> {
  const cells = Object.entries(record).filter(([, cell]) => cell !== "");
  return Object.fromEntries(
    cells.map(([name, cell]) => [name, plainValue(cell, fields.get(name)?.value.type ?? "text")]),
  );
}
