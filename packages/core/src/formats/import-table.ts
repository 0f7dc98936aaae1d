import { hasErrors, issue, type Issue } from "../issue/index.ts";
import { jsonEqual, type Json } from "../json/index.ts";
import { checkPack, movedAmong, type Pack } from "../policy/index.ts";
import { checkDocument, documentId, type Decision, type Operation, type TableRow } from "../schema/index.ts";
import { readTable } from "./read-table.ts";
import type { Grid } from "./table-to-grid.ts";
import { tableOperations } from "./table-operations.ts";
import { tableWords } from "./table-words.ts";

/** An issue of a table that came from a spreadsheet, and the cell to mend, e.g. `F7`. */
export interface SheetIssue {
  readonly issue: Issue;
  readonly cell?: string;
}

/** What a spreadsheet would make of a decision. Rows are told by their names. */
export interface ImportedTable {
  /** The decision with the new table; none when the sheet could not be read. */
  readonly decision?: Decision;
  readonly rows: Readonly<Record<"added" | "changed" | "removed" | "moved", readonly string[]>>;
  readonly issues: readonly SheetIssue[];
  /** Whether it may be taken over: it could be read, and nothing in it is an error. */
  readonly ok: boolean;
  /** What it comes to as a company's change, if it may be taken over. */
  readonly draft?: {
    readonly operations: readonly Operation[];
    /** What operations cannot say. With any of them they do not make the whole table. */
    readonly issues: readonly SheetIssue[];
  };
}

/** Reads a grid as the new table of a decision of the pack, and checks the pack with it. Nothing is changed. */
export function importTable(pack: Pack, decision: Decision, grid: Grid): ImportedTable {
  const read = readTable(grid, decision, tableWords(pack));
  const none = { added: [], changed: [], removed: [], moved: [] };
  if (read.table === undefined) {
    return { rows: none, issues: read.issues.map((each) => ({ issue: each, ...cellOf(each) })), ok: false };
  }
  const { rules: _, ...rest } = decision;
  const made: Decision = { ...rest, table: read.table };
  const placed = (each: Issue): SheetIssue => {
    const cell = each.document === documentId(made) ? read.addressOf(each.pointer) : undefined;
    return { issue: each, ...(cell === undefined ? {} : { cell }) };
  };
  const issues = issuesOf(pack, decision, made).map(placed);
  const rows = differences(decision.table?.rows ?? [], read.table.rows);
  if (hasErrors(issues.map((each) => each.issue))) return { decision: made, rows, issues, ok: false };
  const { operations, issues: unsaid } = tableOperations(decision, read.table);
  return { decision: made, rows, issues, ok: true, draft: { operations, issues: unsaid.map(placed) } };
}

/** The issues that the grid itself has name their cell already. */
function cellOf({ params }: Issue): Pick<SheetIssue, "cell"> {
  const { cell } = params;
  return typeof cell === "string" ? { cell } : {};
}

/** All that is wrong with the decision, and what would newly be wrong elsewhere because of it. */
function issuesOf(pack: Pack, before: Decision, after: Decision): readonly Issue[] {
  const shape = checkDocument(after);
  if (shape.length > 0) return shape;
  const names = after.table?.rows.map((row) => row.name) ?? [];
  const twice = after.table?.rows.flatMap(({ name }, at) =>
    names.indexOf(name) === at
      ? []
      : [
          issue(
            "document/duplicate-id",
            { id: name, other: documentId(after) },
            { document: documentId(after), pointer: `/table/rows/${at}/name` },
          ),
        ],
  );
  const key = ({ code, document, pointer }: Issue): string => `${code} ${document ?? ""} ${pointer}`;
  const known = new Set(checkPack(pack).map(key));
  const found = checkPack({ ...pack, decisions: pack.decisions.map((each) => (each === before ? after : each)) });
  const own = found.filter((each) => each.document === documentId(after) || !known.has(key(each)));
  return [...(twice ?? []), ...own];
}

function differences(before: readonly TableRow[], after: readonly TableRow[]): ImportedTable["rows"] {
  const old = new Map(before.map((row) => [row.name, row]));
  const names = new Set(after.map((row) => row.name));
  const kept = after.filter((row) => old.has(row.name));
  return {
    added: after.filter((row) => !old.has(row.name)).map((row) => row.name),
    changed: kept.filter((row) => !jsonEqual(row as Json, old.get(row.name) as Json)).map((row) => row.name),
    removed: before.filter((row) => !names.has(row.name)).map((row) => row.name),
    moved: movedAmong([...old.keys()], [...names]),
  };
}
