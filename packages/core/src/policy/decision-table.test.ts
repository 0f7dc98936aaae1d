/* oxlint-disable unicorn/no-thenable -- `then` is a word of the table format */
import { describe, expect, it } from "vitest";
import { renderIssue, type Locale } from "../issue/index.ts";
import { plainText } from "../trace/index.ts";
import { bind } from "./bind.ts";
import { checkPack } from "./check-pack.ts";
import { coverage } from "./coverage.ts";
import { decide } from "./decide.ts";
import { changed } from "./example-pack.contract.ts";
import { exampleTable, tableDocuments, tablePack } from "./example-table.contract.ts";
import { explain } from "./explain.ts";
import { issuesOf, placesOf } from "./issues-of.contract.ts";
import { parsePack } from "./parse-pack.ts";

const policy = bind(tablePack(), { asOf: "2025-03-10" });
const ask = (facts: object, of: typeof policy = policy) => decide(of, "delivery", { client: facts });
const told = (facts: object, locale: Locale) =>
  explain(policy, ask(facts), locale).because.map(({ segments }) => plainText(segments));
const outcome = (facts: object): unknown => ask(facts).outcome;
/** Issues of the example with another value somewhere in the table. */
const refusal = (pointer: string, value: unknown) =>
  placesOf(issuesOf(() => parsePack(changed("decision/delivery", pointer, value, tableDocuments()))));
const checked = (pointer: string, value: unknown) =>
  checkPack(parsePack(changed("decision/delivery", pointer, value, tableDocuments())));

describe("a decision table", () => {
  it("decides like the rules that it stands for, with every kind of cell", () => {
    expect(outcome({ kind: "company", honoured: true, orderAmount: 1, months: 12 })).toEqual({
      value: "fast",
      deposit: 0,
    });
    expect(outcome({ kind: "school", honoured: true, orderAmount: 1, months: 12 })).toEqual({ value: "normal" });
    expect(outcome({ kind: "office", orderAmount: 500_000, months: 12 })).toEqual({ value: "fast", deposit: 100_000 });
    expect(outcome({ kind: "school", orderAmount: 499_999.99, months: 3, chosenLane: "fast" })).toEqual({
      value: "fast",
    });
    expect(outcome({ kind: "company", orderAmount: 100_000.49, months: 3 })).toEqual({ value: "normal" });
    expect(outcome({ kind: "company", orderAmount: 200_000, months: 24 })).toEqual({ value: "normal" });
  });

  it("stays open while a row before the winner is unknown, and says what to ask", () => {
    const result = ask({ kind: "company", months: 12 });
    expect(result).toMatchObject({ status: "undetermined", missing: ["client.orderAmount"] });
  });

  it("never asks a row that is disabled, and leaves it out of the proof", () => {
    const result = ask({ kind: "company", orderAmount: 1, months: 130 });
    expect(result.outcome).toEqual({ value: "normal" });
    expect(result.trace.rules.map(({ name }) => name)).toEqual(["guest", "big", "middle", "school", "rest"]);
  });

  it("proves each cell with the place where it stands", () => {
    const { trace } = ask({ kind: "office", orderAmount: 600_000, months: 12 });
    expect(trace.rules[1]).toMatchObject({
      name: "big",
      applied: true,
      condition: {
        kind: "all",
        pointer: "/table/rows/1/cells",
        conditions: [
          { kind: "leaf", pointer: "/table/rows/1/cells/kind", operator: "in", value: ["company", "office"] },
          { kind: "leaf", pointer: "/table/rows/1/cells/orders", parameter: { id: "grade.goldMin" } },
        ],
      },
    });
    expect(trace.rules[2]?.condition).toMatchObject({
      conditions: [
        { pointer: "/table/rows/2/cells/orders", conditions: [{ pointer: "/table/rows/2/cells/orders/all/0" }, {}] },
        { pointer: "/table/rows/2/cells/months", conditions: [{ pointer: "/table/rows/2/cells/months/any/0" }, {}] },
      ],
    });
    expect(trace.rules[0]?.condition).toMatchObject({
      conditions: [{ kind: "not", condition: { pointer: "/table/rows/0/cells/kind/not" } }, {}],
    });
  });

  it("is told in sentences, cell by cell, in both languages", () => {
    const facts = { kind: "office", orderAmount: 600_000, months: 12 };
    expect(told(facts, "en")).toEqual([
      "Kind of client is public office",
      "Orders in a year CNY 600,000, at least CNY 500,000",
    ]);
    expect(told(facts, "zh-CN")).toEqual(["客户性质为机关", "年订单额 60万元，不低于 50万元"]);
  });

  it("says of a row without cells that it covers what is left, and calls an open one by the fact that it says", () => {
    expect(told({ kind: "company", orderAmount: 1, months: 12 }, "en")).toEqual(["This covers all other cases"]);
    expect(told({ kind: "company", orderAmount: 1, months: 12 }, "zh-CN")).toEqual(["其他情形都按此办理"]);
    expect(told({ kind: "company", orderAmount: 200_000 }, "en")).toEqual(["lane of choice"]);
  });

  it("counts its rows as what makes their clauses run, but not those that are disabled", () => {
    const names = coverage(tablePack()).flatMap(({ clause, artefacts }) =>
      clause.id === "1.1.2" ? artefacts.filter(({ document }) => document === "decision/delivery") : [],
    );
    expect(names.map(({ id }) => id)).toEqual(["guest", "school"]);
  });

  it("tells of a disabled row as a warning with its reason", () => {
    const [found, ...others] = checkPack(tablePack()).filter(({ code }) => code.startsWith("decision/"));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "decision/disabled", severity: "warning", pointer: "/table/rows/4/disabled" });
    expect(found && renderIssue(found, "zh-CN").message).toBe("`old` 已停用：too many of them");
  });
});

describe("checkPack of a table", () => {
  it.each<[string, unknown, string]>([
    ["/table/rows/3/cells/kind", "scholl", "value/option decision/delivery /table/rows/3/cells/kind"],
    ["/table/rows/1/cells/kind/1", 7, "value/type decision/delivery /table/rows/1/cells/kind/1"],
    ["/table/rows/1/cells/orders", "much", "value/type decision/delivery /table/rows/1/cells/orders"],
    [
      "/table/rows/2/cells/orders/all/1/value",
      true,
      "value/type decision/delivery /table/rows/2/cells/orders/all/1/value",
    ],
    [
      "/table/rows/2/cells/months/any/0/operator",
      "under",
      "rule/unknown-operator decision/delivery /table/rows/2/cells/months/any/0/operator",
    ],
    [
      "/table/rows/1/cells/orders",
      { parameter: "grade.gold" },
      "rule/unknown-parameter decision/delivery /table/rows/1/cells/orders/parameter",
    ],
    ["/table/rows/0/cells/kind/not/0", "scool", "value/option decision/delivery /table/rows/0/cells/kind/not/0"],
    ["/table/rows/0/cells/size", 3, "decision/unknown-column decision/delivery /table/rows/0/cells/size"],
    ["/table/columns/kind/fact", "client.kid", "rule/unknown-fact decision/delivery /table/columns/kind/fact"],
    [
      "/table/columns/orders/operator",
      "contains",
      "rule/operator-does-not-fit decision/delivery /table/columns/orders/operator",
    ],
    ["/table/rows/3/then", { deposit: 3 }, "decision/missing-output decision/delivery /table/rows/3/then"],
    ["/table/rows/3/then/value", "slow", "value/option decision/delivery /table/rows/3/then/value"],
    ["/table/rows/3/then/price", 3, "decision/unknown-output decision/delivery /table/rows/3/then/price"],
    ["/table/rows/3/name", "rest", "document/duplicate-id decision/delivery /table/rows/5/name"],
    ["/table/rows/4/cells/months/value", "x", "value/type decision/delivery /table/rows/4/cells/months/value"],
    ["/table/complete/0", "orders", "decision/column-without-options decision/delivery /table/complete/0"],
    ["/table/complete/0", "kid", "decision/unknown-column decision/delivery /table/complete/0"],
    ["/table/rows/3/exceptionOf", "gest", "decision/unknown-rule decision/delivery /table/rows/3/exceptionOf"],
    ["/table/rows/3/exceptionOf", "school", "decision/circular-exception decision/delivery /table/rows/3/exceptionOf"],
    ["/table/rows/3/clause", "9.9", "policy/unknown-clause decision/delivery /table/rows/3/clause"],
    ["/outputs/deposit/collect", "sum", "decision/collects-one decision/delivery /outputs/deposit/collect"],
    ["/rules", [], "document/out-of-range decision/delivery /rules"],
  ])("names the place: %s = %j", (pointer, value, found) => {
    expect(refusal(pointer, value)).toContain(found);
  });

  it("tells once what is wrong in the head of a column, however many rows ask it", () => {
    const found = refusal("/table/columns/kind/fact", "client.kid");
    expect(found.filter((each) => each.includes("/table/columns/kind/fact"))).toHaveLength(1);
  });

  it("refuses rules and a table together, and neither", () => {
    const rules = [
      { name: "a", clause: "1.1.2", conditions: { all: [] }, event: { type: "delivery", params: { value: "fast" } } },
    ];
    expect(refusal("/rules", rules)).toEqual(["document/no-shape-fits decision/delivery "]);
    expect(refusal("/table", undefined)).toEqual(["document/no-shape-fits decision/delivery "]);
  });

  it("asks a row for every option of a complete column, and stops when a new option has none", () => {
    const rows = exampleTable.table?.rows.filter(({ name }) => name !== "rest" && name !== "middle");
    const wanting = checked("/table/rows", rows?.slice(1)).filter(({ code }) => code === "decision/option-without-row");
    expect(wanting).toEqual([]);
    const without = issuesOf(() =>
      parsePack(
        changed(
          "decision/delivery",
          "/table/rows",
          [{ name: "big", clause: "1.1.3", cells: { kind: ["company"] }, then: { value: "fast" } }],
          tableDocuments(),
        ),
      ),
    );
    expect(without.map(({ pointer, params }) => [pointer, params["option"]])).toEqual([
      ["/table/complete/0", "school"],
      ["/table/complete/0", "office"],
    ]);
  });
});
