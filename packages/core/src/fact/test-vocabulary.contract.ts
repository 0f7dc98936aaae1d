import type { ParameterInForce } from "../rule/index.ts";
import type { ValueType, Vocabulary } from "../schema/index.ts";
import { notApplicable, toDay, type Known, type ValueContext } from "../value/index.ts";
import { createScope, type ExpressionBindScope } from "./expression-scope.ts";
import { createVocabulary, type VocabularyIndex } from "./vocabulary-index.ts";

const text = (word: string) => ({ "zh-CN": word, en: word });
const cny = { type: "money", currency: "CNY" } as const;

/** A small vocabulary of customers and their orders, for the tests of this folder. */
export const vocabularyDocument: Vocabulary = {
  kind: "vocabulary",
  id: "trade",
  title: text("trade"),
  enums: {
    segment: { label: text("segment"), options: { dealer: text("dealer"), retailer: text("retailer") } },
    orderStatus: { label: text("status"), options: { invoiced: text("invoiced"), cancelled: text("cancelled") } },
    window: { label: text("window"), options: { trailing: text("trailing"), lastYear: text("last year") } },
  },
  records: {
    customer: { label: text("customer"), collection: "customers", id: "customerId" },
    order: {
      label: text("order"),
      collection: "orders",
      id: "orderId",
      subject: "customerId",
      fields: {
        amount: { label: text("amount"), value: cny },
        returned: { label: text("returned"), value: cny, absent: 0 },
        placedAt: { label: text("placed at"), value: { type: "dateTime" } },
        status: { label: text("status"), value: { type: "enum", enum: "orderStatus" }, absent: "invoiced" },
      },
    },
  },
  facts: [
    { id: "customer.customerId", label: text("id"), value: { type: "text" } },
    { id: "customer.segment", label: text("segment"), value: { type: "enum", enum: "segment" } },
    { id: "customer.since", label: text("since"), value: { type: "date" } },
    { id: "customer.sinceAt", label: text("since"), value: { type: "dateTime" } },
    { id: "customer.limit", label: text("limit"), value: cny, minimum: 0, maximum: 5000.5 },
    { id: "customer.rate", label: text("rate"), value: { type: "percent" } },
    { id: "customer.score", label: text("score"), value: { type: "number" } },
    { id: "customer.notice", label: text("notice"), value: { type: "duration", unit: "month" } },
    { id: "customer.key", label: text("key"), value: { type: "boolean" }, absent: false },
    { id: "customer.volume", label: text("volume"), value: cny },
    { id: "customer.dollars", label: text("dollars"), value: { type: "money", currency: "USD" } },
    {
      id: "customer.mean",
      label: text("mean"),
      value: cny,
      compute: { aggregate: "avg", of: "orders", value: { field: "amount" } },
    },
    {
      id: "customer.half",
      label: text("half"),
      value: cny,
      compute: { divide: [{ fact: "customer.limit" }, 2] },
    },
    {
      id: "customer.margin",
      label: text("margin"),
      value: { type: "percent" },
      compute: { divide: [{ fact: "customer.half" }, { fact: "customer.mean" }] },
    },
  ],
  conditions: [
    {
      id: "isDealer",
      label: text("dealer"),
      clause: "1",
      holds: { fact: "customer.segment", operator: "equal", value: "dealer" },
    },
  ],
};

export const today: number = toDay(2025, 3, 10);

export interface TestPolicy {
  readonly vocabulary: VocabularyIndex;
  readonly context: ValueContext;
  readonly scope: ExpressionBindScope;
}

/** The vocabulary with its scope; the window parameter may be chosen. */
export function testPolicy(document: Vocabulary = vocabularyDocument, window: Known = "trailing"): TestPolicy {
  const vocabulary = createVocabulary([document]);
  const context = { timeZone: "Asia/Shanghai", enums: vocabulary.enums, roles: {} };
  const types = new Map<string, ValueType>([
    ["window", { type: "enum", enum: "window" } as const],
    ["floor", cny],
    ["days", { type: "duration", unit: "day" } as const],
    ["noDays", { type: "duration", unit: "day" } as const],
    ["count", { type: "integer" } as const],
  ]);
  const common = { from: "2025-01-01", source: "document" } as const;
  const inForce = new Map<string, ParameterInForce>([
    ["window", { value: window, json: "trailing", ...common }],
    ["floor", { value: 100_00, json: 100, ...common }],
    ["days", { value: 30, json: 30, ...common }],
    ["noDays", { value: notApplicable, json: null, ...common }],
    ["count", { value: 2, json: 2, ...common }],
  ]);
  return { vocabulary, context, scope: createScope(vocabulary, { types, inForce }, context) };
}
