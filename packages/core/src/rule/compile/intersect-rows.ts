import { unknown, type Truth } from "../../value/index.ts";
import type { ReadFact } from "../bound-condition.ts";
import type { OperatorSet } from "../operator-set.ts";
import type { FiredRules } from "./compiled-rules.ts";
import { compileJudge, type ReadValues } from "./judge.ts";
import type { NormalForm } from "./normal-form.ts";
import { opaqueMasks } from "./opaque-masks.ts";
import type { RowStore } from "./row-store.ts";
import { nextWord, wordsLeft } from "./words-left.ts";

/**
 * Intersects one row per fact, and answers which rules are left.
 *
 * `rows` has the row of each fact's class, for an unknown fact its open row; `open` has the rows of the terms that are
 * sure although it is unknown. What was read so far is in `values`; more is read when it is needed.
 */
export type Intersect = (
  rows: readonly number[],
  open: readonly number[] | undefined,
  values: ReadValues,
  read: ReadFact,
) => FiredRules;

const none: readonly number[] = Object.freeze([]);

/** Prepares the intersection; all rows are in the store by now. @param isClustered whether terms do not stand in the order of the rules */
export function intersectRows(
  form: NormalForm,
  store: RowStore,
  slots: ReadonlyMap<string, number>,
  operators: OperatorSet,
  isClustered: boolean,
): Intersect {
  const { words, summary } = store;
  const bits = store.pack();
  const full = fullRow(form.terms.length, words);
  const ruleOf = Int32Array.from(form.terms, (term) => term.rule);
  const { from, proposition, wanted, unwanted } = opaqueMasks(form);
  const judges = form.propositions.map((each) =>
    each.kind === "opaque" ? compileJudge(each.condition, slots, operators) : undefined,
  );

  return (rows, open, values, read) => {
    const held: number[] = [];
    let opened: number[] | undefined;
    let truths: Truth[] | undefined;
    const left = wordsLeft(bits, rows, words, summary);
    for (let word = nextWord(left, -1, words); word < words; word = nextWord(left, word, words)) {
      let possible = full[word] ?? 0;
      for (let at = 0; at < rows.length && possible !== 0; at += 1) possible &= bits[(rows[at] ?? 0) + word] ?? 0;
      if (possible === 0) continue;
      let sure = possible;
      if (open !== undefined) {
        for (let at = 0; at < open.length; at += 1) sure &= bits[(open[at] ?? 0) + word] ?? 0;
      }
      const end = from[word + 1] ?? 0;
      for (let at = from[word] ?? 0; at < end && possible !== 0; at += 1) {
        const [want, refuse] = [wanted[at] ?? 0, unwanted[at] ?? 0];
        if ((possible & (want | refuse)) === 0) continue;
        const asked = proposition[at] ?? 0;
        const truth = ((truths ??= [])[asked] ??= judges[asked]?.(values, read) ?? unknown);
        if (truth === unknown) sure &= ~(want | refuse);
        else possible &= ~(truth ? refuse : want);
        sure &= possible;
      }
      if (sure !== 0) collect(sure, word, ruleOf, held);
      if (possible !== sure) collect(possible & ~sure, word, ruleOf, (opened ??= []));
    }
    if (isClustered) {
      const surely = inOrder(held);
      return { held: surely, open: opened === undefined ? none : without(inOrder(opened), surely) };
    }
    return { held, open: opened === undefined ? none : without(opened, held) };
  };
}

/** The rules of the bits that are set, in order, each once: the terms of a rule stand together. */
export function collect(bits: number, word: number, ruleOf: Int32Array, rules: number[]): void {
  let rest = bits;
  let last = rules.length === 0 ? -1 : rules[rules.length - 1];
  while (rest !== 0) {
    const lowest = rest & -rest;
    const rule = ruleOf[word * 32 + 31 - Math.clz32(lowest)] ?? 0;
    if (last !== rule) rules.push(rule);
    last = rule;
    rest ^= lowest;
  }
}

/** Ascending, each once. */
function inOrder(rules: number[]): readonly number[] {
  return rules.sort((a, b) => a - b).filter((rule, at) => rule !== rules[at - 1]);
}

/** A rule holds when one of its terms does, whatever is open about the others. Both lists ascend. */
export function without(open: readonly number[], held: readonly number[]): readonly number[] {
  let at = 0;
  return open.filter((rule) => {
    while ((held[at] ?? Infinity) < rule) at += 1;
    return held[at] !== rule;
  });
}

function fullRow(bits: number, words: number): Int32Array {
  const full = new Int32Array(words).fill(-1);
  if (bits % 32 !== 0) full[words - 1] = (1 << (bits % 32)) - 1;
  return full;
}
