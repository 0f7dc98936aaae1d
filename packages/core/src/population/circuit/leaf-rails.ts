import {
  classTruth,
  isClassLeaf,
  partitionFact,
  readLeaf,
  standardOperators,
  type BoundLeaf,
  type ClassLeaf,
  type OperatorSet,
} from "../../rule/index.ts";
import { notApplicable, unknown, type Truth, type Value } from "../../value/index.ts";
import { firstWord, type Column, type FigureColumn, type WordColumn } from "../columns/column.ts";
import { scanWords } from "../columns/column-planes.ts";
import { codeIn } from "./binary-code.ts";
import { boundaryAt } from "./boundary-at.ts";
import { never, not, type Circuit, type Literal } from "./circuit.ts";
import type { ColumnCodes } from "./column-codes.ts";
import { factsOf } from "./facts-of.ts";
import { fixed, fold, type Rails } from "./kleene.ts";
import type { RowJudge } from "./row-judge.ts";
import { scanPair } from "./scan.ts";
import { spellLeaf } from "./spell-leaf.ts";

/** What a fact is, row by row: the same value everywhere, a column, or one thing here and another there. */
export type Source =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "column"; readonly column: Column }
  /** The places do not overlap and together are all rows. */
  | { readonly kind: "cases"; readonly cases: readonly Case[] };

export interface Case {
  readonly where: Literal;
  readonly source: Source;
}

export type SourceOf = (fact: string) => Source;

/** Puts comparisons into the circuit. */
export type LeafRails = (leaf: BoundLeaf, sourceOf: SourceOf) => Rails;

/** What is known of the facts of a comparison while it is taken apart. */
export interface Reading {
  readonly values: ReadonlyMap<string, Value>;
  readonly columns: ReadonlyMap<string, Column>;
}

const nothingRead: Reading = { values: new Map(), columns: new Map() };

/**
 * A comparison with a constant asks for a range of class codes, or looks each word up; two columns of figures are compared directly;
 * whatever else there is goes to `judge`.
 */
export function leafRails(
  circuit: Circuit,
  codes: ColumnCodes,
  judge: RowJudge,
  operators: OperatorSet = standardOperators,
): LeafRails {
  const { and, or } = circuit;

  const split = (leaf: BoundLeaf, open: readonly string[], sourceOf: SourceOf, reading: Reading): Rails => {
    const [fact, ...others] = open;
    if (fact === undefined) return compare(leaf, reading);
    const take = (source: Source): Rails => {
      switch (source.kind) {
        case "value":
          return split(leaf, others, sourceOf, {
            ...reading,
            values: new Map([...reading.values, [fact, source.value]]),
          });
        case "column":
          return split(leaf, others, sourceOf, {
            ...reading,
            columns: new Map([...reading.columns, [fact, source.column]]),
          });
        case "cases": {
          const parts = source.cases.map(({ where, source: inner }) => ({ where, rails: take(inner) }));
          const where = (rail: keyof Rails): Literal =>
            fold(
              parts.map((part) => and(part.where, part.rails[rail])),
              or,
              never,
            );
          return { sure: where("sure"), possible: where("possible") };
        }
        default:
          return source satisfies never;
      }
    };
    return take(sourceOf(fact));
  };

  const compare = (leaf: BoundLeaf, reading: Reading): Rails => {
    const [[fact, column] = [], second] = [...reading.columns];
    const read = (name: string): Value => reading.values.get(name) ?? unknown;
    if (fact === undefined || column === undefined) return fixed(readLeaf(leaf, read, operators).truth);
    if (asksForMore(leaf, reading)) {
      // A value that is missing on the other side leaves everything open but what does not apply.
      return hasPath(leaf) ? judge(leaf, reading) : { sure: never, possible: not(codes.masks(column).inapplicable) };
    }
    const told = withConstant(leaf, reading.values);
    if (second !== undefined) return pair(told, column, second[1]) ?? judge(leaf, reading);
    const truthFor = (value: Value): Truth =>
      readLeaf(leaf, (name) => (name === fact ? value : read(name)), operators).truth;
    const holding =
      column.kind === "words"
        ? words(column, spellLeaf(leaf, reading), (value) => truthFor(value) === true)
        : isClassLeaf(told, operators) && told.fact === fact
          ? figures(column, told)
          : undefined;
    return holding === undefined ? judge(leaf, reading) : filled(column, holding, truthFor);
  };

  /** Adds what comes out where there is no value. */
  const filled = (column: Column, holding: Literal, truthFor: (value: Value) => Truth): Rails => {
    const untold = truthFor(unknown);
    const without = truthFor(notApplicable);
    const { open, inapplicable } = codes.masks(column);
    const sure = [holding, untold === true ? open : never, without === true ? inapplicable : never];
    return {
      sure: fold(sure, or, never),
      possible: fold([...sure, untold === false ? never : open, without === false ? never : inapplicable], or, never),
    };
  };

  const figures = (column: FigureColumn, leaf: ClassLeaf): Literal | undefined => {
    const partition = partitionFact(leaf.fact, [leaf]);
    const { cuts, below, count } = partition;
    if (cuts.some((cut) => typeof cut !== "number")) return undefined;
    const held = Array.from(
      { length: count - below },
      (_, place) => classTruth(partition, below + place, leaf) === true,
    );
    const entering = (place: number): Literal => codes.passed(column, boundaryAt(cuts, place));
    const runs = held.flatMap((truth, place) => {
      if (!truth || held[place - 1] === true) return [];
      const begins = place === 0 ? codes.told(column) : entering(place);
      const end = held.indexOf(false, place);
      return [end === -1 ? begins : and(begins, not(entering(end)))];
    });
    return fold(runs, or, never);
  };

  const words = (column: WordColumn, key: string, holds: (value: Value) => boolean): Literal => {
    const coded = codes.classes(column);
    const table = column.words.map(holds);
    if (coded !== undefined) {
      const byClass: boolean[] = Array.from({ length: coded.count }, () => false);
      const isWhole = table.every((truth, word) => {
        const own = coded.classes[word + firstWord] ?? 0;
        const isNew = coded.first[own] === word;
        if (isNew) byClass[own] = truth;
        return byClass[own] === truth;
      });
      if (isWhole) return codeIn(circuit, coded.planes, byClass);
    }
    return circuit.input(`${codes.id(column)} word ${key}`, "scanned", (out) => {
      scanWords(column, Uint32Array.from([0, 0, ...table.map(Number)]), out);
    });
  };

  const pair = (leaf: BoundLeaf, left: Column, right: Column): Rails | undefined => {
    if (left.kind !== "figures" || right.kind !== "figures" || leaf.operand.kind !== "fact") return undefined;
    if (leaf.path !== undefined || leaf.operand.path !== undefined || leaf.subject !== undefined) return undefined;
    if (operators.operators.get(leaf.operator) !== standardOperators.operators.get(leaf.operator)) return undefined;
    const relation = pairs[leaf.operator];
    if (relation === undefined) return undefined;
    const [one, other] = relation.isSwapped ? [right, left] : [left, right];
    const stands = circuit.input(`${codes.id(one)} ${relation.name} ${codes.id(other)}`, "scanned", (out) => {
      scanPair(one.values, relation.name, other.values, out);
    });
    const [mine, theirs] = [codes.masks(left), codes.masks(right)];
    const told = and(codes.told(left), codes.told(right));
    const sure = relation.isNegated ? and(told, not(stands)) : stands;
    const none = or(mine.inapplicable, theirs.inapplicable);
    return { sure, possible: or(sure, and(or(mine.open, theirs.open), not(none))) };
  };

  return (leaf, sourceOf) => split(leaf, factsOf(leaf), sourceOf, nothingRead);
}

const pairs: Readonly<
  Record<string, { readonly name: "above" | "same"; readonly isSwapped: boolean; readonly isNegated: boolean }>
> = {
  greaterThan: { name: "above", isSwapped: false, isNegated: false },
  lessThanInclusive: { name: "above", isSwapped: false, isNegated: true },
  lessThan: { name: "above", isSwapped: true, isNegated: false },
  greaterThanInclusive: { name: "above", isSwapped: true, isNegated: true },
  equal: { name: "same", isSwapped: false, isNegated: false },
  notEqual: { name: "same", isSwapped: false, isNegated: true },
};

/** The same comparison with a constant, when what it compares with is known by now. */
function withConstant(leaf: BoundLeaf, values: ReadonlyMap<string, Value>): BoundLeaf {
  if (leaf.operand.kind !== "fact" || leaf.operand.path !== undefined) return leaf;
  const value = values.get(leaf.operand.fact);
  if (value === undefined || value === unknown) return leaf;
  return { ...leaf, operand: { kind: "constant", value, json: null } };
}

/** Whether another fact that is compared is known of nobody. */
function asksForMore(leaf: BoundLeaf, { values }: Reading): boolean {
  return factsOf(leaf).some((fact) => values.get(fact) === unknown);
}

function hasPath({ path, operand }: BoundLeaf): boolean {
  return path !== undefined || (operand.kind === "fact" && operand.path !== undefined);
}
