/* oxlint-disable unicorn/no-thenable -- `then` is a word of the expression format */
import { describe, expect, it } from "vitest";
import type { Expression, ValueType } from "../schema/index.ts";
import { checkExpression } from "./bind-expression.ts";
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
