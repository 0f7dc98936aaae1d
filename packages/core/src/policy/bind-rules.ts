import type { BoundCalendar } from "../calendar/index.ts";
import type { CalendarOf } from "../clock/index.ts";
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
} from "../fact/index.ts";
import { asList } from "../json/index.ts";
import type { JudgeRules, ParameterInForce as RuleParameter } from "../rule/index.ts";
import type { Fact } from "../schema/index.ts";
import { notApplicable, parseDate, type ValueContext } from "../value/index.ts";
import type { CalendarBinder } from "./bind-calendars.ts";
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

/** The rules of a policy on one day, without what counts time and without forms. */
export interface BoundRules extends BoundWords {
  /** Of its decisions the versions of the day. */
  readonly pack: Pack;
  /** ISO 8601. */
  readonly asOf: string;
  readonly graph: BoundGraph;
  /** By id; those that never open are layers of others and not among them. */
  readonly calendars: ReadonlyMap<string, BoundCalendar>;
}

/** Rules that are bound, and what is bound upon them. */
export interface RuleBinding {
  readonly rules: BoundRules;
  readonly calendarOf: CalendarOf;
  /** Takes up the computed facts whose arguments have been filled in what was bound since. */
  readonly takeInstances: () => void;
}

/** Binds words, calendars and rules: what everything else of a policy stands on. */
export function bindRules(
  whole: Pack,
  asOf: string,
  bindCalendars: CalendarBinder,
  judgeRules: JudgeRules,
): RuleBinding {
  const pack = packOn(whole, asOf);
  const words = bindWords(pack, asOf);
  const { calendars, calendarOf, ...workdays } = bindCalendars(pack, words);
  const { facts, ...rest } = bindFacts(pack, asOf, words);
  const all = new Map(facts);
  const graph: BoundGraph = {
    ...rest,
    facts: all,
    decisions: new Map(
      pack.decisions.map((decision) => [decision.id, bindDecision(decision, words.scope, judgeRules)]),
    ),
    ...workdays,
  };
  const takeInstances = (): void => {
    for (const [id, fact] of instancesIn(words)) all.set(id, fact);
  };
  takeInstances();
  return { rules: { pack, asOf, ...words, graph, calendars }, calendarOf, takeInstances };
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
