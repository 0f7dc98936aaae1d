import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { documentId, type Calendar } from "../schema/index.ts";
import { formatDate, isTimeZone, parseDate, parseTimeRange } from "../value/index.ts";
import { exactDays } from "./exact-days.ts";

/**
 * What is wrong with one calendar document of the right shape. Whether the calendar under it exists is told by
 * {@link calendarLayers}.
 *
 * @issues `calendar/unknown-time-zone`, `calendar/hours`, `calendar/hours-overlap`, `calendar/weekday-twice`,
 *   `calendar/days-backwards`, `calendar/day-twice`, `input/not-a-date`
 */
export function checkCalendar(calendar: Calendar): readonly Issue[] {
  const at = (pointer: string): IssuePlace => ({ document: documentId(calendar), pointer });
  const { timeZone, makeUpHours = [], days = [] } = calendar;
  return [
    ...(timeZone === undefined || isTimeZone(timeZone)
      ? []
      : [issue("calendar/unknown-time-zone", { timeZone }, at("/timeZone"))]),
    ...openings(calendar).flatMap(({ open, pointer }) => [
      ...open.flatMap(({ hours }, nth) =>
        "parameter" in hours ? [] : hoursIssues(hours, at(`${pointer}/${nth}/hours`)),
      ),
      ...weekdayIssues(open, pointer, at),
    ]),
    ...hoursIssues(makeUpHours, at("/makeUpHours")),
    ...laterIssues(calendar, at),
    ...days.flatMap(({ hours }, nth) => hoursIssues(hours ?? [], at(`/days/${nth}/hours`))),
    ...dateIssues(calendar, at),
    ...dayIssues(calendar, at),
  ];
}

/** What is wrong with the hours of one day: each a range, none over another. */
function hoursIssues(hours: readonly string[], place: IssuePlace): readonly Issue[] {
  const ranges = hours.map((text, nth) => ({ text, nth, range: parseTimeRange(text) }));
  const under = (nth: number): IssuePlace => ({ ...place, pointer: `${place.pointer ?? ""}/${nth}` });
  const wrong = ranges
    .filter(({ range }) => range === undefined)
    .map(({ text, nth }) => issue("calendar/hours", { hours: text }, under(nth)));
  const inOrder = ranges
    .flatMap(({ range, ...rest }) => (range === undefined ? [] : [{ ...rest, ...range }]))
    .toSorted((a, b) => a.open - b.open);
  const overlapping = inOrder.flatMap(({ text, nth, open }, place_) => {
    const before = inOrder[place_ - 1];
    if (before === undefined || before.close <= open) return [];
    return [issue("calendar/hours-overlap", { hours: text, other: before.text }, under(nth))];
  });
  return [...wrong, ...overlapping];
}

type Openings = NonNullable<Calendar["open"]>;

/** The weekly hours of a document, with the places where they stand. */
function openings({ open, later = [] }: Calendar): readonly { readonly open: Openings; readonly pointer: string }[] {
  return [
    ...(open === undefined ? [] : [{ open, pointer: "/open" }]),
    ...later.flatMap((each, nth) =>
      each.open === undefined ? [] : [{ open: each.open, pointer: `/later/${nth}/open` }],
    ),
  ];
}

/** What is wrong with hours that hold from a day on: two from one day, or make-up hours that are none. */
function laterIssues({ later = [] }: Calendar, at: (pointer: string) => IssuePlace): readonly Issue[] {
  return later.flatMap(({ from, makeUpHours = [] }, nth) => {
    const other = later.findIndex((each) => each.from === from);
    return [
      ...(other === nth
        ? []
        : [issue("calendar/day-twice", { day: from, other: `/later/${other}` }, at(`/later/${nth}`))]),
      ...hoursIssues(makeUpHours, at(`/later/${nth}/makeUpHours`)),
    ];
  });
}

function weekdayIssues(open: Openings, pointer: string, at: (pointer: string) => IssuePlace): readonly Issue[] {
  const seen = new Set<string>();
  return open.flatMap(({ days }, nth) =>
    days.flatMap((weekday, place) => {
      if (seen.has(weekday))
        return [issue("calendar/weekday-twice", { weekday }, at(`${pointer}/${nth}/days/${place}`))];
      seen.add(weekday);
      return [];
    }),
  );
}

function dateIssues(calendar: Calendar, at: (pointer: string) => IssuePlace): readonly Issue[] {
  const { announcedFrom, announcedThrough, sources = [], days = [], later = [] } = calendar;
  const given: readonly (readonly [string, string | undefined])[] = [
    ["/announcedFrom", announcedFrom],
    ["/announcedThrough", announcedThrough],
    ...sources.flatMap(({ issued, from, through }, nth) => [
      [`/sources/${nth}/issued`, issued] as const,
      [`/sources/${nth}/from`, from] as const,
      [`/sources/${nth}/through`, through] as const,
    ]),
    ...later.map(({ from }, nth) => [`/later/${nth}/from`, from] as const),
    ...days.flatMap(({ from, through }, nth) => [
      [`/days/${nth}/from`, from] as const,
      [`/days/${nth}/through`, through] as const,
    ]),
  ];
  return given.flatMap(([pointer, text]) =>
    text === undefined || parseDate(text) !== undefined
      ? []
      : [issue("input/not-a-date", { given: text }, at(pointer))],
  );
}

/** Each day at most once: whoever reads the calendar need not know which line wins. */
function dayIssues(calendar: Calendar, at: (pointer: string) => IssuePlace): readonly Issue[] {
  const days = exactDays(calendar);
  const backwards = days
    .filter(({ first, last }) => last < first)
    .map(({ is, at: nth }) =>
      issue("calendar/days-backwards", { from: is.from, through: is.through ?? "" }, at(`/days/${nth}/through`)),
    );
  let latest: (typeof days)[number] | undefined;
  const twice: Issue[] = [];
  for (const run of days) {
    if (latest !== undefined && run.first <= latest.last) {
      const about = { day: formatDate(run.first), other: `/days/${latest.at}` };
      twice.push(issue("calendar/day-twice", about, at(`/days/${run.at}`)));
    }
    if (latest === undefined || run.last > latest.last) latest = run;
  }
  return [...backwards, ...twice];
}

/** The parameters that hold hours of a calendar, with the places where they are named. */
export function hourParameters(
  calendar: Calendar,
): readonly { readonly parameter: string; readonly pointer: string }[] {
  return openings(calendar).flatMap(({ open, pointer }) =>
    open.flatMap(({ hours }, nth) =>
      "parameter" in hours ? [{ parameter: hours.parameter, pointer: `${pointer}/${nth}/hours/parameter` }] : [],
    ),
  );
}
