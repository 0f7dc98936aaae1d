import type { Pack } from "../policy/index.ts";
import { loosenedDecisions } from "./loosened-decision.ts";
import { loosenedForm } from "./loosened-form.ts";
import { loosenedCadence, loosenedClock } from "./loosened-time.ts";
import type { Loosening } from "./loosening.ts";

/**
 * Everywhere that a tailored pack accepts what the one below refuses, or asks for less: forms, cadences, clocks, and decisions that
 * may only be tightened. Parameters are judged where they are set.
 *
 * @param day on which decisions are compared, ISO 8601
 */
export function loosenings(below: Pack, tailored: Pack, day: string): readonly Loosening[] {
  return [
    ...changedPairs(below.forms, tailored.forms).flatMap(([before, after]) => loosenedForm(before, after)),
    ...changedPairs(below.cadences, tailored.cadences).flatMap(([before, after]) => loosenedCadence(before, after)),
    ...changedPairs(below.clocks, tailored.clocks).flatMap(([before, after]) => loosenedClock(before, after)),
    ...(below.decisions === tailored.decisions ? [] : loosenedDecisions(below, tailored, day)),
  ];
}

function changedPairs<Document extends { readonly id: string }>(
  before: readonly Document[],
  after: readonly Document[],
): readonly (readonly [Document, Document])[] {
  return before.flatMap((each): readonly (readonly [Document, Document])[] => {
    const now = after.find(({ id }) => id === each.id);
    return now === undefined || now === each ? [] : [[each, now]];
  });
}
