import { isObject } from "../json/index.ts";
import type { CellComparison, CellTest, Comparison, Condition, TableCell, TableColumn } from "../schema/index.ts";

/** Pairs of JSON Pointers: of a part that was made, and of what it was made from. */
export type Places = readonly (readonly [part: string, place: string])[];

/** What a cell asks. Places are pointers within the cell; `column…` ones lead into the head of the column. */
interface CellCondition {
  readonly condition: Condition;
  readonly places: Places;
}

/** A cell as the condition that it stands for; `undefined` when it does not matter. */
export function cellCondition(cell: TableCell, column: TableColumn): CellCondition | undefined {
  if (cell === null) return undefined;
  if (!isNegated(cell)) return testCondition(cell, column);
  const { condition, places } = testCondition(cell.not, column);
  return {
    condition: { not: condition },
    places: places.map(([part, place]) => [`/not${part}`, place.startsWith("column") ? place : `/not${place}`]),
  };
}

/** The operator of a plain value: the column's own, else that it is the value, or one of several. */
function plainOperator(column: TableColumn, value: unknown): string {
  return column.operator ?? (Array.isArray(value) ? "in" : "equal");
}

function testCondition(test: CellTest, column: TableColumn): CellCondition {
  if (isGroup(test, "all")) return groupCondition("all", test.all, column);
  if (isGroup(test, "any")) return groupCondition("any", test.any, column);
  if (isComparison(test)) return { condition: compare(column, test), places: head("") };
  const operator = plainOperator(column, test);
  return {
    condition: compare(column, { operator, value: test }),
    places: [...head(""), ["/value", ""], ["/operator", column.operator === undefined ? "" : "column/operator"]],
  };
}

function groupCondition(
  kind: "all" | "any",
  comparisons: readonly CellComparison[],
  column: TableColumn,
): CellCondition {
  const conditions = comparisons.map((each) => compare(column, each));
  return {
    condition: kind === "all" ? { all: conditions } : { any: conditions },
    places: comparisons.flatMap((_, at) => head(`/${kind}/${at}`)),
  };
}

function compare({ fact, path, params }: TableColumn, { operator, value }: CellComparison): Comparison {
  return {
    fact,
    ...(path === undefined ? {} : { path }),
    ...(params === undefined ? {} : { params }),
    operator,
    value,
  };
}

/** The left side of a comparison stands in the head of the column. */
function head(part: string): Places {
  return (["fact", "path", "params"] as const).map((key) => [`${part}/${key}`, `column/${key}`]);
}

function isNegated(cell: TableCell): cell is { readonly not: CellTest } {
  return isObject(cell) && "not" in cell;
}

function isGroup<Kind extends "all" | "any">(
  test: CellTest,
  kind: Kind,
): test is Extract<CellTest, Readonly<Record<Kind, unknown>>> {
  return isObject(test) && kind in test;
}

function isComparison(test: CellTest): test is CellComparison {
  return isObject(test) && "operator" in test;
}
