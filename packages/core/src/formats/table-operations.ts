import { issue, type Issue } from "../issue/index.ts";
import { jsonEqual, pointerStep, type Json } from "../json/index.ts";
import { movedAmong } from "../policy/index.ts";
import { documentId, type Decision, type Operation, type Table, type TableRow } from "../schema/index.ts";

/** A changed table as named operations for a draft, and what operations cannot say. */
export interface TableOperations {
  readonly operations: readonly Operation[];
  /** `sheet/not-an-operation`, `tailoring/no-prefix`; with any of them the operations do not make the whole table. */
  readonly issues: readonly Issue[];
}

/**
 * What a company would have to change to make one table of another. A row of the pack that is gone is disabled, for it
 * cannot be removed; what a row says of nothing (`null`) is the same as nothing said.
 */
export function tableOperations(decision: Decision, table: Table): TableOperations {
  const before = decision.table ?? { columns: table.columns, rows: [] as readonly TableRow[] };
  const at = `decision:${decision.id}/table/rows`;
  const old = new Map(before.rows.map((row) => [row.name, row]));
  const names = new Set(table.rows.map(({ name }) => name));
  const gone = before.rows.filter(({ name }) => !names.has(name));
  const changes = table.rows.flatMap((row) => changesOf(old.get(row.name) ?? row, row, at));
  return {
    operations: [...gone.flatMap((row) => leaving(row, at)), ...placing(before.rows, table.rows, at), ...changes],
    issues: unsaid(decision, table, old),
  };
}

/** What the company may not add, and what rows and columns have beside what an operation can name. */
function unsaid(decision: Decision, table: Table, old: ReadonlyMap<string, TableRow>): readonly Issue[] {
  const document = documentId(decision);
  const heads = (["columns", "complete"] as const)
    .filter((part) => !isSame(decision.table?.[part], table[part]))
    .map((part) => issue("sheet/not-an-operation", { part }, { document, pointer: `/table/${part}` }));
  const rows = table.rows.flatMap((row, place): readonly Issue[] => {
    const pointer = `/table/rows/${place}`;
    const was = old.get(row.name);
    if (was === undefined) {
      return row.name.startsWith("x_")
        ? []
        : [issue("tailoring/no-prefix", { rule: row.name }, { document, pointer: `${pointer}/name` })];
    }
    return isSame(was.priority, row.priority)
      ? []
      : [issue("sheet/not-an-operation", { part: "priority" }, { document, pointer: `${pointer}/priority` })];
  });
  return [...heads, ...rows];
}

function leaving(row: TableRow, at: string): readonly Operation[] {
  const place = at + pointerStep(row.name);
  if (row.name.startsWith("x_")) return [{ op: "remove", at: place }];
  return row.disabled === true ? [] : [{ op: "set", at: `${place}/disabled`, value: true, expect: null }];
}

/** From the end on, so that what a row is put before stands where it will stay. */
function placing(before: readonly TableRow[], after: readonly TableRow[], at: string): readonly Operation[] {
  const old = new Set(before.map(({ name }) => name));
  const moved = new Set(
    movedAmong(
      before.map(({ name }) => name),
      after.map(({ name }) => name),
    ),
  );
  return after
    .map((row, place): readonly Operation[] => {
      const next = after[place + 1]?.name ?? null;
      if (!old.has(row.name)) return [{ op: "add", at, value: row, before: next }];
      return moved.has(row.name) ? [{ op: "move", at: at + pointerStep(row.name), before: next }] : [];
    })
    .toReversed()
    .flat();
}

/** What is different in a row that stays. */
function changesOf(was: TableRow, row: TableRow, at: string): readonly Operation[] {
  const place = at + pointerStep(row.name);
  const set = (property: string, then: unknown, now: unknown): readonly Operation[] =>
    isSame(then, now)
      ? []
      : [{ op: "set", at: `${place}/${property}`, value: now ?? null, expect: then ?? null } as Operation];
  const within = (key: "cells" | "then"): readonly Operation[] =>
    [...new Set([...Object.keys(was[key]), ...Object.keys(row[key])])].flatMap((name) =>
      set(`${key}${pointerStep(name)}`, (was[key] as Parts)[name], (row[key] as Parts)[name]),
    );
  const isSwitched = !isSame([was.disabled, was.disabledReason], [row.disabled, row.disabledReason]);
  const why = row.disabledReason === undefined ? {} : { why: row.disabledReason };
  const switched: Operation = {
    op: "set",
    at: `${place}/disabled`,
    value: row.disabled ?? null,
    expect: was.disabled ?? null,
    ...why,
  };
  return [
    ...(["clause", "title", "exceptionOf"] as const).flatMap((key) => set(key, was[key], row[key])),
    ...within("cells"),
    ...within("then"),
    ...(isSwitched ? [switched] : []),
  ];
}

type Parts = Readonly<Record<string, unknown>>;

function isSame(one: unknown, other: unknown): boolean {
  return jsonEqual((one ?? null) as Json, (other ?? null) as Json);
}
