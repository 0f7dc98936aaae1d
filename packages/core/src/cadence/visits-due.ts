import { formatDate, parseDate } from "../value/index.ts";
import type { CadencePeriod } from "./cadence-run.ts";
import type { VisitDuty } from "./plan-visits.ts";

/** A visit that a period still asks for. */
export interface PeriodVisit extends VisitDuty {
  readonly period: CadencePeriod;
  /** Which of those that are still to be made, from 1. */
  readonly nth: number;
}

/** The visits that periods still ask for, those that are due and those to come, as a plan takes them. */
export function visitsDue(subject: string, periods: readonly CadencePeriod[]): readonly PeriodVisit[] {
  return periods.flatMap((period): readonly PeriodVisit[] => {
    const { status, required, counted, first, last, lastChance } = period;
    if (status !== "due" && status !== "upcoming") return [];
    const end = parseDate(lastChance ?? last) ?? 0;
    const begin = parseDate(first) ?? 0;
    return Array.from({ length: Math.max(0, required - counted) }, (_, at) => ({
      id: [period.cadence, period.duty, formatDate(begin), at + 1].join(" "),
      subject,
      earliest: begin,
      lastChance: end,
      period,
      nth: at + 1,
    }));
  });
}
