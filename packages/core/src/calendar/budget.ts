import type { Unit } from "../value/index.ts";

/** The ways of counting a budget of time. */
export const countWords = ["elapsed", "business", "civilDays", "workingDays", "sameTimeWorkingDays"] as const;

export type CountWord = (typeof countWords)[number];

/** A budget of time with nothing left to look up. */
export interface BoundBudget {
  readonly amount: number;
  readonly unit: Unit;
  readonly count: CountWord;
  readonly end?: "dayEnd" | "close" | undefined;
  readonly roll?: "none" | "next" | undefined;
  /** Minutes since midnight: what begins later, or on a closed day, counts as begun on the next working day. */
  readonly cutOff?: number | undefined;
}

/** The units that each way of counting accepts. */
export const unitsOf: Readonly<Record<CountWord, readonly Unit[]>> = {
  elapsed: ["minute", "hour", "day", "week"],
  business: ["minute", "hour"],
  civilDays: ["day", "week", "month", "year"],
  workingDays: ["day", "workingDay"],
  sameTimeWorkingDays: ["day", "workingDay"],
};

/** The ways of counting that begin with a working day, and so know what a cut-off means. */
export function countsWorkingDays(count: CountWord): boolean {
  return count === "workingDays" || count === "sameTimeWorkingDays";
}

/** How many ms each unit has that a clock can count. */
export const milliseconds: Partial<Record<Unit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
};
