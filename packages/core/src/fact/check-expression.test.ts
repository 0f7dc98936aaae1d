/* oxlint-disable unicorn/no-thenable -- `then` is a word of the expression format */
import { describe, expect, it } from "vitest";
import type { Expression, ValueType } from "../schema/index.ts";
import { checkExpression } from "./check-expression.ts";
import { testPolicy } from "./test-vocabulary.contract.ts";

const { scope } = testPolicy();
const wrong = (raw: Expression, expected?: ValueType): readonly (readonly [string, string])[] =>
  checkExpression(raw, scope, { pointer: "/compute" }, expected).map(({ code, pointer }) => [code, pointer] as const);

const limit: Expression = { fact: "customer.limit" };

describe("checkExpression", () => {
  it("names unknown facts, parameters, collections and fields where they stand", () => {
    expect(wrong({ add: [{ fact: "customer.limmit" }, 1] })).toEqual([["facts/unknown", "/compute/add/0/fact"]]);
    expect(wrong({ parameter: "windo" })).toEqual([["facts/unknown-parameter", "/compute/parameter"]]);
    expect(wrong({ aggregate: "count", of: "order" })).toEqual([["facts/unknown-collection", "/compute/of"]]);
    expect(wrong({ aggregate: "sum", of: "orders", value: { field: "amout" } })).toEqual([
      ["facts/unknown-field", "/compute/value/field"],
    ]);
    expect(wrong({ field: "amount" })).toEqual([["facts/field-outside-aggregate", "/compute/field"]]);
  });

  it("refuses units that do not go together", () => {
    const units = [["facts/units", "/compute/add"]];
    expect(wrong({ add: [limit, { fact: "customer.rate" }] })).toEqual(units);
    expect(wrong({ add: [limit, { fact: "customer.score" }] })).toEqual(units);
    expect(wrong({ add: [{ today: true }, limit] })).toEqual(units);
    expect(wrong({ add: [limit, { fact: "customer.segment" }] })).toEqual(units);
    expect(wrong({ multiply: [limit, limit] })).toEqual([["facts/units", "/compute/multiply"]]);
    expect(wrong({ divide: [{ fact: "customer.score" }, limit] })).toEqual([["facts/units", "/compute/divide"]]);
    expect(wrong({ divide: [limit, limit] }, { type: "percent" })).toEqual([]);
    expect(wrong({ divide: [limit, { fact: "customer.notice" }] }, { type: "money", currency: "CNY" })).toEqual([]);
  });

  it("takes percentages as factors and divisors, but no amount twice", () => {
    const rate: Expression = { fact: "customer.rate" };
    const notice: Expression = { fact: "customer.notice" };
    const money = { type: "money", currency: "CNY" } as const;
    expect(wrong({ multiply: [limit, rate] }, money)).toEqual([]);
    expect(wrong({ multiply: [rate, rate] }, { type: "percent" })).toEqual([]);
    expect(wrong({ divide: [limit, rate] }, money)).toEqual([]);
    expect(wrong({ multiply: [limit, rate] }, { type: "percent" })).toEqual([["facts/computed-type", "/compute"]]);
    expect(wrong({ multiply: [notice, notice] })).toEqual([["facts/units", "/compute/multiply"]]);
    expect(wrong({ divide: [notice, { days: { in: { calendar: "month" } } }] })).toEqual([
      ["facts/units", "/compute/divide"],
    ]);
    expect(wrong({ divide: [100, limit] })).toEqual([["facts/units", "/compute/divide"]]);
  });

  it("refuses other currencies, and orders of what has none", () => {
    expect(wrong({ add: [limit, { fact: "customer.dollars" }] })).toEqual([["facts/units", "/compute/add"]]);
    expect(wrong({ min: [limit, { fact: "customer.rate" }] })).toEqual([["facts/units", "/compute/min"]]);
    expect(wrong({ max: [{ fact: "customer.segment" }, { fact: "customer.segment" }] })).toEqual([
      ["facts/units", "/compute/max"],
    ]);
    expect(wrong({ max: [{ fact: "customer.since" }, { today: true }] }, { type: "date" })).toEqual([]);
    expect(wrong({ negate: { fact: "customer.since" } })).toEqual([["facts/units", "/compute/negate"]]);
  });

  it("rounds to a step above zero that its type can have", () => {
    const to = (step: number): Expression => ({ round: { value: limit, to: step, mode: "halfUp" } });
    expect(wrong(to(0.01))).toEqual([]);
    expect(wrong(to(0.001))).toEqual([["value/decimals", "/compute/round/to"]]);
    expect(wrong(to(0))).toEqual([["facts/round-step", "/compute/round/to"]]);
    expect(wrong({ round: { value: { today: true }, to: 1, mode: "up" } })).toEqual([
      ["facts/units", "/compute/round"],
    ]);
  });

  it("asks for days and moments where they are needed", () => {
    expect(wrong({ dayOf: { fact: "customer.since" } })).toEqual([["facts/computed-type", "/compute/dayOf"]]);
    expect(wrong({ elapsed: { from: { fact: "customer.sinceAt" }, to: limit, unit: "hour" } })).toEqual([
      ["facts/computed-type", "/compute/elapsed/to"],
    ]);
    expect(wrong({ workingDays: { from: limit, to: { today: true } } })).toEqual([
      ["facts/computed-type", "/compute/workingDays/from"],
    ]);
  });

  it("lets anything not apply, and truths come from records", () => {
    expect(wrong({ if: { condition: "isDealer" }, then: limit, else: { notApplicable: true } })).toEqual([]);
    expect(wrong({ aggregate: "some", of: "orders" }, { type: "boolean" })).toEqual([]);
    expect(wrong({ aggregate: "every", of: "orders" })).toEqual([["facts/every-what", "/compute"]]);
    expect(wrong({ aggregate: "none", of: "orders", value: { field: "amount" } })).toEqual([
      ["facts/count-value", "/compute/value"],
    ]);
    expect(
      wrong({ aggregate: "countDistinct", of: "orders", value: { field: "status" } }, { type: "integer" }),
    ).toEqual([]);
  });

  it("asks spans for a length with one unit, and for a period only where there is one", () => {
    const count = (span: object): Expression =>
      ({ aggregate: "count", of: "orders", window: { at: "placedAt", span } }) as Expression;
    const at = "/compute/window/span";
    expect(wrong(count({ trailing: { amount: { parameter: "days" } } }))).toEqual([]);
    expect(wrong(count({ trailing: { amount: 3 } }))).toEqual([["facts/span-unit", `${at}/trailing`]]);
    expect(wrong(count({ trailing: { amount: { parameter: "days" }, unit: "month" } }))).toEqual([
      ["facts/span-unit", `${at}/trailing`],
    ]);
    expect(wrong(count({ trailing: { amount: { parameter: "floor" }, unit: "day" } }))).toEqual([
      ["facts/span-length", `${at}/trailing/amount`],
    ]);
    expect(wrong(count({ period: "this" }))).toEqual([["facts/no-period", `${at}/period`]]);
    expect(checkExpression(count({ period: "this" }), { ...scope, hasPeriod: true })).toEqual([]);
  });

  it("stays within bounded time and stack, however deep", () => {
    const nested = (depth: number): Expression =>
      depth === 0 ? limit : { subtract: [nested(depth - 1), { negate: limit }] };
    expect(wrong(nested(60))).toEqual([]);
    expect(wrong(nested(5000))).toEqual([["facts/too-deep", "/compute"]]);
    expect(wrong({ add: [1, Number.NaN] })).toEqual([["value/type", "/compute/add/1"]]);
  });

  it("compares the result with the declared type", () => {
    expect(wrong(limit, { type: "percent" })).toEqual([["facts/computed-type", "/compute"]]);
    expect(wrong(limit, { type: "money", currency: "USD" })).toEqual([["facts/computed-type", "/compute"]]);
    expect(
      wrong({ wholeMonths: { from: "2025-01-01", to: { today: true } } }, { type: "integer", unit: "month" }),
    ).toEqual([]);
    expect(
      wrong({ wholeMonths: { from: "2025-01-01", to: { today: true } } }, { type: "duration", unit: "day" }),
    ).toEqual([["facts/computed-type", "/compute"]]);
  });

  it("reads literals in the type of their place", () => {
    expect(wrong({ add: [limit, 0.001] })).toEqual([["value/decimals", "/compute/add/1"]]);
    expect(wrong({ if: { condition: "isDealer" }, then: limit, else: "none" })).toEqual([
      ["value/type", "/compute/else"],
    ]);
    expect(wrong("2025-02-30", { type: "date" })).toEqual([["value/type", "/compute"]]);
  });

  it("checks the conditions inside", () => {
    expect(wrong({ if: { condition: "isDealr" }, then: 1, else: 2 })).toEqual([
      ["rule/unknown-condition", "/compute/if/condition"],
    ]);
    const where = { fact: "stattus", operator: "equal", value: "cancelled" };
    expect(wrong({ aggregate: "count", of: "orders", where })).toEqual([["rule/unknown-fact", "/compute/where/fact"]]);
  });

  it("asks aggregates for a value, but not to count", () => {
    expect(wrong({ aggregate: "sum", of: "orders" })).toEqual([["facts/aggregate-value", "/compute"]]);
    expect(wrong({ aggregate: "count", of: "orders", value: { field: "amount" } })).toEqual([
      ["facts/count-value", "/compute/value"],
    ]);
    expect(wrong({ aggregate: "sum", of: "orders", value: { field: "status" } })).toEqual([
      ["facts/units", "/compute/value"],
    ]);
  });

  it("asks windows for a date and for every option of the parameter that chooses", () => {
    const span = { calendar: "year" } as const;
    expect(wrong({ aggregate: "count", of: "orders", window: { at: "status", span } })).toEqual([
      ["facts/window-field", "/compute/window/at"],
    ]);
    const chosen = { parameter: "window", as: { trailing: span, other: span } };
    expect(wrong({ aggregate: "count", of: "orders", window: { at: "placedAt", span: chosen } })).toEqual([
      ["facts/chosen-options", "/compute/window/span/as"],
    ]);
  });
});
