import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examplePack } from "../policy/example-pack.contract.ts";
import type { Decision, Table } from "../schema/index.ts";
import { anyTable } from "./any-table.contract.ts";
import { readTable } from "./read-table.ts";
import { tableToGrid } from "./table-to-grid.ts";
import { tableWords } from "./table-words.ts";

const words = tableWords(examplePack());
const decision = (table: Table): Decision => ({
  kind: "decision",
  id: "generated",
  title: { "zh-CN": "表", en: "Table" },
  clause: "1.1.1",
  hitPolicy: "collect",
  outputs: {
    value: { fact: "client.perks", collect: "list" },
    fee: { value: { type: "money", currency: "CNY" } },
    call: { fact: "client.callDuty" },
  },
  table,
});

describe("readTable", () => {
  it("gives back the very table that was written, in either language", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom("zh-CN", "en"), (table, locale) => {
        const document = decision(table);
        const grid = tableToGrid(document, locale, words) ?? [];
        const read = readTable(grid, document, words);
        expect(read.issues).toEqual([]);
        expect(read.table).toEqual(table);
      }),
      { numRuns: 600 },
    );
  });
});
