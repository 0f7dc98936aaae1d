import { viewUntil } from "../tasks/index.ts";
import { defineRoute } from "./define-route.ts";
import { taskPresenter } from "./present-task.ts";
import type { Route } from "./route.ts";
import { taskActor } from "./task-actor.ts";

export const listTasks: Route = defineRoute({
  operationId: "listTasks",
  method: "get",
  path: "/v1/tasks",
  summary: "What has to be done by when, the earliest first",
  tag: "tasks",
  needs: "readRecords",
  query: "TaskQuery",
  result: "TaskList",
  issues: ["server/no-release", "storage/bad-cursor"],
  handler: async ({ principal, query, locale, services }) => {
    const { tenant } = principal;
    const policy = await services.policies.load(tenant);
    const actor = await taskActor(principal, services);
    const { view, mine, closed, about, limit, cursor } = query;
    const page = await services.store.listTasks(tenant, {
      states: closed === true ? ["done", "cancelled"] : ["open"],
      before: view === undefined ? undefined : viewUntil(view, policy, actor.at),
      ...(mine === true ? { person: actor.person, roles: actor.roles } : {}),
      about,
      limit,
      after: cursor,
    });
    const present = await taskPresenter({ services, tenant, policy, locale }, actor, page.items);
    return { body: { items: page.items.map(present), nextCursor: page.next ?? null } };
  },
});
