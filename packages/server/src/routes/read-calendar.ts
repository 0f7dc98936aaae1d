import { readCalendarText } from "../calendars/index.ts";
import { localIssues } from "../http/index.ts";
import { dayAt } from "../policy/index.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const readCalendar: Route = defineRoute({
  operationId: "readCalendar",
  method: "post",
  path: "/v1/calendar/read",
  summary: "The days of an official notice or an iCalendar file, and the operations that bring them into a calendar",
  tag: "drafts",
  needs: "readPolicy",
  body: "CalendarTextRequest",
  result: "CalendarRead",
  issues: ["server/no-release", "calendar/unknown", "calendar/not-icalendar", "calendar/no-notice"],
  handler: async ({ principal: { tenant }, body, locale, services: { policies, now } }) => {
    const policy = await policies.load(tenant);
    const next = Number(dayAt(policy, now()).slice(0, 4)) + 1;
    const read = readCalendarText(policy.pack, body.text, body.year ?? next, body.calendar);
    const { calendar, days, operations, issues } = read;
    return {
      body: {
        calendar: calendar.id,
        title: calendar.title[locale],
        days,
        operations,
        issues: localIssues(issues, locale),
      },
    };
  },
});
