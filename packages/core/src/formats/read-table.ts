/* oxlint-disable unicorn/no-thenable -- `then` is a word of the table format */
import { issue, type Issue } from "../issue/index.ts";
import { own, pointerOf, type Json } from "../json/index.ts";
import type { Decision, Output, Table, TableColumn, ValueType } from "../schema/index.ts";
import { typeName } from "../value/index.ts";
import { cellAddress } from "./cell-address.ts";
import { operandType } from "./operand-type.ts";
import { readCell, readSaid } from "./read-cell.ts";
import { readName, readThen } from "./read-then.ts";
import { readHead, type SheetColumn, type SheetHead } from "./read-head.ts";
import { optionsOf } from "./literal-text.ts";
import { saidType, type Grid } from "./table-to-grid.ts";
import type { TableWords } from "./table-words.ts";

/** A table that was read from a grid, and what could not be understood. */
export interface ReadTable {
  /** Only when nothing is wrong. */
  readonly table?: Table;
  /** Pointers lead into the grid: row and column, both from 0. */
  readonly issues: readonly Issue[];
  /** The cell from which a part of the table came, e.g. `F7`: for issues that are found in the table later. */
  readonly addressOf: (pointer: string) => string | undefined;
}

/**
 * Reads a grid as the table of a decision: the inverse of the writing, and of what people type in between.
 *
 * @issues `sheet/no-ids`, `sheet/unknown-column`, `sheet/column-twice`, `sheet/no-fact`, `sheet/no-rows`,
 *   `sheet/missing`, `sheet/not-understood`
 */
export function readTable(grid: Grid, decision: Decision, words: TableWords): ReadTable {
  const head = readHead(grid);
  const places = new Map<string, string>(head.places);
  const issues: Issue[] = [...head.issues];
  const rows: unknown[] = [];
  // Without a head nobody can tell what stands where.
  for (const [at, cells] of head.issues.length > 0 ? [] : grid.entries()) {
    if (at < head.rows || cells.every((cell) => cell.trim() === "")) continue;
    const read = readRow({ cells, at, head, decision, words });
    issues.push(...read.issues);
    for (const [part, address] of read.places) places.set(pointerOf(["table", "rows", rows.length]) + part, address);
    rows.push(read.row);
  }
  if (rows.length === 0 && issues.length === 0) issues.push(issue("sheet/no-rows", {}));
  const { columns, complete } = head;
  const table = { columns, rows, ...(complete.length === 0 ? {} : { complete }) } as unknown as Table;
  return { ...(issues.length === 0 ? { table } : {}), issues, addressOf: (pointer) => nearestPlace(places, pointer) };
}

function nearestPlace(places: ReadonlyMap<string, string>, pointer: string): string | undefined {
  for (let part = pointer; part !== ""; part = part.slice(0, part.lastIndexOf("/"))) {
    const found = places.get(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface RowInput {
  readonly cells: readonly string[];
  readonly at: number;
  readonly head: SheetHead;
  readonly decision: Decision;
  readonly words: TableWords;
}

interface RowOutput {
  readonly row: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
  readonly places: readonly (readonly [part: string, address: string])[];
}

function readRow({ cells, at, head, decision, words }: RowInput): RowOutput {
  const issues: Issue[] = [];
  const places: [string, string][] = [["", cellAddress(at, 0)]];
  const row: Record<string, unknown> = {};
  const asked: Record<string, unknown> = {};
  const then: Record<string, unknown> = {};
  const title: Record<string, unknown> = {};
  for (const column of head.sheet) {
    const raw = cells[column.at] ?? "";
    const place = { pointer: pointerOf([at, column.at]) };
    const cell = cellAddress(at, column.at);
    const reading = readingOf(column, head.columns, decision, words);
    const said = readSaid(raw, reading.read);
    places.push([pointerOf(reading.path), cell]);
    if (said.absent) continue;
    if (said.value === undefined || (said.value === null && !reading.mayBeNull)) {
      issues.push(issue("sheet/not-understood", { cell, text: raw.trim(), expected: reading.expected }, place));
      continue;
    }
    const [first = "", second = ""] = reading.path;
    const target = first === "cells" ? asked : first === "then" ? then : first === "title" ? title : row;
    set(target, second === "" ? first : second, said.value);
  }
  for (const key of ["name", "clause"] as const) {
    if (row[key] === undefined && issues.length === 0) {
      const place = head.sheet.find((each) => each.id === key)?.at ?? 0;
      issues.push(issue("sheet/missing", { cell: cellAddress(at, place), key }, { pointer: pointerOf([at, place]) }));
    }
  }
  const whole = { ...row, ...(Object.keys(title).length === 0 ? {} : { title }), cells: asked, then };
  return { row: whole, issues, places };
}

interface Reading {
  readonly path: readonly string[];
  readonly read: (text: string) => Json | undefined;
  readonly mayBeNull: boolean;
  readonly expected: string;
}

function readingOf(
  { id, asks, says }: SheetColumn,
  columns: Readonly<Record<string, TableColumn>>,
  decision: Decision,
  words: TableWords,
): Reading {
  const column = asks === undefined ? undefined : own(columns, asks);
  if (asks !== undefined && column !== undefined) {
    const { item } = operandType({ column, table: words }, column.operator);
    return {
      path: ["cells", asks],
      read: (text) => readCell(text, { column, table: words }),
      mayBeNull: true,
      expected: expectation(item, words),
    };
  }
  if (says !== undefined) {
    const outputs: Readonly<Record<string, Output>> = decision.outputs;
    const output = own(outputs, says);
    const type = saidType(says, output, words);
    const read = (text: string): Json | undefined => readThen(text, type, output?.collect === "list", words);
    return { path: ["then", says], read, mayBeNull: true, expected: expectation(type, words) };
  }
  return {
    path: id.split("."),
    read: own(fixed, id) ?? readName,
    mayBeNull: false,
    expected: own(expectations, id) ?? "text",
  };
}

/** How the columns that every table has are read; the others are plain text. */
const fixed: Readonly<Record<string, (text: string) => Json | undefined>> = {
  clause: (text) => {
    const parts = text.split(/[,，、;；]/u).map((part) => part.trim());
    return parts.length === 1 ? parts[0] : parts.filter((part) => part !== "");
  },
  priority: (text) => (/^[1-9]\d{0,8}$/u.test(text) ? Number(text) : undefined),
  disabled: (text) => (/^(?:yes|true|x|是|停用)$/iu.test(text) ? true : undefined),
};

const expectations: Readonly<Record<string, string>> = { priority: "1, 2, 3 …", disabled: "yes / 是" };

/** What would be understood as a value of a type, in words. */
export function expectation(type: ValueType, { scope }: TableWords): string {
  const options = optionsOf(type, scope.context) ?? {};
  const names = Object.entries(options).map(([id, label]) => `${id} (${label["zh-CN"]}, ${label.en})`);
  return names.length === 0 ? typeName(type) : names.join(" · ");
}

/** A name like `__proto__` is a key like any other. */
function set(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
