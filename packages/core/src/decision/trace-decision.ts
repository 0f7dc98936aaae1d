import { expressionFacts } from "../fact/index.ts";
import type { Json } from "../json/index.ts";
import { conditionFacts, traceCondition, traceTruth, type TraceRender } from "../rule/index.ts";
import type { FactTrace, RuleTrace, Trace } from "../trace/index.ts";
import { unknown, type Value } from "../value/index.ts";
import type { BoundDecision, BoundDecisionRule } from "./bound-decision.ts";
import { paramValue } from "./run-decision.ts";
import type { Session } from "./session.ts";

/** What a trace says of the policy as a whole. */
export interface TraceHead {
  readonly asOf: string;
  readonly policy: Trace["policy"];
}

/** How values become JSON: facts by their declared type, outputs by theirs. */
export interface ValueRender extends TraceRender {
  outputToJson(decision: BoundDecision, output: string, value: Value): Json;
}

/**
 * The proof of a decision, with the proofs of the decisions that it read. Evaluation is pure, so this may be made at
 * any time from the same facts.
 */
export function traceDecision(session: Session, decision: BoundDecision, head: TraceHead, render: ValueRender): Trace {
  const run = session.decision(decision);
  const rules = decision.rules.map((rule, place): RuleTrace => {
    const overriding = run.settlement.overriddenBy.get(place);
    const by = overriding === undefined ? undefined : decision.rules[overriding]?.name;
    return {
      name: rule.name,
      clauses: rule.clauses,
      result: traceTruth(run.truths[place] ?? unknown),
      applied: run.settlement.applied.includes(place),
      ...(by === undefined ? {} : { overriddenBy: by }),
      params: paramsToJson(session, decision, rule, render),
      condition: traceCondition(rule.condition, session.read, render),
    };
  });
  const read = new Set(decision.rules.flatMap((rule) => [...conditionFacts(rule.condition), ...paramFacts(rule)]));
  const version = decision.from === undefined ? {} : { from: decision.from };
  return { decision: decision.id, ...version, ...head, rules, ...traceFacts(session, read, head, render) };
}

/** The facts of a trace, and the traces of the decisions that decided some of them. */
export function traceFacts(
  session: Session,
  read: Iterable<string>,
  head: TraceHead,
  render: ValueRender,
): { readonly facts: readonly FactTrace[]; readonly decisions: Readonly<Record<string, Trace>> } {
  const decisions: Record<string, Trace> = {};
  const facts = [...withSources(session, read)].map((fact): FactTrace => {
    const { value, origin, computation, decision: id } = session.reading(fact);
    const decision = id === undefined ? undefined : session.graph.decisions.get(id);
    if (decision !== undefined) decisions[decision.id] ??= traceDecision(session, decision, head, render);
    return {
      fact,
      origin,
      ...(value === unknown ? {} : { value: render.factToJson(fact, value) }),
      clauses: session.graph.facts.get(fact)?.clauses ?? [],
      ...(computation === undefined ? {} : { computation }),
      ...(id === undefined ? {} : { decision: id }),
    };
  });
  return { facts, decisions };
}

/** The facts with those that computed ones among them were computed from, in depth. */
function withSources(session: Session, read: Iterable<string>): ReadonlySet<string> {
  const all = new Set(read);
  // A set that grows while it is gone through is gone through to its end.
  for (const fact of all) {
    const source = session.graph.facts.get(fact)?.source;
    if (source?.kind !== "computed" || session.reading(fact).origin === "given") continue;
    for (const each of expressionFacts(source.expression).facts) all.add(each);
  }
  return all;
}

/** What a rule says, as JSON. An output whose fact is unknown is `null`. */
export function paramsToJson(
  session: Session,
  decision: BoundDecision,
  rule: BoundDecisionRule,
  render: ValueRender,
): Readonly<Record<string, Json>> {
  const entries = [...rule.params].map(([output, param]) => [
    output,
    render.outputToJson(decision, output, paramValue(param, session.read)),
  ]);
  return Object.fromEntries(rule.undetermined ? [...entries, ["undetermined", true]] : entries) as Readonly<
    Record<string, Json>
  >;
}

function paramFacts(rule: BoundDecisionRule): readonly string[] {
  return [...rule.params.values()].flatMap((param) => (param.kind === "fact" ? [param.fact] : []));
}
