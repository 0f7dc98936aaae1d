import { calendarLayers, createCalendar, workingDayFrom } from "../calendar/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { asList } from "../json/index.ts";
import { documentId, type Calendar, type Operation } from "../schema/index.ts";
import { parseDate } from "../value/index.ts";
import { calendarTarget } from "./calendar-target.ts";
import { checkCalendars } from "./check-calendars.ts";
import type { Pack } from "./pack.ts";
import { parametersInForce } from "./parameter-in-force.ts";
import { valueContext } from "./value-context.ts";

/**
 * What operations on calendars have broken, at the last operation on the calendar: parameters that are no hours, and
 * calendars with nothing open for years after the change, where they were open before. What was wrong before is not told
 * again.
 *
 * @param from the day for operations that name none, ISO 8601
 * @issues those of `checkCalendars`; `calendar/never-open`
 */
export function checkTailoredCalendars(
  before: Pack,
  tailored: Pack,
  operations: readonly Operation[],
  from: string,
): readonly Issue[] {
  const known = new Set(before.calendars);
  const changed = tailored.calendars.filter((each) => !known.has(each));
  if (changed.length === 0) return [];
  const told = new Set(checkCalendars(before).map(nameOf));
  const found = checkCalendars(tailored).filter((each) => !told.has(nameOf(each)));
  const ids = new Set(changed.map((each) => documentId(each)));
  return [
    ...found.filter(({ document = "" }) => ids.has(document)).map((each) => atCause(each, each.document ?? "")),
    ...closedIssues(),
  ];

  function atCause(found_: Issue, document: string): Issue {
    const at = operations.findLastIndex((each) => `calendar/${calendarTarget(each.at)?.calendar ?? ""}` === document);
    const key = operations[at]?.op === "remove" ? "at" : "value";
    return Object.freeze({ ...found_, document: "tailoring", pointer: at < 0 ? "" : `/${at}/${key}` });
  }

  function closedIssues(): readonly Issue[] {
    const days = operations.flatMap((each) =>
      calendarTarget(each.at) === undefined ? [] : [each.from ?? from, ...daysOf(each)],
    );
    return tailored.calendars.flatMap((each) => {
      const lies = layersOf(each, tailored).filter((layer) => ids.has(documentId(layer)));
      const cause = lies.at(-1);
      const closes = days.find((day) => opensAfter(each, tailored, day) === false);
      if (cause === undefined || closes === undefined || opensAfter(each, before, closes) === false) return [];
      return [atCause(issue("calendar/never-open", { calendar: each.id }), documentId(cause))];
    });
  }
}

/** The days that an operation itself names: a closure that begins later than the change must be looked at, too. */
function daysOf({ value }: Operation): readonly string[] {
  return asList(value ?? []).flatMap((each) =>
    typeof each === "object" && each !== null && "from" in each && typeof each.from === "string" ? [each.from] : [],
  );
}

function layersOf({ id }: Pick<Calendar, "id">, pack: Pack): readonly Calendar[] {
  return calendarLayers(id, new Map(pack.calendars.map((each) => [each.id, each]))).layers;
}

/** Whether a calendar opens within the years after a day; `undefined` for one that is only a layer of others. */
function opensAfter({ id }: Calendar, pack: Pack, day: string): boolean | undefined {
  const layers = layersOf({ id }, pack);
  if (!layers.some(({ open, later }) => open !== undefined || later !== undefined)) return undefined;
  const values = parametersInForce(pack, day);
  const { timeZone } = valueContext(pack);
  const hoursOf = (parameter: string): readonly string[] =>
    asList(values.get(parameter)?.value ?? []).filter((each) => typeof each === "string");
  return workingDayFrom(parseDate(day) ?? 0, createCalendar(layers, { timeZone, hoursOf })) !== undefined;
}

function nameOf({ code, document, params }: Issue): string {
  return JSON.stringify([code, document, params]);
}
