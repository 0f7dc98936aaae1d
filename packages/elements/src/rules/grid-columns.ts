import { asList, cellType, type Decision, type SentenceContext, type TableWords, type ValueType } from "@bylaw/core";

import type { Json } from "../api/index.ts";
import type { Item } from "./row-operations.ts";
import { askedWords, parameterWord, saidWords, type CellWord } from "./cell-words.ts";
import type { RulesMessages } from "./i18n/index.ts";

/** A column of the grid: what is asked, what is said, and the clauses that a row rests on. */
export interface GridColumn {
  readonly kind: "asks" | "says" | "clause";
  readonly name: string;
  readonly label: string;
  readonly type: ValueType;
  /** The keys below a row. */
  readonly path: readonly string[];
  /** What may be picked. */
  readonly options: readonly { readonly value: Json; readonly label: string }[];
  readonly isMultiple: boolean;
  /** The figures of the document that fit. */
  readonly parameters: readonly CellWord[];
}

const figures = new Set(["integer", "number", "percent", "money", "duration", "date"]);

/** Whether values of a column have an order. */
export function isFigure({ type: { type } }: GridColumn): boolean {
  return figures.has(type);
}

/** The columns of a decision's table, in their order; of a decision that is written as rules, what its rules say. */
export function gridColumns(
  decision: Decision,
  words: TableWords,
  context: SentenceContext,
  messages: RulesMessages,
): readonly GridColumn[] {
  const { locale, labels } = context;
  const asks = Object.entries(decision.table?.columns ?? {}).map(([name, column]): GridColumn => {
    const type = cellType(decision, { part: "cells", name }, words);
    const label = column.title?.[locale] ?? labels.fact(column.fact)?.label ?? column.fact;
    return { ...shared(type, context), kind: "asks", name, label, path: ["cells", name], isMultiple: true };
  });
  const said = new Set(["value", ...saidOf(decision)]);
  const says = Object.entries(decision.outputs)
    .filter(([name]) => said.has(name))
    .map(([name, output]): GridColumn => {
      const type = cellType(decision, { part: "then", name }, words);
      const label =
        output.label?.[locale] ??
        labels.fact(output.fact ?? "")?.label ??
        (name === "value" ? decision.title[locale] : name);
      return {
        ...shared(type, context),
        kind: "says",
        name,
        label,
        path: ["then", name],
        isMultiple: type.type === "list",
      };
    });
  const clause: GridColumn = {
    kind: "clause",
    name: "clause",
    label: messages.clauseColumn,
    type: { type: "text" },
    path: ["clause"],
    options: [],
    isMultiple: false,
    parameters: [],
  };
  return [...asks, ...says, clause];
}

/** What a row has in a column. */
export function valueIn(row: Item, { path }: Pick<GridColumn, "path">): Json | undefined {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], row) as
    | Json
    | undefined;
}

/** What a row has in a column, in words. */
export function wordsIn(
  row: Item,
  column: GridColumn,
  decision: Decision,
  context: SentenceContext,
): readonly CellWord[] {
  const value = valueIn(row, column);
  if (column.kind === "clause") return asList((value ?? "") as string | readonly string[]).map((text) => ({ text }));
  if (column.kind === "says") return saidWords(value, column.type, context);
  const asked = decision.table?.columns[column.name];
  return asked === undefined ? [] : askedWords(value, asked, context);
}

/** Whether people must settle what a row is about. */
export function isLeftToPeople(row: Item): boolean {
  return (row["then"] as Record<string, unknown> | undefined)?.["undetermined"] === true;
}

function shared(type: ValueType, context: SentenceContext): Pick<GridColumn, "type" | "options" | "parameters"> {
  const { scope, labels } = context;
  const item: ValueType =
    type.type === "list" && type.of !== undefined ? ({ ...type, type: type.of } as ValueType) : type;
  const listed: readonly Json[] =
    item.type === "boolean" ? [true, false] : Object.keys(scope.context.enums.get(item.enum ?? "")?.options ?? {});
  const roles = item.type === "role" ? Object.keys(scope.context.roles ?? {}) : [];
  const options = [...listed, ...roles].map((value) => ({ value, label: labels.format(value, item) }));
  const parameters = figures.has(type.type)
    ? [...scope.parameters()]
        .filter((id) => fits(scope.parameter(id)?.value, type))
        .map((id) => parameterWord(id, context))
    : [];
  return { type, options, parameters };
}

function fits(value: ValueType | undefined, type: ValueType): boolean {
  return value?.type === type.type && value.unit === type.unit && value.currency === type.currency;
}

function saidOf({ table, rules }: Decision): readonly string[] {
  const all: readonly object[] =
    table === undefined ? (rules ?? []).map(({ event }) => event.params) : table.rows.map(({ then: said }) => said);
  return all.flatMap((each) => Object.keys(each));
}

/** What the outcomes of a decision are called, by their values. */
export function outcomeLabels(
  columns: readonly GridColumn[],
  { noOutcome }: RulesMessages,
): Readonly<Record<string, string>> {
  const column = columns.find(({ kind, name }) => kind === "says" && name === "value");
  const labels = (column?.options ?? []).map(
    ({ value, label }) => [typeof value === "string" ? value : JSON.stringify(value), label] as const,
  );
  return Object.fromEntries([["none", noOutcome], ...labels]);
}
