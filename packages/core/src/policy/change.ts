import type { Locale } from "../issue/index.ts";
import { asList, jsonEqual, type Json } from "../json/index.ts";
import type { Segment } from "../trace/index.ts";
import { formatValue, type ValueContext } from "../value/index.ts";
import { compareCalendarDocuments, type ChangedCalendar } from "./calendar-change.ts";
import { clauseSegments } from "./clause-segments.ts";
import { indexClauses } from "./clause-index.ts";
import type { Pack } from "./pack.ts";
import { parametersInForce, type ParameterInForce } from "./parameter-in-force.ts";
import { compareRules, type RuleChange } from "./rule-change.ts";
import { slotsOf } from "./slot.ts";
import { valueContext } from "./value-context.ts";

/** A parameter that differs between two policies on a day, in words. */
export interface ParameterChange {
  readonly parameter: string;
  readonly label: string;
  readonly clauses: readonly string[];
  readonly before: { readonly text: string; readonly value: Json };
  readonly after: { readonly text: string; readonly value: Json; readonly from: string };
}

/** A clause whose sentence reads differently. */
export interface ClauseChange {
  readonly clause: string;
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
}

/** What differs between two policies on a day: figures, rules, calendars, and the sentences that show the figures. */
export interface PolicyChanges {
  readonly parameters: readonly ParameterChange[];
  readonly rules: readonly RuleChange[];
  readonly calendars: readonly ChangedCalendar[];
  readonly clauses: readonly ClauseChange[];
}

/** Compares what two policies say on a day (ISO 8601), in one language. */
export function comparePolicies(before: Pack, after: Pack, asOf: string, locale: Locale): PolicyChanges {
  const context = valueContext(after);
  const then = parametersInForce(before, asOf);
  const now = parametersInForce(after, asOf);
  const changed = [...now.values()].filter((each) => !jsonEqual(each.json, then.get(each.parameter.id)?.json ?? null));
  const ids = new Set(changed.map((each) => each.parameter.id));
  const clauses = [...indexClauses(after).values()]
    .map(({ clause }) => clause)
    .filter((clause) => slotsOf(clause.text[locale]).some((slot) => ids.has(slot)));
  return {
    parameters: changed.map((each) => describe(each, then.get(each.parameter.id), locale, context)),
    rules: compareRules(before, after, asOf, locale),
    calendars: compareCalendarDocuments(before, after, asOf, locale),
    clauses: clauses.map((clause) => ({
      clause: clause.id,
      before: clauseSegments(clause, then, locale, context),
      after: clauseSegments(clause, now, locale, context),
    })),
  };
}

function describe(
  after: ParameterInForce,
  before: ParameterInForce | undefined,
  locale: Locale,
  context: ValueContext,
): ParameterChange {
  const { parameter } = after;
  const say = (value: ParameterInForce["value"]): string => formatValue(value, parameter.value, locale, context);
  return {
    parameter: parameter.id,
    label: parameter.label[locale],
    clauses: asList(parameter.clause),
    before: { text: say(before?.value ?? null), value: before?.json ?? null },
    after: { text: say(after.value), value: after.json, from: after.from },
  };
}
