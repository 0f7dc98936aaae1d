import type { Fraction, Value } from "./value.ts";

/** A number that the engine computes with: a plain one, or an exact quotient. */
export type Numeric = number | Fraction;

/** Whether it is an exact quotient. */
export function isFraction(value: unknown): value is Fraction {
  return typeof value === "object" && value !== null && "numerator" in value && "denominator" in value;
}

/** Whether it is a number in either form. */
export function isNumeric(value: Value): value is Numeric {
  return typeof value === "number" || isFraction(value);
}

/**
 * The exact quotient of two integers in lowest terms. Whole results are plain numbers;
 * one beyond the safe integers stays a fraction over 1, so that nothing is rounded.
 * `denominator` is not zero.
 */
export function fraction(numerator: bigint, denominator: bigint): Numeric {
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  const [top, bottom] = [numerator / divisor, denominator / divisor];
  if (bottom === 1n && top >= Number.MIN_SAFE_INTEGER && top <= Number.MAX_SAFE_INTEGER) return Number(top);
  return Object.freeze({ numerator: top, denominator: bottom });
}

/** The exact sum. A plain number counts as the decimal that it prints as, so 0.1 + 0.2 is three tenths. */
export function addNumbers(a: Numeric, b: Numeric): Numeric {
  if (isSafe(a) && isSafe(b) && Number.isSafeInteger(a + b)) return a + b;
  const [x, y] = [toFraction(a), toFraction(b)];
  return fraction(x.numerator * y.denominator + y.numerator * x.denominator, x.denominator * y.denominator);
}

/** The exact difference `a - b`. */
export function subtractNumbers(a: Numeric, b: Numeric): Numeric {
  return addNumbers(a, negateNumber(b));
}

/** The exact product. */
export function multiplyNumbers(a: Numeric, b: Numeric): Numeric {
  // Adding 0 turns the negative zero of `-1 * 0` into the only zero there is.
  if (isSafe(a) && isSafe(b) && Number.isSafeInteger(a * b)) return a * b + 0;
  const [x, y] = [toFraction(a), toFraction(b)];
  return fraction(x.numerator * y.numerator, x.denominator * y.denominator);
}

/** The exact quotient `a / b`, or `undefined` when `b` is zero. */
export function divideNumbers(a: Numeric, b: Numeric): Numeric | undefined {
  const [x, y] = [toFraction(a), toFraction(b)];
  if (y.numerator === 0n) return undefined;
  return fraction(x.numerator * y.denominator, x.denominator * y.numerator);
}

/** The order of two numbers, exactly: by cross-multiplication as soon as one is a fraction. */
export function compareNumbers(a: Numeric, b: Numeric): -1 | 0 | 1 {
  // What has no end has no numerator either; it is over or under every quotient.
  if ((typeof a === "number" && typeof b === "number") || isEndless(a) || isEndless(b)) {
    return order(typeof a === "number" ? a : 0, typeof b === "number" ? b : 0);
  }
  const [x, y] = [toFraction(a), toFraction(b)];
  return order(x.numerator * y.denominator, y.numerator * x.denominator);
}

/** The nearest plain number: for output only, never for comparing. */
export function approximate(value: Numeric): number {
  if (typeof value === "number") return value;
  const whole = value.numerator / value.denominator;
  return Number(whole) + Number(value.numerator % value.denominator) / Number(value.denominator);
}

/** The value times `10 ** decimals`, rounded to an integer, halves away from zero. */
export function roundToDecimals(value: Numeric, decimals: number): bigint {
  const { numerator, denominator } = toFraction(value);
  const scaled = numerator * 10n ** BigInt(decimals);
  const half = scaled < 0n ? -denominator : denominator;
  return (2n * scaled + half) / (2n * denominator);
}

/** Where the halves between two multiples go; `up` is always away from zero, `down` towards it. */
export type RoundMode = "halfUp" | "halfEven" | "up" | "down";

/** The multiple of `step` (above zero) that is nearest, exactly; `halfUp` sends halves away from zero. */
export function roundNumber(value: Numeric, step: Numeric, mode: RoundMode): Numeric {
  const { numerator, denominator } = toFraction(divideNumbers(value, step) ?? 0);
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  const twice = 2n * (rest < 0n ? -rest : rest);
  const isPastHalf = twice > denominator || (twice === denominator && (mode === "halfUp" || whole % 2n !== 0n));
  const isAway = rest !== 0n && (mode === "up" || (mode !== "down" && isPastHalf));
  return multiplyNumbers(fraction(isAway ? whole + (rest < 0n ? -1n : 1n) : whole, 1n), step);
}

function toFraction(value: Numeric): Fraction {
  if (typeof value !== "number") return value;
  if (Number.isInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const digits = BigInt(whole + decimals);
  const scale = Number(exponent) - decimals.length;
  return { numerator: digits * 10n ** BigInt(Math.max(scale, 0)), denominator: 10n ** BigInt(Math.max(-scale, 0)) };
}

/** The number with the other sign; zero has none. */
export function negateNumber(value: Numeric): Numeric {
  if (typeof value === "number") return 0 - value;
  return { numerator: -value.numerator, denominator: value.denominator };
}

function isEndless(value: Numeric): boolean {
  return value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
}

function isSafe(value: Numeric): value is number {
  return Number.isSafeInteger(value);
}

function order<Ordered extends number | bigint>(a: Ordered, b: Ordered): -1 | 0 | 1 {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
