import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BylawError } from "../issue/index.ts";
import type { Condition } from "../schema/index.ts";
import { notApplicable, unknown, type Value } from "../value/index.ts";
import { bindCondition } from "./bind-condition.ts";
import { checkCondition } from "./check-condition.ts";
import { compileRules } from "./compile/compile-rules.ts";
import { conditionLimits } from "./condition-size.ts";
import type { BindScope } from "./condition-scope.ts";
import { evaluateCondition } from "./evaluate-condition.ts";
import { exampleScope } from "./example-scope.contract.ts";

const codes = (raw: unknown, scope: BindScope = exampleScope) =>
  checkCondition(raw as Condition, scope)
    .filter(({ severity }) => severity === "error")
    .map(({ code }) => code);
const within = (milliseconds: number, run: () => unknown) => {
  const began = performance.now();
  run();
  expect(performance.now() - began).toBeLessThan(milliseconds);
};
const nest = (depth: number, wrap: (inner: unknown) => unknown, innermost: unknown): unknown =>
  Array.from({ length: depth }).reduce(wrap, innermost);
const isNew = { fact: "customer.isNew", operator: "equal", value: true };
const named = (conditions: Readonly<Record<string, unknown>>): BindScope => ({
  ...exampleScope,
  condition: (name) => (Object.hasOwn(conditions, name) ? (conditions[name] as Condition) : undefined),
  conditions: () => Object.keys(conditions),
});

const names = fc.constantFrom(
  "customer.visits",
  "customer.grants",
  "customer.cadence",
  "customer.since",
  "parameter:tiering.tier1",
  "__proto__",
  "constructor",
  "toString",
  "",
  "parameter:__proto__",
  "\u0000",
  "💥",
);
const odd = fc.oneof(
  fc.constantFrom<unknown>(Number.NaN, -0, Infinity, -Infinity, 2 ** 53, 1e308, 5e-324, "", null, true),
  fc.jsonValue({ maxDepth: 2 }),
  names.map((fact) => ({ fact })),
  names.map((parameter) => ({ parameter })),
  fc.constant<unknown>(JSON.parse('{"__proto__": {"polluted": true}, "fact": "customer.visits"}')),
);
const operators = fc.constantFrom(
  "equal",
  "in",
  "lessThan",
  "contains",
  "someFact:equal",
  "not:swap:in",
  "__proto__",
  "constructor:equal",
  `${"swap:".repeat(50)}equal`,
  ":",
  "known",
);
const { condition } = fc.letrec<{ condition: unknown }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.record({ fact: names, operator: operators, value: odd }),
    fc.record({ fact: odd, path: odd, operator: odd, value: odd, params: odd }, { requiredKeys: [] }),
    fc.dictionary(fc.constantFrom("all", "any", "not", "condition", "fact", "priority", "name"), tie("condition")),
    fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
    fc.record({ condition: names }),
    odd,
  ),
}));
const values = fc.constantFrom<Value>(unknown, notApplicable, Number.NaN, -0, 0, Infinity, "", "__proto__", true);

describe("checkCondition and bindCondition", () => {
  it("answer anything with issues or with a condition that every evaluator judges alike, and touch no prototype", () => {
    fc.assert(
      fc.property(condition, values, fc.array(values, { maxLength: 3 }), (raw, value, list) => {
        const found = codes(raw);
        if (found.length > 0) {
          expect(() => bindCondition(raw as Condition, exampleScope)).toThrow(BylawError);
          return;
        }
        const bound = bindCondition(raw as Condition, exampleScope);
        const read = (fact: string): Value =>
          fact === "customer.grants" ? list.filter((each) => typeof each !== "symbol") : value;
        const [truth] = compileRules([{ name: "r", priority: 1, condition: bound }]).evaluate(read);
        expect(truth).toBe(evaluateCondition(bound, read));
      }),
      { seed: 20_250_101, numRuns: 5000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect("polluted" in {}).toBe(false);
  });

  it("take a condition of the greatest depth, and refuse one that is deeper", () => {
    const deepest = nest(conditionLimits.depth, (not) => ({ not }), isNew);
    expect(codes(deepest)).toEqual([]);
    const bound = bindCondition(deepest as Condition, exampleScope);
    expect(compileRules([{ name: "r", priority: 1, condition: bound }]).evaluate(() => true)).toEqual([true]);
    for (const wrap of [
      (not: unknown) => ({ not }),
      (inner: unknown) => ({ all: [inner] }),
      (inner: unknown) => ({ any: [inner, isNew] }),
    ]) {
      within(1000, () => expect(codes(nest(10_000, wrap, isNew))).toEqual(["rule/too-deep"]));
      expect(() => bindCondition(nest(10_000, wrap, isNew) as Condition, exampleScope)).toThrow("rule/too-deep");
    }
  });

  it("refuse names that double each other, before they are written out", () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `c${at}`,
        at === 0 ? isNew : { all: [{ condition: `c${at - 1}` }, { condition: `c${at - 1}` }] },
      ]),
    );
    within(1000, () => {
      expect(codes({ condition: "c59" }, named(doubling))).toEqual(["rule/too-deep"]);
      expect(codes({ condition: "c30" }, named(doubling))).toEqual(["rule/too-many-comparisons"]);
      expect(() => bindCondition({ condition: "c30" }, named(doubling))).toThrow("rule/too-many-comparisons");
    });
  });

  it("refuse a chain of ten thousand names, and a circle of them", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`c${at}`, { not: { condition: `c${(at + 1) % 10_000}` } }]),
    );
    within(1000, () => expect(codes({ condition: "c0" }, named(chain))).toEqual(["rule/too-deep"]));
  });

  it("take a very wide condition to the limit, and refuse a wider one", () => {
    const wide = (count: number) => ({
      any: Array.from({ length: count }, (_, at) => ({ fact: "customer.visits", operator: "equal", value: at })),
    });
    within(5000, () => {
      const bound = bindCondition(wide(conditionLimits.comparisons) as Condition, exampleScope);
      const compiled = compileRules([{ name: "r", priority: 1, condition: bound }]);
      expect(compiled.evaluate(() => 9999)).toEqual([true]);
      expect(compiled.evaluate(() => 10_000)).toEqual([false]);
    });
    const widest = wide(1_000_000);
    within(3000, () => expect(codes(widest)).toEqual(["rule/too-many-comparisons"]));
  });

  it("stay exact and quick on products of alternatives that no table could hold", () => {
    const either = (at: number) => ({
      any: [at, at + 1].map((value) => ({ fact: "customer.visits", operator: "notEqual", value })),
    });
    within(5000, () => {
      const raw = { all: Array.from({ length: 4000 }, (_, at) => either(at)) } as Condition;
      const compiled = compileRules([{ name: "r", priority: 1, condition: bindCondition(raw, exampleScope) }]);
      expect(compiled.evaluate(() => 3)).toEqual([true]);
      expect(compiled.evaluate(() => unknown)).toEqual([unknown]);
    });
  });

  it("answer rightly for the longest list, and refuse one of a million values", () => {
    const among = (count: number) =>
      ({ fact: "customer.visits", operator: "in", value: Array.from({ length: count }, (_, at) => at) }) as unknown;
    within(10_000, () => {
      const bound = bindCondition(among(conditionLimits.listed) as Condition, exampleScope);
      const compiled = compileRules([{ name: "r", priority: 1, condition: bound }]);
      const asked: readonly Value[] = [99_999, 100_000, -1, unknown];
      expect(asked.map((each) => compiled.evaluate(() => each)[0])).toEqual([true, false, false, unknown]);
    });
    within(1000, () => expect(codes(among(1_000_000))).toEqual(["rule/list-too-long"]));
  });

  it("judge figures that are none, signed zeros and infinities like the operators do", () => {
    const raw = (operator: string, value: number): Condition => ({ fact: "customer.visits", operator, value });
    const rules = ["equal", "notEqual", "lessThan", "greaterThanInclusive"].flatMap((operator) =>
      [0, 7].map((value) => ({
        name: operator,
        priority: 1,
        condition: bindCondition(raw(operator, value), exampleScope),
      })),
    );
    for (const value of [Number.NaN, -0, 0, Infinity, -Infinity, 2 ** 60]) {
      const expected = rules.map((rule) => evaluateCondition(rule.condition, () => value));
      expect(compileRules(rules).evaluate(() => value)).toEqual(expected);
    }
  });
});
