import type { ReadFact } from "../bound-condition.ts";
import type { Value } from "../../value/index.ts";
import type { CompiledRules, FiredRules } from "./compiled-rules.ts";
import { without } from "./intersect-rows.ts";
import type { NormalForm } from "./normal-form.ts";

/**
 * Up to so many terms share one set of classes. A table grows with the terms times the classes, so with the square of
 * the rules; beyond this, several tables are asked one after the other.
 */
const partLimit = 8192;

type Part = Pick<CompiledRules, "fired" | "firedIn">;

/** The form in parts of bounded size; one part unless there are thousands of rules. */
export function splitTerms({ propositions, terms }: NormalForm): readonly NormalForm[] {
  const count = Math.max(1, Math.ceil(terms.length / partLimit));
  return Array.from({ length: count }, (_, at) => ({
    propositions,
    terms: count === 1 ? terms : terms.slice(at * partLimit, (at + 1) * partLimit),
  }));
}

/** Parts as one: each fact is still read once. */
export function joinParts(parts: readonly Part[]): Part {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return {
    fired: (read) => {
      const values = new Map<string, Value>();
      const once: ReadFact = (fact) => {
        const known = values.get(fact) ?? read(fact);
        values.set(fact, known);
        return known;
      };
      return join(parts.map((part) => part.fired(once)));
    },
    firedIn: (record) => join(parts.map((part) => part.firedIn(record))),
  };
}

/** A rule whose terms fall into two parts is named by both. */
function join(fired: readonly FiredRules[]): FiredRules {
  const held = distinct(fired.flatMap((each) => each.held));
  return { held, open: without(distinct(fired.flatMap((each) => each.open)), held) };
}

/** Each once, of what ascends. */
function distinct(rules: readonly number[]): readonly number[] {
  return rules.filter((rule, at) => rule !== rules[at - 1]);
}
