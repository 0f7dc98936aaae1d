import type { Known } from "../../value/index.ts";

/**
 * The binary form of columns, little endian throughout:
 *
 * - 8 bytes: `BYLC`, the version (u16), 2 bytes of nothing
 * - 8 bytes: the number of rows (u32), the length of the description (u32)
 * - the description: JSON in ASCII, filled up with spaces to a multiple of 8
 * - the columns in its order: cells, then the masks it speaks of, each filled up with zeros to a multiple of 8
 */
export const magic = 0x434c_5942;
export const version = 1;
export const headBytes = 16;

/** How a column's cells are written: integers as narrow as they go, codes likewise. */
export type CellType = "i8" | "i16" | "i32" | "f64" | "u8" | "u16" | "u32";

/** One column in the description. */
export type ColumnHead =
  | {
      readonly fact: string;
      readonly kind: "figures";
      readonly cells: "i8" | "i16" | "i32" | "f64";
      readonly unknown: boolean;
      readonly inapplicable: boolean;
    }
  | {
      readonly fact: string;
      readonly kind: "words";
      readonly cells: "u8" | "u16" | "u32";
      readonly words: readonly Known[];
    };

export type Cells =
  | Int8Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>;

/** Room for so many cells. */
export const cellArrays: Readonly<Record<CellType, (length: number) => Cells>> = {
  i8: (length) => new Int8Array(length),
  i16: (length) => new Int16Array(length),
  i32: (length) => new Int32Array(length),
  f64: (length) => new Float64Array(length),
  u8: (length) => new Uint8Array(length),
  u16: (length) => new Uint16Array(length),
  u32: (length) => new Uint32Array(length),
};

export const cellBytes: Readonly<Record<CellType, number>> = { i8: 1, i16: 2, i32: 4, f64: 8, u8: 1, u16: 2, u32: 4 };

/** The bytes of a mask: one bit a row. */
export function maskBytes(rows: number): number {
  return Math.ceil(rows / 8);
}

/** The next multiple of 8. */
export function padded(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

/** How much a column takes after the description. */
export function columnBytes(head: ColumnHead, rows: number): number {
  const masks = head.kind === "words" ? 0 : Number(head.unknown) + Number(head.inapplicable);
  return padded(rows * cellBytes[head.cells]) + masks * padded(maskBytes(rows));
}

/** Exchanges the bytes of each cell on a host that keeps the highest first; the file is always the other way round. */
export function swapOnBigEndian(bytes: Uint8Array, width: number): void {
  if (new Uint8Array(new Uint16Array([1]).buffer)[0] === 1) return;
  for (let at = 0; at + width <= bytes.length; at += width) bytes.subarray(at, at + width).reverse();
}
