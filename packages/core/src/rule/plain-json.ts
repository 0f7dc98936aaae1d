import type { Json } from "../json/index.ts";
import { approximate, isCadenceValue, isNumeric, type Known } from "../value/index.ts";

/** A value that has one form inside the engine and outside it. */
export function plainJson(value: Known): Json {
  if (isNumeric(value)) return approximate(value);
  if (typeof value !== "object") return value;
  return isCadenceValue(value) ? { times: value.times, per: value.per } : value.map(plainJson);
}
