import { BylawError, issue, type Json } from "@bylaw/core";
import type { Actor } from "../commands/index.ts";
import type { Task, Write } from "../storage/index.ts";
import { changeTask } from "./reconcile-tasks.ts";

/** Who does something to a task. */
export interface TaskActor extends Actor {
  /** Roles in the company, by the credential and by the directory. */
  readonly roles: readonly string[];
  /** Whether others' tasks are theirs to arrange. */
  readonly mayManage: boolean;
}

/** A task as it is now, and what is written. */
export interface ChangedTask {
  readonly task: Task;
  readonly writes: readonly Write[];
}

/** Whether a task is somebody's to claim or complete. */
export function mayDoTask(actor: Pick<TaskActor, "person" | "roles" | "mayManage">, task: Task): boolean {
  if (task.state !== "open") return false;
  if (task.person !== null) return task.person === actor.person || actor.mayManage;
  return actor.mayManage || (task.role !== null && actor.roles.includes(task.role));
}

/** Takes a task that nobody has. One's own stays so. @issues `server/task-closed`, `server/task-taken`, `server/not-your-task` */
export function claimTask(actor: TaskActor, task: Task): ChangedTask {
  checkOpen(task);
  if (task.person === actor.person) return { task, writes: [] };
  if (task.person !== null) throw taken(task.person);
  checkRole(actor, task);
  return changed(actor, task, { person: actor.person }, "task/claim", {});
}

/**
 * Says that a task is done, with what proves it.
 *
 * @issues `server/task-closed`, `server/task-taken`, `server/not-your-task`
 */
export function completeTask(
  actor: TaskActor,
  task: Task,
  { note, evidence }: { readonly note: string | null; readonly evidence: string | null },
): ChangedTask {
  checkOpen(task);
  if (task.person !== null && task.person !== actor.person && !actor.mayManage) throw taken(task.person);
  if (task.person === null) checkRole(actor, task);
  const { person, at } = actor;
  const set = { state: "done", person: task.person ?? person, note, evidence, closedBy: person, closedAt: at };
  return changed(actor, task, set, "task/complete", { evidence });
}

/**
 * Gives a task to somebody, or back to its role. Who has it may pass it on; anything else is for who arranges tasks.
 *
 * @issues `server/task-closed`, `server/task-taken`, `server/not-your-task`
 */
export function assignTask(actor: TaskActor, task: Task, person: string | null): ChangedTask {
  checkOpen(task);
  if (!actor.mayManage && task.person !== actor.person) {
    throw task.person === null ? notYours(task) : taken(task.person);
  }
  if (task.person === person) return { task, writes: [] };
  return changed(actor, task, { person }, "task/assign", { person });
}

function changed(actor: TaskActor, task: Task, set: Partial<Task>, action: string, payload: Json): ChangedTask {
  const { person, at } = actor;
  const all = { ...set, updatedAt: at };
  return {
    task: { ...task, ...all, version: task.version + 1 },
    writes: [
      changeTask(task, all),
      { kind: "audit", entry: { person, at, action, target: `task/${task.id}`, payload } },
    ],
  };
}

function checkOpen({ state }: Task): void {
  if (state !== "open") throw new BylawError([issue("server/task-closed", {})]);
}

function checkRole({ roles, mayManage }: TaskActor, task: Task): void {
  if (!mayManage && (task.role === null || !roles.includes(task.role))) throw notYours(task);
}

function notYours({ role }: Task): BylawError {
  return new BylawError([issue("server/not-your-task", { role: role ?? "" })]);
}

function taken(person: string): BylawError {
  return new BylawError([issue("server/task-taken", { person })]);
}
