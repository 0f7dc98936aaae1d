import { hasDays, isWorkingDay, type BoundCalendar, type DueCalendar } from "../calendar/index.ts";
import { bindCadence, bindCareDates, type BoundCadence, type BoundCareDates } from "../cadence/index.ts";
import { bindClock, type BoundClock } from "../clock/index.ts";
import { bindDecision, type BoundGraph, type FactSource, type GraphFact } from "../decision/index.ts";
import {
  absentValue,
  bindFact,
  boundInstances,
  contextFacts,
  createScope,
  createVocabulary,
  type ExpressionBindScope,
  type VocabularyIndex,
  type WorkCalendar,
} from "../fact/index.ts";
import { bindForm, type BoundForm } from "../form/index.ts";
import { asList } from "../json/index.ts";
import type { ParameterInForce as RuleParameter } from "../rule/index.ts";
import type { Fact } from "../schema/index.ts";
import { notApplicable, parseDate, type ValueContext } from "../value/index.ts";
import { namedDaysOf } from "./named-days.ts";
import { bindCalendars } from "./bind-calendars.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";
import { parametersInForce, type ParameterInForce } from "./parameter-in-force.ts";
import { vocabulariesOf } from "./scorecards.ts";
import { valueContext } from "./value-context.ts";
import { packOn } from "./versions.ts";

/** The words of a policy and the figures of one day. */
export interface BoundWords {
  readonly context: ValueContext;
  readonly parameters: ReadonlyMap<string, ParameterInForce>;
  readonly vocabulary: VocabularyIndex;
  readonly scope: ExpressionBindScope;
}

/** A policy on one day: parameters are constants, rules are compiled, facts know where they come from. */
export interface BoundPolicy extends BoundWords {
  /** The pack with the settings of {@link BindOptions} applied; of its decisions the versions of the day. */
  readonly pack: Pack;
  /** ISO 8601. */
  readonly asOf: string;
  readonly release?: string;
  readonly graph: BoundGraph;
  /** By id; those that never open are layers of others and not among them. */
  readonly calendars: ReadonlyMap<string, BoundCalendar>;
  /** By id. */
  readonly clocks: ReadonlyMap<string, BoundClock>;
  /** By id. */
  readonly cadences: ReadonlyMap<string, BoundCadence>;
  /** By id. */
  readonly careDates: ReadonlyMap<string, BoundCareDates>;
  /** By id. */
  readonly forms: ReadonlyMap<string, BoundForm>;
}

/** Binds without asking whether the policy is in force or its checks hold: for those who check it. */
export function bindDay(whole: Pack, asOf: string, release?: string): BoundPolicy {
  const pack = packOn(whole, asOf);
  const words = bindWords(pack, asOf);
  const { scope, vocabulary } = words;
  const { calendars, calendarOf } = bindCalendars(pack, words);
  const { facts, ...rest } = bindFacts(pack, asOf, words);
  const all = new Map(facts);
  const graph: BoundGraph = {
    ...rest,
    facts: all,
    decisions: new Map(pack.decisions.map((decision) => [decision.id, bindDecision(decision, scope)])),
    ...workCalendar(calendarOf()),
  };
  const bound: BoundPolicy = {
    pack,
    asOf,
    ...(release === undefined ? {} : { release }),
    ...words,
    graph,
    calendars,
    clocks: new Map(pack.clocks.map((clock) => [clock.id, bindClock(clock, scope, calendarOf)])),
    cadences: new Map(pack.cadences.map((each) => [each.id, bindCadence(each, scope, calendarOf)])),
    careDates: new Map(
      pack.careDates.map((each) => [each.id, bindCareDates(each, scope, calendarOf, namedDaysOf(pack))]),
    ),
    forms: new Map(pack.forms.map((form) => [form.id, bindForm(form, { scope, vocabulary, graph })])),
  };
  // Rules, deadlines and forms have filled arguments of computed facts by now.
  for (const [id, fact] of instancesIn(words)) all.set(id, fact);
  return bound;
}

/** The working days of a calendar, as far as it lets anybody rest on them. */
function workCalendar(calendar: DueCalendar): { readonly calendar?: WorkCalendar } {
  if (!hasDays(calendar)) return {};
  const isUnsure = (day: number): boolean =>
    calendar.beyond === "undetermined" && calendar.dayAt(day).unannounced !== undefined;
  return { calendar: { isWorkingDay: (day) => (isUnsure(day) ? undefined : isWorkingDay(day, calendar)) } };
}

/** The words alone, without rules and deadlines. */
export function bindWords(pack: Pack, asOf: string): BoundWords {
  const context = valueContext(pack);
  const parameters = parametersInForce(pack, asOf);
  const vocabulary = createVocabulary(vocabulariesOf(pack));
  const types = new Map([...indexParameters(pack)].map(([id, { parameter }]) => [id, parameter.value]));
  const inForce = new Map(
    [...parameters].map(([id, { value, json, from, source }]): [string, RuleParameter] => [
      id,
      { value: value ?? notApplicable, json, from, source },
    ]),
  );
  return { context, parameters, vocabulary, scope: createScope(vocabulary, { types, inForce }, context) };
}

/** The graph of facts as far as it needs no rules: what a decision decides is unknown in it. */
export function bindFacts(pack: Pack, asOf: string, { vocabulary, scope }: BoundWords): BoundGraph {
  const deciders = new Map(
    packOn(pack, asOf).decisions.flatMap((decision) =>
      Object.entries(decision.outputs).flatMap(([output, { fact }]): readonly (readonly [string, FactSource])[] =>
        fact === undefined ? [] : [[fact, { kind: "decided", decision: decision.id, output }]],
      ),
    ),
  );
  const facts = [...contextFacts.values(), ...vocabulary.facts.values()].map((fact): [string, GraphFact] => [
    fact.id,
    graphFact(fact.id, fact, scope.context, deciders.get(fact.id) ?? sourceOf(fact, scope)),
  ]);
  return {
    facts: new Map([...facts, ...instancesIn({ scope, vocabulary })]),
    decisions: new Map(),
    scope,
    timeZone: pack.manifest.timeZone,
    today: parseDate(asOf) ?? 0,
  };
}

/** The computed facts whose arguments have been filled so far, each a fact of its own. */
function instancesIn({
  scope,
  vocabulary,
}: Pick<BoundWords, "scope" | "vocabulary">): readonly (readonly [string, GraphFact])[] {
  return boundInstances(scope, vocabulary).map(({ id, fact, expression }) => [
    id,
    graphFact(id, fact, scope.context, { kind: "computed", expression }),
  ]);
}

function graphFact(id: string, fact: Fact, context: ValueContext, source: FactSource): GraphFact {
  return { id, type: fact.value, clauses: asList(fact.clause), ...absence(fact, context), source };
}

function sourceOf(fact: Fact, scope: ExpressionBindScope): FactSource {
  const expression = bindFact(fact, scope);
  return expression === undefined ? { kind: "given" } : { kind: "computed", expression };
}

function absence(fact: Fact, context: ValueContext): Pick<GraphFact, "absent"> {
  const absent = absentValue(fact, context);
  return absent === undefined ? {} : { absent };
}
