import { BylawError, issue } from "@bylaw/core";
import { csvLines, sheetsToXlsx } from "../tables/index.ts";
import { exportLine, type ExportedSubmission, type ExportTable } from "./export-table.ts";

export type ExportFormat = "csv" | "ndjson" | "xlsx";

export const exportMedia: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Submissions that fit into one workbook, which is made in memory. */
const MOST_IN_WORKBOOK = 20_000;
/** Lines that are sent together. */
const BATCH = 200;

/**
 * An export as bytes. Values and lines of JSON are sent as they are read, however many there are; a workbook is made as a whole.
 *
 * @param title of a workbook's first sheet
 * @issues `server/export-too-large` for a workbook with more than 20,000 submissions
 */
export async function exportBytes(
  format: ExportFormat,
  table: ExportTable,
  submissions: AsyncIterable<ExportedSubmission>,
  title: string,
): Promise<AsyncIterable<Uint8Array>> {
  if (format === "xlsx") return only(await workbook(table, submissions, title));
  return encoded(format === "csv" ? csv(table, submissions) : ndjson(table, submissions));
}

async function* only(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

async function* encoded(texts: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of texts) yield encoder.encode(text);
}

async function* csv(table: ExportTable, submissions: AsyncIterable<ExportedSubmission>): AsyncIterable<string> {
  yield csvLines([table.head], true);
  for await (const batch of batches(submissions)) {
    yield csvLines(
      batch.map((each) => table.line(each)),
      false,
    );
  }
}

async function* ndjson(table: ExportTable, submissions: AsyncIterable<ExportedSubmission>): AsyncIterable<string> {
  for await (const batch of batches(submissions)) {
    yield batch.map((each) => `${JSON.stringify(exportLine(table, each))}\n`).join("");
  }
}

async function workbook(
  table: ExportTable,
  submissions: AsyncIterable<ExportedSubmission>,
  title: string,
): Promise<Uint8Array> {
  const own: (readonly string[])[] = [table.head];
  const rows = table.tables.map((each): (readonly string[])[] => [table.headOf(each)]);
  for await (const each of submissions) {
    own.push(table.line(each));
    table.tables.forEach((one, at) => rows[at]?.push(...table.linesOf(one, each)));
    if (own.length > MOST_IN_WORKBOOK)
      throw new BylawError([issue("server/export-too-large", { limit: MOST_IN_WORKBOOK })]);
  }
  return sheetsToXlsx([{ name: title, grid: own }, ...rows.map((grid, at) => ({ name: `${at + 1}`, grid }))]);
}

async function* batches<Item>(items: AsyncIterable<Item>): AsyncIterable<readonly Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
