import type { BoundDecision, BoundParam, Session } from "../decision/index.ts";
import { expressionFacts } from "../fact/index.ts";
import { conditionFacts, type BoundCondition } from "../rule/index.ts";

/** What a decision's outcome hangs on, through the decisions that it reads. */
export interface Reach {
  readonly conditions: readonly BoundCondition[];
  /** Facts that can be told, in the order in which they are asked for. A computed one can be told as a figure. */
  readonly facts: readonly string[];
  /** Those among them that something else is computed from: no comparison says all that they do. */
  readonly ingredients: ReadonlySet<string>;
}

/** Follows a decision to the facts that somebody can tell. What was supplied is not looked behind. */
export function reachOf(session: Session, decision: BoundDecision): Reach {
  const conditions: BoundCondition[] = [];
  const facts = new Set<string>();
  const ingredients = new Set<string>();
  const seen = new Set<string>();
  const visitDecision = (each: BoundDecision): void => {
    for (const rule of each.rules) {
      conditions.push(rule.condition);
      conditionFacts(rule.condition).forEach(visitFact);
      [...rule.params.values()].flatMap(factOf).forEach(visitFact);
    }
  };
  const visitFact = (fact: string): void => {
    if (seen.has(fact)) return;
    seen.add(fact);
    const source = session.graph.facts.get(fact)?.source;
    const isGiven = session.reading(fact).origin === "given";
    if (source?.kind === "decided" && !isGiven) {
      const decider = session.graph.decisions.get(source.decision);
      if (decider !== undefined) visitDecision(decider);
      return;
    }
    facts.add(fact);
    if (source?.kind !== "computed" || isGiven) return;
    for (const each of expressionFacts(source.expression).facts) {
      ingredients.add(each);
      visitFact(each);
    }
  };
  visitDecision(decision);
  return { conditions, facts: [...facts], ingredients };
}

function factOf(param: BoundParam): readonly string[] {
  return param.kind === "fact" ? [param.fact] : [];
}
