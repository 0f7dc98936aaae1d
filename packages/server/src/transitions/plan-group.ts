import { formatDate, parseDate, type Json } from "@bylaw/core";
import type { MovedGroup, MovedSubject } from "./moved-groups.ts";
import type { TransitionChoice } from "./transition.ts";

/** How a group comes over. Days are ISO 8601. */
export interface GroupPlan {
  /** The last day of the old outcome for each who does not switch at once. */
  readonly kept: readonly { readonly subject: MovedSubject; readonly until: string }[];
  /** How many switch on which day: the first of the new outcome. */
  readonly schedule: readonly { readonly on: string; readonly count: number }[];
  /** Those without the date that the choice names. */
  readonly undated: readonly MovedSubject[];
}

/** Nobody is kept for longer: as long as an exception may hold at most. */
const MOST_YEARS = 5;

/** When each of a group switches. @param from the first day of the change, ISO 8601 */
export function planGroup(
  { subjects }: Pick<MovedGroup, "subjects">,
  choice: TransitionChoice,
  from: string,
): GroupPlan {
  const ends = endsOf(subjects, choice, from);
  const last = dayBefore(`${String(Number(from.slice(0, 4)) + MOST_YEARS)}${from.slice(4)}`);
  const kept = subjects.flatMap((subject, at) => {
    const until = ends[at];
    if (until === undefined || until < from) return [];
    return [{ subject, until: until > last ? last : until }];
  });
  const days = new Map<string, number>();
  const add = (on: string, count: number): void => void (count > 0 && days.set(on, (days.get(on) ?? 0) + count));
  add(from, subjects.length - kept.length);
  for (const { until } of kept) add(dayAfter(until), 1);
  const undated = choice.kind === "keepUntil" ? subjects.filter(({ facts }) => !isDay(facts[choice.fact])) : [];
  const schedule = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([on, count]) => ({ on, count }));
  return { kept, schedule, undated };
}

/** The last day of the old outcome of each, in their order; `undefined` for who switches at once. */
function endsOf(
  subjects: readonly MovedSubject[],
  choice: TransitionChoice,
  from: string,
): readonly (string | undefined)[] {
  switch (choice.kind) {
    case "atOnce":
      return subjects.map(() => undefined);
    case "keepUntil": {
      const { fact, latest } = choice;
      return subjects.map(({ facts }) => {
        const own = facts[fact];
        if (!isDay(own)) return latest;
        return latest !== undefined && latest < own ? latest : own;
      });
    }
    case "steps": {
      const { months, by, descending = false } = choice;
      const places = subjects.map((_, at) => at);
      const inOrder =
        by === undefined ? places : places.toSorted((a, b) => compare(subjects[a], subjects[b], by, descending));
      const ends: string[] = [];
      inOrder.forEach((place, at) => {
        ends[place] = monthEnd(from, Math.floor((at * months) / subjects.length));
      });
      return ends;
    }
  }
}

/** By a fact's value, those without one last; equal ones stay in the order of their ids. */
function compare(a: MovedSubject | undefined, b: MovedSubject | undefined, by: string, descending: boolean): number {
  const [one, other] = [a?.facts[by] ?? null, b?.facts[by] ?? null];
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  const sign = descending ? -1 : 1;
  return one === other ? 0 : one < other ? -sign : sign;
}

/** The last day of the month of a day, or of one of the following months. */
function monthEnd(day: string, later: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) + later;
  const next = `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
  return dayBefore(next);
}

function isDay(value: Json | undefined): value is string {
  return typeof value === "string" && parseDate(value) !== undefined;
}

function dayBefore(day: string): string {
  // 29 February of a year that has none stands for the day after the 28th.
  return formatDate(
    (parseDate(day) ?? parseDate(`${day.slice(0, 8)}28`) ?? 0) - (parseDate(day) === undefined ? 0 : 1),
  );
}

function dayAfter(day: string): string {
  return formatDate((parseDate(day) ?? 0) + 1);
}
