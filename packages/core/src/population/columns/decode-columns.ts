import { BylawError, issue, type Issue } from "../../issue/index.ts";
import { isObject, pointerOf } from "../../json/index.ts";
import type { Known } from "../../value/index.ts";
import { createBits, clearRest, hasBit, type Bits } from "../kernel/bits.ts";
import { firstWord, type Codes, type Column, type Columns } from "./column.ts";
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

/**
 * Reads what {@link encodeColumns} wrote. Nothing is taken on trust: every length, code and mask is checked before it is used, and no
 * more room is taken than there are bytes.
 *
 * @throws BylawError `population/not-columns`, `population/unknown-version`, `population/wrong-length`, `population/bad-header`,
 *   `population/bad-code`
 */
export function decodeColumns(bytes: Uint8Array): Columns {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headBytes || view.getUint32(0, true) !== magic) throw refused(issue("population/not-columns", {}));
  const given = view.getUint16(4, true);
  if (given !== version) throw refused(issue("population/unknown-version", { version: given, known: version }));
  const rows = view.getUint32(8, true);
  const begin = headBytes + view.getUint32(12, true);
  if (begin > bytes.length) throw refused(wrongLength(begin, bytes.length));
  const heads = readDescription(bytes.subarray(headBytes, begin));
  const expected = begin + heads.reduce((sum, head) => sum + columnBytes(head, rows), 0);
  if (begin % 8 !== 0 || expected !== bytes.length) throw refused(wrongLength(expected, bytes.length));
  const facts = new Map<string, Column>();
  let at = begin;
  for (const head of heads) {
    facts.set(head.fact, readColumn(head, rows, bytes.subarray(at, at + columnBytes(head, rows))));
    at += columnBytes(head, rows);
  }
  return { rows, facts };
}

function refused(found: Issue): BylawError {
  return new BylawError([found]);
}

function wrongLength(expected: number, given: number): Issue {
  return issue("population/wrong-length", { expected, given });
}

function badHeader(path: readonly (string | number)[]): BylawError {
  const pointer = pointerOf(path);
  return refused(issue("population/bad-header", { at: pointer === "" ? "/" : pointer }, { pointer }));
}

function readDescription(bytes: Uint8Array): readonly ColumnHead[] {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) parts.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  const raw = parseJson(parts.join(""));
  if (!Array.isArray(raw)) throw badHeader([]);
  const heads = raw.map((each: unknown, at) => readHead(each, at));
  const names = heads.map((head) => head.fact);
  const twice = names.findIndex((fact, at) => names.indexOf(fact) !== at);
  if (twice !== -1) throw badHeader([twice, "fact"]);
  return heads;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function readHead(raw: unknown, at: number): ColumnHead {
  if (!isObject(raw)) throw badHeader([at]);
  const { fact, kind, cells, unknown, inapplicable, words } = raw;
  if (typeof fact !== "string") throw badHeader([at, "fact"]);
  if (kind === "figures") {
    if (cells !== "i8" && cells !== "i16" && cells !== "i32" && cells !== "f64") throw badHeader([at, "cells"]);
    if (typeof unknown !== "boolean") throw badHeader([at, "unknown"]);
    if (typeof inapplicable !== "boolean") throw badHeader([at, "inapplicable"]);
    return { fact, kind, cells, unknown, inapplicable };
  }
  if (kind !== "words") throw badHeader([at, "kind"]);
  if (cells !== "u8" && cells !== "u16" && cells !== "u32") throw badHeader([at, "cells"]);
  if (!Array.isArray(words)) throw badHeader([at, "words"]);
  return { fact, kind, cells, words: words.map((word: unknown, place) => readWord(word, [at, "words", place], 0)) };
}

const depthLimit = 8;

/** The opposite of how `encodeColumns` spells a value. */
function readWord(raw: unknown, path: readonly (string | number)[], depth: number): Known {
  if (typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean") return raw;
  if (Array.isArray(raw) && depth < depthLimit) {
    return Object.freeze(raw.map((item: unknown, at) => readWord(item, [...path, at], depth + 1)));
  }
  if (!isObject(raw)) throw badHeader(path);
  const { fraction, number, times, per } = raw;
  if (number === "NaN" || number === "Infinity" || number === "-Infinity") return Number(number);
  if (Array.isArray(fraction) && fraction.length === 2 && fraction.every(isWhole)) {
    const [numerator, denominator] = fraction.map(BigInt);
    if (numerator !== undefined && denominator !== undefined && denominator > 0n) {
      return Object.freeze({ numerator, denominator });
    }
  }
  if (Number.isSafeInteger(times) && typeof per === "string" && periods.has(per)) {
    return Object.freeze({ times, per }) as Known;
  }
  throw badHeader(path);
}

const periods: ReadonlySet<string> = new Set(["day", "week", "month", "quarter", "halfYear", "year"]);

function isWhole(part: unknown): part is string {
  return typeof part === "string" && /^-?\d{1,400}$/u.test(part);
}

function readColumn(head: ColumnHead, rows: number, bytes: Uint8Array): Column {
  const cells = cellArrays[head.cells](rows);
  const width = cellBytes[head.cells];
  const own = new Uint8Array(cells.buffer);
  own.set(bytes.subarray(0, own.length));
  swapOnBigEndian(own, width);
  return head.kind === "words" ? readWords(head, cells) : readFigures(head, cells, rows, bytes);
}

function readWords(head: ColumnHead & { readonly kind: "words" }, cells: Cells): Column {
  const limit = head.words.length + firstWord;
  const wrong = cells.findIndex((code) => code >= limit);
  if (wrong !== -1) throw refused(issue("population/bad-code", { fact: head.fact, row: wrong }));
  return { kind: "words", codes: cells as Codes, words: head.words };
}

function readFigures(
  head: ColumnHead & { readonly kind: "figures" },
  cells: Cells,
  rows: number,
  bytes: Uint8Array,
): Column {
  const values = Float64Array.from(cells);
  let at = padded(rows * cellBytes[head.cells]);
  const mask = (isThere: boolean): Bits | undefined => {
    if (!isThere) return undefined;
    const bits = readMask(bytes.subarray(at, at + maskBytes(rows)), rows);
    at += padded(maskBytes(rows));
    return bits;
  };
  const unknown = mask(head.unknown);
  const inapplicable = mask(head.inapplicable);
  for (let row = 0; row < rows; row += 1) {
    const isOpen = unknown !== undefined && hasBit(unknown, row);
    const isOut = inapplicable !== undefined && hasBit(inapplicable, row);
    // A hole has one reason, and every other row a figure.
    if ((isOpen && isOut) || (!isOpen && !isOut && Number.isNaN(values[row]))) {
      throw refused(issue("population/bad-code", { fact: head.fact, row }));
    }
    if (isOpen || isOut) values[row] = Number.NaN;
  }
  return {
    kind: "figures",
    values,
    ...(unknown === undefined ? {} : { unknown }),
    ...(inapplicable === undefined ? {} : { inapplicable }),
  };
}

function readMask(bytes: Uint8Array, rows: number): Bits {
  const bits = createBits(rows);
  const own = new Uint8Array(bits.buffer);
  own.set(bytes);
  swapOnBigEndian(own, 4);
  clearRest(bits, rows);
  return bits;
}
