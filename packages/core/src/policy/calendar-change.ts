import { hoursOn } from "../calendar/index.ts";
import type { Locale } from "../issue/index.ts";
import { asList, jsonEqual } from "../json/index.ts";
import type { Calendar, ExactDay } from "../schema/index.ts";
import { formatDay, parseDate } from "../value/index.ts";
import { calendarChangeWords, type CalendarWords } from "./calendar-change-words.ts";
import type { Pack } from "./pack.ts";
import { parametersInForce } from "./parameter-in-force.ts";

/** A part of a calendar that differs between two policies, in words. */
export interface ChangedCalendar {
  readonly calendar: string;
  /** A day or a run of days, the hours of the week from a day on, how far its days are announced. */
  readonly what: CalendarChangeKind;
  /** What changes: the calendar, and the part of it. */
  readonly label: string;
  readonly clauses: readonly string[];
  readonly before: string;
  readonly after: string;
  /** The change as a whole sentence, without a full stop. */
  readonly text: string;
  /** The day from which it is so, ISO 8601. */
  readonly from: string;
}

export type CalendarChangeKind = "day" | "hours" | "makeUpHours" | "announced";

/**
 * Compares the calendars of two policies, in one language: what they are on their dates does not depend on the day that is
 * asked about, so all of it is told.
 *
 * @param asOf ISO 8601; hours that a parameter holds are told as on that day
 */
export function compareCalendarDocuments(
  before: Pack,
  after: Pack,
  asOf: string,
  locale: Locale,
): readonly ChangedCalendar[] {
  const pairs = after.calendars.flatMap((now) => {
    const then = before.calendars.find(({ id }) => id === now.id);
    return then === undefined || then === now || jsonEqual(then, now) ? [] : [[then, now] as const];
  });
  if (pairs.length === 0) return [];
  const say = calendarChangeWords[locale];
  const hours = (pack: Pack) => (parameter: string) =>
    asList(parametersInForce(pack, asOf).get(parameter)?.value ?? []).filter((each) => typeof each === "string");
  const telling = { say, locale, asOf, hoursBefore: hours(before), hoursAfter: hours(after) };
  return pairs.flatMap(([then, now]) => [
    ...dayChanges(then, now, telling),
    ...hourChanges(then, now, telling),
    ...announcedChange(then, now, telling),
  ]);
}

interface Telling {
  readonly say: CalendarWords;
  readonly locale: Locale;
  readonly asOf: string;
  readonly hoursBefore: (parameter: string) => readonly string[];
  readonly hoursAfter: (parameter: string) => readonly string[];
}

function tell(
  calendar: Calendar,
  what: CalendarChangeKind,
  told: Pick<ChangedCalendar, "before" | "after" | "from"> & { readonly part: string },
  { say, locale }: Telling,
): ChangedCalendar {
  const { part, ...rest } = told;
  const label = say.label(calendar.title[locale], part);
  const text = say.changed(label, rest.before, rest.after);
  return { calendar: calendar.id, what, label, clauses: asList(calendar.clause ?? []), ...rest, text };
}

/** Days by the run in which they stand; a run that is cut or grows is told as one change. */
function dayChanges(then: Calendar, now: Calendar, telling: Telling): readonly ChangedCalendar[] {
  const { say, locale } = telling;
  const [old, made] = [then.days ?? [], now.days ?? []];
  const gone = old.filter((each) => !made.some((other) => jsonEqual(each, other)));
  const come = made.filter((each) => !old.some((other) => jsonEqual(each, other)));
  const pairs = [
    ...come.map((is) => ({ is, was: gone.find(({ from }) => from === is.from) })),
    ...gone.filter(({ from }) => !come.some((each) => each.from === from)).map((was) => ({ was, is: undefined })),
  ];
  const startOf = ({ is, was }: (typeof pairs)[number]): string => is?.from ?? was?.from ?? "";
  return pairs
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))
    .map((pair) => {
      const { is, was } = pair;
      const sameSpan = was === undefined || is === undefined || lastOf(is) === lastOf(was);
      const state = (day: ExactDay | undefined): string =>
        day === undefined
          ? say.asTheWeek
          : sameSpan
            ? say.state(day, locale)
            : say.spanned(spanWords(day, locale), say.state(day, locale));
      const span = is ?? was;
      const part = span === undefined ? "" : spanWords(span, locale);
      return tell(now, "day", { part, before: state(was), after: state(is), from: startOf(pair) }, telling);
    });
}

function hourChanges(then: Calendar, now: Calendar, telling: Telling): readonly ChangedCalendar[] {
  const { say, locale, hoursBefore, hoursAfter, asOf } = telling;
  const days = [...new Set(["", ...[then, now].flatMap(({ later = [] }) => later.map(({ from }) => from))])].toSorted();
  const found: ChangedCalendar[] = [];
  for (const day of days) {
    const [was, is] = [hoursOn(then, day), hoursOn(now, day)];
    const earlier = found.filter(({ from }) => from < day || day === "");
    const add = (what: "hours" | "makeUpHours", before: string, after: string): void => {
      if (before === after || earlier.some((each) => each.what === what && each.after === after)) return;
      const part = say.part[what](day === "" ? undefined : dayWords(day, locale));
      found.push(tell(now, what, { part, before, after, from: day === "" ? asOf : day }, telling));
    };
    add("hours", say.week(was.open, hoursBefore), say.week(is.open, hoursAfter));
    add("makeUpHours", say.makeUp(was.makeUpHours), say.makeUp(is.makeUpHours));
  }
  return found;
}

function announcedChange(then: Calendar, now: Calendar, telling: Telling): readonly ChangedCalendar[] {
  const { say, locale, asOf } = telling;
  if (then.announcedThrough === now.announcedThrough) return [];
  const words = ({ announcedThrough: day }: Calendar): string => (day === undefined ? say.open : dayWords(day, locale));
  return [
    tell(now, "announced", { part: say.part.announced, before: words(then), after: words(now), from: asOf }, telling),
  ];
}

function lastOf({ from, through }: ExactDay): string {
  return through ?? from;
}

function spanWords({ from, through }: ExactDay, locale: Locale): string {
  if (through === undefined || through === from) return dayWords(from, locale);
  return calendarChangeWords[locale].span(dayWords(from, locale), dayWords(through, locale));
}

function dayWords(day: string, locale: Locale): string {
  const number = parseDate(day);
  return number === undefined ? day : formatDay(number, locale);
}
