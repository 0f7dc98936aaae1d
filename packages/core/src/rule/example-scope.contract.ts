import type { Condition, EnumDefinition, ValueType } from "../schema/index.ts";
import type { BindScope, FactDeclaration, ParameterInForce } from "./condition-scope.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
const money: ValueType = { type: "money", currency: "CNY" };

const facts = new Map<string, FactDeclaration>([
  ["customer.segment", { value: { type: "enum", enum: "segment" } }],
  ["customer.annualPurchaseAmount", { value: money, minimum: 0 }],
  ["customer.previousAmount", { value: money, minimum: 0 }],
  ["customer.visits", { value: { type: "integer" }, minimum: 0 }],
  ["customer.cooperation", { value: { type: "duration", unit: "month" } }],
  ["customer.since", { value: { type: "date" } }],
  ["customer.influential", { value: { type: "boolean" } }],
  ["customer.isNew", { value: { type: "boolean" } }],
  ["customer.grants", { value: { type: "list", of: "text" } }],
  ["customer.cadence", { value: { type: "cadence" } }],
  ["survey.mean", { value: { type: "number" }, mayNotApply: true }],
]);

const parameters = new Map<string, { readonly value: ValueType; readonly inForce?: ParameterInForce }>([
  [
    "tiering.tier1",
    { value: money, inForce: { value: 100_000_000, json: 1_000_000, from: "2025-01-01", source: "document" } },
  ],
  [
    "tiering.segments",
    {
      value: { type: "list", of: "enum", enum: "segment" },
      inForce: { value: ["dealer", "retailer"], json: ["dealer", "retailer"], from: "2025-01-01", source: "default" },
    },
  ],
  [
    "tiering.mode",
    { value: { type: "text" }, inForce: { value: "strict", json: "strict", from: "2025-03-01", source: "company" } },
  ],
  ["tiering.later", { value: money }],
]);

const conditions = new Map<string, Condition>([
  ["tiered", { fact: "customer.segment", operator: "in", value: { parameter: "tiering.segments" } }],
  ["a", { all: [{ condition: "b" }] }],
  ["b", { not: { condition: "a" } }],
]);

const segment: EnumDefinition = {
  label: text("客户类别", "Segment"),
  options: {
    dealer: text("经销商", "dealer"),
    retailer: text("零售商", "retailer"),
    consumer: text("消费者", "consumer"),
  },
};

/** A small vocabulary of every kind of value, for the tests of this folder. */
export const exampleScope: BindScope = {
  fact: (id) => facts.get(id),
  parameter: (id) => parameters.get(id),
  condition: (name) => conditions.get(name),
  facts: () => facts.keys(),
  parameters: () => parameters.keys(),
  conditions: () => conditions.keys(),
  parameterInForce: (id) => parameters.get(id)?.inForce,
  context: { timeZone: "Asia/Shanghai", enums: new Map([["segment", segment]]), roles: {} },
};
