import { parseDate, parseDateTime, formatDate } from "@bylaw/core";
import { dayAt, type LoadedPolicy } from "../policy/index.ts";

/** Which tasks are looked at. */
export type TaskView = "today" | "week" | "overdue";

/**
 * The moment before which a view's tasks are due, epoch ms, exclusive: what is overdue is part of the day and of the week.
 * Days are the policy's own, and a week ends with its Sunday.
 */
export function viewUntil(view: TaskView, policy: Pick<LoadedPolicy, "context">, now: number): number {
  if (view === "overdue") return now;
  const today = parseDate(dayAt(policy, now)) ?? 0;
  // Day 0, 1 January 1970, was a Thursday: 0 is Monday here.
  const weekday = (((today + 3) % 7) + 7) % 7;
  const last = view === "today" ? today : today + (6 - weekday);
  return parseDateTime(`${formatDate(last + 1)}T00:00:00`, policy.context.timeZone) ?? now;
}
