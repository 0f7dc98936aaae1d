import { issue, type Issue } from "../issue/index.ts";
import { pointerOf, type Json } from "../json/index.ts";
import type { TableColumn } from "../schema/index.ts";
import { closest } from "../value/index.ts";
import { cellAddress } from "./cell-address.ts";
import { readMarked } from "./escape.ts";
import { after, ASKED, before, headRows, SAID, type HeadRow } from "./table-layout.ts";
import type { Grid } from "./table-to-grid.ts";

/** A column of the sheet: a fixed one, one that is asked, or one that is said. */
export interface SheetColumn {
  readonly id: string;
  readonly at: number;
  readonly asks?: string;
  readonly says?: string;
}

/** What stands above the rows of a table. */
export interface SheetHead {
  /** How many rows of the grid it takes. */
  readonly rows: number;
  readonly sheet: readonly SheetColumn[];
  readonly columns: Readonly<Record<string, TableColumn>>;
  readonly complete: readonly string[];
  readonly issues: readonly Issue[];
  readonly places: readonly (readonly [pointer: string, address: string])[];
}

/** Reads the rows that begin with `#`. A column without an id must be empty. */
export function readHead(grid: Grid): SheetHead {
  const marked = grid.flatMap((cells, at) => {
    const mark = (cells[0] ?? "").trim();
    const row = headRows.find((each) => mark === `#${each}`);
    return row === undefined ? [] : [{ row, at, cells }];
  });
  const ids = marked.find(({ row }) => row === "id");
  const rows = Math.max(0, ...marked.map(({ at }) => at)) + 1;
  const none = { rows, sheet: [], columns: {}, complete: [], places: [] };
  if (ids === undefined) return { ...none, issues: [issue("sheet/no-ids", {}, { pointer: "/0/0" })] };
  const issues: Issue[] = [];
  const sheet = sheetColumns(grid, ids.cells, ids.at, rows, issues);
  const says = (row: HeadRow, column: SheetColumn): string =>
    (marked.find((each) => each.row === row)?.cells[column.at] ?? "").trim();
  const columns = sheet.flatMap((column): [string, TableColumn][] => {
    if (column.asks === undefined) return [];
    const made = columnOf((row) => says(row, column));
    if (made !== undefined) return [[column.asks, made]];
    const at = marked.find(({ row }) => row === "fact")?.at ?? ids.at;
    const place = { pointer: pointerOf([at, column.at]) };
    issues.push(issue("sheet/no-fact", { cell: cellAddress(at, column.at), column: column.asks }, place));
    return [];
  });
  return {
    rows,
    sheet,
    columns: Object.fromEntries(columns),
    complete: sheet.flatMap((column) =>
      column.asks !== undefined && says("complete", column) !== "" ? [column.asks] : [],
    ),
    issues,
    places: sheet.flatMap((column) =>
      column.asks === undefined
        ? []
        : [[pointerOf(["table", "columns", column.asks]), cellAddress(ids.at, column.at)] as const],
    ),
  };
}

function sheetColumns(
  grid: Grid,
  ids: readonly string[],
  row: number,
  below: number,
  issues: Issue[],
): readonly SheetColumn[] {
  const known = [...before, ...after] as readonly string[];
  const seen = new Set<string>();
  const width = Math.max(...grid.map((cells) => cells.length));
  const columns: SheetColumn[] = [];
  for (let at = 0; at < width; at += 1) {
    const id = at === 0 ? "name" : (ids[at] ?? "").trim();
    const place = { pointer: pointerOf([row, at]) };
    const cell = cellAddress(row, at);
    const asks = id.startsWith(ASKED) ? id.slice(ASKED.length) : undefined;
    const says = id.startsWith(SAID) ? id.slice(SAID.length) : undefined;
    const isKnown = known.includes(id) || (asks ?? says ?? "") !== "";
    if (!isKnown && id === "" && grid.slice(below).every((cells) => (cells[at] ?? "").trim() === "")) continue;
    if (!isKnown) {
      issues.push(issue("sheet/unknown-column", { cell, column: id, suggestion: closest(id, known) }, place));
    } else if (seen.has(id)) {
      issues.push(issue("sheet/column-twice", { cell, column: id }, place));
    } else {
      columns.push({ id, at, ...(asks === undefined ? {} : { asks }), ...(says === undefined ? {} : { says }) });
    }
    seen.add(id);
  }
  return columns;
}

function columnOf(says: (row: HeadRow) => string): TableColumn | undefined {
  const said = (row: HeadRow): Json | undefined => {
    const text = says(row);
    const { marked, value } = readMarked(text);
    return text === "" ? undefined : marked ? value : text;
  };
  const [fact, path, params, operator] = [said("fact"), said("path"), said("params"), said("operator")];
  const [zh, en] = [said("title.zh-CN"), said("title.en")];
  if (fact === undefined) return undefined;
  const title = { ...(zh === undefined ? {} : { "zh-CN": zh }), ...(en === undefined ? {} : { en }) };
  const column: Readonly<Record<string, Json>> = {
    fact,
    ...(path === undefined ? {} : { path }),
    ...(params === undefined ? {} : { params }),
    ...(Object.keys(title).length === 0 ? {} : { title }),
    ...(operator === undefined ? {} : { operator }),
  };
  // What it says is checked like any other document.
  return column as unknown as TableColumn;
}
