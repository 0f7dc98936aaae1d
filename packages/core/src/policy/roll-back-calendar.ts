import { hoursOn } from "../calendar/index.ts";
import { jsonEqual } from "../json/index.ts";
import type { Calendar, ExactDay } from "../schema/index.ts";
import { formatDate, parseDate } from "../value/index.ts";
import { spanning } from "./spanning.ts";
import { withHoursFrom, type SaidHours } from "./hours-from.ts";

/**
 * A calendar as an earlier release had it, from a day on: what days were before that day, and the hours, stay.
 *
 * @param from ISO 8601, inclusive
 */
export function rollBackCalendar(now: Calendar, then: Calendar, from: string): Calendar {
  if (jsonEqual(now, then)) return now;
  const before = formatDate((parseDate(from) ?? 0) - 1);
  const days = [
    ...(now.days ?? []).flatMap((each) => until(each, before)),
    ...(then.days ?? []).flatMap((each) => since(each, from)),
  ];
  const { days: _days, later: _later, open: _open, makeUpHours: _makeUp, ...rest } = then;
  const { open, makeUpHours, later = [] } = now;
  const kept = later.filter((each) => each.from < from);
  const ahead = (then.later ?? []).filter((each) => each.from > from);
  const all: readonly NonNullable<Calendar["later"]>[number][] = [...kept, ...ahead];
  const base: Calendar = {
    ...rest,
    ...(open === undefined ? {} : { open }),
    ...(makeUpHours === undefined ? {} : { makeUpHours }),
    ...(all.length === 0 ? {} : { later: [...all] }),
    ...(days.length === 0 ? {} : { days }),
  };
  const [was, is] = [hoursOn(then, from), hoursOn(base, from)];
  const said: SaidHours = {
    ...(was.open === undefined || jsonEqual(was.open, is.open) ? {} : { open: was.open }),
    ...(jsonEqual(was.makeUpHours ?? [], is.makeUpHours ?? []) ? {} : { makeUpHours: [...(was.makeUpHours ?? [])] }),
  };
  return Object.keys(said).length === 0 ? base : withHoursFrom(base, said, from);
}

function until(day: ExactDay, last: string): readonly ExactDay[] {
  if (day.from > last) return [];
  return (day.through ?? day.from) <= last ? [day] : [spanning(day, day.from, last)];
}

function since(day: ExactDay, first: string): readonly ExactDay[] {
  const last = day.through ?? day.from;
  if (last < first) return [];
  return day.from >= first ? [day] : [spanning(day, first, last)];
}
