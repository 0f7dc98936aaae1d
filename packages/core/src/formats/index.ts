/**
 * Documents in other shapes, for people who work in a spreadsheet: a decision table as a grid of text cells, and back
 * without loss. Reading and writing files is the business of whoever has files.
 */
export { cellAddress } from "./cell-address.ts";
export { importTable, type ImportedTable, type SheetIssue } from "./import-table.ts";
export { readTable, type ReadTable } from "./read-table.ts";
export { tableOperations, type TableOperations } from "./table-operations.ts";
export { tableToGrid, type Grid } from "./table-to-grid.ts";
export { tableWords, type TableWords } from "./table-words.ts";
export { cellType, typedCell, writtenCell, type CellPlace, type TypedCell } from "./typed-cell.ts";
