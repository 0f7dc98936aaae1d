import type { Json } from "../json/index.ts";
import type { CadenceValue, ValueType } from "../schema/index.ts";
import { compoundJson, isCompound } from "./compound.ts";
import { formatDate } from "./day.ts";
import { formatDateTime } from "./date-time.ts";
import { toMajor } from "./money.ts";
import { itemType } from "./parse-value.ts";
import { timeText } from "./time-text.ts";
import { approximate, isNumeric, roundToDecimals } from "./number.ts";
import type { ValueContext } from "./value-context.ts";
import { notApplicable, unknown, type Known, type Value } from "./value.ts";

/**
 * The document's form of a value: major units, ISO 8601; a date-time has the policy's offset.
 * `unknown` and `notApplicable` are `null`. A fraction becomes the nearest number, of money the nearest minor unit.
 */
export function toJson(value: Value, type: ValueType, context: ValueContext): Json {
  if (value === unknown || value === notApplicable) return null;
  if (typeof value === "string") return isCompound(type.type) ? compoundJson(value) : value;
  if (Array.isArray(value)) {
    const inside = itemType(type);
    return (value as readonly Known[]).map((item) => toJson(item, inside, context));
  }
  if (!isNumeric(value)) return plainJson(value);
  if (type.type === "money") return toMajor(Number(roundToDecimals(value, 0)));
  if (type.type === "time") return timeText(approximate(value));
  if (type.type === "date") return formatDate(approximate(value));
  return type.type === "dateTime" ? formatDateTime(approximate(value), context.timeZone) : approximate(value);
}

/** Whether it is a cadence: at least so many times per period. */
export function isCadenceValue(value: Value): value is CadenceValue {
  return typeof value === "object" && "times" in value;
}

function plainJson(value: Known): Json {
  if (typeof value !== "object") return value;
  if (isNumeric(value)) return approximate(value);
  if (isCadenceValue(value)) return { times: value.times, per: value.per };
  return value.map(plainJson);
}
