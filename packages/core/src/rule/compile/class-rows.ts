import { notTruth } from "../truth.ts";
import { unknown, type Known, type Truth } from "../../value/index.ts";
import {
  classOf,
  notApplicableClass,
  otherClass,
  testClass,
  unknownClass,
  type ClassLeaf,
  type FactPartition,
} from "./fact-partition.ts";
import type { Literal, NormalForm } from "./normal-form.ts";
import type { RowStore } from "./row-store.ts";

/**
 * For each class of a fact the row of terms that it leaves standing: those of which every literal about the fact is true
 * there. `rowOf` has one entry per class, an offset into the store. An unknown fact has a second row, `open`: the terms
 * of which it makes no literal false.
 */
export interface ClassRows {
  readonly partition: FactPartition;
  readonly rowOf: Int32Array;
  readonly open: number;
  /** How many terms ask about the fact. */
  readonly concerned: number;
}

/** A term's literals about one fact. */
interface Concern {
  readonly term: number;
  readonly about: readonly Literal[];
}

/** The rows of every fact whose leaves have classes; those that most terms ask about first. */
export function classRows(
  form: NormalForm,
  partitions: readonly FactPartition[],
  store: RowStore,
): readonly ClassRows[] {
  const slots = new Map(partitions.map(({ fact }, at) => [fact, at]));
  const slotOf = form.propositions.map((each) => (each.kind === "class" ? (slots.get(each.leaf.fact) ?? -1) : -1));
  const concerns: Map<number, Literal[]>[] = partitions.map(() => new Map());
  for (const [term, { literals }] of form.terms.entries()) {
    for (const literal of literals) {
      const own = concerns[slotOf[literal.proposition] ?? -1];
      if (own === undefined) continue;
      const about = own.get(term);
      if (about === undefined) own.set(term, [literal]);
      else about.push(literal);
    }
  }
  return partitions
    .map((partition, at) => rowsOf(form, partition, concerns[at] ?? new Map(), store))
    .toSorted((a, b) => b.concerned - a.concerned);
}

function rowsOf(
  form: NormalForm,
  partition: FactPartition,
  concerns: ReadonlyMap<number, readonly Literal[]>,
  store: RowStore,
): ClassRows {
  const all = [...concerns].map(([term, about]): Concern => ({ term, about }));
  const judges = new Map<number, LeafJudge>();
  /** The terms that may come out differently in a class than in the one that its row is made from. */
  const changes = new Map<number, Concern[]>();
  const change = (at: number, concern: Concern) => {
    const known = changes.get(at);
    if (known === undefined) changes.set(at, [concern]);
    else if (known.at(-1) !== concern) known.push(concern);
  };
  for (const concern of all) {
    for (const { proposition } of concern.about) {
      let judge = judges.get(proposition);
      const found = form.propositions[proposition];
      if (found?.kind !== "class") continue;
      if (judge === undefined) judges.set(proposition, (judge = judgeClasses(partition, found.leaf)));
      for (const at of judge.own) {
        change(at, concern);
        if (at >= partition.below) change(at + 1, concern);
      }
    }
  }
  const literalAt = ({ proposition, negated }: Literal, at: number): Truth => {
    const truth = judges.get(proposition)?.truth(at) ?? unknown;
    return negated ? notTruth(truth) : truth;
  };
  const put = ({ term, about }: Concern, at: number) => {
    let isLeft = true;
    for (const each of about) isLeft &&= literalAt(each, at) === true;
    store.set(term, isLeft);
  };

  const rowOf = new Int32Array(partition.count);
  // No comparison with what is unknown is false, and none is true.
  store.fill();
  const open = store.add();
  for (const { term } of all) store.set(term, false);
  rowOf[unknownClass] = store.intern();
  for (const at of [notApplicableClass, otherClass]) {
    for (const concern of all) put(concern, at);
    rowOf[at] = store.intern();
  }
  // A word is told from the others only by the terms that mention it.
  for (let at = otherClass + 1; at < partition.below; at += 1) {
    const own = changes.get(at) ?? [];
    for (const concern of own) put(concern, at);
    rowOf[at] = store.intern();
    for (const concern of own) put(concern, otherClass);
  }
  // From figure to figure only the terms change whose constants lie there.
  for (const concern of all) put(concern, partition.below);
  for (let at = partition.below; at < partition.count; at += 1) {
    for (const concern of changes.get(at) ?? []) put(concern, at);
    rowOf[at] = store.intern();
  }
  return { partition, rowOf, open, concerned: all.length };
}

/** How a leaf comes out class by class. */
interface LeafJudge {
  /** The classes of its own constants. */
  readonly own: ReadonlySet<number>;
  readonly truth: (at: number) => Truth;
}

/** `classTruth` for many classes: a long list is looked up, not gone through for each of its items. */
function judgeClasses(partition: FactPartition, { operator, operand }: ClassLeaf): LeafJudge {
  const { value } = operand;
  if (!Array.isArray(value)) {
    const constant = classOf(partition, value);
    const own = new Set(constant > otherClass ? [constant] : []);
    return { own, truth: (at) => testClass(partition, at, operator, constant) };
  }
  const own = new Set(value.map((each: Known) => classOf(partition, each)).filter((at) => at > otherClass));
  return { own, truth: (at) => testClass(partition, at, operator, own.has(at) ? [at] : []) };
}
