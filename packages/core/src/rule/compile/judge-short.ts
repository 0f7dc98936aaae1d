import { unknown, type Truth } from "../../value/index.ts";
import type { ReadFact } from "../bound-condition.ts";
import type { OperatorSet } from "../operator-set.ts";
import type { RowOf } from "./class-lookup.ts";
import type { CompiledRules, FactRecord, FiredRules } from "./compiled-rules.ts";
import { figurePair, orderBits } from "./figure-pair.ts";
import { collect, without } from "./intersect-rows.ts";
import { compileJudge, type Judge, type ReadValues } from "./judge.ts";
import type { NormalForm } from "./normal-form.ts";
import { opaqueMasks } from "./opaque-masks.ts";
import { recordLayout } from "./record-layout.ts";
import type { RowStore } from "./row-store.ts";

const shortWords = 4;

/** Whether rows are short enough to be intersected in four local variables while the facts are read, and the facts few enough for one word. */
export function isShort({ words }: Pick<RowStore, "words">, facts: number): boolean {
  return words <= shortWords && facts <= 32;
}

/** What {@link judgeShort} goes by: the facts that have classes, and their rows. */
export interface ShortTables {
  readonly classed: readonly string[];
  readonly rowOf: RowOf;
  /** By slot: the terms that an unknown fact leaves possible, and those that it leaves sure. */
  readonly openRows: readonly number[];
  readonly unknownRows: readonly number[];
  readonly words: number;
  readonly bits: Int32Array;
}

const none: readonly number[] = Object.freeze([]);

/** `intersectRows` for few rules, reading included: the same answers, in less time. */
export function judgeShort(
  form: NormalForm,
  { classed, rowOf, openRows, unknownRows, words, bits: packed }: ShortTables,
  slots: ReadonlyMap<string, number>,
  operators: OperatorSet,
): Pick<CompiledRules, "fired" | "firedIn"> {
  // The last row is read to its fourth word, too; what lies there is masked.
  const bits = new Int32Array(packed.length + shortWords);
  bits.set(packed);
  const names = [...classed];
  const count = names.length;
  const [full0 = 0, full1 = 0, full2 = 0, full3 = 0] = fullWords(form.terms.length);
  const opaque = opaqueJudges(form, words, slots, operators);
  const keepsValues = opaque.judges.length > 0;
  const noValues: ReadValues = Array.from(slots, () => undefined);
  const slotOfKey = recordLayout(slots);
  const everySlot = count === 32 ? -1 : (1 << count) - 1;
  // An import is looked up at every use, a constant beside the loop once.
  const untold = unknown;
  const finish = finishShort(form, opaque);

  const fired = (read: ReadFact): FiredRules => {
    let possible0 = full0;
    let possible1 = full1;
    let possible2 = full2;
    let possible3 = full3;
    let sure0 = -1;
    let sure1 = -1;
    let sure2 = -1;
    let sure3 = -1;
    const values = keepsValues ? noValues.slice() : noValues;
    for (let slot = 0; slot < count; slot += 1) {
      const value = read(names[slot] ?? "");
      if (keepsValues) values[slot] = value;
      let row = openRows[slot] ?? 0;
      if (value === unknown) {
        const at = unknownRows[slot] ?? 0;
        sure0 &= bits[at] ?? 0;
        sure1 &= bits[at + 1] ?? 0;
        sure2 &= bits[at + 2] ?? 0;
        sure3 &= bits[at + 3] ?? 0;
      } else row = rowOf(slot, value);
      possible0 &= bits[row] ?? 0;
      possible1 &= bits[row + 1] ?? 0;
      possible2 &= bits[row + 2] ?? 0;
      possible3 &= bits[row + 3] ?? 0;
    }
    return finish(possible0, possible1, possible2, possible3, sure0, sure1, sure2, sure3, values, read);
  };

  const firedIn = (record: FactRecord): FiredRules => {
    let possible0 = full0;
    let possible1 = full1;
    let possible2 = full2;
    let possible3 = full3;
    let sure0 = -1;
    let sure1 = -1;
    let sure2 = -1;
    let sure3 = -1;
    const values = keepsValues ? noValues.slice() : noValues;
    let left = everySlot;
    let place = 0;
    // An object's keys are gone through in one sweep; asking for them by name would search each time.
    for (const key in record) {
      const value = record[key];
      const slot = slotOfKey(key, place);
      place += 1;
      if (slot < 0) continue;
      if (value === undefined || value === untold) continue;
      if (keepsValues) values[slot] = value;
      if (slot >= count) continue;
      left &= ~(1 << slot);
      const row = rowOf(slot, value);
      possible0 &= bits[row] ?? 0;
      possible1 &= bits[row + 1] ?? 0;
      possible2 &= bits[row + 2] ?? 0;
      possible3 &= bits[row + 3] ?? 0;
    }
    while (left !== 0) {
      const slot = 31 - Math.clz32(left & -left);
      left &= left - 1;
      const row = openRows[slot] ?? 0;
      const at = unknownRows[slot] ?? 0;
      possible0 &= bits[row] ?? 0;
      possible1 &= bits[row + 1] ?? 0;
      possible2 &= bits[row + 2] ?? 0;
      possible3 &= bits[row + 3] ?? 0;
      sure0 &= bits[at] ?? 0;
      sure1 &= bits[at + 1] ?? 0;
      sure2 &= bits[at + 2] ?? 0;
      sure3 &= bits[at + 3] ?? 0;
    }
    return finish(possible0, possible1, possible2, possible3, sure0, sure1, sure2, sure3, values, nothing);
  };

  return { fired, firedIn };
}

const nothing: ReadFact = () => unknown;

/** Every term, in four words. */
function fullWords(terms: number): readonly number[] {
  return Array.from({ length: shortWords }, (_, word) => {
    const left = terms - 32 * word;
    if (left <= 0) return 0;
    return left >= 32 ? -1 : (1 << left) - 1;
  });
}

const { above, below, same } = orderBits;

/** Asks about what has no classes as far as it matters, and tells which rules are left. */
function finishShort(form: NormalForm, { judges, orders, lefts, rights, wanted, unwanted }: OpaqueJudges) {
  const ruleOf = Int32Array.from(form.terms, (term) => term.rule);
  return (
    first: number,
    second: number,
    third: number,
    fourth: number,
    sureFirst: number,
    sureSecond: number,
    sureThird: number,
    sureFourth: number,
    values: ReadValues,
    read: ReadFact,
  ): FiredRules => {
    let possible0 = first;
    let possible1 = second;
    let possible2 = third;
    let possible3 = fourth;
    let sure0 = sureFirst;
    let sure1 = sureSecond;
    let sure2 = sureThird;
    let sure3 = sureFourth;
    for (let at = 0, mask = 0; at < judges.length; at += 1, mask += shortWords) {
      const want0 = wanted[mask] ?? 0;
      const not0 = unwanted[mask] ?? 0;
      const want1 = wanted[mask + 1] ?? 0;
      const not1 = unwanted[mask + 1] ?? 0;
      const want2 = wanted[mask + 2] ?? 0;
      const not2 = unwanted[mask + 2] ?? 0;
      const want3 = wanted[mask + 3] ?? 0;
      const not3 = unwanted[mask + 3] ?? 0;
      const left = values[lefts[at] ?? 0];
      const right = values[rights[at] ?? 0];
      const order = orders[at] ?? 0;
      if (order !== 0 && typeof left === "number" && typeof right === "number") {
        // Asking whether it matters would take longer, and nobody could guess the answer.
        const isAbove = (order & above) !== 0 && left > right;
        const isBelow = (order & below) !== 0 && left < right;
        const holds = -(+isAbove | +isBelow | +((order & same) !== 0 && left === right));
        possible0 &= ~((not0 & holds) | (want0 & ~holds));
        possible1 &= ~((not1 & holds) | (want1 & ~holds));
        possible2 &= ~((not2 & holds) | (want2 & ~holds));
        possible3 &= ~((not3 & holds) | (want3 & ~holds));
        continue;
      }
      const any0 = want0 | not0;
      const any1 = want1 | not1;
      const any2 = want2 | not2;
      const any3 = want3 | not3;
      if (((possible0 & any0) | (possible1 & any1) | (possible2 & any2) | (possible3 & any3)) === 0) continue;
      const truth: Truth = judges[at]?.(values, read) ?? unknown;
      if (truth === unknown) {
        sure0 &= ~any0;
        sure1 &= ~any1;
        sure2 &= ~any2;
        sure3 &= ~any3;
      } else {
        possible0 &= ~(truth ? not0 : want0);
        possible1 &= ~(truth ? not1 : want1);
        possible2 &= ~(truth ? not2 : want2);
        possible3 &= ~(truth ? not3 : want3);
      }
    }
    const held: number[] = [];
    collect(possible0 & sure0, 0, ruleOf, held);
    collect(possible1 & sure1, 1, ruleOf, held);
    collect(possible2 & sure2, 2, ruleOf, held);
    collect(possible3 & sure3, 3, ruleOf, held);
    const isOpen = (possible0 & ~sure0) | (possible1 & ~sure1) | (possible2 & ~sure2) | (possible3 & ~sure3);
    if (isOpen === 0) return { held, open: none };
    const open: number[] = [];
    collect(possible0 & ~sure0, 0, ruleOf, open);
    collect(possible1 & ~sure1, 1, ruleOf, open);
    collect(possible2 & ~sure2, 2, ruleOf, open);
    collect(possible3 & ~sure3, 3, ruleOf, open);
    return { held, open: without(open, held) };
  };
}

/** What has no classes: its judges, each with four words of the terms that want it true, and of those that want it false. */
interface OpaqueJudges {
  readonly judges: readonly Judge[];
  /** The orders in which {@link figurePair}s hold, and where their sides lie; 0 for all else. */
  readonly orders: Uint8Array;
  readonly lefts: Uint16Array;
  readonly rights: Uint16Array;
  readonly wanted: Int32Array;
  readonly unwanted: Int32Array;
}

function opaqueJudges(
  form: NormalForm,
  words: number,
  slots: ReadonlyMap<string, number>,
  operators: OperatorSet,
): OpaqueJudges {
  const masks = opaqueMasks(form);
  const used = [...new Set(masks.proposition)].toSorted((a, b) => a - b);
  const wanted = new Int32Array(used.length * shortWords);
  const unwanted = new Int32Array(used.length * shortWords);
  for (let word = 0; word < words; word += 1) {
    for (let at = masks.from[word] ?? 0; at < (masks.from[word + 1] ?? 0); at += 1) {
      const place = used.indexOf(masks.proposition[at] ?? -1) * shortWords + word;
      wanted[place] = masks.wanted[at] ?? 0;
      unwanted[place] = masks.unwanted[at] ?? 0;
    }
  }
  const conditions = used.flatMap((proposition) => {
    const found = form.propositions[proposition];
    return found?.kind === "opaque" ? [found.condition] : [];
  });
  const pairs = conditions.map((condition) => figurePair(condition, slots, operators));
  return {
    judges: conditions.map((condition) => compileJudge(condition, slots, operators)),
    orders: Uint8Array.from(pairs, ({ order }) => order),
    lefts: Uint16Array.from(pairs, ({ left }) => left),
    rights: Uint16Array.from(pairs, ({ right }) => right),
    wanted,
    unwanted,
  };
}
