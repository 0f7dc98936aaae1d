import { unknown, type Truth } from "../../value/index.ts";
import { always, never, not, type Circuit, type Literal } from "./circuit.ts";

/** A truth of Kleene's per row: where it surely holds, and where it may hold. They differ where it is unknown. */
export interface Rails {
  readonly sure: Literal;
  readonly possible: Literal;
}

/** The same truth in every row. */
export function fixed(truth: Truth): Rails {
  if (truth === unknown) return { sure: never, possible: always };
  return truth ? { sure: always, possible: always } : { sure: never, possible: never };
}

/** Joins truths of whole populations, as `allTruths`, `anyTruth` and `notTruth` join single ones. */
export interface Kleene {
  all(parts: readonly Rails[]): Rails;
  any(parts: readonly Rails[]): Rails;
}

export function kleene({ and, or }: Circuit): Kleene {
  return {
    all: (parts) => ({
      sure: fold(
        parts.map((part) => part.sure),
        and,
        always,
      ),
      possible: fold(
        parts.map((part) => part.possible),
        and,
        always,
      ),
    }),
    any: (parts) => ({
      sure: fold(
        parts.map((part) => part.sure),
        or,
        never,
      ),
      possible: fold(
        parts.map((part) => part.possible),
        or,
        never,
      ),
    }),
  };
}

/** The opposite; unknown stays unknown. */
export function opposite({ sure, possible }: Rails): Rails {
  return { sure: not(possible), possible: not(sure) };
}

/** Always from the lowest on, so that groups which begin alike share their beginning. */
export function fold(literals: readonly Literal[], join: (a: Literal, b: Literal) => Literal, empty: Literal): Literal {
  return literals.toSorted((a, b) => a - b).reduce(join, empty);
}
