import {
  applyOperations,
  bind,
  compareCalendars,
  formatDateTime,
  hasErrors,
  parseDate,
  type BoundCalendar,
  type Locale,
} from "@bylaw/core";
import { redateTasks } from "../calendars/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { localIssues } from "../http/index.ts";
import { changesBetween, dayAt } from "../policy/index.ts";
import { defineRoute } from "./define-route.ts";
import { presentDays } from "./present-days.ts";
import { taskPresenter } from "./present-task.ts";
import { readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";
import { taskActor } from "./task-actor.ts";

/** How many days are compared, from today on. */
const COMPARED = 2 * 366;

export const previewCalendar: Route = defineRoute({
  operationId: "previewCalendar",
  method: "post",
  path: "/v1/calendar/preview",
  summary: "What operations on calendars would move: days, and the due dates of what is open",
  tag: "drafts",
  needs: "readRecords",
  body: "CalendarPreviewRequest",
  result: "CalendarPreview",
  issues: ["server/no-release", "input/not-a-date"],
  handler: async ({ principal, body, locale, services }) => {
    const { tenant } = principal;
    const policy = await services.policies.load(tenant);
    const today = dayAt(policy, services.now());
    const from = readDay(body.from ?? today, "body", "/from");
    const { operations } = body;
    const { pack, issues } = applyOperations(policy.pack, operations, from);
    const days = [from, ...operations.flatMap((each) => each.from ?? [])];
    const { changes } = changesBetween(policy.pack, pack, days, locale);
    const told = { changes: [...changes], issues: localIssues(issues, locale) };
    if (hasErrors(issues)) return { body: { days: [], confirmed: 0, dues: [], unmoved: 0, unread: 0, ...told } };

    const id = policy.pack.manifest.calendar ?? "";
    const [before, after] = [services.policies.bound(policy, today), bind(pack, { asOf: today })].map((each) =>
      each.calendars.get(id),
    );
    const moved = before === undefined || after === undefined ? noDays : movedDays(before, after, today, locale);
    const { redated, unread } = await redateTasks(services, tenant, policy, pack);
    const elsewhere = redated.filter(({ task, after: due }) => due !== task.dueAt);
    const actor = await taskActor(principal, services);
    const tasks = elsewhere.map(({ task }) => task);
    const present = await taskPresenter({ services, tenant, policy, locale }, actor, tasks);
    const show = (at: number | null): string | null =>
      at === null ? null : formatDateTime(at, policy.context.timeZone);
    const dues = elsewhere.map(({ task, after: due }): HttpSchemas["MovedDue"] => {
      const { title, clauses, about, aboutName } = present(task);
      return { task: task.id, title, clauses, about, aboutName, before: show(task.dueAt), after: show(due) };
    });
    return { body: { ...moved, dues, unmoved: redated.length - elsewhere.length, unread, ...told } };
  },
});

const noDays: Pick<HttpSchemas["CalendarPreview"], "days" | "confirmed"> = { days: [], confirmed: 0 };

function movedDays(
  before: BoundCalendar,
  after: BoundCalendar,
  today: string,
  locale: Locale,
): Pick<HttpSchemas["CalendarPreview"], "days" | "confirmed"> {
  const first = parseDate(today) ?? 0;
  const { moved, confirmed } = compareCalendars(before, after, { first, last: first + COMPARED });
  const dayOf = (calendar: BoundCalendar, day: string) => presentDays(calendar, parseDate(day) ?? 0, 1, locale);
  return {
    confirmed: confirmed.length,
    days: moved.flatMap(({ day }) => {
      const [[was], [is]] = [dayOf(before, day), dayOf(after, day)];
      return was === undefined || is === undefined ? [] : [{ date: day, before: was, after: is }];
    }),
  };
}
