import { asList, typedCell, writtenCell } from "@bylaw/core";

import type { Json } from "../api/index.ts";
import type { CellWord } from "./cell-words.ts";
import { valueIn, wordsIn, type GridColumn } from "./grid-columns.ts";
import type { GridHost } from "./grid-host.ts";
import type { Item } from "./row-operations.ts";

/** What a text would become, for who is typing it. */
export type ReadCell = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly message: string };

/** A cell as text, for who edits it: figures of the document go by their names. */
export function editText(row: Item, column: GridColumn, { decision, context, words }: GridHost): string {
  const value = valueIn(row, column);
  if (column.kind === "clause") return asList((value ?? "") as string | readonly string[]).join(", ");
  const text = writtenCell(decision, placeOf(column), value, context.locale, words);
  return text.replace(/\{([^{}]+)\}/gu, (whole, id: string) => {
    const label = column.parameters.find(({ parameter }) => parameter === id)?.label;
    return label === undefined ? whole : `{${label}}`;
  });
}

/** What a text would make of a cell, or what would have been understood. */
export function readText(text: string, column: GridColumn, host: GridHost): ReadCell {
  if (column.kind === "clause") return readClauses(text, host);
  const { decision, words, messages } = host;
  const identified = text.replace(/[{｛]([^{}｛｝]+)[}｝]/gu, (whole, label: string) => {
    const id = column.parameters.find((each) => each.label === label.trim())?.parameter;
    return id === undefined ? whole : `{${id}}`;
  });
  const read = typedCell(decision, placeOf(column), identified, words);
  if (read.ok) return read;
  const options = column.options.map(({ label }) => label);
  const message =
    options.length > 0
      ? messages.expectedOption(options)
      : (messages.expected[column.type.type] ?? messages.expectedOther(read.expected));
  return { ok: false, message };
}

/** The words that a text would stand for; `undefined` when it stands for nothing. */
export function previewOf(
  text: string,
  row: Item,
  column: GridColumn,
  host: GridHost,
): readonly CellWord[] | undefined {
  const read = readText(text, column, host);
  if (!read.ok) return undefined;
  return wordsIn(withValue(row, column, read.value), column, host.decision, host.context);
}

function readClauses(text: string, { messages, clauses }: GridHost): ReadCell {
  const parts = text
    .split(/[,，、;；\s]+/u)
    .map((part) => part.replace(/^§/u, ""))
    .filter((part) => part !== "");
  const wrong = parts.find((part) => !clauses.has(part));
  if (parts.length === 0) return { ok: false, message: messages.needsClause };
  if (wrong !== undefined) return { ok: false, message: messages.noClause(wrong) };
  return { ok: true, value: parts.length === 1 ? (parts[0] ?? "") : parts };
}

function placeOf({ kind, name }: GridColumn): { readonly part: "cells" | "then"; readonly name: string } {
  return { part: kind === "asks" ? "cells" : "then", name };
}

function withValue(row: Item, { path: [part = "", name] }: GridColumn, value: Json): Item {
  if (name === undefined) return { ...row, [part]: value };
  const inside = (row[part] ?? {}) as Readonly<Record<string, Json>>;
  return { ...row, [part]: { ...inside, [name]: value, ...(part === "then" ? { undetermined: null } : {}) } };
}
