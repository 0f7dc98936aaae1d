import type { TaskView } from "../api/index.ts";
import { todayIn } from "../clock/index.ts";

/** The lists of a day: what is late, what is due today, by Sunday, and after that. */
export const taskLists = ["overdue", "today", "week", "later"] as const;
export type TaskList = (typeof taskLists)[number];

/** What kind of duty a task is; each kind stands together. */
export type TaskKind = "deadline" | "visit" | "care" | "other";

/** The days on which lists turn over. */
export interface DayFrame {
  readonly timeZone: string;
  /** ISO 8601. */
  readonly today: string;
  /** The Sunday that ends the week. */
  readonly sunday: string;
  /** Epoch ms. */
  readonly now: number;
}

/** The day on which a task is due; what ends with a day belongs to it. */
export function dueDay({ due }: Pick<TaskView, "due">, timeZone: string): string | undefined {
  return due === null ? undefined : todayIn(timeZone, Date.parse(due) - 1);
}

export function listOf(task: Pick<TaskView, "due">, { timeZone, today, sunday, now }: DayFrame): TaskList {
  const day = dueDay(task, timeZone);
  if (task.due === null || day === undefined) return "later";
  if (Date.parse(task.due) < now) return "overdue";
  if (day <= today) return "today";
  return day <= sunday ? "week" : "later";
}

/** By the source that it comes from; what nobody knows yet stands among the rest. */
export function kindOf({ source }: Pick<TaskView, "source">): TaskKind {
  if (source === "clock") return "deadline";
  if (source.startsWith("cadence") || source.startsWith("visit")) return "visit";
  return source.startsWith("care") ? "care" : "other";
}

/** The Monday of the week of a day, and its Sunday; ISO 8601. */
export function weekOf(today: string): { readonly monday: string; readonly sunday: string } {
  const at = Date.parse(`${today}T00:00:00Z`);
  const since = (new Date(at).getUTCDay() + 6) % 7;
  const day = (days: number): string => new Date(at + days * 86_400_000).toISOString().slice(0, 10);
  return { monday: day(-since), sunday: day(6 - since) };
}
