/* oxlint-disable unicorn/no-thenable -- `then` is a word of the table format */
import type { Decision } from "../schema/index.ts";
import { exampleDocuments } from "./example-pack.contract.ts";
import type { Pack } from "./pack.ts";
import { parsePack } from "./parse-pack.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });

/** How a job of the print shop is delivered: a table with every kind of cell. */
export const exampleTable: Decision = {
  kind: "decision",
  id: "delivery",
  title: text("送货", "Delivery"),
  clause: "1.1.3",
  hitPolicy: "first",
  outputs: {
    value: { value: { type: "enum", enum: "lane" } },
    deposit: { label: text("定金", "deposit"), value: { type: "money", currency: "CNY" } },
  },
  table: {
    columns: {
      kind: { fact: "client.kind" },
      orders: { fact: "client.orderAmount", operator: "greaterThanInclusive", title: text("年订单额", "Orders") },
      honoured: { fact: "client.honoured" },
      months: { fact: "client.months" },
    },
    rows: [
      {
        name: "guest",
        clause: "1.1.2",
        title: text("贵宾", "Guests of honour"),
        cells: { honoured: true, kind: { not: ["school"] } },
        then: { value: "fast", deposit: 0 },
      },
      {
        name: "big",
        clause: "1.1.3",
        cells: { kind: ["company", "office"], orders: { parameter: "grade.goldMin" }, months: null },
        then: { value: "fast", deposit: { parameter: "grade.silverMin" } },
      },
      {
        name: "middle",
        clause: "1.1.3",
        cells: {
          orders: {
            all: [
              { operator: "greaterThanInclusive", value: 100_000.5 },
              { operator: "lessThan", value: { parameter: "grade.goldMin" } },
            ],
          },
          months: {
            any: [
              { operator: "lessThan", value: 6 },
              { operator: "greaterThan", value: 24 },
            ],
          },
        },
        then: { value: { fact: "client.chosenLane" } },
      },
      { name: "school", clause: "1.1.2", cells: { kind: "school" }, then: { value: "normal" } },
      {
        name: "old",
        clause: "1.1.2",
        cells: { months: { operator: "greaterThan", value: 120 } },
        then: { value: "fast" },
        disabled: true,
        disabledReason: "too many of them",
      },
      { name: "rest", clause: "1.1.3", cells: {}, then: { value: "normal" } },
    ],
    complete: ["kind"],
  },
};

/** The documents of the example with the table, and with other rows of it. */
export function tableDocuments(table: Decision["table"] = exampleTable.table): readonly unknown[] {
  const decision = { ...exampleTable, ...(table === undefined ? {} : { table }) };
  return [...exampleDocuments, JSON.parse(JSON.stringify(decision)) as unknown];
}

/** The example pack with the table. */
export function tablePack(): Pack {
  return parsePack(tableDocuments());
}
