import type { BoundDecision } from "../../decision/index.ts";
import { always, never, not, type Circuit, type Literal } from "../circuit/circuit.ts";
import type { Rails } from "../circuit/kleene.ts";
import { staticSame } from "./static-same.ts";

/** Which rule makes the outcome: by rule the rows, those where no rule says anything, and those that are not settled. */
export interface Winners {
  readonly rules: readonly Literal[];
  readonly none: Literal;
  readonly undetermined: Literal;
}

/**
 * Whether a decision settles by order alone: the first rule that holds wins, no rule is an exception, and whether two rules say
 * the same can be told without facts.
 */
export function settlesByOrder(decision: BoundDecision): boolean {
  if (decision.hitPolicy !== "first") return false;
  if (decision.rules.some((rule) => rule.exceptionOf !== undefined)) return false;
  const isMixed = ({ name, collect }: BoundDecision["outputs"][number]): boolean =>
    collect !== undefined && decision.rules.some((rule) => rule.params.get(name)?.kind === "fact");
  if (decision.outputs.some(isMixed)) return false;
  const places = [...decision.rules.keys()];
  return places.every((one) => places.slice(0, one).every((other) => staticSame(decision, one, other) !== undefined));
}

/** Settles as `settle` does under `first`, for all rows at once. */
export function firstOutcomes(decision: BoundDecision, rails: readonly Rails[], { and, or }: Circuit): Winners {
  let noneHeld: Literal = always;
  let nonePossible: Literal = always;
  let decided: Literal = never;
  const rules = rails.map(({ sure, possible }, place) => {
    const wins = and(sure, noneHeld);
    // A rule before the winner that is unknown leaves it open, unless it says the same.
    const rivals = rails
      .slice(0, place)
      .filter((_, before) => staticSame(decision, place, before) !== true)
      .reduce((sum, before) => or(sum, before.possible), never);
    const own = decision.rules[place]?.undetermined === true ? never : and(wins, not(rivals));
    noneHeld = and(noneHeld, not(sure));
    nonePossible = and(nonePossible, not(possible));
    decided = or(decided, own);
    return own;
  });
  return { rules, none: nonePossible, undetermined: and(not(decided), not(nonePossible)) };
}
