import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import type { ValueType } from "../schema/index.ts";
import { parseMoney, toMajor } from "./money.ts";
import { approximate, compareNumbers, isNumeric } from "./number.ts";
import type { Known } from "./value.ts";

/** The least and the greatest value that makes sense, both included, in the document's own units (money in major ones). */
export interface Range {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

/**
 * Whether a number lies in its range; anything else has none.
 *
 * @issues `value/below-minimum`, `value/above-maximum` at `place`
 */
export function checkRange(value: Known, type: ValueType, range: Range, place: IssuePlace = {}): readonly Issue[] {
  if (!isNumeric(value)) return none;
  const isBelow = range.minimum !== undefined && compareNumbers(value, bound(range.minimum, type)) < 0;
  const isAbove = range.maximum !== undefined && compareNumbers(value, bound(range.maximum, type)) > 0;
  if (!isBelow && !isAbove) return none;
  const shown = type.type === "money" ? toMajor(approximate(value)) : approximate(value);
  return [
    ...(isBelow ? [issue("value/below-minimum", { value: shown, minimum: range.minimum ?? 0 }, place)] : []),
    ...(isAbove ? [issue("value/above-maximum", { value: shown, maximum: range.maximum ?? 0 }, place)] : []),
  ];
}

const none: readonly Issue[] = Object.freeze([]);

function bound(limit: number, type: ValueType): number {
  if (type.type !== "money") return limit;
  const money = parseMoney(limit);
  return typeof money === "number" ? money : limit * 100;
}
