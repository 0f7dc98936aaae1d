import { createSession, type BoundDecision, type BoundGraph, type DecisionRun, type Session, type Supplied } from "../decision/index.ts";
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
  decideWith(changes: Changes): DecisionRun;
}

/**
 * Opens the question what a decision would be if some facts were different. A figure that is computed from what does
 * not change is not computed again: going through thousands of records would be felt.
 */
export function createWhatIf(graph: BoundGraph, supplied: Supplied, decision: BoundDecision): WhatIf {
  const session = createSession(graph, supplied);
  const reach = reachOf(session, decision);
  const kept = reach.facts.flatMap((fact): readonly (readonly [string, Known, ReadonlySet<string>])[] => {
    if (graph.facts.get(fact)?.source.kind !== "computed" || supplied.facts.has(fact)) return [];
    const value = session.read(fact);
    return value === unknown || value === notApplicable ? [] : [[fact, value, ingredientsOf(graph, fact)]];
  });
  return {
    session,
    reach,
    decideWith: (changes) => {
      const facts = new Map(supplied.facts);
      for (const [fact, value, ingredients] of kept) {
        if (![...changes.keys()].some((changed) => ingredients.has(changed))) facts.set(fact, value);
      }
      for (const [fact, value] of changes) facts.set(fact, value);
      return createSession(graph, { ...supplied, facts }).decision(decision);
    },
  };
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
