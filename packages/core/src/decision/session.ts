import { evaluateExpression, type Row, type WorkCalendar } from "../fact/index.ts";
import type { ConditionScope, ReadFact } from "../rule/index.ts";
import type { ComputationTrace, FactOrigin } from "../trace/index.ts";
import { notApplicable, unknown, type Known, type Value } from "../value/index.ts";
import type { BoundDecision } from "./bound-decision.ts";
import type { GraphFact } from "./fact-graph.ts";
import { runDecision, type DecisionRun } from "./run-decision.ts";

/** What can be asked: facts and decisions with their parameters bound. */
export interface BoundGraph {
  readonly facts: ReadonlyMap<string, GraphFact>;
  readonly decisions: ReadonlyMap<string, BoundDecision>;
  /** What is known of the facts' domains, for saying which of them would settle a question. */
  readonly scope: Pick<ConditionScope, "fact" | "context" | "operators">;
  /** IANA name. */
  readonly timeZone: string;
  /** The day that is asked about, as a day number. */
  readonly today: number;
  /** The days on which people work; none when the policy names no calendar. */
  readonly calendar?: WorkCalendar;
  /** Facts that recorded exceptions settle, whatever is supplied. */
  readonly settled?: ReadonlySet<string>;
}

/** What was supplied about one subject. */
export interface Supplied {
  /** A map, or anything that knows a fact when it is asked. */
  readonly facts: { get(fact: string): Known | undefined };
  readonly collections: ReadonlyMap<string, readonly Row[]>;
}

/** The value of a fact and where it came from. */
export interface FactReading {
  readonly value: Value;
  readonly origin: FactOrigin;
  readonly computation?: ComputationTrace;
  readonly decision?: string;
}

/** The graph of facts about one subject: every fact is worked out once, when it is first asked for. */
export interface Session {
  readonly graph: BoundGraph;
  readonly read: ReadFact;
  reading(fact: string): FactReading;
  decision(decision: BoundDecision): DecisionRun;
  hasCollection(name: string): boolean;
}

/** Opens a session about one subject. */
export function createSession(graph: BoundGraph, supplied: Supplied): Session {
  const readings = new Map<string, FactReading>();
  const runs = new Map<string, DecisionRun>();
  const session: Session = {
    graph,
    read: (fact) => session.reading(fact).value,
    reading: (fact) => {
      const known = readings.get(fact);
      if (known !== undefined) return known;
      const reading = work(fact);
      readings.set(fact, reading);
      return reading;
    },
    decision: (decision) => {
      const known = runs.get(decision.id);
      if (known !== undefined) return known;
      const run = runDecision(decision, session.read);
      runs.set(decision.id, run);
      return run;
    },
    hasCollection: (name) => supplied.collections.has(name),
  };
  return session;

  /** What is supplied beats what could be computed or decided, but for exceptions. */
  function work(fact: string): FactReading {
    const given = graph.settled?.has(fact) ? undefined : supplied.facts.get(fact);
    if (given !== undefined) return { value: given, origin: "given" };
    const definition = graph.facts.get(fact);
    if (definition === undefined) return { value: unknown, origin: "missing" };
    const found = fromSource(definition);
    if (found.value !== unknown || definition.absent === undefined) return found;
    return { value: definition.absent, origin: "assumed" };
  }

  function fromSource({ source }: GraphFact): FactReading {
    if (source.kind === "computed") {
      const { value, computation } = evaluateExpression(source.expression, {
        read: session.read,
        rows: (name) => supplied.collections.get(name),
        today: graph.today,
        timeZone: graph.timeZone,
        ...(graph.calendar === undefined ? {} : { calendar: graph.calendar }),
      });
      return {
        value,
        origin: value === unknown ? "missing" : "computed",
        ...(computation === undefined ? {} : { computation }),
      };
    }
    if (source.kind === "decided") {
      const decision = graph.decisions.get(source.decision);
      const value =
        decision === undefined ? unknown : (session.decision(decision).values.get(source.output) ?? notApplicable);
      return { value, origin: value === unknown ? "missing" : "decided", decision: source.decision };
    }
    return { value: unknown, origin: "missing" };
  }
}
