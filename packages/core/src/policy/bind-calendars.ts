import { calendarLayers, createCalendar, isEverOpen, type BoundCalendar } from "../calendar/index.ts";
import type { CalendarOf } from "../clock/index.ts";
import { asList } from "../json/index.ts";
import type { ValueContext } from "../value/index.ts";
import type { Pack } from "./pack.ts";
import type { ParameterInForce } from "./parameter-in-force.ts";

/** The calendars of a pack on one day, and the one that a budget counts on: the one it names, or that of the manifest. */
export function bindCalendars(
  pack: Pack,
  words: { readonly context: ValueContext; readonly parameters: ReadonlyMap<string, ParameterInForce> },
): { readonly calendars: ReadonlyMap<string, BoundCalendar>; readonly calendarOf: CalendarOf } {
  const { timeZone } = words.context;
  const hoursOf = (parameter: string): readonly string[] =>
    asList(words.parameters.get(parameter)?.value ?? []).filter((each) => typeof each === "string");
  const documents = new Map(pack.calendars.map((each) => [each.id, each]));
  const calendars = new Map(
    pack.calendars.flatMap(({ id }): readonly (readonly [string, BoundCalendar])[] => {
      const { layers, issues } = calendarLayers(id, documents);
      if (issues.length > 0 || !isEverOpen(layers)) return [];
      return [[id, createCalendar(layers, { timeZone, hoursOf })]];
    }),
  );
  const usual = pack.manifest.calendar;
  const calendarOf: CalendarOf = (name = usual) =>
    (name === undefined ? undefined : calendars.get(name)) ?? { timeZone };
  return { calendars, calendarOf };
}
