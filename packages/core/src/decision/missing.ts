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
  const { settlement, status, truths } = session.decision(decision);
  if (status === "decided") return { facts: [], exact: true };
  const said = [...settlement.applied, ...settlement.open].flatMap((place) => unknownValue(session, decision, place));
  const values = said.map((fact) => whatItWaitsFor(session, fact));
  // What the rules say is open while the rules themselves are settled: each of the facts that they name is needed.
  if (!settlement.open.some((place) => truths[place] !== true)) return join(values, true);
  const conditions = decision.rules.map((rule) => rule.condition);
  const says = (a: number, b: number): Truth => saySame(decision, a, b, session.read);
  const isSettled = (judged: readonly Truth[]): boolean =>
    settle(decision.hitPolicy, decision.rules, judged, says).open.length === 0;
  return join([missingOf(session, conditions, isSettled), ...values], false);
}

/** The fact that a rule gives as its value, while nobody knows it. */
function unknownValue(session: Session, decision: BoundDecision, place: number): readonly string[] {
  const value = decision.rules[place]?.params.get("value");
  return value?.kind === "fact" && session.read(value.fact) === unknown ? [value.fact] : [];
}

/** All of them together; a smallest set only when they stand alone or each is needed. */
function join(parts: readonly Missing[], eachIsNeeded: boolean): Missing {
  return {
    facts: [...new Set(parts.flatMap((each) => each.facts))],
    exact: parts.every((each) => each.exact) && (eachIsNeeded || parts.length === 1),
  };
}

/** The same for any conditions. @param isSettled whether the truths of the conditions leave nothing open */
export function missingOf(
  session: Session,
  conditions: readonly BoundCondition[],
  isSettled: (truths: readonly Truth[]) => boolean,
): Missing {
  const found = findMissing({ conditions, read: session.read, isSettled, scope: session.graph.scope });
  return join([{ facts: [], exact: found.exact }, ...found.facts.map((fact) => whatItWaitsFor(session, fact))], true);
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
      return join(
        open.map((each) => whatItWaitsFor(session, each)),
        true,
      );
    }
  }
  return { facts: [fact], exact: true };
}
