import type { Calendar } from "../schema/index.ts";

/** The weekly hours of one document on a day, and those of its make-up workdays, each where it says any. */
export interface HoursOn {
  readonly open?: NonNullable<Calendar["open"]>;
  /** Empty when a make-up workday has the hours of a weekday again. */
  readonly makeUpHours?: readonly string[];
}

/** What a document says about hours on a day (ISO 8601): of what has come, the latest wins, each for what it says. */
export function hoursOn({ open, makeUpHours, later = [] }: Calendar, day: string): HoursOn {
  const come = later.filter(({ from }) => from <= day).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const opens = come.findLast((each) => each.open !== undefined)?.open ?? open;
  const makeUp = come.findLast((each) => each.makeUpHours !== undefined)?.makeUpHours ?? makeUpHours;
  return {
    ...(opens === undefined ? {} : { open: opens }),
    ...(makeUp === undefined ? {} : { makeUpHours: makeUp }),
  };
}

/** The days (ISO 8601) on which hours of any of the documents change, in order. */
export function daysOfLaterHours(documents: readonly Calendar[]): readonly string[] {
  return [...new Set(documents.flatMap(({ later = [] }) => later.map(({ from }) => from)))].toSorted();
}
