import type { Locale } from "../issue/index.ts";
import { asList, jsonEqual, type Json } from "../json/index.ts";
import { plainText, type Segment } from "../trace/index.ts";
import { formatValue, type ValueContext } from "../value/index.ts";
import {
  clauseSegments,
  compareCalendarDocuments,
  compareRules,
  indexClauses,
  parametersInForce,
  valueContext,
  type ChangedCalendar,
  type Pack,
  type ParameterInForce,
  type RuleChange,
} from "../policy/index.ts";
import { compareDocuments, type DocumentChange } from "./compare-documents.ts";

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

/** What differs between two policies on a day: figures, rules, calendars, all other documents, and the sentences that read otherwise. */
export interface PolicyChanges {
  readonly parameters: readonly ParameterChange[];
  readonly rules: readonly RuleChange[];
  readonly calendars: readonly ChangedCalendar[];
  readonly documents: readonly DocumentChange[];
  readonly clauses: readonly ClauseChange[];
}

/** Compares what two policies say on a day (ISO 8601), in one language. */
export function comparePolicies(before: Pack, after: Pack, asOf: string, locale: Locale): PolicyChanges {
  const then = parametersInForce(before, asOf);
  const now = parametersInForce(after, asOf);
  const changed = [...now.values()].filter((each) => !jsonEqual(each.json, then.get(each.parameter.id)?.json ?? null));
  const context = valueContext(after);
  const [old, was] = [indexClauses(before), valueContext(before)];
  const clauses = [...indexClauses(after).values()].flatMap(({ clause }): readonly ClauseChange[] => {
    const earlier = old.get(clause.id)?.clause;
    const segments = {
      before: earlier === undefined ? [] : clauseSegments(earlier, then, locale, was),
      after: clauseSegments(clause, now, locale, context),
    };
    return plainText(segments.before) === plainText(segments.after) ? [] : [{ clause: clause.id, ...segments }];
  });
  return {
    parameters: changed.map((each) => describe(each, then.get(each.parameter.id), locale, context)),
    rules: compareRules(before, after, asOf, locale),
    calendars: compareCalendarDocuments(before, after, asOf, locale),
    documents: compareDocuments(before, after, asOf, locale),
    clauses,
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
