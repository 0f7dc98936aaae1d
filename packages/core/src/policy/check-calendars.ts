import { calendarLayers, checkCalendar, hourParameters, isEverOpen, unknownCalendar } from "../calendar/index.ts";
import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { pointerOf } from "../json/index.ts";
import { documentId, type Calendar } from "../schema/index.ts";
import { closest, typeName } from "../value/index.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";

/**
 * Whether the calendars make sense, and whether those that are counted on exist and ever open. That days are days, where a
 * key is called `from`, is told with all others.
 *
 * @issues those of {@link checkCalendar} and {@link calendarLayers}, `calendar/unknown`, `calendar/never-open`,
 *   `calendar/not-hours`, `facts/unknown-parameter`
 */
export function checkCalendars(pack: Pack): readonly Issue[] {
  const calendars = new Map(pack.calendars.map((each) => [each.id, each]));
  return [
    ...pack.calendars.flatMap((each) => [
      ...checkCalendar(each).filter(({ code, pointer }) => code !== "input/not-a-date" || !pointer.endsWith("/from")),
      ...overIssues(each, calendars),
      ...parameterIssues(each, pack),
    ]),
    ...namedCalendars(pack).flatMap(({ id, place }) => countedIssues(id, calendars, place)),
  ];
}

function overIssues(calendar: Calendar, calendars: ReadonlyMap<string, Calendar>): readonly Issue[] {
  // What is wrong further down is told there.
  return calendarLayers(calendar.id, calendars).issues.filter((each) => each.document === documentId(calendar));
}

function parameterIssues(calendar: Calendar, pack: Pack): readonly Issue[] {
  const parameters = indexParameters(pack);
  return hourParameters(calendar).flatMap(({ parameter, pointer }) => {
    const place = { document: documentId(calendar), pointer };
    const type = parameters.get(parameter)?.parameter.value;
    if (type === undefined) {
      const suggestion = closest(parameter, parameters.keys());
      return [issue("facts/unknown-parameter", { parameter, suggestion }, place)];
    }
    if (type.type === "timeRange" || (type.type === "list" && type.of === "timeRange")) return [];
    return [issue("calendar/not-hours", { parameter, type: typeName(type) }, place)];
  });
}

/** The calendars that something counts on, with the places that name them. */
function namedCalendars(pack: Pack): readonly { readonly id: string; readonly place: IssuePlace }[] {
  const { manifest, clocks, cadences, decisions } = pack;
  const named = (id: string | undefined, document: string, ...path: readonly (string | number)[]) =>
    id === undefined ? [] : [{ id, place: { document, pointer: pointerOf([...path, "calendar"]) } }];
  return [
    ...named(manifest.calendar, documentId(manifest)),
    ...clocks.flatMap((clock) =>
      clock.targets.flatMap(({ due }, at) =>
        dueCalendars(due).flatMap(({ calendar, path }) =>
          named(calendar, documentId(clock), "targets", at, "due", ...path),
        ),
      ),
    ),
    ...cadences.flatMap((cadence) => named(cadence.calendar, documentId(cadence))),
    ...decisions.flatMap((decision) =>
      named(decision.whenUndetermined?.within.calendar, documentId(decision), "whenUndetermined", "within"),
    ),
  ];
}

type TargetDue = Pack["clocks"][number]["targets"][number]["due"];

function dueCalendars(
  due: TargetDue,
): readonly { readonly calendar?: string | undefined; readonly path: readonly (string | number)[] }[] {
  if ("fact" in due) return [];
  if (!("first" in due)) return [{ calendar: due.calendar, path: [] }];
  return due.first.flatMap((choice, at) =>
    dueCalendars(choice.due).map(({ calendar, path }) => ({ calendar, path: ["first", at, "due", ...path] })),
  );
}

function countedIssues(id: string, calendars: ReadonlyMap<string, Calendar>, place: IssuePlace): readonly Issue[] {
  if (!calendars.has(id)) return [unknownCalendar(id, calendars, place)];
  const { layers, issues } = calendarLayers(id, calendars);
  return issues.length > 0 || isEverOpen(layers) ? [] : [issue("calendar/never-open", { calendar: id }, place)];
}
