import { approximate, compareNumbers, type Numeric } from "@bylaw/core";

/** Where a constant stands among the values that a column can hold. */
export interface Cut {
  /** The greatest of them that is not above the constant; none when all are. */
  readonly floor: number | undefined;
  /** Whether it is the constant itself. */
  readonly isExact: boolean;
}

/** Where a constant stands among the whole numbers from `least` to `most`, both included. */
export function cutIntegers(constant: Numeric, least: number, most: number): Cut {
  if (compareNumbers(constant, least) < 0) return { floor: undefined, isExact: false };
  if (compareNumbers(constant, most) > 0) return { floor: most, isExact: false };
  let floor = Math.floor(approximate(constant));
  // The approximation of a quotient may have been rounded past a whole number.
  while (compareNumbers(floor, constant) > 0) floor -= 1;
  while (compareNumbers(floor + 1, constant) <= 0) floor += 1;
  return { floor, isExact: compareNumbers(floor, constant) === 0 };
}

/** Where a constant stands among the numbers of double precision; each counts as the decimal that it prints as. */
export function cutDoubles(constant: Numeric): Cut {
  if (typeof constant === "number") return { floor: constant + 0, isExact: true };
  let floor = approximate(constant);
  while (compareNumbers(floor, constant) > 0) floor = beside(floor, -1);
  for (let next = beside(floor, 1); compareNumbers(next, constant) <= 0; next = beside(floor, 1)) floor = next;
  return { floor, isExact: compareNumbers(floor, constant) === 0 };
}

const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** The double next to a finite one, above (1) or below (−1). */
function beside(value: number, direction: 1 | -1): number {
  if (value === 0) return direction * Number.MIN_VALUE;
  double[0] = value;
  bits[0] = (bits[0] ?? 0n) + BigInt(value > 0 ? direction : -direction);
  return double[0];
}
