import type { Truth } from "../../value/index.ts";
import { unknown } from "../../value/index.ts";
import { always, not, type Circuit, type Literal } from "../circuit/circuit.ts";
import type { Rails } from "../circuit/kleene.ts";

/** Rows for which all rules are judged alike. */
export interface TruthSplit {
  readonly where: Literal;
  /** Of all rules. */
  readonly truths: readonly Truth[];
}

/** With more groups than this it is quicker to go over the rows once. */
const most = 64;

/**
 * Splits all rows by the truths of some rules without leaving the circuit: what a change does not touch is split as before at no
 * cost. `undefined` when there are too many groups.
 *
 * @param rails must have been wanted in a run
 * @param within only these rows
 */
export function splitByTruths(
  rails: readonly Rails[],
  circuit: Circuit,
  within: Literal = always,
): readonly TruthSplit[] | undefined {
  let groups: readonly TruthSplit[] = [{ where: within, truths: [] }];
  for (const { sure, possible } of rails) {
    const split = groups.flatMap(({ where, truths }): readonly TruthSplit[] => [
      { where: circuit.and(where, sure), truths: [...truths, true] },
      { where: circuit.and(where, not(possible)), truths: [...truths, false] },
      { where: circuit.and(where, circuit.and(possible, not(sure))), truths: [...truths, unknown] },
    ]);
    circuit.run(split.map(({ where }) => where));
    groups = split.filter(({ where }) => circuit.count(where) > 0);
    if (groups.length > most) return undefined;
  }
  return groups;
}
