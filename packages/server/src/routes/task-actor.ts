import { BylawError, issue } from "@bylaw/core";
import { may, type Principal } from "../auth/index.ts";
import { rolesOf } from "../people/index.ts";
import type { Services } from "../services.ts";
import type { Store, Task } from "../storage/index.ts";
import type { TaskActor } from "../tasks/index.ts";
import { actorOf } from "./actor-of.ts";

/** Who does something to a task, at this moment. */
export async function taskActor(principal: Principal, services: Services): Promise<TaskActor> {
  const roles = await rolesOf(services.directory, principal);
  return { ...actorOf(principal, services), roles, mayManage: may(principal, "manageTasks") };
}

/** @issues `server/unknown-task` */
export async function findTask(store: Store, tenant: string, id: string): Promise<Task> {
  const task = await store.getTask(tenant, id);
  if (task === undefined) throw new BylawError([issue("server/unknown-task", { id })]);
  return task;
}
