import type { BoundDecision, BoundGraph } from "../../decision/index.ts";
import { expressionFacts } from "../../fact/index.ts";
import { conditionFacts } from "../../rule/index.ts";
import { isFromRecords } from "./subject-session.ts";

/** What a decision depends on. */
export interface Needs {
  /** The decisions that it reads, through facts, each after those that it reads itself. */
  readonly decisions: readonly BoundDecision[];
  /** Every fact that may be read. */
  readonly facts: readonly string[];
}

/**
 * Follows a decision through the graph to all that it depends on.
 *
 * @param beside facts that are wanted besides; what decides them comes after the decision
 */
export function needsOf(graph: BoundGraph, decision: string, beside: readonly string[] = []): Needs {
  const decisions = new Map<string, BoundDecision>();
  const open = new Set<string>();
  const facts = new Set<string>();

  const visitDecision = (id: string): void => {
    const found = graph.decisions.get(id);
    if (found === undefined || decisions.has(id) || open.has(id)) return;
    open.add(id);
    for (const fact of factsRead(found)) visitFact(fact);
    decisions.set(id, found);
  };
  const visitFact = (id: string): void => {
    if (facts.has(id)) return;
    facts.add(id);
    const source = graph.facts.get(id)?.source;
    if (source?.kind === "decided") visitDecision(source.decision);
    if (source?.kind === "computed") for (const fact of expressionFacts(source.expression).facts) visitFact(fact);
  };

  visitDecision(decision);
  for (const fact of beside) visitFact(fact);
  return { decisions: [...decisions.values()], facts: [...facts] };
}

/** The facts that a caller supplies as columns so that a decision can be made: those given, and those made from records. */
export function factsToSupply(graph: BoundGraph, decision: string, beside: readonly string[] = []): readonly string[] {
  return needsOf(graph, decision, beside).facts.filter((fact) => {
    const definition = graph.facts.get(fact);
    return definition === undefined || definition.source.kind === "given" || isFromRecords(definition);
  });
}

/** The facts that the rules of a decision read, in their conditions or to say something. */
export function factsRead(decision: BoundDecision): readonly string[] {
  return decision.rules.flatMap((rule) => [
    ...conditionFacts(rule.condition),
    ...[...rule.params.values()].flatMap((param) => (param.kind === "fact" ? [param.fact] : [])),
  ]);
}
