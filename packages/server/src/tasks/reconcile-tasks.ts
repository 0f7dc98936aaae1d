import { createHash } from "node:crypto";
import type { Task, Write } from "../storage/index.ts";
import type { Look, WantedTask } from "./timer-source.ts";

/** Who closes what nobody closed. */
export const BYLAW = "bylaw";

/**
 * Brings the tasks of an instance in line with what a look has found: what is new is added, what moved is moved, what was
 * done is closed and what is wanted no more is cancelled. A task that a person has completed stays so.
 *
 * @param stored all tasks of the instance
 * @param now epoch ms
 */
export function reconcileTasks(
  { source, instance, now }: { readonly source: string; readonly instance: string; readonly now: number },
  stored: readonly Task[],
  { about, tasks, done }: Pick<Look, "about" | "tasks" | "done">,
): readonly Write[] {
  const known = new Map(stored.map((task) => [task.target, task]));
  const wanted = new Set(tasks.map(({ target }) => target));
  const over = stored.filter(({ state, target }) => state === "open" && !wanted.has(target));
  return [
    ...over.map((task) => {
      const state = done.has(task.target) ? "done" : "cancelled";
      return changeTask(task, { state, closedBy: BYLAW, closedAt: now, updatedAt: now });
    }),
    ...tasks.flatMap((want): readonly Write[] => {
      const task = known.get(want.target);
      if (task === undefined)
        return [{ kind: "insert", table: "tasks", row: newTask(source, instance, about, want, now) }];
      const { role, dueAt } = want;
      const set = { role, dueAt, updatedAt: now, ...personAgain(task, want) };
      if (task.state === "open") {
        return task.dueAt === dueAt && task.role === role && !("person" in set) ? [] : [changeTask(task, set)];
      }
      if (task.closedBy !== BYLAW) return [];
      return [changeTask(task, { ...set, state: "open", closedBy: null, closedAt: null })];
    }),
  ];
}

/** Somebody else looks after it now: it is theirs, unless a person has given it to another meanwhile. */
function personAgain(
  task: Task,
  { title, clauses, person = null }: WantedTask,
): Partial<Pick<Task, "person" | "data">> {
  const given = (task.data as { readonly person?: string | null }).person ?? null;
  if (person === given || task.person !== given) return {};
  return { person, data: taskData(title, clauses, person) };
}

function taskData(title: WantedTask["title"], clauses: readonly string[], person: string | null): Task["data"] {
  return { title: { ...title }, clauses: [...clauses], ...(person === null ? {} : { person }) };
}

/** A task changed, if it still is as it was read. */
export function changeTask(task: Task, set: Partial<Omit<Task, "id" | "version" | "createdAt">>): Write {
  return { kind: "update", table: "tasks", key: { id: task.id }, expect: task.version, set };
}

function newTask(source: string, instance: string, about: string, want: WantedTask, now: number): Task {
  const { target, title, clauses, role, dueAt, person = null } = want;
  const open = { state: "open", person, note: null, evidence: null, closedBy: null, closedAt: null } as const;
  const names = { source, instance, target };
  // The same duty always has the same id, so that no race makes it twice.
  const id = createHash("sha256")
    .update(JSON.stringify([source, instance, target]))
    .digest("base64url")
    .slice(0, 22);
  const data = taskData(title, clauses, person);
  return { id, version: 1, ...names, ...open, role, dueAt, about, data, createdAt: now, updatedAt: now };
}
