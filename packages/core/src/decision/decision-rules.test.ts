/* oxlint-disable unicorn/no-thenable -- `then` is a word of the table format */
import { describe, expect, it } from "vitest";
import type { Decision, Table, TableCell } from "../schema/index.ts";
import { allRules, decisionRules, placeInDocument } from "./decision-rules.ts";

const decision = (table: Table): Decision => ({
  kind: "decision",
  id: "price",
  title: { "zh-CN": "价格", en: "Price" },
  clause: "1",
  hitPolicy: "first",
  outputs: { value: {} },
  table,
});
const one = (cell: TableCell, operator?: string): Decision =>
  decision({
    columns: { size: { fact: "job.size", ...(operator === undefined ? {} : { operator }) } },
    rows: [{ name: "only", clause: "1", cells: { size: cell }, then: { value: "x" } }],
  });
const condition = (cell: TableCell, operator?: string): unknown => {
  const [rule] = decisionRules(one(cell, operator));
  return rule?.conditions;
};
const leaf = (operator: string, value: unknown) => ({ fact: "job.size", operator, value });

describe("decisionRules", () => {
  it.each<[string, TableCell, string | undefined, unknown]>([
    ["a value is equality", "big", undefined, leaf("equal", "big")],
    ["a list is one of several", ["big", "small"], undefined, leaf("in", ["big", "small"])],
    ["the column's operator goes before both", ["big"], "notIn", leaf("notIn", ["big"])],
    ["a parameter stands for its value", { parameter: "p" }, "lessThan", leaf("lessThan", { parameter: "p" })],
    ["a fact stands for its value", { fact: "job.limit" }, "lessThan", leaf("lessThan", { fact: "job.limit" })],
    ["a comparison goes before the column", { operator: "greaterThan", value: 3 }, "equal", leaf("greaterThan", 3)],
    [
      "a range is both of its ends",
      {
        all: [
          { operator: "greaterThan", value: 3 },
          { operator: "lessThanInclusive", value: 5 },
        ],
      },
      undefined,
      { all: [leaf("greaterThan", 3), leaf("lessThanInclusive", 5)] },
    ],
    [
      "alternatives are any of them",
      {
        any: [
          { operator: "lessThan", value: 3 },
          { operator: "greaterThan", value: 5 },
        ],
      },
      undefined,
      { any: [leaf("lessThan", 3), leaf("greaterThan", 5)] },
    ],
    ["not is not", { not: ["big"] }, undefined, { not: leaf("in", ["big"]) }],
  ])("%s", (_name, cell, operator, expected) => {
    expect(condition(cell, operator)).toEqual({ all: [expected] });
  });

  it("asks nothing of a cell that does not matter, left out or said", () => {
    expect(condition(null)).toEqual({ all: [] });
    const { table } = one(null);
    const rows = table?.rows.map((row) => ({ ...row, cells: {} })) ?? [];
    expect(decisionRules(decision({ columns: table?.columns ?? {}, rows }))[0]?.conditions).toEqual({ all: [] });
  });

  it("asks the columns in their order, whatever the order of the cells", () => {
    const [rule] = decisionRules(
      decision({
        columns: { first: { fact: "a" }, second: { fact: "b" } },
        rows: [{ name: "r", clause: "1", cells: { second: 2, first: 1 }, then: { value: 1 } }],
      }),
    );
    expect(rule?.conditions).toEqual({
      all: [
        { fact: "a", operator: "equal", value: 1 },
        { fact: "b", operator: "equal", value: 2 },
      ],
    });
  });

  it("keeps what a row says beside its cells, and speaks for its decision", () => {
    const { table } = one("big");
    const [row] = table?.rows ?? [];
    const full = { ...row, priority: 3, exceptionOf: "other", title: { "zh-CN": "大", en: "Big" } } as never;
    expect(decisionRules(decision({ columns: table?.columns ?? {}, rows: [full] }))[0]).toMatchObject({
      name: "only",
      clause: "1",
      priority: 3,
      exceptionOf: "other",
      title: { en: "Big" },
      event: { type: "price", params: { value: "x" } },
      pointer: "/table/rows/0",
    });
  });

  it("leaves out what is disabled", () => {
    const { table } = one("big");
    const rows = [
      ...(table?.rows ?? []),
      { name: "off", clause: "1", cells: {}, then: { value: 1 }, disabled: true as const },
    ];
    const document = decision({ columns: table?.columns ?? {}, rows });
    expect(decisionRules(document).map(({ name }) => name)).toEqual(["only"]);
    expect(allRules(document)[1]).toMatchObject({ name: "off", pointer: "/table/rows/1", disabled: true });
    expect(allRules(document)).toHaveLength(2);
  });
});

describe("placeInDocument", () => {
  const place = (cell: TableCell, within: string, operator?: string): string => {
    const [rule] = decisionRules(one(cell, operator));
    return rule === undefined ? "" : placeInDocument(rule, within);
  };

  it.each<[TableCell, string, string]>([
    ["big", "/conditions/all/0/value", "/table/rows/0/cells/size"],
    [["big", "small"], "/conditions/all/0/value/1", "/table/rows/0/cells/size/1"],
    ["big", "/conditions/all/0/fact", "/table/columns/size/fact"],
    ["big", "/conditions/all/0/operator", "/table/rows/0/cells/size"],
    [{ operator: "equal", value: 1 }, "/conditions/all/0/value", "/table/rows/0/cells/size/value"],
    [{ not: "big" }, "/conditions/all/0/not/value", "/table/rows/0/cells/size/not"],
    [{ not: "big" }, "/conditions/all/0/not/fact", "/table/columns/size/fact"],
    ["big", "/conditions", "/table/rows/0/cells"],
    ["big", "/event/params/value", "/table/rows/0/then/value"],
    ["big", "/exceptionOf", "/table/rows/0/exceptionOf"],
    ["big", "", "/table/rows/0"],
  ])("%j: %s stands at %s", (cell, within, expected) => {
    expect(place(cell, within)).toBe(expected);
  });

  it("finds an operator in the head of the column that says it", () => {
    expect(place("big", "/conditions/all/0/operator", "notEqual")).toBe("/table/columns/size/operator");
  });

  it("leaves written rules where they are", () => {
    const rules = [{ name: "a", clause: "1", conditions: { all: [] }, event: { type: "price", params: { value: 1 } } }];
    const { table: _, ...rest } = one("big");
    const [rule] = decisionRules({ ...rest, rules });
    expect(rule && placeInDocument(rule, "/conditions/all/0")).toBe("/rules/0/conditions/all/0");
  });
});
