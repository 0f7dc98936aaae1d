import { jsonEqual } from "../json/index.ts";
import { compareNumbers, isNumeric } from "./number.ts";
import { unknown, type Value } from "./value.ts";

/** Whether two values are the same: numbers exactly, lists in order. `unknown` equals nothing, not even itself. */
export function equalValues(a: Value, b: Value): boolean {
  if (typeof a === "symbol" || typeof b === "symbol") return a === b && a !== unknown;
  if (isNumeric(a) && isNumeric(b)) return compareNumbers(a, b) === 0;
  return !isNumeric(a) && !isNumeric(b) && jsonEqual(a, b);
}
