/* oxlint-disable unicorn/no-thenable -- `then` is a word of the table format */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonEqual } from "../json/index.ts";
import { exampleTable, tableDocuments, tablePack } from "../policy/example-table.contract.ts";
import { parsePack, tailorPack } from "../policy/index.ts";
import type { Table, TableRow } from "../schema/index.ts";
import { importTable } from "./import-table.ts";
import { tableOperations } from "./table-operations.ts";
import { tableToGrid } from "./table-to-grid.ts";
import { tableWords } from "./table-words.ts";

const pack = tablePack();
const decision = pack.decisions.find(({ id }) => id === "delivery") ?? exampleTable;
const table = decision.table ?? { columns: {}, rows: [] };
const own: TableRow = { name: "x_own", clause: "1.1.2", cells: { kind: "office" }, then: { value: "fast" } };

/** The rows that are asked, in their order: what neither cells nor outputs say is left out. */
const asked = (rows: readonly TableRow[]) =>
  rows
    .filter(({ disabled }) => disabled !== true)
    .map((row) => ({ ...row, cells: told(row.cells), then: told(row.then) }));
const told = (part: object): object => Object.fromEntries(Object.entries(part).filter(([, each]) => each !== null));
const made = (to: Table): readonly TableRow[] => {
  const { operations } = tableOperations(decision, to);
  const { pack: tailored, issues } = tailorPack(pack, operations, "2025-01-01");
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  return tailored.decisions.find(({ id }) => id === "delivery")?.table?.rows ?? [];
};

const cells = fc.record(
  { kind: fc.constantFrom("school", null, ["office"]), honoured: fc.boolean() },
  { requiredKeys: [] },
);
const change = fc.record(
  {
    cells,
    then: fc.record(
      { value: fc.constantFrom("fast", "normal"), deposit: fc.constantFrom(5, null) },
      { requiredKeys: ["value"] },
    ),
    clause: fc.constantFrom("1.1.1", ["1.1.2", "1.1.3"]),
    title: fc.constantFrom({ "zh-CN": "甲", en: "A" }),
    exceptionOf: fc.constantFrom("guest"),
  },
  { requiredKeys: [] },
);
/** Tables that people could make of this one: rows changed, gone, added, in any order. */
const tables: fc.Arbitrary<Table> = fc
  .tuple(
    fc.shuffledSubarray([...table.rows.keys(), -1, -2], { minLength: 1 }),
    fc.array(change, { minLength: 8, maxLength: 8 }),
  )
  .map(([places, changes]) => ({
    ...table,
    rows: places.map((place, at) => {
      const row = table.rows[place] ?? { ...own, name: `x_own${place}` };
      return { ...row, ...changes[at] } as TableRow;
    }),
  }));

describe("tableOperations", () => {
  it("makes the new table by its operations", () => {
    fc.assert(
      fc.property(tables, (to) => {
        expect(asked(made(to))).toEqual(asked(to.rows));
      }),
      { numRuns: 300 },
    );
  });

  it("makes no operation of a table that is the same", () => {
    expect(tableOperations(decision, table)).toEqual({ operations: [], issues: [] });
  });

  it("moves as few rows as it can, and says what stood there before", () => {
    const [first, second, ...rest] = table.rows;
    if (first === undefined || second === undefined) throw new TypeError("the example has rows");
    const rows = [{ ...second, cells: { ...second.cells, kind: "school" } }, first, ...rest];
    const { operations } = tableOperations(decision, { ...table, rows });
    expect(operations).toEqual([
      { op: "move", at: "decision:delivery/table/rows/big", before: "guest" },
      {
        op: "set",
        at: "decision:delivery/table/rows/big/cells/kind",
        value: "school",
        expect: ["company", "office"],
      },
    ]);
  });

  it("disables a row of the pack that is gone, and removes one of the company's", () => {
    const withOwn = parsePack(tableDocuments({ ...table, rows: [...table.rows, own] }));
    const before = withOwn.decisions.find(({ id }) => id === "delivery") ?? decision;
    expect(tableOperations(before, { ...table, rows: table.rows.slice(1) }).operations).toEqual([
      { op: "set", at: "decision:delivery/table/rows/guest/disabled", value: true, expect: null },
      { op: "remove", at: "decision:delivery/table/rows/x_own" },
    ]);
  });

  it("says what is no operation: columns, priorities, a name that a pack could use", () => {
    const rows = [{ ...own, name: "own" }, ...table.rows.map((row, at) => (at === 0 ? { ...row, priority: 2 } : row))];
    const { issues } = tableOperations(decision, { ...table, columns: { kind: { fact: "client.kind" } }, rows });
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "sheet/not-an-operation /table/columns",
      "tailoring/no-prefix /table/rows/0/name",
      "sheet/not-an-operation /table/rows/1/priority",
    ]);
  });
});

describe("importTable", () => {
  it("gives the operations with what was read, and the cell of what they cannot say", () => {
    const grid = tableToGrid(decision, "en", tableWords(pack)) ?? [];
    const head = grid.findIndex(([mark]) => mark === "guest");
    const row = (grid[head] ?? []).map((cell, at) => (at === 0 ? "own" : cell));
    const { ok, draft } = importTable(pack, decision, grid.toSpliced(head, 0, row));
    expect(ok).toBe(true);
    expect(draft?.operations).toMatchObject([{ op: "add", value: { name: "own" }, before: "guest" }]);
    expect(draft?.issues).toMatchObject([{ cell: `A${head + 1}`, issue: { code: "tailoring/no-prefix" } }]);
    expect(jsonEqual(importTable(pack, decision, grid).draft, { operations: [], issues: [] })).toBe(true);
  });
});
