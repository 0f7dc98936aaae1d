/* oxlint-disable unicorn/no-thenable -- `then` is a word of the expression format */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expression, ValueType, Window } from "../schema/index.ts";
import { notApplicable, parseDate, toJson, unknown, type Known, type Value } from "../value/index.ts";
import { bindExpression } from "./bind-expression.ts";
import { checkExpression } from "./check-expression.ts";
import { evaluateExpression, type Evaluated } from "./evaluate-expression.ts";
import { readFacts } from "./read-facts.ts";
import { testPolicy, today } from "./test-vocabulary.contract.ts";

const money: ValueType = { type: "money", currency: "CNY" };

function run(raw: Expression, input: unknown = {}, expected?: ValueType, window?: Known): Evaluated {
  const { vocabulary, context, scope } = testPolicy(undefined, window);
  expect(checkExpression(raw, scope, {}, expected)).toEqual([]);
  const { facts, collections, issues } = readFacts(input, vocabulary, context);
  expect(issues).toEqual([]);
  return evaluateExpression(bindExpression(raw, scope, expected), {
    read: (fact) => facts.get(fact) ?? unknown,
    rows: (name) => collections.get(name),
    today,
    timeZone: context.timeZone,
  });
}

function value(raw: Expression, input?: unknown, expected?: ValueType): Value {
  return run(raw, input, expected).value;
}

const limit: Expression = { fact: "customer.limit" };
const orders = (...amounts: readonly number[]) => ({ orders: amounts.map((amount) => ({ amount })) });
const sum: Expression = { aggregate: "sum", of: "orders", value: { field: "amount" } };

describe("evaluateExpression", () => {
  it("keeps money in whole minor units and takes literals beside it as major ones", () => {
    expect(value({ add: [limit, 0.1, 0.2] }, { customer: { limit: 1000.01 } })).toBe(100_031);
    expect(value({ subtract: [limit, { parameter: "floor" }] }, { customer: { limit: 1000.01 } })).toBe(90_001);
    expect(value({ multiply: [limit, 3] }, { customer: { limit: 0.1 } })).toBe(30);
    expect(value(12.5, {}, money)).toBe(1250);
  });

  it("keeps quotients exact and has none by zero", () => {
    expect(value({ divide: [limit, 3] }, { customer: { limit: 100 } })).toEqual({
      numerator: 10_000n,
      denominator: 3n,
    });
    expect(value({ multiply: [{ divide: [limit, 3] }, 3] }, { customer: { limit: 100 } })).toBe(10_000);
    expect(value({ divide: [limit, limit] }, { customer: { limit: 0 } })).toBe(notApplicable);
    expect(value({ add: [1, { divide: [1, 0] }] })).toBe(notApplicable);
  });

  it("lets an unknown operand make the result unknown, before what does not apply", () => {
    expect(value({ add: [limit, 1] })).toBe(unknown);
    expect(value({ add: [{ fact: "customer.score" }, { divide: [1, 0] }] })).toBe(unknown);
  });

  it("counts whole months, and days between dates", () => {
    const months: Expression = { wholeMonths: { from: { fact: "customer.since" }, to: { today: true } } };
    expect(value(months, { customer: { since: "2023-03-10" } })).toBe(24);
    expect(value(months, { customer: { since: "2023-03-11" } })).toBe(23);
    const fromMoment: Expression = { wholeMonths: { from: { fact: "customer.sinceAt" }, to: { today: true } } };
    expect(value(fromMoment, { customer: { sinceAt: "2025-02-09T16:00:00Z" } })).toBe(1);
    expect(value({ subtract: [{ today: true }, "2025-03-01"] })).toBe(9);
  });

  it("moves days by durations", () => {
    const date: ValueType = { type: "date" };
    expect(value({ add: [{ today: true }, { fact: "customer.notice" }] }, { customer: { notice: 1 } }, date)).toBe(
      parseDate("2025-04-10"),
    );
    expect(value({ subtract: [{ today: true }, 10] }, {}, date)).toBe(parseDate("2025-02-28"));
  });

  it("chooses by a condition; an unknown one only when both branches agree", () => {
    const choose = (otherwise: number): Expression => ({ if: { condition: "isDealer" }, then: 1, else: otherwise });
    expect(value(choose(2), { customer: { segment: "dealer" } })).toBe(1);
    expect(value(choose(2), { customer: { segment: "retailer" } })).toBe(2);
    expect(value(choose(2))).toBe(unknown);
    expect(value(choose(1))).toBe(1);
  });

  it("adds up records; none is 0 and an absent collection unknown", () => {
    expect(value(sum, orders(1.01, 2.02))).toBe(303);
    expect(value(sum, orders())).toBe(0);
    expect(value(sum)).toBe(unknown);
    expect(value({ aggregate: "count", of: "orders" }, orders(1, 2))).toBe(2);
  });

  it("has no average, least, greatest or last of nothing", () => {
    for (const aggregate of ["avg", "min", "max", "last"] as const) {
      const raw: Expression = { aggregate, of: "orders", value: { field: "amount" } };
      expect(value(raw, orders())).toBe(notApplicable);
      expect(value(raw, orders(2, 1, 2))).toEqual(
        { avg: { numerator: 500n, denominator: 3n }, min: 100, max: 200, last: 200 }[aggregate],
      );
    }
  });

  it("is unknown when a record that counts does not say", () => {
    expect(value(sum, { orders: [{ amount: 1 }, {}] })).toBe(unknown);
    const where: Expression = {
      ...sum,
      where: { fact: "amount", operator: "greaterThan", value: 0.5 },
    };
    expect(value(where, { orders: [{ amount: 1 }, {}] })).toBe(unknown);
    expect(value(where, { orders: [{ amount: 1 }, { amount: 0.5 }] })).toBe(100);
  });

  it("sees fields by their bare names and facts by their ids within an aggregate", () => {
    const raw: Expression = {
      aggregate: "sum",
      of: "orders",
      value: { subtract: [{ field: "amount" }, { field: "returned" }] },
      where: {
        all: [
          { fact: "status", operator: "notEqual", value: "cancelled" },
          { fact: "amount", operator: "lessThanInclusive", value: { fact: "customer.limit" } },
        ],
      },
    };
    const input = {
      customer: { limit: 10 },
      orders: [{ amount: 10, returned: 0.5 }, { amount: 10.01 }, { amount: 5, status: "cancelled" }],
    };
    expect(value(raw, input)).toBe(950);
  });
});

describe("windows", () => {
  const at = (...moments: readonly string[]) => ({
    customer: { since: "2023-06-15" },
    orders: moments.map((placedAt) => ({ placedAt, amount: 1 })),
  });
  const counting = (span: Window["span"]): Expression => ({
    aggregate: "count",
    of: "orders",
    window: { at: "placedAt", span },
  });

  it("ends a trailing window with yesterday and begins it on the same day of the month", () => {
    const input = at("2024-03-09T23:59:59", "2024-03-10T00:00", "2025-03-09T23:59:59", "2025-03-10T00:00");
    const evaluated = run(counting({ trailing: { amount: 12, unit: "month" } }), input);
    expect(evaluated.value).toBe(2);
    expect(evaluated.computation).toEqual({ collection: "orders", count: 2, first: "2024-03-10", last: "2025-03-09" });
    expect(run(counting({ trailing: { amount: 1, unit: "year" } }), input)).toEqual(evaluated);
    expect(value(counting({ trailing: { amount: 1, unit: "day" } }), input)).toBe(1);
  });

  it("places a moment on the day of the policy's zone", () => {
    const input = at("2025-03-09T15:59:59Z", "2025-03-09T16:00:00Z");
    expect(value(counting({ trailing: { amount: 1, unit: "day" } }), input)).toBe(1);
  });

  it("takes calendar periods whole, earlier, or up to today", () => {
    const input = at(
      "2024-01-01T00:00",
      "2024-12-31T23:59",
      "2025-01-01T00:00",
      "2025-03-09T09:00",
      "2025-03-10T09:00",
    );
    expect(value(counting({ calendar: "year", offset: -1 }), input)).toBe(2);
    expect(value(counting({ calendar: "year" }), input)).toBe(3);
    expect(value(counting({ calendar: "year", toDate: true }), input)).toBe(2);
  });

  it("takes the year that runs since an anniversary", () => {
    const raw = counting({ anniversary: { fact: "customer.since" } });
    const input = at("2024-06-14T23:59", "2024-06-15T00:00", "2025-03-09T09:00", "2025-06-15T00:00");
    expect(run(raw, input).computation).toMatchObject({ count: 2, first: "2024-06-15", last: "2025-06-14" });
    expect(value(raw, { orders: [] })).toBe(unknown);
  });

  it("follows the parameter that chooses the span", () => {
    const raw = counting({
      parameter: "window",
      as: { trailing: { trailing: { amount: 12, unit: "month" } }, lastYear: { calendar: "year", offset: -1 } },
    });
    const input = at("2024-02-01T00:00", "2024-05-01T00:00", "2025-02-01T00:00", "2025-02-02T00:00");
    expect(run(raw, input, undefined, "trailing").value).toBe(3);
    expect(run(raw, input, undefined, "lastYear").value).toBe(2);
  });

  it("takes the last by the window's field", () => {
    const raw: Expression = {
      aggregate: "last",
      of: "orders",
      value: { field: "amount" },
      window: { at: "placedAt", span: { trailing: { amount: 1, unit: "year" } } },
    };
    const input = {
      orders: [
        { placedAt: "2025-03-02T00:00", amount: 2 },
        { placedAt: "2025-03-01T00:00", amount: 1 },
      ],
    };
    expect(value(raw, input)).toBe(200);
  });

  it("is unknown when a record does not say when", () => {
    expect(value(counting({ calendar: "year" }), { orders: [{ amount: 1 }] })).toBe(unknown);
  });
});

describe("sums of money", () => {
  it("equal the sum of the minor units, whatever the order", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 10_000_000_00 }), { maxLength: 30 });
    const { context } = testPolicy();
    fc.assert(
      fc.property(amounts, (minors) => {
        const input = orders(...minors.map((minor) => toJson(minor, money, context) as number));
        expect(value(sum, input)).toBe(minors.reduce((total, minor) => total + minor, 0));
      }),
    );
  });
});
