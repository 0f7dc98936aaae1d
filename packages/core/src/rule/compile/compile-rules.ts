import { unknown, type Truth } from "../../value/index.ts";
import type { BoundRule, ReadFact } from "../bound-condition.ts";
import { conditionFacts } from "../condition-reads.ts";
import { evaluateCondition } from "../evaluate-condition.ts";
import { standardOperators, type OperatorSet } from "../operator-set.ts";
import { factTables, opaqueTables, truthClass, wordsFor } from "./bit-tables.ts";
import type { CompiledRules, FiredRules } from "./compiled-rules.ts";
import { classOf, unknownClass } from "./fact-partition.ts";
import { toNormalForm } from "./normal-form.ts";

/**
 * Compiles bound rules: each fact is read once and its class looked up, and the answer is an *and* of one row of bits
 * per fact. Nothing is generated as code, so it works under a strict content security policy.
 *
 * What has no classes (two facts compared, decorators, lists, paths, operators of a host) is judged by the interpreter,
 * and only when the rules still depend on it. The answer is always exactly {@link evaluateCondition}'s.
 */
export function compileRules(rules: readonly BoundRule[], operators: OperatorSet = standardOperators): CompiledRules {
  const form = toNormalForm(rules, operators);
  const words = wordsFor(form.terms);
  const full = fullWords(form.terms.length);
  const ruleOf = Int32Array.from(form.terms, (term) => term.rule);
  const byFact = factTables(form);
  const partitions = byFact.map((each) => each.partition);
  const opaque = opaqueTables(form);
  const facts = [...new Set(rules.flatMap((rule) => conditionFacts(rule.condition)))];

  const fired = (read: ReadFact): FiredRules => {
    // A reader may itself ask these rules: everything that is read is read before, and kept in locals.
    const rows: number[] = [];
    let isOpen = false;
    for (const partition of partitions) {
      const at = classOf(partition, read(partition.fact));
      if (at === unknownClass) isOpen = true;
      rows.push(at * words);
    }
    const truths: Truth[] = [];
    const held: number[] = [];
    const open: number[] = [];
    for (let word = 0; word < words; word += 1) {
      let sure = full[word] ?? 0;
      let possible = sure;
      for (let at = 0; at < byFact.length && possible !== 0; at += 1) {
        const table = byFact[at];
        if (table === undefined) continue;
        const row = (rows[at] ?? 0) + word;
        sure &= table.sure[row] ?? 0;
        possible = isOpen ? possible & (table.possible[row] ?? 0) : sure;
      }
      for (let at = 0; at < opaque.length && possible !== 0; at += 1) {
        const table = opaque[at];
        if (table === undefined || (possible & (table.concerned[word] ?? 0)) === 0) continue;
        const truth = (truths[at] ??= judge(table.proposition, read));
        const row = truthClass(truth) * words + word;
        sure &= table.sure[row] ?? 0;
        possible &= table.possible[row] ?? 0;
      }
      collect(sure, word, ruleOf, held);
      if (possible !== sure) collect(possible & ~sure, word, ruleOf, open);
    }
    return { held, open: open.length === 0 ? open : withoutHeld(open, held) };
  };

  const judge = (at: number, read: ReadFact): Truth => {
    const proposition = form.propositions[at];
    return proposition?.kind === "opaque" ? evaluateCondition(proposition.condition, read, operators) : unknown;
  };

  const evaluate = (read: ReadFact): Truth[] => {
    const result: Truth[] = rules.map(() => false);
    const { held, open } = fired(read);
    for (const at of held) result[at] = true;
    for (const at of open) result[at] = unknown;
    return result;
  };

  return Object.freeze({ facts, evaluate, fired });
}

/** The rules of the bits that are set, in order, each once: the terms of a rule stand together. */
function collect(bits: number, word: number, ruleOf: Int32Array, rules: number[]): void {
  let rest = bits;
  while (rest !== 0) {
    const lowest = rest & -rest;
    const rule = ruleOf[word * 32 + 31 - Math.clz32(lowest)] ?? 0;
    if (rules.at(-1) !== rule) rules.push(rule);
    rest ^= lowest;
  }
}

function withoutHeld(open: readonly number[], held: readonly number[]): readonly number[] {
  const sure = new Set(held);
  return open.filter((rule) => !sure.has(rule));
}

function fullWords(terms: number): Int32Array {
  const full = new Int32Array(Math.ceil(terms / 32)).fill(-1);
  if (terms % 32 !== 0) full[full.length - 1] = (1 << (terms % 32)) - 1;
  return full;
}
