import { bindClock, type BoundClock } from "../clock/index.ts";
import { bindDecision, type BoundGraph, type FactSource, type GraphFact } from "../decision/index.ts";
import {
  absentValue,
  bindExpression,
  createScope,
  createVocabulary,
  type ExpressionBindScope,
  type VocabularyIndex,
} from "../fact/index.ts";
import { bindForm, type BoundForm } from "../form/index.ts";
import { asList } from "../json/index.ts";
import type { ParameterInForce as RuleParameter } from "../rule/index.ts";
import type { Fact } from "../schema/index.ts";
import { notApplicable, parseDate, type ValueContext } from "../value/index.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";
import { parametersInForce, type ParameterInForce } from "./parameter-in-force.ts";
import { valueContext } from "./value-context.ts";

/** The words of a policy and the figures of one day. */
export interface BoundWords {
  readonly context: ValueContext;
  readonly parameters: ReadonlyMap<string, ParameterInForce>;
  readonly vocabulary: VocabularyIndex;
  readonly scope: ExpressionBindScope;
}

/** A policy on one day: parameters are constants, rules are compiled, facts know where they come from. */
export interface BoundPolicy extends BoundWords {
  /** The pack with the settings of {@link BindOptions} applied. */
  readonly pack: Pack;
  /** ISO 8601. */
  readonly asOf: string;
  readonly release?: string;
  readonly graph: BoundGraph;
  /** By id. */
  readonly clocks: ReadonlyMap<string, BoundClock>;
  /** By id. */
  readonly forms: ReadonlyMap<string, BoundForm>;
}

/** Binds without asking whether the policy is in force or its checks hold: for those who check it. */
export function bindDay(pack: Pack, asOf: string, release?: string): BoundPolicy {
  const words = bindWords(pack, asOf);
  const { scope, vocabulary } = words;
  const graph: BoundGraph = {
    ...bindFacts(pack, asOf, words),
    decisions: new Map(pack.decisions.map((decision) => [decision.id, bindDecision(decision, scope)])),
  };
  return {
    pack,
    asOf,
    ...(release === undefined ? {} : { release }),
    ...words,
    graph,
    clocks: new Map(pack.clocks.map((clock) => [clock.id, bindClock(clock, scope)])),
    forms: new Map(pack.forms.map((form) => [form.id, bindForm(form, { scope, vocabulary, graph })])),
  };
}

/** The words alone, without rules and deadlines. */
export function bindWords(pack: Pack, asOf: string): BoundWords {
  const context = valueContext(pack);
  const parameters = parametersInForce(pack, asOf);
  const vocabulary = createVocabulary(pack.vocabularies);
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
    pack.decisions.flatMap((decision) =>
      Object.entries(decision.outputs).flatMap(([output, { fact }]): readonly (readonly [string, FactSource])[] =>
        fact === undefined ? [] : [[fact, { kind: "decided", decision: decision.id, output }]],
      ),
    ),
  );
  const facts = [...vocabulary.facts.values()].map((fact): [string, GraphFact] => [
    fact.id,
    {
      id: fact.id,
      type: fact.value,
      clauses: asList(fact.clause),
      ...absence(fact, scope.context),
      source: deciders.get(fact.id) ?? sourceOf(fact, scope),
    },
  ]);
  return {
    facts: new Map(facts),
    decisions: new Map(),
    scope,
    timeZone: pack.manifest.timeZone,
    today: parseDate(asOf) ?? 0,
  };
}

function sourceOf({ compute, value }: Fact, scope: ExpressionBindScope): FactSource {
  return compute === undefined
    ? { kind: "given" }
    : { kind: "computed", expression: bindExpression(compute, scope, value) };
}

function absence(fact: Fact, context: ValueContext): Pick<GraphFact, "absent"> {
  const absent = absentValue(fact, context);
  return absent === undefined ? {} : { absent };
}
