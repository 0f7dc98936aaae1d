import { jsonEqual } from "../json/index.ts";
import type { Calendar, ExactDay, Operation } from "../schema/index.ts";
import { formatDate, parseDate } from "../value/index.ts";
import { spanning } from "./spanning.ts";

type Days = readonly ExactDay[];

/** What a day is, whatever its date. */
export type DayIs = Omit<ExactDay, "from" | "through">;

/**
 * The operations that give a calendar these days in place of its own: what is taken out first, then what changes, then what
 * is new, so that no day ever stands twice.
 */
export function dayOperations(calendar: Pick<Calendar, "id" | "days">, days: Days): readonly Operation[] {
  const { id, days: now = [] } = calendar;
  const at = (from: string): string => `calendar:${id}/days/${from}`;
  const wanted = new Map(days.map((each) => [each.from, each]));
  const known = new Set(now.map(({ from }) => from));
  return [
    ...now.flatMap(({ from }): readonly Operation[] => (wanted.has(from) ? [] : [{ op: "remove", at: at(from) }])),
    ...now.flatMap((each): readonly Operation[] => {
      const value = wanted.get(each.from);
      if (value === undefined || jsonEqual(value, each)) return [];
      return [{ op: "set", at: at(each.from), value, expect: each }];
    }),
    ...days
      .filter(({ from }) => !known.has(from))
      .map((value): Operation => ({ op: "add", at: `calendar:${id}/days`, value })),
  ];
}

/**
 * Days with those from `first` to `last` (ISO 8601, both included) as something else; `undefined` makes them what the week
 * says. Runs that they lie in are cut, and runs of the same name that touch afterwards become one.
 */
export function withDayAs(days: Days, first: string, last: string, is: DayIs | undefined): Days {
  const [dayBefore, dayAfter] = [shifted(first, -1), shifted(last, 1)];
  const kept = days.flatMap((each) => {
    const end = each.through ?? each.from;
    if (end < first || each.from > last) return [each];
    return [
      ...(each.from < first ? [spanning(each, each.from, dayBefore)] : []),
      ...(end > last ? [spanning(each, dayAfter, end)] : []),
    ];
  });
  const made = is === undefined ? kept : [...kept, spanning({ ...is, from: first } as ExactDay, first, last)];
  return joined(made.toSorted((a, b) => (a.from < b.from ? -1 : 1)));
}

function joined(days: Days): Days {
  const runs: ExactDay[] = [];
  for (const each of days) {
    const run = runs.at(-1);
    const touches = run !== undefined && shifted(run.through ?? run.from, 1) === each.from;
    if (run !== undefined && touches && jsonEqual(spanning(run, "", ""), spanning(each, "", ""))) {
      runs[runs.length - 1] = spanning(run, run.from, each.through ?? each.from);
    } else runs.push(each);
  }
  return runs;
}

function shifted(day: string, by: number): string {
  return formatDate((parseDate(day) ?? 0) + by);
}
