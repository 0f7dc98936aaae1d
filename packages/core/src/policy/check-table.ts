import { hasErrors, issue, type Issue } from "../issue/index.ts";
import { own, pointerOf, wordOf } from "../json/index.ts";
import { bindCondition, checkCondition, evaluateCondition } from "../rule/index.ts";
import { cellCondition } from "../decision/index.ts";
import type { ExpressionScope } from "../fact/index.ts";
import { documentId, type Decision, type Table, type TableCell, type TableColumn } from "../schema/index.ts";
import { closest, type Known } from "../value/index.ts";

/**
 * What only a table can have wrong: a column that asks nothing that exists, a cell under no column, an option of a
 * `complete` column that leads to no row. What its cells ask is checked as the conditions that they stand for.
 *
 * @issues `rule/unknown-fact`, `decision/unknown-column`, `decision/column-without-options`, `decision/option-without-row`
 */
export function checkTable(decision: Decision, scope: ExpressionScope): readonly Issue[] {
  const { table } = decision;
  if (table === undefined) return [];
  const document = documentId(decision);
  const columns = Object.keys(table.columns);
  const unknownColumn = (column: string, pointer: string): Issue =>
    issue("decision/unknown-column", { column, suggestion: closest(column, columns) }, { document, pointer });
  const heads = Object.entries(table.columns).flatMap(([name, { fact }]) =>
    scope.fact(fact) === undefined
      ? [
          issue(
            "rule/unknown-fact",
            { fact, suggestion: closest(fact, scope.facts()) },
            { document, pointer: pointerOf(["table", "columns", name, "fact"]) },
          ),
        ]
      : [],
  );
  const cells = table.rows.flatMap((row, at) =>
    Object.keys(row.cells)
      .filter((name) => !Object.hasOwn(table.columns, name))
      .map((name) => unknownColumn(name, pointerOf(["table", "rows", at, "cells", name]))),
  );
  const complete = (table.complete ?? []).flatMap((name, at) => {
    const pointer = pointerOf(["table", "complete", at]);
    const column = own(table.columns, name);
    if (column === undefined) return [unknownColumn(name, pointer)];
    return incomplete(table, name, column, scope).map((option) =>
      option === undefined
        ? issue("decision/column-without-options", { column: name, fact: column.fact }, { document, pointer })
        : issue("decision/option-without-row", { column: name, option: wordOf(option) }, { document, pointer }),
    );
  });
  return [...heads, ...cells, ...complete];
}

/** The options of a column that no row admits; one `undefined` when the column has no options. */
function incomplete(
  table: Table,
  name: string,
  column: TableColumn,
  scope: ExpressionScope,
): readonly (string | boolean | undefined)[] {
  const type = scope.fact(column.fact)?.value;
  if (type === undefined) return [];
  const options =
    type.type === "boolean" ? [true, false] : Object.keys(scope.context.enums.get(type.enum ?? "")?.options ?? {});
  if (options.length === 0 || type.type === "list" || column.path !== undefined) return [undefined];
  const asked = table.rows.filter((row) => row.disabled !== true).map((row) => own(row.cells, name) ?? null);
  const admits = asked.map((cell) => admission(cell, column, scope));
  return options.filter((option) => !admits.some((each) => each(option)));
}

/** Whether a cell lets a value through. One that names a parameter or a fact may: that is not told here. */
function admission(cell: TableCell, column: TableColumn, scope: ExpressionScope): (value: Known) => boolean {
  const asked = cellCondition(cell, column);
  // What is wrong with a cell is told at the cell.
  if (asked === undefined || mentions(cell) || hasErrors(checkCondition(asked.condition, scope))) return () => true;
  const bound = bindCondition(asked.condition, { ...scope, parameterInForce: () => undefined });
  return (value) => evaluateCondition(bound, () => value) === true;
}

function mentions(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(mentions);
  if (typeof part !== "object" || part === null) return false;
  return "parameter" in part || "fact" in part || Object.values(part).some(mentions);
}
