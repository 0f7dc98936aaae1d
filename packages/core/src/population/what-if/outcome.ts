import { spellValue } from "../circuit/spell-leaf.ts";
import { notApplicable, unknown, type Known, type Value } from "../../value/index.ts";

/** What a decision comes to: a value, nothing because no rule says anything, or not settled. */
export type Outcome =
  | { readonly kind: "value"; readonly value: Known }
  | { readonly kind: "none" }
  | { readonly kind: "undetermined" };

/** The outcome of which this is the `value`; one that is unknown is not settled. */
export function outcomeFor(value: Value | undefined): Outcome {
  if (value === undefined || value === notApplicable) return { kind: "none" };
  return value === unknown ? { kind: "undetermined" } : { kind: "value", value };
}

/** The same text for the same outcome. */
export function outcomeKey(outcome: Outcome): string {
  return outcome.kind === "value" ? `=${spellValue(outcome.value)}` : outcome.kind;
}
