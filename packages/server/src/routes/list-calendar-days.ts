import { parseDate } from "@bylaw/core";
import { dayAt } from "../policy/index.ts";
import { defineRoute } from "./define-route.ts";
import { presentDays } from "./present-days.ts";
import { readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";

export const listCalendarDays: Route = defineRoute({
  operationId: "listCalendarDays",
  method: "get",
  path: "/v1/calendar/days",
  summary: "Holidays, make-up workdays and days of rest by the calendar of the policy",
  tag: "policy",
  needs: "readPolicy",
  query: "CalendarDaysQuery",
  result: "CalendarDays",
  issues: ["server/no-release", "input/not-a-date"],
  handler: async ({ principal, query, locale, services }) => {
    const policy = await services.policies.load(principal.tenant);
    const today = dayAt(policy, services.now());
    const from = readDay(query.from ?? today, "query", "/from");
    const calendar = services.policies.bound(policy, today).calendars.get(policy.pack.manifest.calendar ?? "");
    const items = calendar === undefined ? [] : presentDays(calendar, parseDate(from) ?? 0, query.days ?? 7, locale);
    return { body: { timeZone: policy.context.timeZone, today, items } };
  },
});
