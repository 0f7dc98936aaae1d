import { classOf, classTruth, notApplicableClass, type ClassLeaf, type FactPartition } from "../../rule/index.ts";
import type { Known } from "../../value/index.ts";
import { maskOf } from "./box.ts";

/** The classes of a fact put together that no comparison tells apart, and by comparison where it holds. */
export interface FactCells {
  readonly cells: readonly (readonly number[])[];
  readonly masks: readonly bigint[];
}

/** Puts classes together by how every comparison comes out for them. What does not apply stays apart. */
export function cellsOf(partition: FactPartition, classes: readonly number[], leaves: readonly ClassLeaf[]): FactCells {
  const truths = leaves.map((leaf) => truthsOf(partition, classes, leaf));
  // What does not apply stays apart: nobody can tell it, so it makes another kind of example.
  let cellOf = Int32Array.from(classes, (at) => (at === notApplicableClass ? 1 : 0));
  let count = 2;
  for (const own of truths) {
    const next = renumbered(cellOf, own);
    cellOf = next.cellOf;
    count = next.count;
    // Every class is a cell of its own: nothing is left to be told apart.
    if (count === classes.length) break;
  }
  if (truths.length === 0) cellOf = renumbered(cellOf, new Uint8Array(classes.length)).cellOf;
  const cells: number[][] = [];
  const first: number[] = [];
  for (const [at, cell] of cellOf.entries()) {
    first[cell] ??= at;
    (cells[cell] ??= []).push(classes[at] ?? notApplicableClass);
  }
  return { cells, masks: truths.map((own) => maskOf(cellsWith(own, first))) };
}

/** The cells for which a comparison holds. @param first by cell a class of it */
function cellsWith(truths: Uint8Array, first: readonly number[]): readonly number[] {
  const cells: number[] = [];
  for (let cell = 0; cell < first.length; cell += 1) if (truths[first[cell] ?? 0] === 1) cells.push(cell);
  return cells;
}

/** Cells cut in two by one more comparison, numbered in the order of their first classes. */
function renumbered(
  cellOf: Int32Array<ArrayBuffer>,
  truths: Uint8Array,
): { readonly cellOf: Int32Array<ArrayBuffer>; readonly count: number } {
  const numbers = new Int32Array(2 * (cellOf.length + 2)).fill(-1);
  const next = new Int32Array(cellOf.length);
  let count = 0;
  for (let at = 0; at < cellOf.length; at += 1) {
    const old = 2 * (cellOf[at] ?? 0) + (truths[at] ?? 0);
    if (numbers[old] === -1) {
      numbers[old] = count;
      count += 1;
    }
    next[at] = numbers[old] ?? 0;
  }
  return { cellOf: next, count };
}

/**
 * How a comparison comes out for each class. Classes that stand alike to its constants are asked about once: whether they
 * are one of them, below or above, and whether they are words or figures is all that counts.
 */
function truthsOf(partition: FactPartition, classes: readonly number[], leaf: ClassLeaf): Uint8Array {
  const { value } = leaf.operand;
  const constants: readonly Known[] = Array.isArray(value) ? value : [value];
  const mentioned = constants.map((each) => classOf(partition, each));
  const members = new Set(mentioned);
  // Lists are asked for what they hold, never for an order.
  const pivot = Array.isArray(value) ? Infinity : (mentioned[0] ?? 0);
  // No comparison mentions a list of lists, so its class is that of everything else.
  const otherClass = classOf(partition, []);
  const kinds: (boolean | undefined)[] = [];
  const truths = new Uint8Array(classes.length);
  for (let at = 0; at < classes.length; at += 1) {
    const own = classes[at] ?? 0;
    const kind =
      own === notApplicableClass ? 0 : own === otherClass ? 1 : own < partition.below ? 2 : own < pivot ? 3 : 4;
    const holds = members.has(own)
      ? classTruth(partition, own, leaf) === true
      : (kinds[kind] ??= classTruth(partition, own, leaf) === true);
    truths[at] = holds ? 1 : 0;
  }
  return truths;
}
