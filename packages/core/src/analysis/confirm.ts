import { createSession, type BoundGraph, type DecisionRun } from "../decision/index.ts";
import { expressionFacts } from "../fact/index.ts";
import type { Known } from "../value/index.ts";
import { exampleOf, type Box, type Located, type Space } from "./space/index.ts";

/** A customer who shows what is said about a box. */
export interface Shown {
  readonly facts: ReadonlyMap<string, Known>;
  /** Whether such a customer was decided about, and it was so; otherwise there may be none. */
  readonly isSure: boolean;
}

/**
 * Looks for a customer of a box and decides about them: what the boxes say counts only when the interpreter agrees.
 * Facts that the box leaves open are told only when nothing is decided without them. `undefined` when the
 * interpreter contradicts.
 */
export function confirm(
  located: Located,
  space: Space,
  box: Box,
  isSo: (run: DecisionRun) => boolean,
  wanted?: ReadonlyMap<string, Known>,
): Shown | undefined {
  const near = wanted === undefined ? {} : { wanted };
  const few = exampleOf(space, box, near);
  for (const isFull of [false, true]) {
    const example = isFull ? exampleOf(space, box, { ...near, isFull }) : few;
    const { facts } = example;
    if (isSo(runWith(located, facts))) return { facts, isSure: example.isWhole && canBe(located.graph, facts) };
  }
  return few.isWhole ? undefined : { facts: few.facts, isSure: false };
}

/** What a decision is for a customer of whom these facts are told. */
export function runWith({ graph, decision }: Located, facts: ReadonlyMap<string, Known>): DecisionRun {
  return createSession(graph, { facts, collections: new Map() }).decision(decision);
}

/**
 * Whether a customer can be so, as far as it can be told: nothing is told that is decided, nor two figures that come from
 * the same. One that is summed up from records can be anything, whatever else it looks at.
 */
export function canBe(graph: BoundGraph, facts: ReadonlyMap<string, Known>): boolean {
  const told = [...facts.keys()];
  if (told.some((fact) => graph.facts.get(fact)?.source.kind === "decided")) return false;
  const seen = new Set<string>();
  for (const sources of told.map((fact) => sourcesOf(graph, fact))) {
    for (const each of sources) {
      if (seen.has(each)) return false;
      seen.add(each);
    }
  }
  return true;
}

/** The records that a fact comes from, else the facts that nobody computes. */
function sourcesOf(graph: BoundGraph, fact: string): ReadonlySet<string> {
  const given = new Set<string>();
  const records = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const source = graph.facts.get(id)?.source;
    if (source?.kind !== "computed") {
      given.add(id);
      return;
    }
    const { facts, collections } = expressionFacts(source.expression);
    facts.forEach(visit);
    for (const each of collections) records.add(`${each}[]`);
  };
  visit(fact);
  return records.size > 0 ? records : given;
}
