import type { CadenceValue } from "../schema/index.ts";

const perYear: Readonly<Record<CadenceValue["per"], number>> = {
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  halfYear: 2,
  year: 1,
};

/** How many occasions a cadence asks for in a year; none for what is no cadence. Whole for whole cadences, so that sums are exact. */
export function occasionsPerYear(duty: unknown): number {
  if (typeof duty !== "object" || duty === null || !("times" in duty) || !("per" in duty)) return 0;
  const { times, per } = duty;
  if (typeof times !== "number" || typeof per !== "string" || !Object.hasOwn(perYear, per)) return 0;
  return times * (perYear[per as CadenceValue["per"]] ?? 0);
}

/** The occasions of a year in an average month, to two decimals. */
export function occasionsPerMonth(yearly: number): number {
  return Math.round((yearly * 100) / 12) / 100;
}
