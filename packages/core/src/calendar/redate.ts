import type { Issue } from "../issue/index.ts";
import type { DueCalendar } from "./bound-calendar.ts";
import type { BoundBudget } from "./budget.ts";
import type { TimeSpan } from "./calendar-day.ts";
import { dueAt, type Due } from "./due-at.ts";

/** Something that is still open, and all that its due moment was counted from. */
export interface OpenDue {
  readonly id: string;
  readonly start: number;
  readonly budget: BoundBudget;
  readonly pauses?: readonly TimeSpan[];
}

/** What another calendar makes of what is open. */
export interface Redating {
  readonly moved: readonly { readonly id: string; readonly before: number; readonly after: number }[];
  /** What keeps its moment, and rests on announced days now. */
  readonly confirmed: readonly string[];
  /** What can no longer be counted, or could not before. */
  readonly failed: readonly { readonly id: string; readonly issue: Issue }[];
}

/** Counts everything that is open on another calendar and tells what moves. Nothing is changed by it. */
export function redate(open: Iterable<OpenDue>, before: DueCalendar, after: DueCalendar): Redating {
  const moved: Redating["moved"][number][] = [];
  const confirmed: string[] = [];
  const failed: Redating["failed"][number][] = [];
  for (const { id, start, budget, pauses } of open) {
    const [old, now]: readonly [Due, Due] = [dueAt(start, budget, before, pauses), dueAt(start, budget, after, pauses)];
    if ("issue" in now) failed.push({ id, issue: now.issue });
    else if ("issue" in old) failed.push({ id, issue: old.issue });
    else if (old.due !== now.due) moved.push({ id, before: old.due, after: now.due });
    else if (old.provisional && !now.provisional) confirmed.push(id);
  }
  return { moved, confirmed, failed };
}
