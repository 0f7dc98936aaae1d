import { isFraction } from "../../value/index.ts";
import type { Column, Columns } from "./column.ts";
import {
  cellArrays,
  cellBytes,
  columnBytes,
  headBytes,
  magic,
  maskBytes,
  padded,
  swapOnBigEndian,
  version,
  type Cells,
  type ColumnHead,
} from "./column-layout.ts";
import type { Bits } from "../kernel/bits.ts";

/**
 * Columns as bytes, to be sent or kept; {@link decodeColumns} reads them. A row stays a number: nothing says who it is.
 *
 * @param facts which of the columns; all of them when left out
 */
export function encodeColumns(
  columns: Columns,
  facts: Iterable<string> = columns.facts.keys(),
): Uint8Array<ArrayBuffer> {
  const { rows } = columns;
  const chosen = [...new Set(facts)].flatMap((fact) => {
    const column = columns.facts.get(fact);
    return column === undefined ? [] : [{ column, head: headOf(fact, column) }];
  });
  const description = ascii(
    JSON.stringify(
      chosen.map(({ head }) => head),
      spell,
    ),
  );
  const begin = headBytes + padded(description.length);
  const bytes = new Uint8Array(begin + chosen.reduce((sum, { head }) => sum + columnBytes(head, rows), 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint16(4, version, true);
  view.setUint32(8, rows, true);
  view.setUint32(12, padded(description.length), true);
  bytes.fill(0x20, headBytes, begin);
  bytes.set(description, headBytes);
  let at = begin;
  const write = (part: Uint8Array): void => {
    bytes.set(part, at);
    at += padded(part.length);
  };
  for (const { column, head } of chosen) {
    write(bytesOf(cellsOf(column, head), cellBytes[head.cells]));
    if (column.kind === "figures") {
      for (const mask of [column.unknown, column.inapplicable]) if (mask !== undefined) write(maskOf(mask, rows));
    }
  }
  return bytes;
}

function headOf(fact: string, column: Column): ColumnHead {
  if (column.kind === "words") {
    const cells = column.codes instanceof Uint8Array ? "u8" : column.codes instanceof Uint16Array ? "u16" : "u32";
    return { fact, kind: "words", cells, words: column.words };
  }
  const { values, unknown, inapplicable } = column;
  return {
    fact,
    kind: "figures",
    cells: narrowest(values),
    unknown: unknown !== undefined,
    inapplicable: inapplicable !== undefined,
  };
}

/** The narrowest integers that hold all figures, else floating-point numbers. Holes take no part. */
function narrowest(values: Float64Array): "i8" | "i16" | "i32" | "f64" {
  let low = 0;
  let high = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (!Number.isInteger(value) || Object.is(value, -0)) return "f64";
    if (value < low) low = value;
    if (value > high) high = value;
  }
  for (const [cells, bits] of [
    ["i8", 8],
    ["i16", 16],
    ["i32", 32],
  ] as const) {
    if (low >= -(2 ** (bits - 1)) && high < 2 ** (bits - 1)) return cells;
  }
  return "f64";
}

function cellsOf(column: Column, head: ColumnHead): Cells {
  const source = column.kind === "words" ? column.codes : column.values;
  const cells = cellArrays[head.cells](source.length);
  // An integer array makes 0 of a NaN: the mask says what it is.
  cells.set(source);
  return cells;
}

function bytesOf(cells: Cells, width: number): Uint8Array {
  const bytes = new Uint8Array(cells.buffer);
  swapOnBigEndian(bytes, width);
  return bytes;
}

function maskOf(mask: Bits, rows: number): Uint8Array {
  const bytes = new Uint8Array(mask.slice().buffer);
  swapOnBigEndian(bytes, 4);
  return bytes.subarray(0, maskBytes(rows));
}

/** What JSON does not have stands in an object of its own. */
function spell(_key: string, value: unknown): unknown {
  if (isFraction(value)) return { fraction: [String(value.numerator), String(value.denominator)] };
  if (typeof value === "number" && !Number.isFinite(value)) return { number: String(value) };
  return value;
}

function ascii(text: string): Uint8Array {
  const escaped = text.replace(/[^\u0020-\u007e]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
      .join(""),
  );
  return Uint8Array.from({ length: escaped.length }, (_, at) => escaped.charCodeAt(at));
}
