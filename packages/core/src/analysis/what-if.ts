import {
  createSession,
  type BoundDecision,
  type BoundGraph,
  type DecisionRun,
  type Session,
  type Supplied,
} from "../decision/index.ts";
import { expressionFacts } from "../fact/index.ts";
import { conditionFacts } from "../rule/index.ts";
import { notApplicable, unknown, type Known } from "../value/index.ts";
import { reachOf, type Reach } from "./reach.ts";

/** Facts that differ from what is so, by id. */
export type Changes = ReadonlyMap<string, Known>;

/** A subject about whom one may ask what would be if. */
export interface WhatIf {
  /** What is so. */
  readonly session: Session;
  readonly reach: Reach;
  readonly decideWith: (changes: Changes) => DecisionRun;
}

/**
 * Opens the question what a decision would be if some facts were different. A figure that is computed from what does
 * not change is not computed again: going through thousands of records would be felt.
 */
export function createWhatIf(graph: BoundGraph, supplied: Supplied, decision: BoundDecision): WhatIf {
  const session = createSession(graph, supplied);
  const reach = reachOf(session, decision);
  const kept = new Map(
    reach.facts.flatMap((fact): readonly (readonly [string, Kept])[] => {
      const { value, origin } = session.reading(fact);
      if (origin !== "computed" || value === unknown || value === notApplicable) return [];
      return [[fact, { value, ingredients: ingredientsOf(graph, fact) }]];
    }),
  );
  return {
    session,
    reach,
    decideWith: (changes) => {
      const untouched = (fact: string): Known | undefined => {
        const { value, ingredients } = kept.get(fact) ?? {};
        return [...changes.keys()].some((changed) => ingredients?.has(changed)) ? undefined : value;
      };
      const facts = {
        get: (fact: string): Known | undefined => changes.get(fact) ?? supplied.facts.get(fact) ?? untouched(fact),
      };
      return createSession(graph, { ...supplied, facts }).decision(decision);
    },
  };
}

/** A computed figure and what it comes from. */
interface Kept {
  readonly value: Known;
  readonly ingredients: ReadonlySet<string>;
}

/** Everything that a fact is made of, whether computed or decided. */
function ingredientsOf(graph: BoundGraph, fact: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    const source = graph.facts.get(id)?.source;
    const decision = source?.kind === "decided" ? graph.decisions.get(source.decision) : undefined;
    const read = [
      ...(source?.kind === "computed" ? expressionFacts(source.expression).facts : []),
      ...(decision?.rules ?? []).flatMap((rule) => [
        ...conditionFacts(rule.condition),
        ...[...rule.params.values()].flatMap((param) => (param.kind === "fact" ? [param.fact] : [])),
      ]),
    ];
    for (const each of read) {
      if (found.has(each)) continue;
      found.add(each);
      visit(each);
    }
  };
  visit(fact);
  return found;
}
