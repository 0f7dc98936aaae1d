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
import type { NormalForm } from "./normal-form.ts";
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

/** What the terms say about one fact, laid out flat: there may be many thousands, and this is done where nothing is warm yet. */
interface Concerns {
  /** The terms that ask about the fact, ascending. */
  readonly terms: number[];
  /** Where the literals of each of these terms begin. */
  readonly from: number[];
  /** Propositions; of a negated literal the complement. */
  readonly literals: number[];
}

/** The rows of every fact whose leaves have classes; those that most terms ask about first. */
export function classRows(
  form: NormalForm,
  partitions: readonly FactPartition[],
  store: RowStore,
): readonly ClassRows[] {
  const slots = new Map(partitions.map(({ fact }, at) => [fact, at]));
  const slotOf = form.propositions.map((each) => (each.kind === "class" ? (slots.get(each.leaf.fact) ?? -1) : -1));
  const concerns = partitions.map((): Concerns => ({ terms: [], from: [], literals: [] }));
  for (let term = 0; term < form.terms.length; term += 1) {
    for (const { proposition, negated } of form.terms[term]?.literals ?? []) {
      const own = concerns[slotOf[proposition] ?? -1];
      if (own === undefined) continue;
      if (own.terms.at(-1) !== term) {
        own.terms.push(term);
        own.from.push(own.literals.length);
      }
      own.literals.push(negated ? ~proposition : proposition);
    }
  }
  return partitions
    .map((partition, at) => rowsOf(form, partition, concerns[at] ?? { terms: [], from: [], literals: [] }, store))
    .toSorted((a, b) => b.concerned - a.concerned);
}

function rowsOf(
  form: NormalForm,
  partition: FactPartition,
  { terms, from, literals }: Concerns,
  store: RowStore,
): ClassRows {
  const judges: (LeafJudge | undefined)[] = [];
  /** By class, the places of the terms that may come out differently there than in the class that its row is made from. */
  const changes: (number[] | undefined)[] = [];
  const change = (at: number, place: number): void => {
    const known = changes[at];
    if (known === undefined) changes[at] = [place];
    else if (known.at(-1) !== place) known.push(place);
  };
  const judgeLeaf = leafJudges(partition);
  for (let place = 0; place < terms.length; place += 1) {
    const end = from[place + 1] ?? literals.length;
    for (let at = from[place] ?? 0; at < end; at += 1) {
      const literal = literals[at] ?? 0;
      const proposition = literal < 0 ? ~literal : literal;
      const found = form.propositions[proposition];
      if (found?.kind !== "class") continue;
      const judge = (judges[proposition] ??= judgeLeaf(found.leaf));
      for (const own of judge.own) {
        change(own, place);
        if (own >= partition.below) change(own + 1, place);
      }
    }
  }
  const put = (place: number, at: number): void => {
    const end = from[place + 1] ?? literals.length;
    let isLeft = true;
    for (let each = from[place] ?? 0; each < end && isLeft; each += 1) {
      const literal = literals[each] ?? 0;
      const truth = judges[literal < 0 ? ~literal : literal]?.truth(at) ?? unknown;
      isLeft = (literal < 0 ? notTruth(truth) : truth) === true;
    }
    store.set(terms[place] ?? 0, isLeft);
  };
  const putAll = (at: number): void => {
    for (let place = 0; place < terms.length; place += 1) put(place, at);
  };

  const rowOf = new Int32Array(partition.count);
  // No comparison with what is unknown is false, and none is true.
  store.fill();
  const open = store.add();
  for (const term of terms) store.set(term, false);
  rowOf[unknownClass] = store.intern();
  for (const at of [notApplicableClass, otherClass]) {
    putAll(at);
    rowOf[at] = store.intern();
  }
  // A word is told from the others only by the terms that mention it.
  for (let at = otherClass + 1; at < partition.below; at += 1) {
    const own = changes[at] ?? [];
    for (const place of own) put(place, at);
    rowOf[at] = store.intern();
    for (const place of own) put(place, otherClass);
  }
  // From figure to figure only the terms change whose constants lie there.
  putAll(partition.below);
  for (let at = partition.below; at < partition.count; at += 1) {
    for (const place of changes[at] ?? []) put(place, at);
    rowOf[at] = store.intern();
  }
  return { partition, rowOf, open, concerned: terms.length };
}

/** How a leaf comes out class by class. */
interface LeafJudge {
  /** The classes of its own constants. */
  readonly own: ReadonlySet<number> | readonly number[];
  readonly truth: (at: number) => Truth;
}

/** Kinds of classes: what no leaf mentions, words and truths, figures. */
const kinds = 3;

/**
 * `classTruth` for many leaves and classes. An operator is asked once for each way in which a class and a constant can stand to each
 * other, which is all that it goes by; a long list is looked up, not gone through for each of its items.
 */
function leafJudges(partition: FactPartition): (leaf: ClassLeaf) => LeafJudge {
  const known = new Map<string, (Truth | undefined)[]>();
  const kindOf = (at: number): number => (at >= partition.below ? 2 : at > otherClass ? 1 : 0);
  const truthsOf = (name: string): (Truth | undefined)[] => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const made: (Truth | undefined)[] = [];
    known.set(name, made);
    return made;
  };
  return ({ operator, operand }) => {
    const { value } = operand;
    if (!Array.isArray(value)) {
      const constant = classOf(partition, value);
      const kind = kindOf(constant) * kinds;
      const truths = truthsOf(operator);
      const truth = (at: number): Truth => {
        if (at <= notApplicableClass) return testClass(partition, at, operator, constant);
        const order = at === constant ? 1 : at < constant ? 0 : 2;
        return (truths[(kind + kindOf(at)) * 3 + order] ??= testClass(partition, at, operator, constant));
      };
      return { own: constant > otherClass ? [constant] : [], truth };
    }
    const own = new Set(value.map((each: Known) => classOf(partition, each)).filter((at) => at > otherClass));
    const truths = truthsOf(`${operator} list`);
    const truth = (at: number): Truth => {
      if (at <= notApplicableClass) return testClass(partition, at, operator, []);
      const isIn = own.has(at);
      return (truths[kindOf(at) * 2 + +isIn] ??= testClass(partition, at, operator, isIn ? [at] : []));
    };
    return { own, truth };
  };
}
