import { BylawError, issue, type Grid } from "@bylaw/core";
import { readSheet } from "read-excel-file/node";
import writeXlsxFile from "write-excel-file/node";
import { guarded, unguarded } from "./guard.ts";
import { unpackedSize } from "./unpacked-size.ts";

/** How much a workbook may unpack to, in MB: a few kilobytes can unpack to many gigabytes. */
const LIMIT = 64;

/** The grid as an Excel workbook with one sheet. Every cell is text, so that Excel makes no date of clause 2.2.1. */
export async function gridToXlsx(grid: Grid): Promise<Uint8Array> {
  const head = grid.findIndex(([mark], at) => at > 0 && mark?.startsWith("#") === false);
  const rows = grid.map((row, at) =>
    row.map((cell) => ({
      // An empty cell keeps the format, so that what is typed there stays text.
      ...(cell === "" ? {} : { value: guarded(cell, breaksTheWriter) }),
      type: String,
      format: "@",
      ...(at === 0 ? { fontWeight: "bold" as const } : {}),
      ...(at > 0 && at < head ? { textColor: "#808080" as const } : {}),
    })),
  );
  const columns = (grid[0] ?? []).map((_, at) => ({
    width: Math.min(48, Math.max(8, ...grid.map((row) => (row[at] ?? "").length + 2))),
  }));
  const file = await writeXlsxFile(rows, { columns, stickyRowsCount: Math.max(1, head) }).toBuffer();
  return new Uint8Array(file);
}

/** Sheets by name, each with its headings first. Every cell is text: nothing in it can be a formula, and no number loses its zeros. */
export async function sheetsToXlsx(
  sheets: readonly { readonly name: string; readonly grid: Grid }[],
): Promise<Uint8Array> {
  const data = sheets.map(({ name, grid }, at) => ({
    data: grid.map((row, line) =>
      row.map((cell) => ({
        ...(cell === "" ? {} : { value: guarded(cell, breaksTheWriter) }),
        type: String,
        format: "@",
        ...(line === 0 ? { fontWeight: "bold" as const } : {}),
      })),
    ),
    sheet: sheetName(name, at),
    stickyRowsCount: 1,
  }));
  return new Uint8Array(await writeXlsxFile(data).toBuffer());
}

/** At most 31 characters, none of those that Excel refuses, and none twice. */
function sheetName(name: string, at: number): string {
  const plain = name
    .replaceAll(/[\\/?*[\]:']/gu, " ")
    .trim()
    .slice(0, 27);
  return at === 0 ? plain || "1" : `${at + 1} ${plain}`.trim();
}

/** The first sheet of a workbook as text. @issues `sheet/unreadable`, `sheet/too-large` */
export async function xlsxToGrid(bytes: Uint8Array): Promise<Grid> {
  const size = unpackedSize(bytes);
  if (size === undefined) throw unreadable();
  if (size > LIMIT * 1024 * 1024)
    throw new BylawError([issue("sheet/too-large", { limit: LIMIT }, { document: "body" })]);
  try {
    const rows = await readSheet(Buffer.from(bytes), { trim: false });
    return rows.map((row) => row.map(cellText));
  } catch {
    throw unreadable();
  }
}

/** The writer looks texts up in a plain object, where `toString` is always there. */
function breaksTheWriter(cell: string): boolean {
  return cell in Object.prototype;
}

/** What Excel has stored as a figure, a day or a truth, as a person would type it. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().replace("T00:00:00.000Z", "");
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
    ? unguarded(String(cell))
    : "";
}

function unreadable(): BylawError {
  return new BylawError([issue("sheet/unreadable", { format: "Excel" }, { document: "body" })]);
}
