import type { Parameter } from "../schema/index.ts";
import {
  compareNumbers,
  equalValues,
  isCadenceValue,
  isDenser,
  isNumeric,
  parseValue,
  type Known,
  type ValueContext,
} from "../value/index.ts";

/**
 * Whether a value is as strict as another or stricter, in the direction that the parameter declares. `null`, no limit
 * at all, is looser than any. A parameter without a direction accepts only the same value, and so does a value that has
 * no order.
 */
export function isTighter(parameter: Parameter, value: unknown, than: unknown, context: ValueContext): boolean {
  if (value === null || than === null) return value === than || (than === null && parameter.tighter !== undefined);
  const [one, other] = [value, than].map((each) => parseValue(each, parameter.value, context));
  return one?.ok === true && other?.ok === true && isStricter(parameter.tighter, one.value, other.value);
}

function isStricter(direction: Parameter["tighter"], one: Known, other: Known): boolean {
  if (equalValues(one, other)) return true;
  switch (direction) {
    case "lower":
      return isAtLeast(other, one);
    case "higher":
    case "denser":
      return isAtLeast(one, other);
    case "superset":
      return includesAll(one, other);
    case "subset":
      return includesAll(other, one);
    case undefined:
      return false;
    default:
      return direction satisfies never;
  }
}

function isAtLeast(one: Known, other: Known): boolean {
  if (isNumeric(one) && isNumeric(other)) return compareNumbers(one, other) >= 0;
  return isCadenceValue(one) && isCadenceValue(other) && !isDenser(other, one);
}

function includesAll(whole: Known, part: Known): boolean {
  if (!Array.isArray(whole) || !Array.isArray(part)) return false;
  return part.every((each: Known) => whole.some((item: Known) => equalValues(item, each)));
}
