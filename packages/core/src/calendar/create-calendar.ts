import { asList } from "../json/index.ts";
import type { Calendar, ExactDay } from "../schema/index.ts";
import {
  firstInstantAt,
  lastInstantBefore,
  parseDate,
  parseTimeRange,
  weekdayOf,
  weekdays,
  type TimeRange,
  type Weekday,
} from "../value/index.ts";
import type { BoundCalendar, CalendarLayer } from "./bound-calendar.ts";
import type { CalendarDay, DayKind, TimeSpan } from "./calendar-day.ts";
import { exactDayAt, exactDays, type ExactDays } from "./exact-days.ts";
import { daysOfLaterHours, hoursOn, type HoursOn } from "./hours-on.ts";

const minute = 60_000;
const dayMinutes = 24 * 60;
const keptDays = 20_000;

/** What a calendar's documents leave to others. */
export interface CalendarContext {
  /** IANA name, for documents that name none. */
  readonly timeZone: string;
  /** The hours that a parameter holds, e.g. `09:00-18:00`. */
  readonly hoursOf?: (parameter: string) => readonly string[];
}

interface Layer extends CalendarLayer {
  readonly days: readonly ExactDays[];
}

type Week = ReadonlyMap<Weekday, readonly TimeRange[]>;

/** The weekly hours that hold from a day on. */
interface Hours {
  /** A day number. */
  readonly from: number;
  readonly week: Week;
  /** None when a make-up workday has the hours of a weekday. */
  readonly makeUp: readonly TimeRange[] | undefined;
}

/**
 * Makes one calendar of documents that lie over each other, the lowest first: state, company, team, person. They have passed
 * {@link checkCalendar}.
 *
 * Of a day that several of them name, the uppermost wins; days that are named win over weekly hours, wherever these stand.
 */
export function createCalendar(documents: readonly Calendar[], context: CalendarContext): BoundCalendar {
  const layers = documents.map(readLayer);
  const downwards = layers.toReversed();
  const spells = readHours(documents, context);
  const [first = { from: 0, week: new Map(), makeUp: [] }] = spells;
  const timeZone = documents.findLast((each) => each.timeZone !== undefined)?.timeZone ?? context.timeZone;
  const known = new Map<number, CalendarDay>();

  const read = (day: number): Omit<CalendarDay, "windows"> & { readonly hours: readonly TimeRange[] } => {
    const { named, unannounced } = lookUp(downwards, day);
    const { week, makeUp } = spells.length === 1 ? first : (spells.findLast(({ from }) => from <= day) ?? first);
    const ofWeek = week.get(weekdayOf(day)) ?? [];
    const hours = named === undefined ? ofWeek : hoursOf(named.found.is, ofWeek, week, makeUp);
    return {
      day,
      kind: named === undefined ? (ofWeek.length === 0 ? "restDay" : "weekday") : kindOf(named.found.is),
      ...(named === undefined ? {} : { title: named.found.is.title, calendar: named.layer.id }),
      isWorking: hours.length > 0,
      ...(unannounced === undefined ? {} : { unannounced: unannounced.id }),
      hours,
    };
  };
  const dayAt = (day: number): CalendarDay => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const { hours, ...rest } = read(day);
    const overnight = read(day - 1).hours.filter(({ close }) => close > dayMinutes);
    const from = toWindows(overnight, day - 1, timeZone, Number.NEGATIVE_INFINITY).at(-1)?.to;
    const made = { ...rest, windows: toWindows(hours, day, timeZone, from ?? Number.NEGATIVE_INFINITY) };
    if (known.size >= keptDays) known.clear();
    known.set(day, made);
    return made;
  };
  return {
    id: documents.at(-1)?.id ?? "",
    timeZone,
    layers,
    beyond: documents.findLast((each) => each.beyond !== undefined)?.beyond ?? "provisional",
    dayAt,
  };
}

function readLayer(document: Calendar): Layer {
  const { id, title, version, clause } = document;
  const from = parseDate(document.announcedFrom ?? "");
  const through = parseDate(document.announcedThrough ?? "");
  return {
    id,
    title,
    ...(version === undefined ? {} : { version }),
    clauses: clause === undefined ? [] : asList(clause),
    ...(from === undefined ? {} : { announcedFrom: from }),
    ...(through === undefined ? {} : { announcedThrough: through }),
    days: exactDays(document),
  };
}

/** The uppermost layer that names the day, and the first down to it that should have announced it and has not. */
function lookUp(
  downwards: readonly Layer[],
  day: number,
): { readonly named?: { readonly found: ExactDays; readonly layer: Layer }; readonly unannounced?: Layer } {
  let unannounced: Layer | undefined;
  for (const layer of downwards) {
    const { announcedFrom = day, announcedThrough = day } = layer;
    if (day < announcedFrom || day > announcedThrough) unannounced ??= layer;
    const found = exactDayAt(layer.days, day);
    const told = unannounced === undefined ? {} : { unannounced };
    if (found !== undefined) return { named: { found, layer }, ...told };
  }
  return unannounced === undefined ? {} : { unannounced };
}

/** The hours as they follow each other; one entry when no document changes them. */
function readHours(documents: readonly Calendar[], context: CalendarContext): readonly Hours[] {
  return ["", ...daysOfLaterHours(documents)].map((from) => {
    const said = documents.map((document) => hoursOn(document, from));
    const week = readWeek(said, context);
    return { from: parseDate(from) ?? Number.NEGATIVE_INFINITY, week, makeUp: readMakeUpHours(said, week) };
  });
}

/** The weekly hours of the uppermost document that has any. */
function readWeek(documents: readonly HoursOn[], { hoursOf: ofParameter }: CalendarContext): Week {
  const open = documents.findLast((each) => each.open !== undefined)?.open ?? [];
  return new Map(
    open.flatMap(({ days, hours }) => {
      const ranges = toRanges("parameter" in hours ? (ofParameter?.(hours.parameter) ?? []) : hours);
      return days.map((weekday) => [weekday, ranges] as const);
    }),
  );
}

/** The hours of make-up workdays, as long as no document over them has set other weekly hours. */
function readMakeUpHours(documents: readonly HoursOn[], week: Week): readonly TimeRange[] | undefined {
  const setsWeek = documents.findLastIndex((each) => each.open !== undefined);
  const hours = documents.findLast((each, at) => each.makeUpHours !== undefined && at >= setsWeek)?.makeUpHours;
  if (hours !== undefined && hours.length > 0) return toRanges(hours);
  return week.size === 0 ? [] : undefined;
}

function hoursOf(
  is: ExactDay,
  ofWeekday: readonly TimeRange[],
  week: Week,
  makeUp: readonly TimeRange[] | undefined,
): readonly TimeRange[] {
  if (is.hours !== undefined) return toRanges(is.hours);
  if (is.like !== undefined) return week.get(is.like) ?? [];
  if (is.makeUp !== true) return [];
  if (makeUp !== undefined) return makeUp;
  if (ofWeekday.length > 0) return ofWeekday;
  return weekdays.map((weekday) => week.get(weekday) ?? []).find((ranges) => ranges.length > 0) ?? [];
}

function kindOf(is: ExactDay): DayKind {
  if (is.closed === true) return "holiday";
  return is.hours === undefined ? "makeUpDay" : "specialHours";
}

function toRanges(hours: readonly string[]): readonly TimeRange[] {
  return hours.flatMap((text) => parseTimeRange(text) ?? []).toSorted((a, b) => a.open - b.open);
}

/**
 * The hours of a day as instants: from the first at which the wall clock has reached the opening time to the last before the
 * closing time, so that a window is one stretch also when the clocks are moved within it. Nothing is open twice: an hour
 * that is repeated, or a night that ends after the next morning began, counts once.
 */
function toWindows(ranges: readonly TimeRange[], day: number, timeZone: string, from: number): readonly TimeSpan[] {
  const windows: TimeSpan[] = [];
  let earliest = from;
  for (const { open, close } of ranges) {
    const start = Math.max(earliest, firstInstantAt((day * dayMinutes + open) * minute, timeZone));
    const end = lastInstantBefore((day * dayMinutes + close) * minute, timeZone);
    if (start < end) windows.push({ from: start, to: end });
    earliest = Math.max(earliest, end);
  }
  return windows;
}
