import { planVisits, visitsDue, type CareTask, type OverflowReason, type PeriodVisit } from "../cadence/index.ts";
import { BylawError, issue } from "../issue/index.ts";
import type { Text } from "../issue/index.ts";
import { formatDate, parseDate } from "../value/index.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { cadencePeriods, careTasks } from "./duties.ts";

/** Somebody who may have to be visited. */
export interface PlanSubject {
  readonly id: string;
  /** Nested or dotted, with the records that show what was done. */
  readonly facts: unknown;
}

export interface VisitPlanOptions {
  /** The first day of the plan, and the last, included; ISO 8601. Nothing is planned before the policy's day. */
  readonly from: string;
  readonly through: string;
  /** How many visits a day holds. */
  readonly capacity: number;
  /** The cadences that are planned; all that are about the policy's subject when left out. */
  readonly cadences?: readonly string[];
}

/** A visit that has to be made. Days are ISO 8601. */
export interface VisitToMake {
  readonly subject: string;
  readonly cadence: string;
  readonly duty: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  /** The period that asks for it. */
  readonly first: string;
  readonly last: string;
  readonly lastChance: string;
  /** A role or a person; `null` while nobody knows who. */
  readonly owner: string | null;
  readonly provisional?: true;
}

/** Why a visit has no day; `later`: it found no room, and can wait until after the plan. */
export type UnplannedReason = OverflowReason | "later";

/** A plan for one person's customers. */
export interface PlannedVisits {
  readonly visits: readonly (VisitToMake & { readonly day: string })[];
  readonly overflow: readonly (VisitToMake & { readonly reason: UnplannedReason })[];
  /** Every working day of the plan. */
  readonly days: readonly { readonly day: string; readonly load: number; readonly capacity: number }[];
  /** Days that call for something, in order. */
  readonly care: readonly { readonly subject: string; readonly task: CareTask }[];
  /** Of whom it cannot be told what is owed, and the facts that would tell. */
  readonly open: readonly { readonly subject: string; readonly missing: readonly string[] }[];
}

/**
 * Plans the visits that a policy asks for on the working days of its calendar, as {@link planVisits} does, and lists the days
 * of care among them. Visits that can wait until after the plan take only room that is left over.
 *
 * @issues `policy/unknown-decision` for a cadence, and those of {@link cadencePeriods}
 */
export function planPolicyVisits(
  policy: BoundPolicy,
  subjects: readonly PlanSubject[],
  options: VisitPlanOptions,
): PlannedVisits {
  const { from, through } = options;
  const cadences = options.cadences ?? subjectCadences(policy);
  const care = policy.pack.careDates.filter(({ each }) => each === policy.pack.manifest.subject);
  const visits: PeriodVisit[] = [];
  const open: { readonly subject: string; readonly missing: readonly string[] }[] = [];
  const days: { readonly subject: string; readonly task: CareTask }[] = [];
  for (const { id, facts } of subjects) {
    const runs = cadences.map((cadence) => cadencePeriods(policy, cadence, facts, { from, through }));
    visits.push(...runs.flatMap(({ periods }) => visitsDue(id, periods)));
    const missing = [...new Set(runs.flatMap((run) => run.missing))];
    if (missing.length > 0) open.push({ subject: id, missing });
    days.push(
      ...care.flatMap((each) =>
        careTasks(policy, each.id, facts, { from, through }).tasks.map((task) => ({ subject: id, task })),
      ),
    );
  }
  const end = dayNumber(through) + 1;
  const [cadence] = cadences;
  const calendar = (cadence === undefined ? undefined : policy.cadences.get(cadence)?.calendar) ?? {
    timeZone: policy.context.timeZone,
  };
  const plan = planVisits(visits, {
    calendar,
    capacity: options.capacity,
    from: Math.max(dayNumber(from), dayNumber(policy.asOf)),
    to: end,
  });
  return {
    visits: plan.visits.map(({ duty, day }) => ({ ...toVisit(duty), day: formatDate(day) })),
    overflow: plan.overflow.map(({ duty, reason }) => ({
      ...toVisit(duty),
      reason: reason !== "passed" && duty.lastChance >= end ? "later" : reason,
    })),
    days: plan.days.map((each) => ({ ...each, day: formatDate(each.day) })),
    care: days.toSorted((a, b) => (a.task.day < b.task.day ? -1 : a.task.day > b.task.day ? 1 : 0)),
    open,
  };
}

/** The cadences that are about the policy's subject, in the order of its documents. */
function subjectCadences({ pack }: BoundPolicy): readonly string[] {
  return pack.cadences.filter(({ each }) => each === pack.manifest.subject).map(({ id }) => id);
}

function toVisit({ subject, period, lastChance }: PeriodVisit): VisitToMake {
  const { cadence, duty, title, clauses, first, last, owner, provisional } = period;
  return {
    subject,
    cadence,
    duty,
    title,
    clauses,
    first,
    last,
    lastChance: formatDate(lastChance),
    owner,
    ...(provisional === true ? { provisional } : {}),
  };
}

function dayNumber(text: string): number {
  const day = parseDate(text);
  if (day === undefined) throw new BylawError([issue("input/not-a-date", { given: text })]);
  return day;
}
