import type { CadenceValue } from "../schema/index.ts";

/** The value that nobody has told us. It is not false, not zero and not a default class. */
export const unknown: unique symbol = Symbol("unknown");

/** A value that makes no sense here, like an average of nothing. Every comparison with it is false. */
export const notApplicable: unique symbol = Symbol("notApplicable");

/** An exact quotient in lowest terms. Whole results are plain numbers, unless they exceed the safe integers: those stay over 1. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * A value as the engine computes with it.
 *
 * Money is an integer of the minor unit, a time of day minutes since midnight, a date a day number (0 is 1970-01-01), a
 * date-time epoch milliseconds, a duration a number of its own unit, a percentage the number before the sign. A value with
 * parts (address, location, file, signature) is a text, its parts as JSON.
 */
export type Known = string | number | boolean | Fraction | CadenceValue | readonly Known[];

export type Value = Known | typeof unknown | typeof notApplicable;

/** Three-valued truth, after Kleene. */
export type Truth = true | false | typeof unknown;
