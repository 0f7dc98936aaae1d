import {
  calendarLayers,
  createCalendar,
  hasDays,
  isEverOpen,
  isWorkingDay,
  type BoundCalendar,
  type DueCalendar,
} from "../calendar/index.ts";
import type { CalendarOf } from "../clock/index.ts";
import type { WorkCalendar } from "../fact/index.ts";
import { asList } from "../json/index.ts";
import type { ValueContext } from "../value/index.ts";
import type { Pack } from "./pack.ts";
import type { ParameterInForce } from "./parameter-in-force.ts";

/** The calendars of a pack on one day. */
export interface BoundCalendars {
  /** By id. */
  readonly calendars: ReadonlyMap<string, BoundCalendar>;
  /** The one that a budget counts on: the one it names, or that of the manifest. */
  readonly calendarOf: CalendarOf;
  /** The working days that facts are counted in; none without a calendar that has days. */
  readonly calendar?: WorkCalendar;
}

/** Binds the calendars of a pack. A page that counts no days does without. */
export type CalendarBinder = (
  pack: Pack,
  words: { readonly context: ValueContext; readonly parameters: ReadonlyMap<string, ParameterInForce> },
) => BoundCalendars;

/** The calendars of a pack that are ever open; those that never are, are layers of others. */
export const bindCalendars: CalendarBinder = (pack, words) => {
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
  return { calendars, calendarOf, ...workCalendar(calendarOf()) };
};

/** The working days of a calendar, as far as it lets anybody rest on them. */
function workCalendar(calendar: DueCalendar): { readonly calendar?: WorkCalendar } {
  if (!hasDays(calendar)) return {};
  const isUnsure = (day: number): boolean =>
    calendar.beyond === "undetermined" && calendar.dayAt(day).unannounced !== undefined;
  return { calendar: { isWorkingDay: (day) => (isUnsure(day) ? undefined : isWorkingDay(day, calendar)) } };
}
