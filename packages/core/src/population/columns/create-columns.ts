import type { ReadFact } from "../../rule/index.ts";
import { notApplicable, unknown, type Value } from "../../value/index.ts";
import { createBits, setBit, type Bits } from "../kernel/bits.ts";
import { codesFor, firstWord, valueAt, type Column, type Columns } from "./column.ts";
import { createDictionary } from "./dictionary.ts";

/** Takes subjects one by one. */
export interface ColumnsBuilder {
  /** How many subjects it has taken. */
  readonly rows: number;
  /** Reads the facts of the next subject; it becomes the next row. */
  add(read: ReadFact): void;
  finish(): Columns;
}

/** The facts of many subjects as columns, in the order in which they come. Only the facts that are asked for are read. */
export function createColumns(facts: readonly string[], subjects: Iterable<ReadFact>): Columns {
  const builder = columnsBuilder(facts);
  for (const read of subjects) builder.add(read);
  return builder.finish();
}

/** The same for subjects that come one by one, so that they need not all be there at once. */
export function columnsBuilder(facts: readonly string[]): ColumnsBuilder {
  const builders = [...new Set(facts)].map((fact) => ({ fact, column: columnBuilder() }));
  let rows = 0;
  return {
    get rows() {
      return rows;
    },
    add: (read) => {
      for (const { fact, column } of builders) column.add(read(fact));
      rows += 1;
    },
    finish: () => ({
      rows,
      facts: new Map(builders.map(({ fact, column }) => [fact, column.finish()])),
    }),
  };
}

interface ColumnBuilder {
  add(value: Value): void;
  finish(): Column;
}

/** Plain numbers stay figures until something else turns up; then every value becomes a word. */
export function columnBuilder(): ColumnBuilder {
  let own: ColumnBuilder = figureBuilder(() => {
    const column = own.finish();
    own = wordBuilder();
    for (const value of figuresOf(column)) own.add(value);
    return own;
  });
  return {
    add: (value) => {
      own.add(value);
    },
    finish: () => own.finish(),
  };
}

function figureBuilder(turn: () => ColumnBuilder): ColumnBuilder {
  let values = new Float64Array(1024);
  const open: number[] = [];
  const inapplicable: number[] = [];
  let rows = 0;
  return {
    add: (value) => {
      if (typeof value !== "symbol" && (typeof value !== "number" || Number.isNaN(value))) {
        turn().add(value);
        return;
      }
      if (rows === values.length) values = grown(values);
      if (value === unknown) open.push(rows);
      if (value === notApplicable) inapplicable.push(rows);
      values[rows] = typeof value === "number" ? value : Number.NaN;
      rows += 1;
    },
    finish: () => {
      const mask = (name: "unknown" | "inapplicable", marked: readonly number[]): { [Name in typeof name]?: Bits } => {
        if (marked.length === 0) return {};
        const bits = createBits(rows);
        for (const row of marked) setBit(bits, row);
        return { [name]: bits };
      };
      return {
        kind: "figures",
        values: values.slice(0, rows),
        ...mask("unknown", open),
        ...mask("inapplicable", inapplicable),
      };
    },
  };
}

function* figuresOf(column: Column): Generator<Value> {
  if (column.kind !== "figures") return;
  for (let row = 0; row < column.values.length; row += 1) yield valueAt(column, row);
}

function wordBuilder(): ColumnBuilder {
  let codes = new Uint32Array(1024);
  const { words, code } = createDictionary();
  let rows = 0;
  return {
    add: (value) => {
      if (rows === codes.length) {
        const more = new Uint32Array(codes.length * 2);
        more.set(codes);
        codes = more;
      }
      codes[rows] = code(value);
      rows += 1;
    },
    finish: () => {
      const own = codesFor(rows, words.length + firstWord);
      own.set(codes.subarray(0, rows));
      return { kind: "words", codes: own, words: [...words] };
    },
  };
}

function grown(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const more = new Float64Array(values.length * 2);
  more.set(values);
  return more;
}
