import { holidays, type DueQuestion } from "./due-questions.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const [opens, closes] = [9 * 60 * minute, 17 * 60 * minute];
const off = new Set(holidays.map((each) => Date.parse(each) / day));

/** As somebody would write it down: day after day, until the hours are used up. */
export function hoursByHand({ start, amount }: DueQuestion): number {
  let left = amount * 60 * minute;
  for (let at = Math.floor(start / day); ; at += 1) {
    if (!works(at)) continue;
    const from = Math.max(start, at * day + opens);
    const room = at * day + closes - from;
    if (room >= left) return from + left;
    if (room > 0) left -= room;
  }
}

/** The same for whole days that end at the time of the start. */
export function daysByHand({ start, amount }: DueQuestion): number {
  let at = Math.floor(start / day);
  for (let left = amount; left > 0;) {
    at += 1;
    if (works(at)) left -= 1;
  }
  return at * day + (start % day);
}

/** The first day of 1970 was a Thursday. */
function works(at: number): boolean {
  const weekday = (at + 4) % 7;
  return weekday > 0 && weekday < 6 && !off.has(at);
}
