import { isObject, own, type Json } from "../json/index.ts";
import type { Locale } from "../issue/index.ts";
import type { Decision, Output, TableColumn, ValueType } from "../schema/index.ts";
import { cellText, isReference, referenceText } from "./cell-text.ts";
import { safeText } from "./escape.ts";
import { literalText } from "./literal-text.ts";
import { operandType } from "./operand-type.ts";
import { readCell, readSaid } from "./read-cell.ts";
import { expectation } from "./read-table.ts";
import { readThen } from "./read-then.ts";
import { saysAnything, spokenFigure } from "./spoken-cell.ts";
import { saidType } from "./table-to-grid.ts";
import type { TableWords } from "./table-words.ts";

/** A cell of a row: what it asks of a column, or what it says of an output. */
export interface CellPlace {
  readonly part: "cells" | "then";
  readonly name: string;
}

/** What a person has typed: a value of the document (`null` takes the cell out), or what would have been understood. */
export type TypedCell = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly expected: string };

const figures = new Set(["integer", "number", "percent", "money", "duration", "date"]);

/**
 * Reads one cell as people type it in a page: all that a spreadsheet may hold, and comparisons in the words of a sentence
 * (`超过 100万`, `30万 到 100万`, `over 1,000,000`). Nothing, a dash and 不限 say that it does not matter.
 */
export function typedCell(decision: Decision, place: CellPlace, typed: string, words: TableWords): TypedCell {
  const type = cellType(decision, place, words);
  const text = typed.normalize("NFKC").trim() === "" ? "" : typed.trim();
  if (saysAnything(text)) return { ok: true, value: null };
  const column = columnOf(decision, place);
  const isFigure = figures.has(type.type);
  const spoken = column !== undefined && isFigure ? spokenFigure(text, type.type === "date") : text;
  const read = (given: string): Json | undefined => {
    if (column !== undefined) return readCell(given, { column, table: words });
    return readThen(given, type, outputOf(decision, place)?.collect === "list", words);
  };
  for (const each of new Set([text, spoken])) {
    const said = readSaid(each, read);
    if (said.absent) return { ok: true, value: null };
    if (said.value !== undefined) return { ok: true, value: said.value };
  }
  return { ok: false, expected: expectation(type, words) };
}

/** The text of a cell for who edits it; {@link typedCell} reads it back. Empty for a cell that is not there. */
export function writtenCell(
  decision: Decision,
  place: CellPlace,
  value: Json | undefined,
  locale: Locale,
  words: TableWords,
): string {
  if (value === undefined || value === null) return "";
  const column = columnOf(decision, place);
  if (column !== undefined) {
    return safeText(value, cellText(value, column, locale, words), (text) => readCell(text, { column, table: words }));
  }
  const type = cellType(decision, place, words);
  const isList = outputOf(decision, place)?.collect === "list";
  const text = isReference(value)
    ? referenceText(value)
    : isObject(value) && type.type !== "cadence"
      ? ""
      : literalText(value, type, locale, words.scope.context);
  return safeText(value, text, (given) => readThen(given, type, isList, words));
}

/** The type of a value in a cell. */
export function cellType(decision: Decision, place: CellPlace, words: TableWords): ValueType {
  const column = columnOf(decision, place);
  return column === undefined
    ? saidType(place.name, outputOf(decision, place), words)
    : operandType({ column, table: words }, column.operator).item;
}

function columnOf({ table }: Decision, { part, name }: CellPlace): TableColumn | undefined {
  return part === "cells" ? own<TableColumn>(table?.columns ?? {}, name) : undefined;
}

function outputOf({ outputs }: Decision, { name }: CellPlace): Output | undefined {
  return own<Output>(outputs, name);
}
