import { formatDate, formatDateTime } from "../value/index.ts";
import { hasDays, type BoundCalendar, type DueCalendar } from "./bound-calendar.ts";
import type { BoundBudget } from "./budget.ts";
import type { TimeSpan } from "./calendar-day.ts";
import type { Counted, DueStep } from "./counted.ts";
import { countDue, firstUnannounced } from "./due-at.ts";
import type { DueAssumption, DueDay, DueTrace, DueTraceCalendar } from "./due-trace.ts";

/** As {@link dueAt}, with the proof. @issues those of {@link dueAt} */
export function traceDue(
  start: number,
  budget: BoundBudget,
  calendar: DueCalendar,
  pauses: readonly TimeSpan[] = [],
): { readonly due: number; readonly trace: DueTrace } | Extract<ReturnType<typeof countDue>, { issue: unknown }> {
  const counted = countDue(start, budget, calendar, pauses);
  if ("issue" in counted) return counted;
  const { timeZone } = calendar;
  const used = hasDays(calendar) && counted.steps.length > 0 ? calendar : undefined;
  const trace: DueTrace = {
    count: budget.count,
    start: formatDateTime(start, timeZone),
    due: formatDateTime(counted.due, timeZone),
    ...(used === undefined ? {} : { calendar: calendarOf(used) }),
    days: daysOf(counted.steps, timeZone),
    ...(used === undefined ? {} : provisionalOf(counted, used)),
  };
  return { due: counted.due, trace };
}

function calendarOf({ id, timeZone, layers }: BoundCalendar): DueTraceCalendar {
  return {
    id,
    timeZone,
    layers: layers.map(({ id: calendar, version, clauses }) => ({
      calendar,
      ...(version === undefined ? {} : { version }),
      clauses,
    })),
  };
}

function daysOf(steps: readonly DueStep[], timeZone: string): readonly DueDay[] {
  let total = 0;
  return steps.map(({ day, pieces, nth, paused }): DueDay => {
    const { kind, title, calendar } = day;
    for (const { from, to } of pieces ?? []) total += to - from;
    const windows = (pieces ?? []).map(({ from, to }) => ({
      from: formatDateTime(from, timeZone),
      to: formatDateTime(to, timeZone),
      seconds: (to - from) / 1000,
    }));
    return {
      day: formatDate(day.day),
      kind,
      ...(title === undefined ? {} : { title }),
      ...(calendar === undefined ? {} : { calendar }),
      ...(windows.length === 0 ? {} : { windows, total: total / 1000 }),
      ...(nth === undefined ? {} : { nth }),
      ...(paused === undefined ? {} : { paused }),
    };
  });
}

function provisionalOf(counted: Counted, { layers }: BoundCalendar): { readonly provisional?: DueAssumption } {
  const open = firstUnannounced(counted);
  if (open === undefined) return {};
  const { announcedFrom, announcedThrough } = layers.find(({ id }) => id === open.unannounced) ?? {};
  const assumed = counted.steps
    .filter(({ day }) => day.unannounced !== undefined && day.kind !== "weekday" && day.kind !== "restDay")
    .map(({ day: { day, kind, title } }) => ({
      day: formatDate(day),
      kind,
      ...(title === undefined ? {} : { title }),
    }));
  return {
    provisional: {
      calendar: open.unannounced,
      ...(announcedFrom === undefined ? {} : { announcedFrom: formatDate(announcedFrom) }),
      ...(announcedThrough === undefined ? {} : { announcedThrough: formatDate(announcedThrough) }),
      first: formatDate(open.day),
      assumed,
    },
  };
}
