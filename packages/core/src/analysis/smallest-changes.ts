import { missingFor, type BoundDecision, type BoundGraph, type DecisionRun, type Supplied } from "../decision/index.ts";
import { expressionFacts } from "../fact/index.ts";
import { equalValues, type Known, type Value } from "../value/index.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import { createWhatIf, type Changes, type WhatIf } from "./what-if.ts";

/** One fact that would have to be different. `from` is `unknown` when nobody has told it. */
export interface ChangedFact {
  readonly fact: string;
  readonly from: Value;
  readonly to: Known;
}

/** A change that gives another outcome. */
export interface Change {
  /** The `value` that the decision would give. */
  readonly value: Known;
  /** One fact, or two when no single one does. */
  readonly facts: readonly ChangedFact[];
  /** The rules that would make the outcome: places in the decision's list. */
  readonly applied: readonly number[];
}

/** How many pairs of changes are tried before an outcome is left without advice. */
const pairLimit = 4000;

/**
 * For every other `value` that a decision's rules can give: the smallest change of one fact that gives it, or of two when
 * no single one does. Each has been decided again. None for decisions that collect, and none while a fact is missing.
 *
 * Of one figure it is the very next that can be written beyond a threshold. Between facts, what is smaller counts as a
 * share of the figure; a word or a truth counts as a whole. A computed fact changes as a figure. Facts that are declared
 * immutable, and what is computed from nothing else, never change.
 */
export function smallestChanges(graph: BoundGraph, supplied: Supplied, decision: BoundDecision): readonly Change[] {
  if (decision.hitPolicy === "collect") return [];
  const question = openQuestion(graph, supplied, decision);
  const { session } = question.whatIf;
  if (missingFor(session, decision).facts.some((fact) => graph.facts.get(fact)?.source.kind !== "decided")) return [];
  const now = session.decision(decision).values.get("value");
  const wanted = wantedValues(decision).filter((value) => now === undefined || !equalValues(value, now));
  const singles = question.candidates.flat().map((each): readonly Candidate[] => [each]);
  const found = bestFor(wanted, singles, question);
  const rest = wanted.filter((value) => !found.has(value));
  const pairs = rest.length === 0 ? new Map<Known, Found>() : bestFor(rest, pairsOf(question.candidates), question);
  return wanted.flatMap((value): readonly Change[] => {
    const best = found.get(value) ?? pairs.get(value);
    if (best === undefined) return [];
    const facts = best.changes.map(({ fact, to }): ChangedFact => ({ fact, from: session.read(fact), to }));
    return [{ value, facts, applied: best.run.settlement.applied }];
  });
}

interface Question {
  readonly whatIf: WhatIf;
  /** By fact: the nearest value of each of its other classes, nearest first. */
  readonly candidates: readonly (readonly Candidate[])[];
}

interface Found {
  readonly changes: readonly Candidate[];
  readonly run: DecisionRun;
  readonly size: number;
}

function openQuestion(graph: BoundGraph, supplied: Supplied, decision: BoundDecision): Question {
  const whatIf = createWhatIf(graph, supplied, decision);
  const { session, reach } = whatIf;
  const isFixed = fixedFacts(graph);
  const candidates = reach.facts
    .filter((fact) => !isFixed(fact))
    .map((fact) => candidatesOf(fact, reach.conditions, session));
  return { whatIf, candidates };
}

/** The smallest of some changes for each value; of equal ones the first. */
function bestFor(
  wanted: readonly Known[],
  tries: Iterable<readonly Candidate[]>,
  { whatIf }: Question,
): ReadonlyMap<Known, Found> {
  const best = new Map<Known, Found>();
  for (const changes of tries) {
    const size = changes.reduce((sum, each) => sum + each.size, 0);
    if (wanted.every((value) => (best.get(value)?.size ?? Infinity) <= size)) continue;
    const run = whatIf.decideWith(asChanges(changes));
    const value = run.settlement.status === "decided" ? run.values.get("value") : undefined;
    const target = value === undefined ? undefined : wanted.find((each) => equalValues(each, value));
    if (target === undefined || (best.get(target)?.size ?? Infinity) <= size) continue;
    best.set(target, { changes, run, size });
  }
  return best;
}

function asChanges(changes: readonly Candidate[]): Changes {
  return new Map(changes.map(({ fact, to }) => [fact, to]));
}

function* pairsOf(candidates: Question["candidates"]): Generator<readonly Candidate[]> {
  let left = pairLimit;
  for (const [at, firsts] of candidates.entries()) {
    for (const first of firsts) {
      for (const second of candidates.slice(at + 1).flat()) {
        left -= 1;
        if (left < 0) return;
        yield [first, second];
      }
    }
  }
}

/** The values that the rules themselves name, each once, in the order of the rules. */
function wantedValues(decision: BoundDecision): readonly Known[] {
  const said = decision.rules.flatMap((rule): readonly Known[] => {
    const param = rule.undetermined ? undefined : rule.params.get("value");
    return param?.kind === "constant" && param.value !== null ? [param.value] : [];
  });
  return said.filter((value, at) => said.findIndex((each) => equalValues(each, value)) === at);
}

/** Tells which facts nobody can change: the immutable ones, and what is computed from nothing but them and the day. */
function fixedFacts(graph: BoundGraph): (fact: string) => boolean {
  const isFixed = (fact: string): boolean => {
    if (graph.scope.fact(fact)?.immutable === true) return true;
    const source = graph.facts.get(fact)?.source;
    if (source?.kind !== "computed") return false;
    const { facts, collections } = expressionFacts(source.expression);
    return collections.length === 0 && facts.every(isFixed);
  };
  return isFixed;
}
