import { BylawError, formatDateTime, issue, type Text } from "@bylaw/core";
import { etagOf } from "../http/index.ts";
import { noticeWrites } from "../notices/index.ts";
import type { Directory } from "../people/index.ts";
import type { LoadedPolicy } from "../policy/index.ts";
import type { Services } from "../services.ts";
import type { Task, Write } from "../storage/index.ts";
import { assignTask as decideTask, type TaskActor } from "../tasks/index.ts";
import { defineRoute } from "./define-route.ts";
import { taskPresenter } from "./present-task.ts";
import type { Route } from "./route.ts";
import { findTask, taskActor } from "./task-actor.ts";

export const assignTask: Route = defineRoute({
  operationId: "assignTask",
  method: "post",
  path: "/v1/tasks/{id}/assign",
  summary: "Give a task to somebody, or back to its role",
  tag: "tasks",
  // Whose task it is, is the command's to see to.
  needs: "readRecords",
  body: "AssignTaskRequest",
  result: "Task",
  repeatable: true,
  issues: [
    "server/no-release",
    "server/unknown-task",
    "server/task-closed",
    "server/task-taken",
    "server/not-your-task",
    "server/unknown-person",
    "server/version-conflict",
  ],
  handler: async ({ principal, params, body, locale, services }) => {
    const { tenant } = principal;
    const policy = await services.policies.load(tenant);
    const actor = await taskActor(principal, services);
    const before = await findTask(services.store, tenant, params.id);
    await checkPerson(services.directory, tenant, body.person);
    const decided = decideTask(actor, before, body.person);
    const { task } = decided;
    const told = decided.writes.length === 0 ? [] : await tellOf(task, actor, policy, services, tenant);
    const writes = [...decided.writes, ...told];
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

/** A directory that knows nobody cannot tell. @issues `server/unknown-person` */
async function checkPerson(directory: Directory, tenant: string, person: string | null): Promise<void> {
  const people = await directory.people(tenant);
  if (person === null || people.length === 0 || people.some(({ id }) => id === person)) return;
  throw new BylawError([issue("server/unknown-person", { person }, { document: "body", pointer: "/person" })]);
}

/** Whoever is given a task by somebody else hears of it. */
async function tellOf(
  { person, data, about, dueAt }: Task,
  actor: TaskActor,
  { context }: LoadedPolicy,
  services: Services,
  tenant: string,
): Promise<readonly Write[]> {
  if (person === null || person === actor.person) return [];
  const { title, clauses } = data as unknown as { readonly title: Text; readonly clauses: readonly string[] };
  const due = dueAt === null ? {} : { due: formatDateTime(dueAt, context.timeZone) };
  const { at } = actor;
  const told = { title, clauses, about, ...due };
  return noticeWrites(
    services,
    tenant,
    { kind: "task.assigned", at, tellAt: at, hearers: [], persons: [person], told },
    at,
  );
}
