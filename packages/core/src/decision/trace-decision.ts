import { expressionFacts } from "../fact/index.ts";
import { isObject, type Json } from "../json/index.ts";
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
  const { setAside } = decision;
  if (setAside !== undefined) {
    const { rules } = setAside;
    return {
      ...traceDecision(session, rules, head, render),
      decision: decision.id,
      overrides: setAside.overrides.map(({ decision: _decision, ...each }) => ({
        ...each,
        value: render.outputToJson(decision, each.output, each.value),
      })),
      alone: { status: session.decision(rules).status, outcome: outcomeToJson(session, rules, render) },
    };
  }
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

/**
 * The outcome of a decision by its outputs; `null` when the policy says nothing. An exception changes its own output and
 * leaves the others as the rules say them.
 */
export function outcomeToJson(session: Session, decision: BoundDecision, render: ValueRender): Json {
  const { setAside } = decision;
  if (setAside !== undefined) {
    const alone = outcomeToJson(session, setAside.rules, render);
    const given = setAside.overrides.map(({ output, value }) => [output, render.outputToJson(decision, output, value)]);
    // Why the rules say something is no reason for what an exception says.
    const { reason, ...said } = isObject(alone) ? alone : {};
    const why = reason === undefined || given.some(([output]) => output === "value") ? {} : { reason };
    return { ...said, ...why, ...(Object.fromEntries(given) as Record<string, Json>) };
  }
  const { said, settlement } = session.decision(decision);
  if (said.size === 0) return null;
  if (settlement.status === "undetermined" && settlement.applied.length === 0 && decision.hitPolicy !== "collect")
    return null;
  return Object.fromEntries([...said].map(([output, value]) => [output, render.outputToJson(decision, output, value)]));
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
