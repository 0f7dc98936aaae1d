import { issue, type Issue } from "../issue/index.ts";
import { asList } from "../json/index.ts";
import type { Pack } from "../policy/index.ts";
import type { Operation } from "../schema/index.ts";

/**
 * What is wrong with a recorded deviation: it is possible only where the clause says “as a rule”, from its approval to its last day.
 *
 * @param day the day that is asked about, ISO 8601
 * @issues `tailoring/no-deviation`, `tailoring/deviation-ended`; as a warning `tailoring/not-approved`
 */
export function checkDeviation(
  pack: Pack,
  { deviation }: Operation,
  clauses: readonly string[],
  day: string,
  place: { readonly pointer: string; readonly document: string },
): readonly Issue[] {
  if (deviation === undefined) return [];
  const { clause, approvedBy, at, until } = deviation;
  const here = { ...place, pointer: `${place.pointer}/deviation`, clause };
  const found = pack.chapters
    .flatMap(({ sections }) => sections.flatMap((section) => section.clauses))
    .find(({ id }) => id === clause);
  // One that asks for nothing here cannot be deviated from here.
  const isAsked = clauses.length === 0 || clauses.includes(clause);
  if (found?.asARule !== true || !isAsked) {
    return [issue("tailoring/no-deviation", { clause, clauses: asList(clauses).join(", ") }, here)];
  }
  if (day < at || (until !== undefined && day > until)) {
    return [issue("tailoring/deviation-ended", { at, until: until ?? "" }, here)];
  }
  return approvedBy === undefined ? [issue("tailoring/not-approved", { clause }, here)] : [];
}
