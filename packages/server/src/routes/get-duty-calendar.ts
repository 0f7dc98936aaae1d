import { BylawError, formatDate, formatDateTime, issue, parseDate, parseDateTime, type DueCalendar } from "@bylaw/core";
import { datedTasks, placedDay, placeVisits } from "../calendars/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { dayAt } from "../policy/index.ts";
import type { Services } from "../services.ts";
import type { Task } from "../storage/index.ts";
import { defineRoute } from "./define-route.ts";
import { presentDays } from "./present-days.ts";
import { taskPresenter } from "./present-task.ts";
import { readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";
import { taskActor } from "./task-actor.ts";

/** The longest stretch of days, how many visits a day of one person holds, and how many tasks are read. */
const [MOST_DAYS, CAPACITY, MOST_TASKS] = [92, 6, 2000];

export const getDutyCalendar: Route = defineRoute({
  operationId: "getDutyCalendar",
  method: "get",
  path: "/v1/calendar",
  summary: "What is due on which day, and how it fits into the working days of those who do it",
  tag: "tasks",
  needs: "readRecords",
  query: "DutyCalendarQuery",
  result: "DutyCalendar",
  issues: ["server/no-release", "input/not-a-date", "server/too-many-days"],
  handler: async ({ principal, query, locale, services }) => {
    const { tenant } = principal;
    const policy = await services.policies.load(tenant);
    const today = dayAt(policy, services.now());
    const { first, last } = daysOf(query, today);
    const bound = services.policies.bound(policy, today);
    const { timeZone } = policy.context;
    const own = bound.calendars.get(policy.pack.manifest.calendar ?? "");
    const calendar: DueCalendar = own ?? { timeZone };
    const begins = startOf(first, timeZone);
    const ends = startOf(last + 1, timeZone);

    // A moment at midnight belongs to the evening before.
    const read = await tasksBetween(services, tenant, Math.min(begins, services.now()), ends);
    const dated = datedTasks(read.tasks, policy);
    const capacity = query.capacity ?? CAPACITY;
    const { placed, loads } = placeVisits(dated, { today, calendar, capacity, subject: policy.pack.manifest.subject });
    const shown = dated.filter(({ day, task }) => {
      const put = placed.get(task.id)?.day ?? day;
      return (day >= first && day <= last) || (put >= first && put <= last);
    });
    const actor = await taskActor(principal, services);
    const present = await taskPresenter(
      { services, tenant, policy, locale },
      actor,
      shown.map(({ task }) => task),
    );
    const days = own === undefined ? [] : presentDays(own, first, last - first + 1, locale);
    const names = new Map<string, string>();
    const duties = shown.map(({ task, dueAt, day, key }): HttpSchemas["CalendarDuty"] => {
      const { id, title, clauses, source, about, aboutName, subjectName, personName, roleName, overdue } =
        present(task);
      names.set(key, personName ?? roleName ?? "");
      const put = placed.get(id);
      return {
        task: id,
        title,
        clauses,
        source,
        about,
        aboutName,
        subjectName,
        person: key,
        state: task.state === "done" ? "done" : "open",
        due: formatDateTime(dueAt, timeZone),
        day: formatDate(day),
        overdue,
        planned: placedDay(put),
        why: put?.why ?? null,
      };
    });
    return {
      body: {
        timeZone,
        today,
        calendar: own?.layers.at(-1)?.title[locale] ?? null,
        announcedThrough: lastAnnounced(own),
        capacity,
        days,
        people: [...names].map(([key, name]) => ({
          key,
          name,
          loads: Array.from({ length: last - first + 1 }, (_, at) => loads.get(key)?.get(first + at) ?? 0),
          overflow: duties.filter(({ person, why }) => person === key && why !== null).length,
        })),
        duties,
        truncated: read.truncated,
      },
    };
  },
});

function daysOf(
  query: HttpSchemas["DutyCalendarQuery"],
  today: string,
): { readonly first: number; readonly last: number } {
  const from = readDay(query.from ?? `${today.slice(0, 7)}-01`, "query", "/from");
  const to = readDay(query.to ?? endOfMonth(from), "query", "/to");
  const first = parseDate(from) ?? 0;
  const last = Math.max(first, parseDate(to) ?? 0);
  const days = last - first + 1;
  if (days > MOST_DAYS) {
    throw new BylawError([
      issue("server/too-many-days", { days, most: MOST_DAYS }, { document: "query", pointer: "/to" }),
    ]);
  }
  return { first, last };
}

function endOfMonth(day: string): string {
  const [year = 1970, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function startOf(day: number, timeZone: string): number {
  return parseDateTime(`${formatDate(day)}T00:00:00`, timeZone) ?? 0;
}

function lastAnnounced(calendar: DueCalendar | undefined): string | null {
  const layers = calendar !== undefined && "layers" in calendar ? calendar.layers : [];
  const last = layers.findLast(({ announcedThrough }) => announcedThrough !== undefined)?.announcedThrough;
  return last === undefined ? null : formatDate(last);
}

async function tasksBetween(
  { store }: Pick<Services, "store">,
  tenant: string,
  from: number,
  before: number,
): Promise<{ readonly tasks: readonly Task[]; readonly truncated: boolean }> {
  const tasks: Task[] = [];
  let after: string | undefined;
  do {
    const page = await store.listTasks(tenant, {
      states: ["open", "done"],
      from: from + 1,
      before: before + 1,
      limit: 500,
      after,
    });
    tasks.push(...page.items);
    after = page.next;
  } while (after !== undefined && tasks.length < MOST_TASKS);
  return { tasks, truncated: after !== undefined };
}
