import { outputType } from "../decision/index.ts";
import type { Locale } from "../issue/index.ts";
import { isObject, own, type Json } from "../json/index.ts";
import type { Decision, Output, TableRow, ValueType } from "../schema/index.ts";
import { cellText, isReference, referenceText } from "./cell-text.ts";
import { safeText } from "./escape.ts";
import { literalText } from "./literal-text.ts";
import { readCell } from "./read-cell.ts";
import { readName, readThen } from "./read-then.ts";
import { after, before, fixedLabel, headRows, headText, SAID, saidLabels, type FixedColumn } from "./table-layout.ts";
import type { TableWords } from "./table-words.ts";

/** Rows of text cells, as a spreadsheet or a file of comma-separated values has them. */
export type Grid = readonly (readonly string[])[];

/**
 * A decision table as a grid: a row of labels for people, rows that begin with `#` for {@link readTable}, then the rows of
 * the table. Reading it gives the very same table; what has no readable form is written as JSON.
 *
 * @returns `undefined` when the decision is not written as a table
 */
export function tableToGrid(decision: Decision, locale: Locale, words: TableWords): Grid | undefined {
  const { table } = decision;
  if (table === undefined) return undefined;
  const columns = Object.entries(table.columns);
  const said = [...new Set([...Object.keys(decision.outputs), ...table.rows.flatMap((row) => Object.keys(row.then))])];
  const outputs: Readonly<Record<string, Output>> = decision.outputs;
  const labels = [
    ...before.map((each) => fixedLabel(each, locale)),
    ...columns.map(([, column]) => column.title?.[locale] ?? words.asked(column, locale) ?? column.fact),
    ...said.map((name) => `→ ${saidLabel(name, decision, locale, words)}`),
    ...after.map((each) => fixedLabel(each, locale)),
  ];
  const heads = headRows.map((row) => [
    // The first column of these rows holds the mark, so the names of the rules have no id of their own.
    `#${row}`,
    ...before.slice(1).map((each) => (row === "id" ? each : "")),
    ...columns.map(([name, column]) => headText(row, name, column, table.complete?.includes(name) === true)),
    ...said.map((name) => (row === "id" ? SAID + name : "")),
    ...after.map((each) => (row === "id" ? each : "")),
  ]);
  const used = heads.filter(([mark, ...cells]) => mark === "#id" || cells.some((cell) => cell !== ""));
  const rows = table.rows.map((row) => [
    ...before.map((each) => fixedText(row, each)),
    ...columns.map(([name, column]) =>
      text(
        own(row.cells, name) as Json | undefined,
        (value) => cellText(value, column, locale, words),
        (given) => readCell(given, { column, table: words }),
      ),
    ),
    ...said.map((name) => {
      const type = saidType(name, own(outputs, name), words);
      const isList = own(outputs, name)?.collect === "list";
      return text(
        own(row.then as Readonly<Record<string, Json>>, name) as Json | undefined,
        (value) => saidText(value, type, locale, words),
        (given) => readThen(given, type, isList, words),
      );
    }),
    ...after.map((each) => fixedText(row, each)),
  ]);
  // Labels are for reading only: a character that files mangle is left out.
  return [labels.map((label) => label.replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, "").trim()), ...used, ...rows];
}

/** The type of what a row says; `undetermined` and an undeclared `reason` have theirs. */
export function saidType(name: string, output: Output | undefined, { scope }: TableWords): ValueType {
  if (output !== undefined) return outputType(output, scope);
  return name === "undetermined" ? { type: "boolean" } : { type: "text" };
}

/** Nothing is an empty cell, `null` a dash. */
function text(
  value: Json | undefined,
  write: (value: Json) => string,
  read: (text: string) => Json | undefined,
): string {
  if (value === undefined) return "";
  return value === null ? "-" : safeText(value, write(value), read);
}

function saidText(value: Json, type: ValueType, locale: Locale, { scope }: TableWords): string {
  if (isReference(value)) return referenceText(value);
  return isObject(value) && type.type !== "cadence" ? "" : literalText(value, type, locale, scope.context);
}

/** What a decision decides is called as the decision itself, when neither its output nor a fact has a name. */
function saidLabel(name: string, { outputs, title }: Decision, locale: Locale, words: TableWords): string {
  const output = own<Output>(outputs, name);
  const label = output?.label ?? words.label(output?.fact ?? "") ?? own(saidLabels, name);
  return (name === "value" ? (label ?? title) : label)?.[locale] ?? name;
}

function fixedText(row: TableRow, column: FixedColumn): string {
  switch (column) {
    case "name":
    case "exceptionOf":
    case "disabledReason":
      return text(row[column], String, readName);
    case "title.zh-CN":
      return text(row.title?.["zh-CN"], String, readName);
    case "title.en":
      return text(row.title?.en, String, readName);
    case "clause":
      return typeof row.clause === "string" ? row.clause : row.clause.join(", ") + (row.clause.length === 1 ? "," : "");
    case "priority":
      return row.priority === undefined ? "" : String(row.priority);
    case "disabled":
      return row.disabled === true ? "yes" : "";
    default:
      return column satisfies never;
  }
}
