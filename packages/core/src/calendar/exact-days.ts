import type { Calendar, ExactDay } from "../schema/index.ts";
import { parseDate } from "../value/index.ts";

/** A run of days that differ from the week; day numbers, both included. */
export interface ExactDays {
  readonly first: number;
  readonly last: number;
  readonly is: ExactDay;
  /** Its place among the days of its document. */
  readonly at: number;
}

/** The days that a calendar names, the earliest first. Days that are none are left out. */
export function exactDays(calendar: Calendar): readonly ExactDays[] {
  return (calendar.days ?? [])
    .flatMap((is, at): readonly ExactDays[] => {
      const first = parseDate(is.from);
      const last = parseDate(is.through ?? is.from);
      return first === undefined || last === undefined ? [] : [{ first, last, is, at }];
    })
    .toSorted((a, b) => a.first - b.first);
}

/** The run that a day lies in. `days` is ordered and its runs are apart from each other. */
export function exactDayAt(days: readonly ExactDays[], day: number): ExactDays | undefined {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((days[middle]?.last ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  const found = days[low];
  return found !== undefined && found.first <= day ? found : undefined;
}
