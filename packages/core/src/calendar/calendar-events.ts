import { issue, type Issue } from "../issue/index.ts";
import type { ExactDay } from "../schema/index.ts";
import { formatDate, parseDate } from "../value/index.ts";

/** An event of a calendar feed, as far as days off are concerned. */
export interface CalendarEvent {
  /** What the feed calls it. */
  readonly summary: string;
  /** ISO 8601 day; absent for an event with a time of day. */
  readonly from?: string;
  /** The first day after it, as in RFC 5545; one day when left out. */
  readonly end?: string;
  /** It comes again by a rule of its own. */
  readonly repeats?: boolean;
  readonly cancelled?: boolean;
}

/** Words that say “at work”, looked for first: 调休上班 also contains the word for rest. 不上班 is no work. */
const worked = /(?<!不)上班|补班|[(（]班[)）]|(?<!不上)班$|调班|make-?up|working day|workday/iu;
const off = /休|放假|不上班|假期|停工|holiday|day off|closed/iu;
/** What feeds put around a name: 国庆节（休）, 国庆节 放假, National Day (Holiday). */
const marks =
  /\s*[(（](?:休|班|holiday|workday|working day|day off)[)）]\s*|\s*(?:放假|补班|调休上班|调休|(?<!不)上班|休|(?<!不上)班)$/giu;

/**
 * Reads days off and make-up workdays out of the all-day events of a feed, by the words in their names. What says neither
 * is no day off: a feed also has birthdays in it.
 *
 * @issues as warnings, with the event's place: `calendar/event-timed`, `calendar/event-unclear`, `calendar/event-repeats`,
 *   `calendar/event-date`, `calendar/event-twice`
 */
export function daysOfEvents(events: readonly CalendarEvent[]): {
  readonly days: readonly ExactDay[];
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const byDay = new Map<number, { readonly title: string; readonly isWorked: boolean }>();
  for (const [at, event] of events.entries()) {
    if (event.cancelled === true) continue;
    const read = readEvent(event, `/${at}`);
    if ("issue" in read) {
      issues.push(read.issue);
      continue;
    }
    const { first, last, title, isWorked } = read;
    for (let day = first; day <= last; day++) {
      const other = byDay.get(day);
      if (other === undefined) byDay.set(day, { title, isWorked });
      else if (other.isWorked !== isWorked) {
        issues.push(
          issue(
            "calendar/event-twice",
            { day: formatDate(day), event: title, other: other.title },
            { pointer: `/${at}` },
          ),
        );
      }
    }
  }
  return { days: toRuns(byDay), issues };
}

interface ReadEvent {
  readonly first: number;
  readonly last: number;
  readonly title: string;
  readonly isWorked: boolean;
}

function readEvent(event: CalendarEvent, pointer: string): ReadEvent | { readonly issue: Issue } {
  const about = { event: event.summary };
  if (event.from === undefined) return { issue: issue("calendar/event-timed", about, { pointer }) };
  const first = parseDate(event.from);
  const end = event.end === undefined ? undefined : parseDate(event.end);
  if (first === undefined || (event.end !== undefined && (end === undefined || end - first > 366))) {
    return { issue: issue("calendar/event-date", { ...about, from: event.from, end: event.end ?? "" }, { pointer }) };
  }
  if (event.repeats === true) return { issue: issue("calendar/event-repeats", about, { pointer }) };
  const isWorked = worked.test(event.summary);
  if (!isWorked && !off.test(event.summary)) return { issue: issue("calendar/event-unclear", about, { pointer }) };
  const title = event.summary.replaceAll(marks, "").trim() || event.summary;
  return { first, last: Math.max(first, (end ?? first + 1) - 1), title, isWorked };
}

/** Days of one name after each other become one line. */
function toRuns(
  byDay: ReadonlyMap<number, { readonly title: string; readonly isWorked: boolean }>,
): readonly ExactDay[] {
  const runs: { first: number; last: number; readonly title: string; readonly isWorked: boolean }[] = [];
  for (const [day, { title, isWorked }] of [...byDay].toSorted(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === day - 1 && run.title === title && run.isWorked === isWorked) run.last = day;
    else runs.push({ first: day, last: day, title, isWorked });
  }
  return runs.map(({ first, last, title, isWorked }) => ({
    from: formatDate(first),
    ...(last === first ? {} : { through: formatDate(last) }),
    title: { "zh-CN": title, en: title },
    ...(isWorked ? { makeUp: true as const } : { closed: true as const }),
  }));
}
