import { hasDays, isWorkingDay, type DueCalendar } from "../calendar/index.ts";

/** One visit that has to be made. */
export interface VisitDuty {
  /** Names the duty and its period; of two that are alike in all else, the smaller text comes first. */
  readonly id: string;
  /** Who is visited. Nobody is visited twice on one day. */
  readonly subject: string;
  /** The first day on which it counts. */
  readonly earliest: number;
  /** The last working day on which it counts. */
  readonly lastChance: number;
}

export interface PlanOptions {
  readonly calendar: DueCalendar;
  /** How many visits a day holds. */
  readonly capacity: number;
  /** The first day of the plan, and the first day after it. */
  readonly from: number;
  readonly to: number;
  /** Visits that stand already, by day. */
  readonly booked?: ReadonlyMap<number, number>;
}

/**
 * Why a visit found no day: its last chance has passed, or lies before anything counts; there is no working day; or every
 * day that it could have is full, or has that customer already.
 */
export type OverflowReason = "passed" | "noWorkingDay" | "full";

export interface PlannedVisit<Duty extends VisitDuty> {
  readonly duty: Duty;
  readonly day: number;
}

export interface VisitPlan<Duty extends VisitDuty> {
  /** The earliest first; on one day in the order in which they were placed. */
  readonly visits: readonly PlannedVisit<Duty>[];
  readonly overflow: readonly { readonly duty: Duty; readonly reason: OverflowReason }[];
  /** Every working day of the plan. */
  readonly days: readonly { readonly day: number; readonly load: number; readonly capacity: number }[];
}

/**
 * Puts visits on working days: the one with the earliest last chance first, each on the least loaded day that it can have, the
 * earliest of these. What finds no room is listed with the reason; nothing is ever put after its last chance. The same duties in
 * any order give the same plan.
 */
export function planVisits<Duty extends VisitDuty>(
  duties: readonly Duty[],
  { calendar, capacity, from, to, booked }: PlanOptions,
): VisitPlan<Duty> {
  const days: number[] = [];
  for (let day = from; day < to; day += 1) if (!hasDays(calendar) || isWorkingDay(day, calendar)) days.push(day);
  const load = new Map(days.map((day) => [day, booked?.get(day) ?? 0]));
  const seen = new Map<number, Set<string>>();
  const visits: PlannedVisit<Duty>[] = [];
  const overflow: { readonly duty: Duty; readonly reason: OverflowReason }[] = [];

  for (const duty of duties.toSorted(byUrgency)) {
    const possible = days.filter((day) => day >= duty.earliest && day <= duty.lastChance);
    let best: number | undefined;
    for (const day of possible) {
      const taken = load.get(day) ?? 0;
      if (taken >= capacity || seen.get(day)?.has(duty.subject) === true) continue;
      if (best === undefined || taken < (load.get(best) ?? 0)) best = day;
    }
    if (best === undefined) {
      const isPast = duty.lastChance < Math.max(from, duty.earliest);
      overflow.push({ duty, reason: isPast ? "passed" : possible.length === 0 ? "noWorkingDay" : "full" });
      continue;
    }
    visits.push({ duty, day: best });
    load.set(best, (load.get(best) ?? 0) + 1);
    seen.set(best, (seen.get(best) ?? new Set()).add(duty.subject));
  }
  return {
    visits: visits.toSorted((a, b) => a.day - b.day),
    overflow,
    days: days.map((day) => ({ day, load: load.get(day) ?? 0, capacity })),
  };
}

function byUrgency(a: VisitDuty, b: VisitDuty): number {
  return a.lastChance - b.lastChance || a.earliest - b.earliest || compare(a.subject, b.subject) || compare(a.id, b.id);
}

/** By code units, so that it is the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
