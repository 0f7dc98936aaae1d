import { describe, expect, it } from "vitest";
import { bindCondition, checkCondition, evaluateCondition, traceCondition } from "../rule/index.ts";
import type { Condition, Expression, Fact, Vocabulary } from "../schema/index.ts";
import { toJson, unknown } from "../value/index.ts";
import { bindExpression } from "./bind-expression.ts";
import { checkExpression } from "./check-expression.ts";
import { checkVocabulary } from "./check-vocabulary.ts";
import { evaluateExpression, type Evaluated } from "./evaluate-expression.ts";
import { factLabel } from "./fact-label.ts";
import { boundInstances } from "./instance-facts.ts";
import { readFacts } from "./read-facts.ts";
import { testPolicy, today, vocabularyDocument } from "./test-vocabulary.contract.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
const purchases: Fact = {
  id: "customer.purchases",
  label: text("近{days}采购额", "purchases of the last {days}"),
  value: { type: "money", currency: "CNY" },
  arguments: {
    days: { label: text("天数", "days"), value: { type: "duration", unit: "day" } },
    floor: { label: text("起算金额", "counted from"), value: { type: "money", currency: "CNY" }, default: 0 },
  },
  compute: {
    aggregate: "sum",
    of: "orders",
    value: { field: "amount" },
    where: { fact: "amount", operator: "greaterThanInclusive", value: { argument: "floor" } },
    window: { at: "placedAt", span: { trailing: { amount: { argument: "days" } } } },
  },
};
const growth: Fact = {
  id: "customer.growth",
  label: text("增长", "growth"),
  value: { type: "number" },
  arguments: { span: { label: text("天数", "days"), value: { type: "duration", unit: "day" }, default: 30 } },
  compute: {
    divide: [
      { fact: "customer.purchases", params: { days: { argument: "span" } } },
      { fact: "customer.purchases", params: { days: 365 } },
    ],
  },
};
const document: Vocabulary = { ...vocabularyDocument, facts: [...(vocabularyDocument.facts ?? []), purchases, growth] };
const { vocabulary, context, scope } = testPolicy(document);
const orders = [
  { placedAt: "2025-03-09T12:00", amount: 100 },
  { placedAt: "2025-02-01T12:00", amount: 300 },
  { placedAt: "2024-06-01T12:00", amount: 600 },
];

/** Evaluates with the instances that have been bound, as a graph of facts does. */
function evaluate(raw: Expression, input: unknown = { orders }): Evaluated {
  const bound = testPolicy(document).scope;
  const expression = bindExpression(raw, bound);
  const { facts, collections, issues } = readFacts(input, vocabulary, context);
  expect(issues).toEqual([]);
  const env = {
    read: (id: string): Evaluated["value"] => {
      const instance = boundInstances(bound, vocabulary).find((each) => each.id === id);
      return facts.get(id) ?? (instance === undefined ? unknown : evaluateExpression(instance.expression, env).value);
    },
    rows: (name: string) => collections.get(name),
    today,
    timeZone: context.timeZone,
  };
  return evaluateExpression(expression, env);
}

const read = (params: NonNullable<Extract<Expression, { fact: string }>["params"]>): Expression => ({
  fact: "customer.purchases",
  params,
});

describe("arguments of a computed fact", () => {
  it("are filled by literals, parameters and defaults, in windows and in conditions", () => {
    expect(evaluate(read({ days: 30 })).value).toBe(100_00);
    expect(evaluate(read({ days: { parameter: "days" } })).value).toBe(100_00);
    expect(evaluate(read({ days: 60 })).value).toBe(400_00);
    expect(evaluate(read({ days: 365, floor: 300 })).value).toBe(900_00);
  });

  it("are handed on to the facts that are read inside", () => {
    expect(evaluate({ fact: "customer.growth", params: { span: 60 } }).value).toEqual({
      numerator: 2n,
      denominator: 5n,
    });
  });

  it("make one fact of the same arguments, however they are told", () => {
    const bound = testPolicy(document).scope;
    const ids = [read({ days: 30 }), read({ floor: "0.00", days: { parameter: "days" } }), read({ days: 31 })].map(
      (raw) => bindExpression(raw, bound),
    );
    const id = "customer.purchases(days=30,floor=0)";
    expect(ids).toEqual([
      { kind: "fact", fact: id },
      { kind: "fact", fact: id },
      { kind: "fact", fact: "customer.purchases(days=31,floor=0)" },
    ]);
    expect([...(bound.instances?.keys() ?? [])]).toEqual([id, "customer.purchases(days=31,floor=0)"]);
  });

  it("leave a fact its own id when all are at their defaults", () => {
    expect(bindExpression({ fact: "customer.growth", params: { span: 30 } }, scope)).toEqual({
      kind: "fact",
      fact: "customer.growth",
    });
  });

  it("are refused when unknown, missing, of the wrong type, or on a fact without any", () => {
    const wrong = (raw: Expression) =>
      checkExpression(raw, scope, { pointer: "/compute" }).map(({ code, pointer }) => [code, pointer]);
    expect(wrong(read({ days: 30, month: 1 }))).toEqual([["rule/unknown-argument", "/compute/params/month"]]);
    expect(wrong(read({}))).toEqual([["rule/missing-argument", "/compute/params"]]);
    expect(wrong({ fact: "customer.purchases" })).toEqual([["rule/missing-argument", "/compute"]]);
    expect(wrong(read({ days: "30" }))).toEqual([["value/type", "/compute/params/days"]]);
    expect(wrong(read({ days: { parameter: "floor" } }))).toEqual([["rule/argument-type", "/compute/params/days"]]);
    expect(wrong(read({ days: { parameter: "dayz" } }))).toEqual([
      ["rule/unknown-parameter", "/compute/params/days/parameter"],
    ]);
    expect(wrong(read({ days: { argument: "days" } }))).toEqual([
      ["rule/argument-not-declared", "/compute/params/days/argument"],
    ]);
    expect(wrong({ fact: "customer.limit", params: { days: 1 } })).toEqual([["rule/params", "/compute/params"]]);
    expect(wrong({ argument: "days" })).toEqual([["rule/argument-not-declared", "/compute/argument"]]);
    expect(wrong({ fact: "customer.purchases(days=30,floor=0)" })).toEqual([["facts/unknown", "/compute/fact"]]);
  });

  it("may be filled by whoever supplies the figure, under the id of the instance", () => {
    const supply = (facts: object) => readFacts(facts, vocabulary, context);
    expect([...supply({ "customer.purchases(days=30,floor=0)": 12 }).facts]).toEqual([
      ["customer.purchases(days=30,floor=0)", 1200],
    ]);
    expect(evaluate(read({ days: 30 }), { customer: { "purchases(days=30,floor=0)": 7 } }).value).toBe(700);
    const refused = (facts: object) => supply(facts).issues.map(({ code }) => code);
    expect(refused({ customer: { purchases: 12 } })).toEqual(["facts/without-arguments"]);
    for (const id of [
      "customer.purchases(days=30)",
      "customer.purchases(floor=0,days=30)",
      'customer.purchases(days="30",floor=0)',
      "customer.limit()",
    ]) {
      expect(refused({ [id]: 1 })).toEqual(["facts/unknown"]);
    }
    expect([...supply({ customer: { growth: 2 } }).facts]).toEqual([["customer.growth", 2]]);
  });
});

describe("params in a condition", () => {
  const condition: Condition = {
    fact: "customer.purchases",
    params: { days: { parameter: "days" } },
    operator: "lessThan",
    value: { fact: "customer.purchases", params: { days: 90 } },
  };

  it("bind both sides to instances, and the trace tells what filled them", () => {
    const leaf = bindCondition(condition, scope);
    const [thirty, ninety] = ["customer.purchases(days=30,floor=0)", "customer.purchases(days=90,floor=0)"];
    const values = new Map([
      [thirty, 100_00],
      [ninety, 400_00],
    ]);
    const readFact = (id: string) => values.get(id) ?? unknown;
    expect(evaluateCondition(leaf, readFact)).toBe(true);
    const type = { type: "money", currency: "CNY" } as const;
    expect(traceCondition(leaf, readFact, { factToJson: (_, value) => toJson(value, type, context) })).toMatchObject({
      fact: thirty,
      params: { days: { value: 30, parameter: { id: "days", from: "2025-01-01" } }, floor: { value: 0 } },
      factValue: 100,
      valueFact: ninety,
      valueParams: { days: { value: 90 } },
      value: 400,
    });
  });

  it("are checked where they stand", () => {
    const wrong = (raw: object) => checkCondition(raw as Condition, scope).map(({ code, pointer }) => [code, pointer]);
    expect(wrong(condition)).toEqual([]);
    expect(wrong({ ...condition, params: { day: 1 } })).toEqual([
      ["rule/unknown-argument", "/params/day"],
      ["rule/missing-argument", "/params"],
    ]);
    expect(wrong({ ...condition, value: { fact: "customer.purchases", params: { days: true } } })).toEqual([
      ["value/type", "/value/params/days"],
    ]);
    expect(wrong({ ...condition, value: { argument: "floor" } })).toEqual([
      ["rule/argument-not-declared", "/value/argument"],
    ]);
  });
});

describe("factLabel", () => {
  const label = (id: string, locale: "zh-CN" | "en") => factLabel(id, vocabulary, locale, context)?.label;

  it("puts the arguments in their slots and the others in brackets", () => {
    const id = "customer.purchases(days=90,floor=0)";
    expect(label(id, "zh-CN")).toBe("近90天采购额（起算金额：0元）");
    expect(label(id, "en")).toBe("purchases of the last 90 days (counted from: CNY 0)");
  });

  it("shows the name of an argument that nobody has filled", () => {
    expect(label("customer.purchases", "zh-CN")).toBe("近天数采购额（起算金额：0元）");
    expect(label("customer.nothing", "en")).toBeUndefined();
  });
});

describe("checkVocabulary, of arguments", () => {
  const wrong = (change: object) =>
    checkVocabulary(
      [{ ...document, facts: [...(vocabularyDocument.facts ?? []), { ...purchases, ...change }] }],
      scope,
    ).map(({ code, pointer }) => [code, pointer.replace(/^\/facts\/\d+/u, "")]);
  const { days, floor } = purchases.arguments ?? {};

  it("takes the example", () => {
    expect(checkVocabulary([document], scope)).toEqual([]);
  });

  it("refuses arguments that nothing computes with, of a type that is no single value, with a wrong default", () => {
    expect(wrong({ compute: undefined })).toEqual([["facts/arguments-without-compute", "/arguments"]]);
    const list = { label: text("甲", "a"), value: { type: "list", of: "text" } };
    expect(wrong({ arguments: { days, floor, list } })).toEqual([["facts/argument-type", "/arguments/list/value"]]);
    expect(wrong({ arguments: { days, floor: { ...floor, default: 0.001 } } })).toEqual([
      ["value/decimals", "/arguments/floor/default"],
    ]);
  });

  it("warns of an argument that nothing reads", () => {
    expect(wrong({ arguments: { days, floor, other: floor } })).toEqual([
      ["facts/unused-argument", "/arguments/other"],
    ]);
  });

  it("refuses slots that are no arguments, or differ between the languages", () => {
    expect(wrong({ label: text("近{weeks}采购额", "purchases") })).toEqual([["facts/label-slot", "/label"]]);
    expect(wrong({ label: text("近{days}采购额", "purchases") })).toEqual([["facts/label-slots-differ", "/label"]]);
  });
});
