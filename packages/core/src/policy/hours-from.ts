import type { Calendar } from "../schema/index.ts";

type LaterHours = NonNullable<Calendar["later"]>[number];

/** What can be said about hours: those of the week, and those of make-up workdays. */
export type SaidHours = Pick<LaterHours, "open" | "makeUpHours">;

/** The calendar with other hours from a day on (ISO 8601), or all along; what is scheduled for later days stays. */
export function withHoursFrom(calendar: Calendar, said: SaidHours, from: string | undefined): Calendar {
  const { later = [] } = calendar;
  if (from === undefined) {
    const { makeUpHours: _makeUp, ...rest } = calendar;
    // At the top a list of no hours is left out.
    return said.makeUpHours?.length === 0 ? rest : { ...calendar, ...said };
  }
  const same = later.find((each) => each.from === from);
  const others = later.filter((each) => each !== same);
  const made = [...others, { ...same, from, ...said }].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return { ...calendar, later: made };
}
