import { compareNumbers, isFraction, isNumeric, type Known } from "../value/index.ts";

/**
 * How two figures stand to each other, exactly: -1, 0 or 1.
 * `undefined` when either is not a figure; a numeric string is not converted.
 */
export function orderOf(fact: Known, value: Known): -1 | 0 | 1 | undefined {
  if (Number.isNaN(fact) || Number.isNaN(value)) return undefined;
  return isNumeric(fact) && isNumeric(value) ? compareNumbers(fact, value) : undefined;
}

/** Whether two values are the same: identical, or the same figure. Lists and cadences are never the same. */
export function isSame(a: Known, b: Known): boolean {
  return a === b || ((isFraction(a) || isFraction(b)) && orderOf(a, b) === 0);
}
