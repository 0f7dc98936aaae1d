import { describe, expect, it } from "vitest";
import { toEngine } from "../json-rules-engine/index.ts";
import { unknown } from "../value/index.ts";

import {
  bindCondition,
  checkCondition,
  compileRules,
  createOperatorSet,
  defineDecorator,
  defineOperator,
  evaluateCondition,
} from "./index.ts";
import { exampleScope } from "./example-scope.contract.ts";
import { resolveOperator } from "./operator-set.ts";

/** A host's own operator: one object says what fits, what it means, how it is said, and shows it at work. */
const startsWith = defineOperator({
  name: "startsWith",
  fact: "scalar",
  value: "same",
  test: (fact, value) => typeof fact === "string" && typeof value === "string" && fact.startsWith(value),
  phrase: {
    word: {
      holds: { "zh-CN": "以{value}开头", en: "begins with {value}" },
      fails: { "zh-CN": "不以{value}开头", en: "does not begin with {value}" },
    },
  },
  examples: [
    { fact: "D250301", value: "D25", result: true },
    { fact: "D250301", value: "25", result: false },
    { fact: 25, value: "2", result: false },
  ],
});

/** And a decorator: most items of a list. */
const mostFacts = defineDecorator({
  name: "mostFacts",
  signature: (inner) => ({
    valueOf: (fact) => (fact.depth === 0 ? undefined : inner.valueOf({ ...fact, depth: fact.depth - 1 })),
    factOf: () => undefined,
  }),
  apply: (fact, value, inner) =>
    Array.isArray(fact) && fact.filter((each) => inner(each, value)).length * 2 > fact.length,
  converse: "mostFacts",
  phrase: {
    holds: { "zh-CN": "多数{inner}", en: "most {inner}" },
    fails: { "zh-CN": "并非多数{inner}", en: "not most {inner}" },
  },
  examples: [
    { operator: "equal", fact: ["a", "a", "b"], value: "a", result: true },
    { operator: "equal", fact: ["a", "b"], value: "a", result: false },
  ],
});

const operators = createOperatorSet({ operators: [startsWith], decorators: [mostFacts] });
const scope = { ...exampleScope, operators };
const raw = { fact: "customer.grants", operator: "mostFacts:startsWith", value: "gift" };

describe.each([startsWith])("the host's operator $name", (operator) => {
  it.each(operator.examples)("judges $fact against $value", ({ fact, value, result }) => {
    expect(operator.test(fact, value)).toBe(result);
  });
});

describe.each([mostFacts])("the host's decorator $name", (decorator) => {
  it.each(decorator.examples)("judges $fact against $value around $operator", ({ operator, fact, value, result }) => {
    const resolved = resolveOperator(`${decorator.name}:${operator}`, operators);
    expect("test" in resolved && resolved.test(fact, value)).toBe(result);
  });
});

describe("createOperatorSet", () => {
  it("lets documents name a host's operators and decorators, and nobody else's", () => {
    expect(checkCondition(raw, scope)).toEqual([]);
    expect(checkCondition(raw, exampleScope).map(({ code }) => code)).toEqual(["rule/unknown-operator"]);
    expect(checkCondition({ ...raw, fact: "customer.visits" }, scope).map(({ code }) => code)).toEqual([
      "rule/operator-does-not-fit",
    ]);
  });

  it("judges, compiles and runs them in a stock Engine alike", async () => {
    const condition = bindCondition(raw, scope);
    const rules = [{ name: "gifts", priority: 1, condition }];
    for (const [list, truth] of [
      [["gift", "giftCard", "visit"], true],
      [["visit"], false],
    ] as const) {
      expect(evaluateCondition(condition, () => list, operators)).toBe(truth);
      expect(compileRules(rules, operators).evaluate(() => list)).toEqual([truth]);
      const facts = new Map([["customer.grants", list]]);
      expect((await toEngine(rules, { facts, operators }).run()).events.length === 1).toBe(truth);
    }
    expect(compileRules(rules, operators).evaluate(() => unknown)).toEqual([unknown]);
  });
});
