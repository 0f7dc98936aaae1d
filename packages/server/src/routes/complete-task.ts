import { BylawError, issue } from "@bylaw/core";
import type { Store } from "../storage/index.ts";
import { completeTask as decideTask } from "../tasks/index.ts";
import { etagOf } from "../http/index.ts";
import { defineRoute } from "./define-route.ts";
import { taskPresenter } from "./present-task.ts";
import type { Route } from "./route.ts";
import { findTask, taskActor } from "./task-actor.ts";

export const completeTask: Route = defineRoute({
  operationId: "completeTask",
  method: "post",
  path: "/v1/tasks/{id}/complete",
  summary: "Say that a task is done, with what proves it",
  tag: "tasks",
  // Whose task it is, is the command's to see to.
  needs: "readRecords",
  body: "CompleteTaskRequest",
  result: "Task",
  repeatable: true,
  issues: [
    "server/no-release",
    "server/unknown-task",
    "server/task-closed",
    "server/task-taken",
    "server/not-your-task",
    "server/unknown-record",
    "server/version-conflict",
  ],
  handler: async ({ principal, params, body, locale, services }) => {
    const { tenant } = principal;
    const policy = await services.policies.load(tenant);
    const actor = await taskActor(principal, services);
    const before = await findTask(services.store, tenant, params.id);
    const { note = null, evidence = null } = body;
    if (evidence !== null) await checkEvidence(services.store, tenant, evidence);
    const { task, writes } = decideTask(actor, before, { note, evidence });
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

/** @issues `server/unknown-record` */
async function checkEvidence(store: Store, tenant: string, evidence: string): Promise<void> {
  const at = evidence.indexOf("/");
  const [type, id] = [evidence.slice(0, at), evidence.slice(at + 1)];
  if ((await store.getRecord(tenant, type, id)) !== undefined) return;
  throw new BylawError([issue("server/unknown-record", { type, id }, { document: "body", pointer: "/evidence" })]);
}
