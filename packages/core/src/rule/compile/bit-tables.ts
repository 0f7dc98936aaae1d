import { allTruths, notTruth } from "../truth.ts";
import { unknown, type Truth } from "../../value/index.ts";
import { classTruth, partitionFact, type ClassLeaf, type FactPartition } from "./fact-partition.ts";
import type { Literal, NormalForm, Term } from "./normal-form.ts";

/**
 * For each class of something, two rows of bits, one bit per term: `sure` keeps the terms of which every literal about it
 * is true in that class, `possible` those of which none is false. They differ only where something is unknown.
 */
export interface BitTable {
  readonly sure: Int32Array;
  readonly possible: Int32Array;
}

export interface FactTable extends BitTable {
  readonly partition: FactPartition;
}

/** The same for what the interpreter judges; its classes are the three truths. */
export interface OpaqueTable extends BitTable {
  readonly proposition: number;
  /** The terms that ask about it. */
  readonly concerned: Int32Array;
}

const truthOfClass: readonly Truth[] = [unknown, false, true];

/** The rows of an {@link OpaqueTable}. */
export function truthClass(truth: Truth): 0 | 1 | 2 {
  if (truth === unknown) return 0;
  return truth ? 2 : 1;
}

/** One table per fact whose leaves have classes. */
export function factTables({ propositions, terms }: NormalForm): readonly FactTable[] {
  const leaves = new Map<string, Map<number, ClassLeaf>>();
  for (const [at, proposition] of propositions.entries()) {
    if (proposition.kind === "opaque") continue;
    const { leaf } = proposition;
    leaves.set(leaf.fact, (leaves.get(leaf.fact) ?? new Map<number, ClassLeaf>()).set(at, leaf));
  }
  return [...leaves].map(([fact, own]) => {
    const partition = partitionFact(fact, [...own.values()]);
    const truths = (at: number) =>
      new Map<number, Truth>([...own].map(([proposition, leaf]) => [proposition, classTruth(partition, at, leaf)]));
    return { partition, ...table(terms, partition.count, truths) };
  });
}

/** One table per proposition that the interpreter judges. */
export function opaqueTables({ propositions, terms }: NormalForm): readonly OpaqueTable[] {
  return [...propositions.entries()].flatMap(([proposition, { kind }]) => {
    if (kind === "class") return [];
    const truths = (at: number) => new Map<number, Truth>([[proposition, truthOfClass[at] ?? unknown]]);
    const concerned = new Int32Array(wordsFor(terms));
    for (const [at, term] of terms.entries()) {
      if (term.literals.some((each) => each.proposition === proposition)) setBit(concerned, at);
    }
    return [{ proposition, concerned, ...table(terms, 3, truths) }];
  });
}

/** How many words of 32 bits hold a bit for each term. */
export function wordsFor(terms: readonly Term[]): number {
  return Math.ceil(terms.length / 32);
}

/** Rows that start full; only the terms with literals about this table can lose their bits. */
function table(terms: readonly Term[], count: number, truthsOf: (at: number) => ReadonlyMap<number, Truth>): BitTable {
  const words = wordsFor(terms);
  const sure = new Int32Array(count * words).fill(-1);
  const possible = new Int32Array(count * words).fill(-1);
  const own = truthsOf(0);
  const concerned = [...terms.entries()].flatMap(([index, { literals }]) => {
    const about = literals.filter((literal) => own.has(literal.proposition));
    return about.length === 0 ? [] : [{ index, about }];
  });
  for (let at = 0; at < count; at += 1) {
    const truths = truthsOf(at);
    for (const { index, about } of concerned) {
      const truth = allTruths(about.map((literal) => literalTruth(literal, truths)));
      if (truth !== true) clearBit(sure, at * words * 32 + index);
      if (truth === false) clearBit(possible, at * words * 32 + index);
    }
  }
  return { sure, possible };
}

function literalTruth(literal: Literal, truths: ReadonlyMap<number, Truth>): Truth {
  const truth = truths.get(literal.proposition) ?? unknown;
  return literal.negated ? notTruth(truth) : truth;
}

function clearBit(bits: Int32Array, at: number): void {
  bits[at >> 5] = (bits[at >> 5] ?? 0) & ~(1 << (at & 31));
}

function setBit(bits: Int32Array, at: number): void {
  bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
}
