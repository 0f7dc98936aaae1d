import { findMissing, type BoundCondition } from "../rule/index.ts";
import { unknown, type Truth } from "../value/index.ts";
import { expressionFacts } from "../fact/index.ts";
import type { BoundDecision } from "./bound-decision.ts";
import { saySame } from "./run-decision.ts";
import type { Session } from "./session.ts";
import { settle } from "./settle.ts";

/** Facts that would settle a question. `exact` is false when there were too many open ones to search. */
export interface Missing {
  readonly facts: readonly string[];
  readonly exact: boolean;
}

/**
 * A smallest set of facts to ask for so that a decision settles whatever they turn out to be. A fact that is itself
 * decided, or computed from plain facts, is replaced by what it waits for; one computed from records stands for itself,
 * because it can be supplied as a figure.
 */
export function missingFor(session: Session, decision: BoundDecision): Missing {
  const { settlement } = session.decision(decision);
  if (settlement.status === "decided") return { facts: [], exact: true };
  const conditions = decision.rules.map((rule) => rule.condition);
  const says = (a: number, b: number): boolean => saySame(decision, a, b, session.read);
  const settles = (truths: readonly Truth[]): boolean => settle(decision.hitPolicy, decision.rules, truths, says).open.length === 0;
  return missingOf(session, conditions, settles);
}

/** The same for any conditions. @param isSettled whether the truths of the conditions leave nothing open */
export function missingOf(
  session: Session,
  conditions: readonly BoundCondition[],
  isSettled: (truths: readonly Truth[]) => boolean,
): Missing {
  const found = findMissing({ conditions, read: session.read, isSettled, scope: session.graph.scope });
  const expanded = found.facts.map((fact) => whatItWaitsFor(session, fact));
  return {
    facts: [...new Set(expanded.flatMap((each) => each.facts))],
    exact: found.exact && expanded.every((each) => each.exact),
  };
}

function whatItWaitsFor(session: Session, fact: string): Missing {
  const source = session.graph.facts.get(fact)?.source;
  if (source?.kind === "decided") {
    const decision = session.graph.decisions.get(source.decision);
    const inner = decision === undefined ? undefined : missingFor(session, decision);
    if (inner !== undefined && inner.facts.length > 0) return inner;
  }
  if (source?.kind === "computed") {
    const { facts, collections } = expressionFacts(source.expression);
    const open = facts.filter((each) => session.read(each) === unknown);
    if (open.length > 0 && collections.every((name) => session.hasCollection(name))) {
      const inner = open.map((each) => whatItWaitsFor(session, each));
      return { facts: inner.flatMap((each) => each.facts), exact: inner.every((each) => each.exact) };
    }
  }
  return { facts: [fact], exact: true };
}
