import { describe, expect, it } from "vitest";
import { renderIssue } from "../issue/index.ts";
import { exampleTable, tablePack } from "../policy/example-table.contract.ts";
import { readTable } from "./read-table.ts";
import { tableToGrid, type Grid } from "./table-to-grid.ts";
import { tableWords } from "./table-words.ts";

const words = tableWords(tablePack());
const grid = tableToGrid(exampleTable, "zh-CN", words) ?? [];
const columns = "ABCDEFGHIJKLMN".split("");
/** The example with another text in a cell, e.g. `E6`. */
const typed = (address: string, text: string, of: Grid = grid): Grid => {
  const [, letter = "", line = ""] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
  return of.map((cells, at) =>
    at === Number(line) - 1 ? cells.map((cell, column) => (columns[column] === letter ? text : cell)) : cells,
  );
};
const big = grid.findIndex(([name]) => name === "big") + 1;
/** What the row `big` asks or says after a text was typed into one of its cells. */
const after = (letter: string, text: string) => {
  const read = readTable(typed(`${letter}${big}`, text), exampleTable, words);
  return read.issues.length > 0 ? read.issues.map(({ code }) => code) : read.table?.rows[1];
};
const kind = (text: string): unknown => (after("E", text) as { cells?: Record<string, unknown> }).cells?.["kind"];
const orders = (text: string): unknown => (after("F", text) as { cells?: Record<string, unknown> }).cells?.["orders"];
const months = (text: string): unknown => (after("H", text) as { cells?: Record<string, unknown> }).cells?.["months"];
const ends = (from: string, a: unknown, to: string, b: unknown) => ({
  all: [
    { operator: from, value: a },
    { operator: to, value: b },
  ],
});

describe("readTable", () => {
  it.each([
    ["公司", "company"],
    ["company", "company"],
    ["Public office", "office"],
    ["公司, 学校", ["company", "school"]],
    ["company、school", ["company", "school"]],
    ["school,", ["school"]],
    ["非 学校", { not: "school" }],
    ["not company, school", { not: ["company", "school"] }],
    ["≠ 学校", { operator: "notEqual", value: "school" }],
    ["in(公司、学校)", { operator: "in", value: ["company", "school"] }],
    ["", undefined],
    ["-", null],
    ["{fact:client.kind}", { fact: "client.kind" }],
  ])("understands the option %j", (text, cell) => {
    expect(kind(text)).toEqual(cell);
  });

  it.each([
    ["1000000", 1_000_000],
    ["1,000,000.5", 1_000_000.5],
    ["30万", 300_000],
    ["1.1万", 11_000],
    ["¥ 300,000", 300_000],
    ["> 1,000,000", { operator: "greaterThan", value: 1_000_000 }],
    ["＞30万", { operator: "greaterThan", value: 300_000 }],
    [">=30万元", { operator: "greaterThanInclusive", value: 300_000 }],
    ["不超过 30万", { operator: "lessThanInclusive", value: 300_000 }],
    ["300,000..1,000,000", ends("greaterThanInclusive", 300_000, "lessThanInclusive", 1_000_000)],
    ["30万~100万", ends("greaterThanInclusive", 300_000, "lessThanInclusive", 1_000_000)],
    ["[300000, 1000000)", ends("greaterThanInclusive", 300_000, "lessThan", 1_000_000)],
    ["[300,000, 1,000,000)", ends("greaterThanInclusive", 300_000, "lessThan", 1_000_000)],
    ["(1..{grade.goldMin}]", ends("greaterThan", 1, "lessThanInclusive", { parameter: "grade.goldMin" })],
    ["{grade.goldMin}", { parameter: "grade.goldMin" }],
    ["> {grade.goldMin}", { operator: "greaterThan", value: { parameter: "grade.goldMin" } }],
    ["> 5 且 < {grade.goldMin}", ends("greaterThan", 5, "lessThan", { parameter: "grade.goldMin" })],
    ["非 > 5", { not: { operator: "greaterThan", value: 5 } }],
  ])("understands the figure %j", (text, cell) => {
    expect(orders(text)).toEqual(cell);
  });

  it("takes several figures apart without tearing their thousands", () => {
    expect(months("1,000, 2,000")).toEqual([1000, 2000]);
    expect(months("6、12")).toEqual([6, 12]);
    expect(months("< 6 or > 24")).toEqual({
      any: [
        { operator: "lessThan", value: 6 },
        { operator: "greaterThan", value: 24 },
      ],
    });
  });

  it.each(["scholl", "公司 学校", "> ", "in(scholl)", "json:{", "公司、"])("does not guess what %j may be", (text) => {
    expect(text === "公司、" ? kind(text) : after("E", text)).toEqual(
      text === "公司、" ? ["company"] : ["sheet/not-understood"],
    );
  });

  it("does not guess where a range is parted", () => {
    expect(after("F", "[1,200,300)")).toEqual(["sheet/not-understood"]);
    expect(after("F", "1,00")).toEqual(["sheet/not-understood"]);
  });

  it("names the cell as a spreadsheet does, and says what belongs there, in both languages", () => {
    const [found] = readTable(typed(`E${big}`, "scholl"), exampleTable, words).issues;
    expect(found).toMatchObject({ pointer: `/${big - 1}/4`, message: `cell E${big}: \`scholl\` cannot be read here` });
    expect(found?.help).toContain("school (学校, school)");
    expect(found && renderIssue(found, "zh-CN").message).toBe(`单元格 E${big}：无法理解“scholl”`);
  });

  it("wants a name and a clause for every row, and whole words in the other columns", () => {
    expect(after("A", "")).toEqual(["sheet/missing"]);
    expect(after("B", "")).toEqual(["sheet/missing"]);
    expect(after("A", "-")).toEqual(["sheet/not-understood"]);
    const last = grid[0]?.length ?? 0;
    expect(after(columns[last - 4] ?? "", "high")).toEqual(["sheet/not-understood"]);
    expect(after(columns[last - 2] ?? "", "maybe")).toEqual(["sheet/not-understood"]);
  });

  it("passes over empty rows, and takes a new row wherever it stands", () => {
    const fresh = ["tiny", "1.1.3", "", "", "", "< 100", "", "", "普通", "", "", "", "", ""];
    const longer = [...grid.slice(0, big), fresh, [], ["", " "], ...grid.slice(big)];
    const names = readTable(longer, exampleTable, words).table?.rows.map(({ name }) => name);
    expect(names).toEqual(["guest", "big", "tiny", "middle", "school", "old", "rest"]);
  });

  it("takes a new column, and stops at one that says nothing", () => {
    const ids = grid.findIndex(([mark]) => mark === "#id");
    const facts = grid.findIndex(([mark]) => mark === "#fact");
    const wider = grid.map((cells, at) => [
      ...cells,
      at === 0 ? "逾期" : at === ids ? "cells.overdue" : at === facts ? "client.overdue" : at === big - 1 ? "是" : "",
    ]);
    expect(readTable(wider, exampleTable, words).table?.rows[1]?.cells["overdue"]).toBe(true);
    const codes = (of: Grid) => readTable(of, exampleTable, words).issues.map(({ code }) => code);
    expect(codes(wider.map((cells, at) => (at === ids ? cells.with(-1, "") : cells)))).toEqual([
      "sheet/unknown-column",
    ]);
    expect(codes(wider.map((cells, at) => (at === facts ? cells.with(-1, "") : cells)))).toContain("sheet/no-fact");
    expect(codes(wider.map((cells, at) => (at === ids ? cells.with(-1, "cells.kind") : cells)))).toEqual([
      "sheet/column-twice",
    ]);
    expect(codes(grid.filter((_, at) => at !== ids))).toEqual(["sheet/no-ids"]);
    expect(
      codes(
        grid.slice(
          0,
          grid.findIndex(([name]) => name === "guest"),
        ),
      ),
    ).toEqual(["sheet/no-rows"]);
    expect(codes([])).toEqual(["sheet/no-ids"]);
  });

  it("tells from which cell a part of the table came", () => {
    const { addressOf } = readTable(grid, exampleTable, words);
    expect(addressOf("/table/rows/1/cells/kind/1")).toBe(`E${big}`);
    expect(addressOf("/table/rows/1/clause")).toBe(`B${big}`);
    expect(addressOf("/table/columns/orders/fact")).toMatch(/^F\d$/u);
    expect(addressOf("/outputs/value")).toBeUndefined();
  });
});
