import { checkCalendar, unknownCalendar } from "../calendar/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { asList, jsonEqual, pointerPath, wordOf } from "../json/index.ts";
import type { Calendar, ExactDay, Operation } from "../schema/index.ts";
import { parseDate } from "../value/index.ts";
import type { CalendarTarget } from "./calendar-target.ts";
import { calendarValue } from "./calendar-value.ts";
import type { Pack } from "./pack.ts";
import type { Tailored } from "./tailored.ts";
import { withHoursFrom } from "./hours-from.ts";

type Days = readonly ExactDay[];

/**
 * Applies an operation to a calendar. Days are what they are on their dates; weekly hours hold from a day on, and hours that
 * are already scheduled for later stay. The calendar's version names that day afterwards, unless an operation sets another.
 *
 * @param from ISO 8601, inclusive
 * @param pointer where the operation stands in its list
 * @issues `calendar/unknown`, `tailoring/unknown-day`, `tailoring/conflict`, `calendar/never-open`, `input/not-a-date`, and
 *   what `checkCalendar` finds in the result; as a warning `tailoring/day-passed`
 */
export function changeCalendar(
  pack: Pack,
  operation: Operation,
  target: CalendarTarget,
  from: string,
  pointer: string,
): Tailored {
  const calendar = pack.calendars.find(({ id }) => id === target.calendar);
  const place = (key: keyof Operation) => ({
    pointer: `${pointer}/${key}`,
    document: "tailoring",
    clause: asList(calendar?.clause ?? [])[0],
  });
  const refuse = (...issues: readonly Issue[]): Tailored => ({ pack, issues });
  if (calendar === undefined) {
    const known = new Map(pack.calendars.map((each) => [each.id, each]));
    return refuse(unknownCalendar(target.calendar, known, place("at")));
  }
  if (parseDate(from) === undefined) return refuse(issue("input/not-a-date", { given: from }, place("from")));
  const { op, expect, value } = operation;
  const now = calendarValue(calendar, target, from);
  if (target.day !== undefined && now === null) {
    return refuse(issue("tailoring/unknown-day", { calendar: calendar.id, day: target.day }, place("at")));
  }
  if (op === "set" && expect !== undefined && !jsonEqual(expect, now)) {
    const params = { target: operation.at, expected: wordOf(expect), found: wordOf(now) };
    return refuse(issue("tailoring/conflict", params, place("expect")));
  }
  if (target.part === "open" && asList(value).length === 0) {
    return refuse(issue("calendar/never-open", { calendar: calendar.id }, place("value")));
  }
  const begins = from <= pack.manifest.effectiveFrom ? undefined : from;
  const changed = withVersion(withPart(calendar, operation, target, begins), target, from);
  const told = new Set(checkCalendar(calendar).map(nameOf));
  const wrong = checkCalendar(changed).filter((each) => !told.has(nameOf(each)));
  if (wrong.length > 0) {
    return refuse(...wrong.map(({ code, params }) => issue(code, params, place(op === "remove" ? "at" : "value"))));
  }
  const passed = firstPassed(now, value, target, from);
  return {
    pack: { ...pack, calendars: pack.calendars.map((each) => (each === calendar ? changed : each)) },
    issues: passed === undefined ? [] : [issue("tailoring/day-passed", { day: passed, from }, place("at"))],
  };
}

/** @param begins the day from which hours hold; `undefined` for all along */
function withPart(
  calendar: Calendar,
  { op, value }: Operation,
  { part, day }: CalendarTarget,
  begins: string | undefined,
): Calendar {
  const { days = [], sources = [] } = calendar;
  switch (part) {
    case "open":
      return withHoursFrom(calendar, { open: value as NonNullable<Calendar["open"]> }, begins);
    case "makeUpHours":
      return withHoursFrom(calendar, { makeUpHours: (value ?? []) as string[] }, begins);
    case "announcedThrough":
    case "version":
      return { ...calendar, [part]: value };
    case "sources":
      return { ...calendar, sources: [...sources, value as (typeof sources)[number]] };
    case "days": {
      const others = day === undefined ? days : days.filter((each) => each.from !== day);
      return withDays(calendar, op === "remove" ? others : [...others, value as ExactDay]);
    }
  }
}

function withDays(calendar: Calendar, days: Days): Calendar {
  const { days: _days, ...rest } = calendar;
  // A list that may not be empty is left out.
  if (days.length === 0) return rest;
  return { ...rest, days: days.toSorted((a, b) => (a.from < b.from ? -1 : 1)) };
}

/** What was counted on this edition can be told from what was counted before. */
function withVersion(calendar: Calendar, { part }: CalendarTarget, from: string): Calendar {
  const { version } = calendar;
  if (version === undefined || part === "version") return calendar;
  return { ...calendar, version: `${version.split("+")[0] ?? ""}+${from}` };
}

/** The first day that an operation changes, when it lies before the day from which it holds. */
function firstPassed(now: unknown, value: unknown, { part }: CalendarTarget, from: string): string | undefined {
  if (part !== "days") return undefined;
  const touched = [now, value].flatMap((each) =>
    each === null || each === undefined ? [] : [(each as ExactDay).from],
  );
  const first = touched.toSorted()[0];
  return first !== undefined && first < from ? first : undefined;
}

/** An issue whatever number its day has in the list. */
function nameOf({ code, params, pointer }: Issue): string {
  return JSON.stringify([code, code === "calendar/day-twice" ? params["day"] : params, pointerPath(pointer)[0]]);
}
