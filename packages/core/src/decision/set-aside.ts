import type { RuleJudge } from "../rule/index.ts";
import type { BoundDecision, BoundDecisionRule, BoundOverride, BoundParam } from "./bound-decision.ts";
import type { GraphFact } from "./fact-graph.ts";
import type { BoundGraph } from "./session.ts";

/**
 * A graph in which recorded exceptions make outcomes. Each decision that they concern becomes one of a single rule that
 * always holds: it gives the exception's value, and every other output as the rules alone give it. Whatever reads the fact, be
 * it a decision, a computed fact, a cadence or a clock, reads it as from any decision.
 *
 * @param overrides those that hold on the graph's day, one at most for each fact
 */
export function setAsideGraph(graph: BoundGraph, overrides: readonly BoundOverride[]): BoundGraph {
  if (overrides.length === 0) return graph;
  const decisions = new Map(graph.decisions);
  const facts = new Map(graph.facts);
  for (const [id, own] of Map.groupBy(overrides, ({ decision }) => decision)) {
    const rules = graph.decisions.get(id);
    if (rules === undefined) continue;
    const alone: BoundDecision = { ...rules, id: `${id}@rules` };
    decisions.set(alone.id, alone);
    decisions.set(id, setAside(rules, alone, own));
    for (const fact of keptFacts(alone)) facts.set(fact.id, fact);
  }
  return { ...graph, decisions, facts, settled: new Set(overrides.map(({ fact }) => fact)) };
}

const ALWAYS: RuleJudge = { evaluate: () => [true] };

function setAside(rules: BoundDecision, alone: BoundDecision, overrides: readonly BoundOverride[]): BoundDecision {
  const given = new Map(
    overrides.map(({ output, value }): [string, BoundParam] => [output, { kind: "constant", value }]),
  );
  const params = rules.outputs
    .filter(({ name }) => name !== "reason" || !given.has("value"))
    .map(({ name }): [string, BoundParam] => [name, given.get(name) ?? { kind: "fact", fact: keptFact(alone, name) }]);
  const [clause, ...clauses] = new Set(overrides.map((each) => each.clause));
  const rule: BoundDecisionRule = {
    name: overrides.map(({ id }) => `override/${id}`).join(" "),
    clauses: clause === undefined ? clauses : [clause, ...clauses],
    priority: 1,
    condition: { kind: "all", conditions: [], priority: 1, pointer: "" },
    params: new Map(params),
    undetermined: false,
    pointer: "",
  };
  return {
    id: rules.id,
    ...(rules.from === undefined ? {} : { from: rules.from }),
    clauses: rules.clauses,
    hitPolicy: "first",
    outputs: rules.outputs.map(({ collect: _collect, ...output }) => output),
    rules: [rule],
    judge: ALWAYS,
    ...(rules.whenUndetermined === undefined ? {} : { whenUndetermined: rules.whenUndetermined }),
    setAside: { overrides, rules: alone },
  };
}

/** What the rules alone say of an output, as a fact that nobody can supply: no vocabulary has such a name. */
function keptFact({ id }: BoundDecision, output: string): string {
  return `${id}.${output}`;
}

function keptFacts(alone: BoundDecision): readonly GraphFact[] {
  return alone.outputs.map(({ name, type }) => ({
    id: keptFact(alone, name),
    type,
    clauses: [],
    source: { kind: "decided", decision: alone.id, output: name },
  }));
}
