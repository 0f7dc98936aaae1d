/**
 * Decision tables as files: comma-separated values and Excel workbooks, to and from grids of text. What the cells mean is
 * the business of core's `formats`.
 */
export { csvLines } from "./csv-grid.ts";
export { sheetsToXlsx } from "./xlsx-grid.ts";
export { readTableFile, tableFile, tableFormats, type TableFile, type TableFormat } from "./table-file.ts";
