import { createReadStream } from "node:fs";
import { issue, plainValue, type ValueType } from "@bylaw/core";
import { parse, type CsvError } from "csv-parse";
import type { SubjectLine } from "./subject-line.ts";

const batchRows = 1000;

/**
 * Comma-separated values, read as they come, with the facts' dotted ids in the first row. An empty cell is absent, the items of a list
 * are separated by `;`, numbers use a point, days and moments are ISO 8601. A cell that does not fit stays text, and the vocabulary
 * says what is wrong with it.
 *
 * @param typeOf the type of a fact
 * @issues `input/bad-csv`
 */
export async function* readCsv(
  path: string,
  typeOf: (fact: string) => ValueType["type"] | undefined,
): AsyncGenerator<readonly SubjectLine[]> {
  const broken: SubjectLine[] = [];
  const rows = createReadStream(path).pipe(
    parse({
      bom: true,
      columns: (names: readonly string[]) => names.map((name) => name.trim()),
      info: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        broken.push(brokenLine(error));
        return undefined;
      },
    }),
  );
  let batch: SubjectLine[] = [];
  for await (const { info, record } of rows as AsyncIterable<Row>) {
    batch.push(...broken.splice(0), { line: info.lines, facts: readRow(record, typeOf) });
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  yield [...batch, ...broken];
}

function readRow(
  record: Row["record"],
  typeOf: (fact: string) => ValueType["type"] | undefined,
): Readonly<Record<string, unknown>> {
  const facts: Record<string, unknown> = {};
  for (const name of Object.keys(record)) {
    const cell = record[name] ?? "";
    if (cell !== "") facts[name] = plainValue(cell, typeOf(name) ?? "text");
  }
  return facts;
}

interface Row {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

function brokenLine(error: CsvError | undefined): SubjectLine {
  return { line: Number(error?.["lines"] ?? 1), issue: issue("input/bad-csv", { reason: error?.code ?? "CSV" }) };
}
