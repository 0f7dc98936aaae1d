import { isObject, type Outcome } from "@bylaw/core";

/** The outcome's value as a word; `undetermined` and `none` stand for what has no value. */
export function outcomeWord({ status, outcome }: Outcome): string {
  if (status === "undetermined") return "undetermined";
  const value = isObject(outcome) ? outcome["value"] : null;
  if (value === null || value === undefined) return "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}
