import { defineRoute } from "./define-route.ts";
import { presentTimer } from "./present-notice.ts";
import type { Route } from "./route.ts";

export const listTimers: Route = defineRoute({
  operationId: "listTimers",
  method: "get",
  path: "/v1/timers",
  summary: "What is to happen by itself, and what could not (`state=dead`)",
  tag: "tasks",
  needs: "manageTasks",
  query: "TimerQuery",
  result: "TimerList",
  issues: ["storage/bad-cursor"],
  handler: async ({ principal: { tenant }, query: { source, state, limit, cursor }, services }) => {
    const page = await services.store.listTimers(tenant, { source, state, limit, after: cursor });
    return { body: { items: page.items.map(presentTimer), nextCursor: page.next ?? null } };
  },
});
