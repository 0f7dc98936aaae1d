/* oxlint-disable unicorn/no-thenable -- `then` is a word of the table format */
import fc from "fast-check";
import type { CellComparison, Table, TableCell, TableColumn, TableRow } from "../schema/index.ts";

/** Whatever a table may hold by its shape, sense or nonsense: over the facts of the example pack and some others. */
const facts = ["client.kind", "client.orderAmount", "client.honoured", "client.months", "client.since", "client.perks"];
const odd = fc.constantFrom(
  "",
  " ",
  "-",
  "json:1",
  "#id",
  "a, b",
  "非 x",
  "not x",
  "> 5",
  "_x0041_",
  "'x",
  "=1+1",
  "a\nb",
  "\u0000",
  "{x}",
);
const word = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "binary" }) },
  odd,
  fc.constantFrom("school", "学校", "company", "优先排产"),
);
const name = fc.string({ minLength: 1, unit: "binary" });
const clause = fc.constantFrom("1.1.1", "2.1.5", "4.1.1.a");
const figure = fc.oneof(
  fc.integer({ min: -1_000_000, max: 10_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
);
const literal = fc.oneof(figure, word, fc.boolean());
const id = fc.constantFrom("grade.goldMin", "grade.silverMin", "client.kind", "nobody.knows");
const reference = fc.oneof(
  id.map((parameter) => ({ parameter })),
  id.map((fact) => ({ fact })),
);
const operator = fc.oneof(
  fc.constantFrom("equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"),
  fc.constantFrom("in", "notIn", "contains", "not:in", "someFact:equal", "someValue:contains", "nonsense"),
);
const operand = fc.oneof(literal, reference, fc.array(literal, { maxLength: 3 }));
const comparison: fc.Arbitrary<CellComparison> = fc.record({ operator, value: operand });
const end = fc.oneof(figure, fc.constantFrom("2025-01-01", "2025-12-31"), reference);
const range = fc
  .tuple(
    fc.constantFrom("greaterThan", "greaterThanInclusive"),
    end,
    fc.constantFrom("lessThan", "lessThanInclusive"),
    end,
  )
  .map(([lower, from, upper, to]) => ({
    all: [
      { operator: lower, value: from },
      { operator: upper, value: to },
    ],
  }));
const several = fc.array(comparison, { minLength: 2, maxLength: 3 });
const test = fc.oneof(
  literal,
  fc.array(literal, { minLength: 1, maxLength: 3 }),
  reference,
  comparison,
  range,
  several.map((all) => ({ all })),
  several.map((any) => ({ any })),
);
const cell: fc.Arbitrary<TableCell> = fc.oneof(
  { weight: 5, arbitrary: test },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: test.map((not) => ({ not })) },
) as fc.Arbitrary<TableCell>;
const title = fc.record({ "zh-CN": name, en: name });
const column: fc.Arbitrary<TableColumn> = fc.record(
  {
    fact: fc.constantFrom(...facts, "nobody.knows"),
    operator: fc.constantFrom("equal", "in", "greaterThan", "contains"),
    title,
  },
  { requiredKeys: ["fact"] },
);
const said = fc.oneof(
  literal,
  fc.constant(null),
  reference,
  fc.array(literal, { maxLength: 3 }),
  fc.record({ times: fc.nat(9), per: fc.constantFrom("month", "year", "fortnight") }),
);
const columnNames = ["a", "b", "x_own", "constructor"] as const;

function rowOf(columns: readonly string[]): fc.Arbitrary<TableRow> {
  return fc.record(
    {
      name,
      clause: fc.oneof(clause, fc.uniqueArray(clause, { minLength: 1, maxLength: 3 })),
      cells: fc.record(Object.fromEntries(columns.map((each) => [each, cell])), { requiredKeys: [] }),
      then: fc.record(
        { value: said, fee: said, call: said, undetermined: fc.constant(true), reason: word },
        { requiredKeys: ["value"] },
      ),
      title,
      priority: fc.integer({ min: 1, max: 99 }),
      exceptionOf: name,
      disabled: fc.constant(true),
      disabledReason: name,
    },
    { requiredKeys: ["name", "clause", "cells", "then"] },
  ) as fc.Arbitrary<TableRow>;
}

/** Any table, by its shape. */
export const anyTable: fc.Arbitrary<Table> = fc
  .subarray([...columnNames], { minLength: 1 })
  .chain((columns) =>
    fc.record(
      {
        columns: fc.record(Object.fromEntries(columns.map((each) => [each, column]))),
        rows: fc.array(rowOf(columns), { minLength: 1, maxLength: 5 }),
        complete: fc.subarray(columns, { minLength: 1 }),
      },
      { requiredKeys: ["columns", "rows"] },
    ),
  )
  .map((table) => JSON.parse(JSON.stringify(table)) as Table);
