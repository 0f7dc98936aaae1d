import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notApplicable, unknown, type Known, type Value } from "../../value/index.ts";
import type { BoundCondition, BoundRule } from "../bound-condition.ts";
import { evaluateCondition } from "../evaluate-condition.ts";
import { defineOperator } from "../operator.ts";
import { createOperatorSet } from "../operator-set.ts";
import { compileRules } from "./compile-rules.ts";

const facts = ["amount", "count", "kind", "flag", "tags"] as const;
const third = { numerator: 1n, denominator: 3n };
const scalars = fc.constantFrom<Known>(-1, 0, 0.5, 1, 2, third, "a", "b", "1", "", true, false);
const lists = fc.array(scalars, { maxLength: 3 });
const values: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: scalars },
  { weight: 1, arbitrary: lists },
  { weight: 2, arbitrary: fc.constantFrom<Value>(unknown, notApplicable) },
  { weight: 1, arbitrary: fc.constant<Value>({ times: 1, per: "month" }) },
);

const operators = ["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
const compared = fc.record({ operator: fc.constantFrom(...operators), value: scalars });
const listed = fc.record({ operator: fc.constantFrom("in", "notIn"), value: lists });
const opaque = fc.record({
  operator: fc.constantFrom(
    "contains",
    "doesNotContain",
    "someFact:equal",
    "not:in",
    "swap:lessThan",
    "everyValue:equal",
  ),
  value: fc.oneof(scalars, lists),
});

const leaves: fc.Arbitrary<BoundCondition> = fc
  .record({
    fact: fc.constantFrom(...facts),
    comparison: fc.oneof({ weight: 4, arbitrary: compared }, { weight: 2, arbitrary: listed }, opaque),
    other: fc.option(fc.constantFrom(...facts), { freq: 6, nil: undefined }),
    path: fc.option(fc.constantFrom("$[0]", "$.times"), { freq: 8, nil: undefined }),
    isParameter: fc.boolean(),
    nothing: fc.nat(20),
  })
  .map(({ fact, comparison, other, path, isParameter, nothing }) => ({
    kind: "leaf",
    fact,
    operator: comparison.operator,
    operand:
      other === undefined
        ? { kind: "constant", value: nothing === 0 ? notApplicable : comparison.value, json: null }
        : { kind: "fact", fact: other },
    ...(path === undefined ? {} : { path }),
    ...(isParameter && nothing === 1
      ? { subject: { value: 1, parameter: { id: "p", value: 1, from: "2025-01-01", source: "document" } } }
      : {}),
    priority: 1,
    pointer: "",
  }));

const { condition } = fc.letrec<{ condition: BoundCondition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 3, arbitrary: leaves },
    {
      weight: 3,
      arbitrary: fc
        .record({
          kind: fc.constantFrom("all" as const, "any" as const),
          conditions: fc.array(tie("condition"), { maxLength: 4 }),
        })
        .map((group) => ({ ...group, priority: 1, pointer: "" })),
    },
    {
      weight: 1,
      arbitrary: tie("condition").map((inner) => ({
        kind: "not" as const,
        condition: inner,
        priority: 1,
        pointer: "",
      })),
    },
    {
      weight: 1,
      arbitrary: tie("condition").map((target) => ({
        kind: "named" as const,
        condition: "shared",
        target,
        priority: 1,
        pointer: "",
      })),
    },
  ),
}));

const ruleSets = fc
  .array(condition, { maxLength: 12 })
  .map((conditions): readonly BoundRule[] =>
    conditions.map((each, at) => ({ name: `rule ${at}`, priority: 1, condition: each })),
  );
const records = fc.record({ amount: values, count: values, kind: values, flag: values, tags: values });

describe("compileRules", () => {
  it("agrees with the interpreter on random rules and facts", () => {
    fc.assert(
      fc.property(ruleSets, fc.array(records, { minLength: 1, maxLength: 5 }), (rules, many) => {
        const compiled = compileRules(rules);
        for (const record of many) {
          const read = (fact: string): Value => Object.entries(record).find(([name]) => name === fact)?.[1] ?? unknown;
          const expected = rules.map((rule) => evaluateCondition(rule.condition, read));
          expect(compiled.evaluate(read)).toEqual(expected);
          const at = (truth: unknown) => [...expected.keys()].filter((index) => expected[index] === truth);
          expect(compiled.fired(read)).toEqual({ held: at(true), open: at(unknown) });
          expect(compiled.firedIn(record)).toEqual({ held: at(true), open: at(unknown) });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("agrees with the interpreter on hundreds of rules over many figures, some of them unknown", () => {
    const ids = Array.from({ length: 12 }, (_, at) => `f${at}`);
    const figure = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.constantFrom(third, 0.5, Infinity, -0, Number.NaN));
    const value = fc.oneof({ weight: 8, arbitrary: figure }, fc.constantFrom<Value>(unknown, notApplicable, "a"));
    const comparison = fc
      .record({ fact: fc.constantFrom(...ids), operator: fc.constantFrom(...operators), value: figure })
      .map(({ fact, operator, value: constant }) => leaf(fact, operator, constant));
    const rule = fc.array(comparison, { minLength: 1, maxLength: 4 }).map((conditions) => group("all", conditions));
    const either = fc.array(rule, { minLength: 1, maxLength: 3 }).map((conditions) => group("any", conditions));
    fc.assert(
      fc.property(
        fc.array(either, { minLength: 150, maxLength: 400, size: "max" }),
        fc.array(fc.dictionary(fc.constantFrom(...ids, "nobody reads it"), value), { minLength: 5, maxLength: 5 }),
        (conditions, many) => {
          const rules = conditions.map((condition, at) => ({ name: `${at}`, priority: 1, condition }));
          const compiled = compileRules(rules);
          for (const record of many) {
            const read = (fact: string): Value => (Object.hasOwn(record, fact) ? record[fact] : undefined) ?? unknown;
            const expected = rules.map((each) => evaluateCondition(each.condition, read));
            expect(compiled.evaluate(read)).toEqual(expected);
            expect(compiled.firedIn(record)).toEqual(compiled.fired(read));
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("joins tables where there are too many terms for one, a rule across two of them included", () => {
    const many = Array.from({ length: 9000 }, (_, at) => leaf("a", "equal", at));
    const rules = [
      group("any", many),
      leaf("a", "equal", 8500),
      group("all", [leaf("a", "lessThan", 3), leaf("b", "equal", 1)]),
    ];
    const asked: string[] = [];
    const compiled = compileRules(rules.map((condition, at) => ({ name: `${at}`, priority: 1, condition })));
    const fired = (a: Value, b: Value) =>
      compiled.fired((fact) => {
        asked.push(fact);
        return fact === "a" ? a : b;
      });
    expect(fired(8500, unknown)).toEqual({ held: [0, 1], open: [] });
    expect(fired(2, unknown)).toEqual({ held: [0], open: [2] });
    expect(fired(unknown, 1)).toEqual({ held: [], open: [0, 1, 2] });
    expect(compiled.firedIn({ a: 9000, b: 1 })).toEqual({ held: [], open: [] });
    expect(asked).toEqual(["a", "b", "a", "b", "a", "b"]);
  });

  it("agrees with the interpreter where nearly every rule is for one kind, and answers in the order of the rules", () => {
    const kinds = ["a", "b", "c", "d", "e", "f", "g"];
    const figure = (at: number, fact: string) => leaf(fact, "lessThan", (at * 7) % 20);
    const either = (at: number) =>
      group("any", [figure(at, "amount"), group("all", [figure(at + 1, "count"), leaf("flag", "equal", true)])]);
    const rules = Array.from({ length: 400 }, (_, at) => ({
      name: `${at}`,
      priority: 1,
      condition:
        at % 50 === 0
          ? figure(at, "count")
          : group("all", [leaf("kind", "equal", kinds[(at * 5) % kinds.length] ?? ""), either(at)]),
    }));
    const compiled = compileRules(rules);
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds, unknown),
        fc.nat(20),
        fc.constantFrom<Value>(-1, 0, 3, 2.5, 19, 99, Infinity, Number.NaN, third, unknown),
        (kind, amount, count) => {
          const record: Record<string, Value> = { kind, amount, count, flag: unknown };
          const read = (fact: string): Value => record[fact] ?? unknown;
          const expected = rules.map((each) => evaluateCondition(each.condition, read));
          expect(compiled.evaluate(read)).toEqual(expected);
          expect(compiled.firedIn(record)).toEqual(compiled.fired(read));
          const { held, open } = compiled.fired(read);
          expect(held).toEqual([...expected.keys()].filter((at) => expected[at] === true));
          expect(open).toEqual([...expected.keys()].filter((at) => expected[at] === unknown));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("sweeps records whatever the order of their keys, and leaves what they inherit alone", () => {
    const rules = [{ name: "r", priority: 1, condition: group("all", [leaf("a", "equal", 1), leaf("b", "equal", 2)]) }];
    const compiled = compileRules(rules);
    for (const record of [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
      { c: 0, b: 2, constructor: 3, a: 1 },
      { a: 1, b: 2 },
    ]) {
      expect(compiled.firedIn(record as object as Record<string, Value>).held).toEqual([0]);
    }
    const proto: Record<string, Value> = JSON.parse('{"a": 1, "__proto__": {"b": 2}}');
    expect(compiled.firedIn(proto)).toEqual({ held: [], open: [0] });
  });

  const leaf = (fact: string, operator: string, value: Known): BoundCondition => ({
    kind: "leaf",
    fact,
    operator,
    operand: { kind: "constant", value, json: null },
    priority: 1,
    pointer: "",
  });
  const group = (kind: "all" | "any", conditions: readonly BoundCondition[]): BoundCondition => ({
    kind,
    conditions,
    priority: 1,
    pointer: "",
  });

  it("stays exact when alternatives multiply beyond any table", () => {
    const either = (at: number) => group("any", [leaf(`f${at}`, "equal", 1), leaf(`f${at}`, "greaterThan", 5)]);
    const rules = [
      {
        name: "wide",
        priority: 1,
        condition: group(
          "all",
          Array.from({ length: 20 }, (_, at) => either(at)),
        ),
      },
    ];
    const compiled = compileRules(rules);
    expect(compiled.evaluate(() => 6)).toEqual([true]);
    expect(compiled.evaluate((fact) => (fact === "f19" ? 3 : 1))).toEqual([false]);
    expect(compiled.evaluate((fact) => (fact === "f19" ? unknown : 1))).toEqual([unknown]);
  });

  it("keeps `a or not a` unknown while `a` is", () => {
    const a = leaf("a", "equal", 1);
    const either = group("any", [a, { kind: "not", condition: a, priority: 1, pointer: "" }]);
    const compiled = compileRules([{ name: "either", priority: 1, condition: either }]);
    expect(compiled.evaluate(() => unknown)).toEqual([unknown]);
    expect(compiled.evaluate(() => 2)).toEqual([true]);
  });

  it("asks a host's own operator, also one that takes a standard name", () => {
    const lessThan = defineOperator({
      name: "lessThan",
      fact: "scalar",
      value: "same",
      converse: "lessThan",
      test: (fact, value) => typeof fact === "string" && typeof value === "string" && fact < value,
      phrase: {},
      examples: [],
    });
    const rules = [{ name: "text", priority: 1, condition: leaf("a", "lessThan", "b") }];
    expect(compileRules(rules).evaluate(() => "a")).toEqual([false]);
    expect(compileRules(rules, createOperatorSet({ operators: [lessThan] })).evaluate(() => "a")).toEqual([true]);
  });

  it("names every fact that the rules read, and reads no other", () => {
    const rules = [
      { name: "one", priority: 1, condition: group("all", [leaf("a", "equal", 1), leaf("b", "in", [1])]) },
    ];
    const asked: string[] = [];
    const compiled = compileRules(rules);
    compiled.evaluate((fact) => {
      asked.push(fact);
      return 1;
    });
    expect(compiled.facts).toEqual(["a", "b"]);
    expect(asked).toEqual(["a", "b"]);
  });
});
