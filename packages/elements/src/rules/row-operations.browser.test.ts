import { describe, expect, it } from "vitest";

import { readClipboard, writeClipboard } from "./clipboard-grid.ts";
import { addItem, freshName, moveItem, removeItem, setPart, type RuleList } from "./row-operations.ts";
import { tableChanges } from "./table-changes.ts";

const list: RuleList = { decision: "tier", list: "table/rows" };
const at = "decision:tier/table/rows";
const cell = (value: number | null, expect: number | null = 1) =>
  ({ name: "big", path: ["cells", "amount"], value, expect }) as const;

describe("setPart", () => {
  it("sets a part once however often it is set, and not at all when it is as before", () => {
    const once = setPart([], list, cell(5));
    expect(once).toEqual([{ op: "set", at: `${at}/big/cells/amount`, value: 5, expect: 1 }]);
    const twice = setPart(once, list, cell(7, 5));
    expect(twice).toEqual([{ op: "set", at: `${at}/big/cells/amount`, value: 7, expect: 1 }]);
    expect(setPart(twice, list, cell(1, 7))).toEqual([]);
  });

  it("changes what the draft itself has added in its own operation", () => {
    const added = addItem([], list, { name: "x_row1", clause: "1", cells: {}, says: 1 }, "big");
    const set = setPart(added, list, { ...cell(5, null), name: "x_row1" });
    expect(set).toEqual([
      { op: "add", at, value: { name: "x_row1", clause: "1", cells: { amount: 5 }, says: 1 }, before: "big" },
    ]);
    expect(setPart(set, list, { ...cell(null, 5), name: "x_row1" })).toEqual(added);
  });
});

describe("moveItem and removeItem", () => {
  it("keep only the last place of a rule, and forget what was added and taken out again", () => {
    const moved = moveItem(moveItem([], list, "big", "small"), list, "big", null);
    expect(moved).toEqual([{ op: "move", at: `${at}/big`, before: null }]);
    const added = addItem(addItem([], list, { name: "x_row1" }, null), list, { name: "x_row2" }, "x_row1");
    expect(removeItem(added, list, "x_row1", null)).toEqual([
      { op: "add", at, value: { name: "x_row2" }, before: null },
    ]);
    expect(removeItem(setPart([], list, { ...cell(5), name: "x_old" }), list, "x_old", null)).toEqual([
      { op: "remove", at: `${at}/x_old` },
    ]);
    expect(freshName(["x_row1", "big"])).toBe("x_row2");
  });
});

describe("tableChanges", () => {
  const row = (name: string, amount: number) => ({ name, clause: "1", cells: { amount } });
  it("tells a file's rows apart: changed, new, gone and moved", () => {
    const before = [row("a", 1), row("b", 2), row("c", 3), row("x_d", 4)];
    const after = [row("c", 3), row("a", 9), row("new", 5)];
    expect(tableChanges(list, before, after, "why")).toEqual([
      { op: "remove", at: `${at}/x_d` },
      { op: "set", at: `${at}/b/disabled`, value: true, expect: null, why: "why" },
      { op: "set", at: `${at}/a/cells/amount`, value: 9, expect: 1 },
      { op: "add", at, value: row("x_new", 5) },
      { op: "move", at: `${at}/a`, before: "x_new" },
    ]);
    expect(tableChanges(list, before, before, "why")).toEqual([]);
  });
});

describe("readClipboard", () => {
  it("reads what it writes, with tabs, quotes and line breaks in cells", () => {
    const rows = [
      ["a", 'say "b"', "c\nd"],
      ["", "e\tf", "g"],
    ];
    expect(readClipboard(writeClipboard(rows))).toEqual(rows);
    expect(readClipboard("1\t2\r\n3\t4\r\n")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });
});
