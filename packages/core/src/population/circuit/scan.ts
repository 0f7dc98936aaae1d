import type { Bits } from "../kernel/bits.ts";

/**
 * One bit a row from a whole column. There is no branch in these loops: `+(a > b)` becomes an instruction, `a > b ? 1 : 0` a jump
 * that the processor guesses wrong half of the time, which costs five times as much.
 */

/** How a figure may stand to another. A NaN stands in none of these ways. */
export type Relation = "above" | "atLeast";

/** The rows whose figure stands so to `limit`. */
export function scanFigures(values: Float64Array, relation: Relation, limit: number, out: Bits): void {
  if (relation === "above") above(values, limit, out);
  else atLeast(values, limit, out);
}

function above(values: Float64Array, limit: number, out: Bits): void {
  const { length } = values;
  for (let word = 0, base = 0; base < length; word += 1, base += 32) {
    let bits = 0;
    for (let row = Math.min(base + 31, length - 1); row >= base; row -= 1)
      bits = (bits << 1) | +((values[row] ?? 0) > limit);
    out[word] = bits;
  }
}

function atLeast(values: Float64Array, limit: number, out: Bits): void {
  const { length } = values;
  for (let word = 0, base = 0; base < length; word += 1, base += 32) {
    let bits = 0;
    for (let row = Math.min(base + 31, length - 1); row >= base; row -= 1)
      bits = (bits << 1) | +((values[row] ?? 0) >= limit);
    out[word] = bits;
  }
}

/** The rows whose figure stands so to the figure of the other column. */
export function scanPair(left: Float64Array, relation: "above" | "same", right: Float64Array, out: Bits): void {
  if (relation === "above") pairAbove(left, right, out);
  else pairSame(left, right, out);
}

function pairAbove(left: Float64Array, right: Float64Array, out: Bits): void {
  const { length } = left;
  for (let word = 0, base = 0; base < length; word += 1, base += 32) {
    let bits = 0;
    for (let row = Math.min(base + 31, length - 1); row >= base; row -= 1)
      bits = (bits << 1) | +((left[row] ?? 0) > (right[row] ?? 0));
    out[word] = bits;
  }
}

function pairSame(left: Float64Array, right: Float64Array, out: Bits): void {
  const { length } = left;
  for (let word = 0, base = 0; base < length; word += 1, base += 32) {
    let bits = 0;
    for (let row = Math.min(base + 31, length - 1); row >= base; row -= 1)
      bits = (bits << 1) | +((left[row] ?? 0) === (right[row] ?? 0));
    out[word] = bits;
  }
}
