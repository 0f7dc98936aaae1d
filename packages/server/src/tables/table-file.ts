import type { Grid } from "@bylaw/core";
import { csvToGrid, gridToCsv } from "./csv-grid.ts";
import { gridToXlsx, xlsxToGrid } from "./xlsx-grid.ts";

export type TableFormat = "csv" | "xlsx";
export const tableFormats: readonly TableFormat[] = ["csv", "xlsx"];

/** A decision table as a file. */
export interface TableFile {
  readonly format: TableFormat;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const mediaTypes: Readonly<Record<TableFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Writes a grid as a file. */
export async function tableFile(grid: Grid, format: TableFormat): Promise<TableFile> {
  const bytes = format === "csv" ? new TextEncoder().encode(gridToCsv(grid)) : await gridToXlsx(grid);
  return { format, mediaType: mediaTypes[format], bytes };
}

/** Reads a file as a grid. @issues `sheet/unreadable`, `sheet/too-large` */
export async function readTableFile(bytes: Uint8Array, format: TableFormat): Promise<Grid> {
  return format === "csv" ? csvToGrid(new TextDecoder().decode(bytes)) : xlsxToGrid(bytes);
}
