import { hasDays } from "../calendar/index.ts";
import type { CalendarOf } from "../clock/index.ts";
import type { ExpressionBindScope } from "../fact/index.ts";
import { asList } from "../json/index.ts";
import { bindCondition, type BindScope } from "../rule/index.ts";
import type { CareDates, NamedDay, Occasion } from "../schema/index.ts";
import { parseTimeRange, toJson, type TimeRange } from "../value/index.ts";
import { bindLead, bindWord } from "./bind-cadence.ts";
import { bindDone } from "./bind-done.ts";
import type { BoundCareDates, BoundNamedDay, BoundOccasion, BoundOn } from "./bound-care-dates.ts";
import type { YearlyDay } from "./occasion-days.ts";

/** The days with a name, of a calendar and those under it. */
export type NamedDaysOf = (calendar?: string) => ReadonlyMap<string, NamedDay>;

const none = { days: 0, count: "civilDays" } as const;

/**
 * Puts the values of parameters, the calendar and its named days in place. The document has passed {@link checkCareDates}
 * against the same scope.
 */
export function bindCareDates(
  care: CareDates,
  scope: ExpressionBindScope,
  calendarOf: CalendarOf,
  namedDaysOf: NamedDaysOf,
): BoundCareDates {
  const named = namedDaysOf(care.calendar);
  const quiet = bindQuiet(care.quiet, scope);
  const own = calendarOf(care.calendar);
  return {
    id: care.id,
    title: care.title,
    clauses: asList(care.clause),
    occasions: care.occasions.map((occasion, at) => bindOccasion(occasion, scope, named, `/occasions/${at}`)),
    ...(quiet === undefined ? {} : { quiet }),
    // A calendar that only names days never opens: then working days are those of the policy's own.
    calendar: hasDays(own) ? own : calendarOf(),
    render: {
      factToJson: (fact, value) => toJson(value, scope.fact(fact)?.value ?? { type: "text" }, scope.context),
    },
  };
}

function bindOccasion(
  occasion: Occasion,
  scope: ExpressionBindScope,
  named: ReadonlyMap<string, NamedDay>,
  pointer: string,
): BoundOccasion {
  const { when, consent, shift, prepare, early, late, task, missed } = occasion;
  return {
    id: occasion.id,
    title: occasion.title,
    clauses: asList(occasion.clause),
    ...(when === undefined ? {} : { when: bindCondition(when, scope, `${pointer}/when`) }),
    ...(consent === undefined ? {} : { consent: bindCondition(consent, scope, `${pointer}/consent`) }),
    on: bindOn(occasion.on, scope, named),
    shift: shift ?? "none",
    prepare: prepare === undefined ? none : bindLead(prepare, scope),
    early: early === undefined ? none : bindLead(early, scope),
    late: late === undefined ? none : bindLead(late, scope),
    task,
    done: bindDone(occasion.done, scope, `${pointer}/done`).done,
    ...(missed === undefined ? {} : { missed }),
    pointer,
  };
}

function bindOn(on: Occasion["on"], scope: BindScope, named: ReadonlyMap<string, NamedDay>): BoundOn {
  if ("birthday" in on) {
    return {
      kind: "birthday",
      fact: on.birthday.fact,
      leapDay: bindWord(on.leapDay, ["feb28", "mar1"], scope),
    };
  }
  if ("anniversary" in on) return { kind: "anniversary", fact: on.anniversary.fact };
  if ("lunarBirthday" in on) {
    const { month, day, leap } = on.lunarBirthday;
    return {
      kind: "lunarBirthday",
      month: month.fact,
      day: day.fact,
      ...(leap === undefined ? {} : { leap: leap.fact }),
    };
  }
  const ids = typeof on.days === "string" ? [on.days] : chosenDays(on.days.parameter, scope);
  return { kind: "named", days: ids.flatMap((id) => bindNamedDay(id, named.get(id), scope) ?? []) };
}

function chosenDays(parameter: string, scope: BindScope): readonly string[] {
  const value = scope.parameterInForce(parameter)?.value;
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}

/** A parameter for the day that is set to none names no day. */
function bindNamedDay(id: string, found: NamedDay | undefined, scope: BindScope): BoundNamedDay | undefined {
  if (found === undefined) return undefined;
  const yearly = bindYearly(found, scope);
  return yearly === undefined ? undefined : { id, title: found.title, yearly };
}

function bindYearly({ monthDay, lunar }: NamedDay, scope: BindScope): YearlyDay | undefined {
  if (lunar !== undefined) {
    return { kind: "lunar", month: lunar.month, day: lunar.day, isLeap: lunar.leap === "leap" };
  }
  const text = typeof monthDay === "object" ? scope.parameterInForce(monthDay.parameter)?.value : monthDay;
  if (typeof text !== "string") return undefined;
  const [month = 1, day = 1] = text.split("-").map(Number);
  return { kind: "solar", month, day, leapDay: "feb28" };
}

function bindQuiet(raw: CareDates["quiet"], scope: BindScope): TimeRange | undefined {
  const text = typeof raw === "object" ? scope.parameterInForce(raw.parameter)?.value : raw;
  return typeof text === "string" ? parseTimeRange(text) : undefined;
}
