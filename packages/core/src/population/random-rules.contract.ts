import fc from "fast-check";
import type { BoundCondition, BoundRule } from "../rule/index.ts";
import { notApplicable, unknown, type Known, type Value } from "../value/index.ts";

/** Generated rules and subjects for the tests: every kind of comparison, and every kind of column. */

const third = { numerator: 1n, denominator: 3n };
const figures = fc.constantFrom<Known>(-1, 0, 0.5, 1, 2, 3, 5, 8);
const scalars = fc.constantFrom<Known>(-1, 0, 0.5, 1, 2, third, "a", "b", "1", "", true, false);
const lists = fc.array(scalars, { maxLength: 3 });
const absent = fc.constantFrom<Value>(unknown, notApplicable);
const odd: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: scalars },
  { weight: 1, arbitrary: lists },
  { weight: 2, arbitrary: absent },
  { weight: 1, arbitrary: fc.constant<Value>({ times: 1, per: "month" }) },
);
const holed: fc.Arbitrary<Value> = fc.oneof({ weight: 5, arbitrary: figures }, { weight: 1, arbitrary: absent });

/** Facts: figures without and with holes, words, truths, and one that may be anything. No subject has `never`. */
export const randomSubject: fc.Arbitrary<Readonly<Record<string, Value>>> = fc.record({
  whole: figures,
  holed,
  other: holed,
  word: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<Value>("a", "b", "c", "1") },
    { weight: 1, arbitrary: absent },
  ),
  flag: fc.boolean(),
  odd,
});
export const randomFacts: readonly string[] = ["whole", "holed", "other", "word", "flag", "odd", "never"];

const ordered = ["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
const comparison = fc.oneof(
  { weight: 6, arbitrary: fc.record({ operator: fc.constantFrom(...ordered), value: figures }) },
  { weight: 3, arbitrary: fc.record({ operator: fc.constantFrom(...ordered), value: scalars }) },
  { weight: 3, arbitrary: fc.record({ operator: fc.constantFrom("in", "notIn"), value: lists }) },
  {
    weight: 2,
    arbitrary: fc.record({
      operator: fc.constantFrom(
        "contains",
        "someFact:equal",
        "not:in",
        "swap:lessThan",
        "everyValue:equal",
        "unheardOf",
      ),
      value: fc.oneof(scalars, lists),
    }),
  },
  { weight: 1, arbitrary: fc.record({ operator: fc.constant("known"), value: fc.boolean() }) },
);

const leaf: fc.Arbitrary<BoundCondition> = fc
  .record({
    fact: fc.constantFrom(...randomFacts),
    comparison,
    other: fc.option(fc.constantFrom(...randomFacts), { freq: 4, nil: undefined }),
    path: fc.option(fc.constantFrom("$[0]", "$.times"), { freq: 10, nil: undefined }),
    rare: fc.nat(40),
  })
  .map(({ fact, comparison: { operator, value }, other, path, rare }) => ({
    kind: "leaf",
    fact,
    operator,
    operand:
      other === undefined || operator === "known"
        ? { kind: "constant", value: rare === 0 ? notApplicable : value, json: null }
        : { kind: "fact", fact: other },
    ...(path === undefined ? {} : { path }),
    ...(rare === 1
      ? { subject: { value: 1, parameter: { id: "p", value: 1, from: "2025-01-01", source: "document" } } }
      : {}),
    priority: 1,
    pointer: "",
  }));

/** A condition over {@link randomFacts}. */
const randomCondition: fc.Arbitrary<BoundCondition> = fc.letrec<{ condition: BoundCondition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 3, arbitrary: leaf },
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
      arbitrary: tie("condition").map((condition) => ({ kind: "not" as const, condition, priority: 1, pointer: "" })),
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
})).condition;

/** Up to a dozen rules. */
export const randomRules: fc.Arbitrary<readonly BoundRule[]> = fc
  .array(randomCondition, { maxLength: 12 })
  .map((conditions) => conditions.map((condition, at) => ({ name: `rule ${at}`, priority: 1, condition })));
