import fc from "fast-check";
import type { Condition, Decision } from "../schema/index.ts";
import type { TestRule } from "./test-graph.contract.ts";

/** Rules about the members of the library of the tests. */
export interface SmallTable {
  readonly hitPolicy: Decision["hitPolicy"];
  readonly rules: readonly TestRule[];
}

const figures = { books: [0, 1, 2, 3, 4, 9, 10, 11, 50], donated: [0, 99.99, 100, 100.01, 200.5, 1000] };
/** One member for every way in which the small tables can tell members apart. */
export const everybody: readonly object[] = ["adult", "child", "school"].flatMap((kind) =>
  [true, false].flatMap((trusted) =>
    figures.books.flatMap((books) => figures.donated.map((donated) => ({ kind, trusted, books, donated }))),
  ),
);

const order = fc.constantFrom(
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
  "equal",
  "notEqual",
);
/** A comparison about a member. */
export const cells: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constant("books"), operator: order, value: fc.constantFrom(2, 3, 10) }),
  fc.record({ fact: fc.constant("donated"), operator: order, value: fc.constantFrom(100, 200.5) }),
  fc.record({ fact: fc.constant("trusted"), operator: fc.constant("equal"), value: fc.boolean() }),
  fc.record({
    fact: fc.constant("kind"),
    operator: fc.constantFrom("in", "notIn"),
    value: fc.subarray(["adult", "child", "school"], { minLength: 1 }),
  }),
);
const conditions: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 5, arbitrary: fc.array(cells, { minLength: 1, maxLength: 3 }).map((each) => ({ all: each }) as Condition) },
  { weight: 1, arbitrary: fc.array(cells, { minLength: 1, maxLength: 3 }).map((any) => ({ any }) as Condition) },
  { weight: 1, arbitrary: cells.map((not) => ({ not }) as Condition) },
);
/** Tables so small that everybody can be tried. */
export const tables: fc.Arbitrary<SmallTable> = fc.record({
  hitPolicy: fc.constantFrom<Decision["hitPolicy"]>("first", "unique", "any", "collect"),
  rules: fc.array(
    fc.tuple(fc.constantFrom("a", "b", "c"), conditions).map((each): TestRule => each),
    { minLength: 1, maxLength: 6 },
  ),
});
