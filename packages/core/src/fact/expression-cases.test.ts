import { describe, expect, it } from "vitest";
import { formatDate, isFraction, unknown, type Value } from "../value/index.ts";
import { bindExpression } from "./bind-expression.ts";
import { checkExpression } from "./check-expression.ts";
import { evaluateExpression } from "./evaluate-expression.ts";
import { calculationCases } from "./calculation-cases.contract.ts";
import type { ExpressionCase } from "./expression-case.contract.ts";
import { readFacts } from "./read-facts.ts";
import { recordCases } from "./record-cases.contract.ts";
import { testPolicy, today } from "./test-vocabulary.contract.ts";

const { vocabulary, context, scope } = testPolicy();

function evaluate({ of, facts: input = {}, as }: ExpressionCase): Value {
  const { facts, collections, issues } = readFacts(input, vocabulary, context);
  expect(issues).toEqual([]);
  return evaluateExpression(bindExpression(of, scope, as), {
    read: (fact) => facts.get(fact) ?? unknown,
    rows: (name) => collections.get(name),
    today,
    timeZone: context.timeZone,
  }).value;
}

function told(value: Value, { as }: ExpressionCase): number | string | boolean {
  if (typeof value === "symbol") return value.description ?? "";
  if (isFraction(value)) return `${value.numerator}/${value.denominator}`;
  if (typeof value === "number") return as?.type === "date" ? formatDate(value) : value;
  return typeof value === "object" ? JSON.stringify(value) : value;
}

describe("evaluateExpression, case by case", () => {
  it.each([...calculationCases, ...recordCases])("$says", (one) => {
    expect(checkExpression(one.of, scope, {}, one.as)).toEqual([]);
    expect(told(evaluate(one), one)).toBe(one.gives);
  });
});
