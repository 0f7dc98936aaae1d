import { formatDate, parseDate, planVisits, type DueCalendar } from "@bylaw/core";
import { dayAt, type LoadedPolicy } from "../policy/index.ts";
import type { Task } from "../storage/index.ts";

/** A task with a moment, on the day on which it is due. */
export interface DatedTask {
  readonly task: Task;
  readonly dueAt: number;
  /** A day number. */
  readonly day: number;
  /** Who has it: a person's id, or `role:` and the role that answers for it. */
  readonly key: string;
}

/** Where a visit was put, or why nowhere. */
export interface Placed {
  readonly day: number | null;
  readonly why: "passed" | "noWorkingDay" | "full" | null;
}

/** Everybody's visits on the working days from today on. */
export interface VisitPlacing {
  /** By task. */
  readonly placed: ReadonlyMap<string, Placed>;
  /** Visits by person and day number. */
  readonly loads: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** Tasks that have a moment, each with its day: what ends at midnight is the evening's before. */
export function datedTasks(tasks: readonly Task[], policy: Pick<LoadedPolicy, "context">): readonly DatedTask[] {
  return tasks.flatMap((task): readonly DatedTask[] => {
    const { dueAt, person, role } = task;
    if (dueAt === null) return [];
    const day = parseDate(dayAt(policy, dueAt - 1)) ?? 0;
    return [{ task, dueAt, day, key: person ?? `role:${role ?? ""}` }];
  });
}

/** Puts the visits that are still to be made on working days, person by person, each before its last chance. */
export function placeVisits(
  tasks: readonly DatedTask[],
  options: {
    readonly today: string;
    readonly calendar: DueCalendar;
    readonly capacity: number;
    /** The type of record that is visited: a report of the company is no visit. */
    readonly subject: string;
  },
): VisitPlacing {
  const { calendar, capacity } = options;
  const today = parseDate(options.today) ?? 0;
  const visits = tasks.filter(
    ({ task }) => task.state === "open" && task.source === "cadence" && task.about.startsWith(`${options.subject}/`),
  );
  const placed = new Map<string, Placed>();
  const loads = new Map<string, Map<number, number>>();
  for (const [key, own] of Map.groupBy(visits, (each) => each.key)) {
    const duties = own.map(({ task, day }) => ({ id: task.id, subject: task.about, earliest: today, lastChance: day }));
    const to = Math.max(today, ...own.map(({ day }) => day)) + 1;
    const plan = planVisits(duties, { calendar, capacity, from: today, to });
    for (const { duty, day } of plan.visits) placed.set(duty.id, { day, why: null });
    for (const { duty, reason } of plan.overflow) placed.set(duty.id, { day: null, why: reason });
    loads.set(key, new Map(plan.days.map(({ day, load }) => [day, load])));
  }
  return { placed, loads };
}

/** A placed day as ISO 8601. */
export function placedDay(placed: Placed | undefined): string | null {
  return placed?.day === undefined || placed.day === null ? null : formatDate(placed.day);
}
