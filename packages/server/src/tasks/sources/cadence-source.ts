import { cadencePeriods, formatDate, formatDateTime, nextOpen, parseDate, type CadencePeriod } from "@bylaw/core";
import type { Task } from "../../storage/index.ts";
import type { Happening, Look, LookAt, TimerSource, WantedTask } from "../timer-source.ts";
import {
  companyInstances,
  dutyInstances,
  dutySubject,
  endOfDate,
  nextLook,
  startOfDate,
  type DutySubject,
} from "./duty-subject.ts";

/** Visits and whatever else is owed to a customer in every period: a task while a period is due. */
export const cadenceSource: TimerSource = {
  id: "cadence",
  companyInstances: ({ pack }) => companyInstances(pack.cadences),
  instancesOf: (policy, record) => dutyInstances(policy, record, policy.pack.cadences),
  look,
};

/** How many days before today a period may have ended and still be handed in. */
const LONGEST_GRACE = 31;

async function look(at: LookAt): Promise<Look | undefined> {
  const { now, tasks } = at;
  const subject = await dutySubject(at, "cadences");
  if (subject === undefined) return undefined;
  const { bound, document, about, facts, overrides, today, policy } = subject;
  const open = tasks.filter(({ state }) => state === "open");
  const periods = cadencePeriods(bound, document, facts, {
    from: firstDay(open, today),
    // What comes after the periods of today is looked at when they are over.
    through: today,
    now: new Date(now).toISOString(),
    overrides,
  }).periods;
  const due = periods.filter(({ status }) => status === "due");
  const moments = periods.flatMap(({ last, deadline, remindOn }) => [
    endOfDate(last, policy),
    Date.parse(deadline),
    ...(remindOn === undefined ? [] : [startOfDate(remindOn, policy)]),
  ]);
  return {
    about,
    happenings: [...missedOf(periods, open, subject), ...remindersOf(due, subject)],
    tasks: due.map((period) => taskOf(period, subject)),
    done: new Set(periods.filter(({ status }) => status === "done").map(targetOf)),
    wakeAt: nextLook(moments, subject, now),
  };
}

/** Of what has passed only that is looked at which may still be handed in, or has a task that is still open. */
function firstDay(open: readonly Task[], today: string): string {
  const begun = open.map(({ target }) => target.slice(target.indexOf(" ") + 1));
  return [formatDate((parseDate(today) ?? 0) - LONGEST_GRACE), ...begun].toSorted()[0] ?? today;
}

function targetOf({ duty, first }: CadencePeriod): string {
  return `${duty} ${first}`;
}

function taskOf(period: CadencePeriod, { assign, policy, about }: DutySubject): WantedTask {
  const { title, clauses, owner } = period;
  // What the company hands in may be handed in until the deadline; a customer is seen within the period.
  const dueAt = about === "" ? Date.parse(period.deadline) : chanceOf(period, policy);
  return { target: targetOf(period), title, clauses, ...assign(owner), dueAt };
}

/** The close of the last working day on which it can be done; the end of the period where nobody knows of hours. */
function chanceOf({ lastChanceAt, lastChance, last }: CadencePeriod, policy: DutySubject["policy"]): number {
  return lastChanceAt === undefined ? endOfDate(lastChance ?? last, policy) : Date.parse(lastChanceAt);
}

/** What was missed while it stood open is told; what had passed before anybody looked is history. */
function missedOf(
  periods: readonly CadencePeriod[],
  open: readonly Task[],
  { policy, about }: DutySubject,
): readonly Happening[] {
  const waited = new Set(open.map(({ target }) => target));
  return periods.flatMap((period): readonly Happening[] => {
    const target = targetOf(period);
    if (period.status !== "missed" || !waited.has(target)) return [];
    const { title, clauses, deadline, notify = [], escalate = [] } = period;
    const roles = [...new Set([...notify, ...escalate])];
    const due = formatDateTime(chanceOf(period, policy), policy.context.timeZone);
    return [
      {
        key: `missed/${target}`,
        kind: "cadence.missed",
        target,
        at: Date.parse(deadline),
        hearers: roles.map((role) => ({ role, substitutes: [] })),
        told: { title, clauses, about, due },
      },
    ];
  });
}

/** Whoever is to do it is reminded once, on the day that the policy names, when the office opens. */
function remindersOf(due: readonly CadencePeriod[], subject: DutySubject): readonly Happening[] {
  const { today, policy, bound, about, assign } = subject;
  return due.flatMap((period): readonly Happening[] => {
    const { remindOn, owner, title, clauses } = period;
    if (remindOn === undefined || remindOn > today) return [];
    const target = targetOf(period);
    const { role, person = null } = assign(owner);
    const at = startOfDate(remindOn, policy);
    const calendar = bound.calendars.get(policy.pack.manifest.calendar ?? "");
    return [
      {
        key: `remind/${target}`,
        kind: "cadence.reminder",
        target,
        at,
        hearers: person === null && role !== null ? [{ role, substitutes: [] }] : [],
        persons: person === null ? [] : [person],
        tellAt: (calendar === undefined ? undefined : nextOpen(at, calendar)) ?? at,
        told: { title, clauses, about, due: formatDateTime(chanceOf(period, policy), policy.context.timeZone) },
      },
    ];
  });
}
