import { describe, expect, it } from "vitest";
import { exampleTable, tablePack } from "../policy/example-table.contract.ts";
import { tableWords } from "./table-words.ts";
import { typedCell, writtenCell, type CellPlace } from "./typed-cell.ts";

const words = tableWords(tablePack());
const orders: CellPlace = { part: "cells", name: "orders" };
const typed = (text: string, place = orders): unknown => {
  const read = typedCell(exampleTable, place, text, words);
  return read.ok ? read.value : read.expected;
};
const ends = (from: string, a: unknown, to: string, b: unknown) => ({
  all: [
    { operator: from, value: a },
    { operator: to, value: b },
  ],
});

describe("typedCell", () => {
  it.each([
    ["超过 100万", { operator: "greaterThan", value: 1_000_000 }],
    ["over 1,000,000", { operator: "greaterThan", value: 1_000_000 }],
    ["80 万元以上", { operator: "greaterThanInclusive", value: 800_000 }],
    ["不满 30 万元", { operator: "lessThan", value: 300_000 }],
    ["below 300,000", { operator: "lessThan", value: 300_000 }],
    ["at least 5", { operator: "greaterThanInclusive", value: 5 }],
    ["30万 到 100万", ends("greaterThanInclusive", 300_000, "lessThanInclusive", 1_000_000)],
    ["20 万元到不满 30 万元", ends("greaterThanInclusive", 200_000, "lessThan", 300_000)],
    ["over 5 to 10", ends("greaterThan", 5, "lessThanInclusive", 10)],
    ["(5..10]", ends("greaterThan", 5, "lessThanInclusive", 10)],
    ["不限", null],
    ["", null],
    [" ", null],
    ["any", null],
  ])("understands %j", (text, value) => {
    expect(typed(text)).toEqual(value);
  });

  it("tells what would have been understood", () => {
    expect(typedCell(exampleTable, orders, "plenty", words).ok).toBe(false);
    expect(typedCell(exampleTable, { part: "cells", name: "kind" }, "nobody", words)).toMatchObject({
      ok: false,
      expected: expect.stringContaining("company") as string,
    });
  });

  it("reads back what it writes, for every cell of a table", () => {
    for (const locale of ["zh-CN", "en"] as const) {
      for (const row of exampleTable.table?.rows ?? []) {
        for (const [name, value] of Object.entries(row.cells)) {
          const place: CellPlace = { part: "cells", name };
          expect(typed(writtenCell(exampleTable, place, value as never, locale, words), place)).toEqual(value);
        }
      }
    }
  });
});
