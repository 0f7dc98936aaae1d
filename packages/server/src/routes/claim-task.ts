import { issue } from "@bylaw/core";
import { claimTask as decideTask } from "../tasks/index.ts";
import { etagOf } from "../http/index.ts";
import { defineRoute } from "./define-route.ts";
import { taskPresenter } from "./present-task.ts";
import type { Route } from "./route.ts";
import { findTask, taskActor } from "./task-actor.ts";

export const claimTask: Route = defineRoute({
  operationId: "claimTask",
  method: "post",
  path: "/v1/tasks/{id}/claim",
  summary: "Take a task that nobody has",
  tag: "tasks",
  // Whose task it is, is the command's to see to.
  needs: "readRecords",
  result: "Task",
  repeatable: true,
  issues: [
    "server/no-release",
    "server/unknown-task",
    "server/task-closed",
    "server/task-taken",
    "server/not-your-task",
    "server/version-conflict",
  ],
  handler: async ({ principal, params, locale, services }) => {
    const { tenant } = principal;
    const policy = await services.policies.load(tenant);
    const actor = await taskActor(principal, services);
    const before = await findTask(services.store, tenant, params.id);
    const { task, writes } = decideTask(actor, before);
    const present = await taskPresenter({ services, tenant, policy, locale }, actor, [task]);
    return {
      writes,
      answer: { body: present(task), headers: { etag: etagOf(task.version) } },
      conflict: () => issue("server/version-conflict", {}),
      // Its moment may have moved meanwhile; whether it may still be done is decided anew.
      again: true,
    };
  },
});
