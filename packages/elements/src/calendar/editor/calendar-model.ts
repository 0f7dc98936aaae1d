import {
  calendarLayers,
  createCalendar,
  hoursOn,
  openPack,
  parametersInForce,
  parseDate,
  renderIssue,
  tailorPack,
  type BoundCalendar,
  type Calendar,
  type CalendarDay,
  type ExactDay,
  type Operation,
  type Pack,
  type PolicyDocument,
} from "@bylaw/core";

import type { IssueView, OperationView } from "../../api/index.ts";
import type { Locale } from "../../i18n/index.ts";

/** The weekly hours of a calendar on a day: its own, or those of a parameter. */
export interface WeekHours {
  readonly days: readonly Weekday[];
  readonly hours: readonly string[];
  /** The parameter that holds them, and the clause that shows it. */
  readonly parameter?: string;
  readonly clause?: string;
}

export type Weekday = NonNullable<Calendar["open"]>[number]["days"][number];

/** A calendar with a draft in it. */
export interface DraftedCalendar {
  /** The layer that is changed, with the draft in it. */
  readonly layer: Calendar;
  /** The days as whoever works sees them. */
  readonly dayAt: (day: string) => CalendarDay;
  readonly issues: readonly IssueView[];
}

/** The calendars of a policy in the page, with the same engine as the server's, so that a day changes when it is clicked. */
export class CalendarModel {
  readonly #pack: Pack;
  readonly release: string;
  #known: { readonly key: string; readonly drafted: DraftedCalendar } | undefined;

  constructor(documents: readonly PolicyDocument[], release: string) {
    this.#pack = openPack(documents);
    this.release = release;
  }

  /** The calendars that work is counted on, the company's own first. */
  get layers(): readonly Calendar[] {
    const { manifest, calendars } = this.#pack;
    const counted = calendars.filter(
      ({ days, open, over, later }) =>
        days !== undefined || open !== undefined || over !== undefined || later !== undefined,
    );
    const own = counted.filter(({ id }) => id === manifest.calendar);
    return [...own, ...counted.filter((each) => !own.includes(each))];
  }

  /** A calendar as it is in force, without a draft. */
  base(id: string): Calendar | undefined {
    return this.#pack.calendars.find((each) => each.id === id);
  }

  /** A calendar with operations in it; `undefined` when there is none of the name. */
  drafted(id: string, operations: readonly OperationView[], from: string, locale: Locale): DraftedCalendar | undefined {
    const key = JSON.stringify([id, operations, from, locale]);
    if (this.#known?.key === key) return this.#known.drafted;
    const { pack, issues } = tailorPack(this.#pack, operations as readonly Operation[], from);
    const layer = pack.calendars.find((each) => each.id === id);
    if (layer === undefined) return undefined;
    const bound = this.#bound(pack, id, from);
    const drafted = {
      layer,
      dayAt: (day: string) => bound.dayAt(parseDate(day) ?? 0),
      issues: issues.map((issue) => {
        const { code, pointer, severity } = issue;
        return { code, pointer, severity, ...renderIssue(issue, locale) };
      }),
    };
    this.#known = { key, drafted };
    return drafted;
  }

  /** The weekly hours of a calendar on a day, those of the calendar under it where it has none. */
  week(layer: Calendar, day: string): { readonly week: readonly WeekHours[]; readonly isOwn: boolean } {
    const own = hoursOn(layer, day).open;
    const below = this.#layersOf(this.#pack, layer.id).slice(0, -1);
    const open = own ?? below.map((each) => hoursOn(each, day).open).findLast((each) => each !== undefined) ?? [];
    const values = parametersInForce(this.#pack, day);
    return {
      isOwn: own !== undefined,
      week: open.map(({ days, hours }): WeekHours => {
        if (!("parameter" in hours)) return { days, hours };
        const held = values.get(hours.parameter);
        const clause = held?.parameter.clause;
        return {
          days,
          hours: [held?.value ?? []].flat().filter((each) => typeof each === "string"),
          parameter: hours.parameter,
          ...(clause === undefined ? {} : { clause: [clause].flat()[0] ?? "" }),
        };
      }),
    };
  }

  /** What a calendar of the policy calls a day that it names, and itself. */
  nameOf(id: string | undefined, locale: Locale): string {
    return this.#pack.calendars.find((each) => each.id === id)?.title[locale] ?? "";
  }

  #layersOf(pack: Pack, id: string): readonly Calendar[] {
    // Where one under it is missing, those that are there are drawn all the same.
    return calendarLayers(id, new Map(pack.calendars.map((each) => [each.id, each]))).layers;
  }

  /** The policy's own calendar when the layer is one of its layers, else the layer by itself. */
  #bound(pack: Pack, id: string, day: string): BoundCalendar {
    const { calendar = id, timeZone } = pack.manifest;
    const own = this.#layersOf(pack, calendar);
    const layers = own.some((each) => each.id === id) ? own : this.#layersOf(pack, id);
    const values = parametersInForce(pack, day);
    const hoursOf = (parameter: string): readonly string[] =>
      [values.get(parameter)?.value ?? []].flat().filter((each) => typeof each === "string");
    return createCalendar(layers, { timeZone, hoursOf });
  }
}

/** The run of a calendar's days that a day lies in. */
export function runAt({ days = [] }: Pick<Calendar, "days">, day: string): ExactDay | undefined {
  return days.find(({ from, through = from }) => from <= day && day <= through);
}
