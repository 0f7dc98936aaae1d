import { formatDate, notApplicable, unknown, type BoundCondition, type Known, type Value } from "@bylaw/core";
import fc from "fast-check";
import type { ColumnKind } from "./fact-column.ts";

/** Generated rows and conditions over them, for both databases. */

/** Columns of every kind, two of each, so that they are compared with each other too. */
export const kinds: Readonly<Record<string, ColumnKind>> = {
  i: "integer",
  j: "integer",
  x: "number",
  y: "number",
  w: "text",
  v: "text",
  b: "boolean",
  c: "boolean",
  d: "date",
  e: "date",
};

const third = { numerator: 1n, denominator: 3n };
const safe = Number.MAX_SAFE_INTEGER;
const integers = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(safe, -safe, safe - 1, 100_000_000));
const doubles = fc.oneof(
  fc.constantFrom(
    0.1,
    0.2,
    0.30000000000000004,
    0.3,
    1 / 3,
    0.5,
    1e-7,
    1e21,
    2 ** 60,
    -0.5,
    5e-324,
    1.7976931348623157e308,
  ),
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
);
const words = fc.constantFrom(
  "dealer",
  "Dealer",
  "dealer ",
  "",
  "é",
  "e\u0301",
  "O'Brien",
  '"',
  "%",
  "_",
  "客户",
  "1",
  "true",
  "😀",
);
const days = fc.constantFrom(-719_528, -1, 0, 59, 11_016, 20_000, 20_001, 2_932_896);

/** A value of a row; `undefined` is null. NaN only where a database can keep it. */
function cell(kind: ColumnKind, withNaN: boolean): fc.Arbitrary<Known | undefined> {
  const known: Readonly<Record<ColumnKind, fc.Arbitrary<Known>>> = {
    integer: integers,
    number: withNaN
      ? fc.oneof({ weight: 6, arbitrary: doubles }, { weight: 1, arbitrary: fc.constant(Number.NaN) })
      : doubles,
    text: words,
    boolean: fc.boolean(),
    date: days,
  };
  return fc.option(known[kind], { nil: undefined, freq: 5 });
}

export type Row = Readonly<Record<string, Known | undefined>>;

/** Rows of {@link kinds}, in the engine's own values. */
export function randomRows(withNaN: boolean): fc.Arbitrary<readonly Row[]> {
  const cells = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, cell(kind, withNaN)]));
  return fc.array(fc.record(cells), { minLength: 1, maxLength: 12 });
}

/** A value as it is stored. */
export function toCell(name: string, value: Known | undefined): unknown {
  if (value === undefined) return null;
  return kinds[name] === "date" && typeof value === "number" ? formatDate(value) : value;
}

/** A row as the engine reads it. */
export function readRow(row: Row): (fact: string) => Value {
  return (fact) => row[fact] ?? unknown;
}

const scalars: fc.Arbitrary<Known> = fc.oneof(
  integers,
  doubles,
  words,
  days,
  fc.boolean(),
  fc.constantFrom<Known>(
    third,
    { numerator: -1n, denominator: 2n },
    { numerator: 1n, denominator: 10n },
    { numerator: 2n ** 70n, denominator: 1n },
    { numerator: 2n ** 53n * 3n + 1n, denominator: 3n },
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ),
);
const constants: fc.Arbitrary<Known | typeof notApplicable> = fc.oneof(
  { weight: 12, arbitrary: scalars },
  { weight: 1, arbitrary: fc.constant(notApplicable) },
  { weight: 2, arbitrary: fc.array(scalars, { maxLength: 3 }) },
);
/** `z` stands in no column. */
const facts = fc.constantFrom(...Object.keys(kinds), "z");
const operators = ["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];

const comparison: fc.Arbitrary<{ readonly operator: string; readonly value: Known | typeof notApplicable }> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ operator: fc.constantFrom(...operators), value: constants }) },
  {
    weight: 3,
    arbitrary: fc.record({
      operator: fc.constantFrom("in", "notIn"),
      value: fc.oneof(
        { weight: 5, arbitrary: fc.array(scalars, { maxLength: 6 }) },
        { weight: 1, arbitrary: constants },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ operator: fc.constant("known"), value: fc.oneof(fc.boolean(), constants) }) },
);

const parameter = { id: "p", value: 1, from: "2025-01-01", source: "document" } as const;
const leaf: fc.Arbitrary<BoundCondition> = fc
  .record({
    fact: facts,
    comparison,
    other: fc.option(facts, { freq: 3, nil: undefined }),
    subject: fc.option(constants, { freq: 8, nil: undefined }),
  })
  .map(({ fact, comparison: { operator, value }, other, subject }) => ({
    kind: "leaf",
    fact,
    operator,
    operand: other === undefined ? { kind: "constant", value, json: null } : { kind: "fact", fact: other },
    ...(subject === undefined ? {} : { subject: { value: subject, parameter } }),
    priority: 1,
    pointer: "",
  }));

/** Conditions over {@link kinds}, most of which can be put into SQL. */
export const randomCondition: fc.Arbitrary<BoundCondition> = fc.letrec<{ condition: BoundCondition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 4, arbitrary: leaf },
    {
      weight: 3,
      arbitrary: fc
        .record({
          kind: fc.constantFrom("all" as const, "any" as const),
          conditions: fc.array(tie("condition"), { maxLength: 3 }),
        })
        .map((group) => ({ ...group, priority: 1, pointer: "" })),
    },
    {
      weight: 2,
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
