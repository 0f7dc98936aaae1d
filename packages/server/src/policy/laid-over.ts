import { checkPack, hasErrors, rollBack, type Pack } from "@bylaw/core";

/**
 * A policy that takes the place of another from a day on: figures, rules and calendars are as they were before that day, as far
 * as the new policy still has them and they make sense in it. Clauses, words, forms, cadences and clocks have no days.
 *
 * @param from ISO 8601, inclusive
 */
export function laidOver(current: Pack, next: Pack, from: string): Pack {
  const whole = withHistory(current, next);
  const tries = [whole, { ...whole, decisions: next.decisions, calendars: next.calendars }];
  for (const history of tries) {
    const made = rollBack(history, next, from);
    if (!hasErrors(checkPack(made))) return made;
  }
  return next;
}

/** The new policy with the past of the old one. */
function withHistory(current: Pack, next: Pack): Pack {
  const values = new Map(
    current.parameters.flatMap(({ parameters }) => parameters.map((each) => [each.id, each.values] as const)),
  );
  const ids = [...new Set(next.decisions.map(({ id }) => id))];
  const ofId = (pack: Pack, id: string) => pack.decisions.filter((each) => each.id === id);
  return {
    ...next,
    parameters: next.parameters.map((document) => ({
      ...document,
      parameters: document.parameters.map((each) => ({ ...each, values: values.get(each.id) ?? each.values })),
    })),
    decisions: ids.flatMap((id) => {
      const known = ofId(current, id);
      return known.length === 0 ? ofId(next, id) : known;
    }),
    calendars: next.calendars.map((each) => current.calendars.find(({ id }) => id === each.id) ?? each),
  };
}
