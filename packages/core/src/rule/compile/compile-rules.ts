import { unknown, type Truth } from "../../value/index.ts";
import type { BoundRule, ReadFact } from "../bound-condition.ts";
import { addConditionFacts } from "../condition-reads.ts";
import { standardOperators, type OperatorSet } from "../operator-set.ts";
import { classLookup } from "./class-lookup.ts";
import { classRows } from "./class-rows.ts";
import { clusterTerms } from "./cluster-terms.ts";
import type { CompiledRules, FactRecord, FiredRules } from "./compiled-rules.ts";
import { partitionFact, unknownClass, type ClassLeaf, type FactPartition } from "./fact-partition.ts";
import { intersectRows } from "./intersect-rows.ts";
import { isShort, judgeShort } from "./judge-short.ts";
import { joinParts, splitTerms } from "./parts.ts";
import type { ReadValues } from "./judge.ts";
import { toNormalForm, type NormalForm } from "./normal-form.ts";
import { recordLayout } from "./record-layout.ts";
import { createRowStore } from "./row-store.ts";

/**
 * Compiles bound rules: each fact is read once and its class looked up, and the answer is an *and* of one row of bits
 * per fact. Nothing is generated as code, so it works under a strict content security policy.
 *
 * What has no classes (two facts compared, decorators, lists, paths, operators of a host) is judged by itself, and only
 * when the rules still depend on it. The answer is always exactly {@link evaluateCondition}'s.
 */
export function compileRules(rules: readonly BoundRule[], operators: OperatorSet = standardOperators): CompiledRules {
  const form = toNormalForm(rules, operators);
  const facts = factsOf(rules);
  const { fired, firedIn } = joinParts(splitTerms(form).map((part) => compilePart(part, facts, operators)));

  const evaluate = (read: ReadFact): Truth[] => {
    const result: Truth[] = rules.map(() => false);
    const { held, open } = fired(read);
    for (const at of held) result[at] = true;
    for (const at of open) result[at] = unknown;
    return result;
  };

  return Object.freeze({ facts, evaluate, fired, firedIn });
}

/** The terms of one part, ready to be asked. */
function compilePart(
  part: NormalForm,
  facts: readonly string[],
  operators: OperatorSet,
): Pick<CompiledRules, "fired" | "firedIn"> {
  const clustered = clusterTerms(part);
  const form = clustered === undefined ? part : { ...part, terms: clustered };
  const store = createRowStore(form.terms.length);
  const tables = classRows(form, partitionsOf(form), store);
  const classed = tables.map(({ partition }) => partition.fact);
  // The facts with classes come first; a fact may also be read by what has none.
  const slots = new Map([...new Set([...classed, ...facts])].map((fact, slot) => [fact, slot]));
  const rowOf = classLookup(tables);
  const openRows = tables.map(({ open }) => open);
  const unknownRows = tables.map(({ rowOf: rows }) => rows[unknownClass] ?? 0);
  if (isShort(store, classed.length)) {
    const { words } = store;
    return judgeShort(form, { classed, rowOf, openRows, unknownRows, words, bits: store.pack() }, slots, operators);
  }
  const intersect = intersectRows(form, store, slots, operators, clustered !== undefined);
  const noValues: ReadValues = Array.from(slots, () => undefined);
  const keepsValues = form.terms.some(({ literals }) =>
    literals.some(({ proposition }) => form.propositions[proposition]?.kind === "opaque"),
  );
  const slotOfKey = recordLayout(slots);
  const count = classed.length;

  // A reader may itself ask these rules: everything that is written to is made anew.
  const fired = (read: ReadFact): FiredRules => {
    const rows = openRows.slice();
    const values = keepsValues ? noValues.slice() : noValues;
    let open: number[] | undefined;
    for (let slot = 0; slot < count; slot += 1) {
      const value = read(classed[slot] ?? "");
      if (keepsValues) values[slot] = value;
      if (value === unknown) (open ??= []).push(unknownRows[slot] ?? 0);
      else rows[slot] = rowOf(slot, value);
    }
    return intersect(rows, open, values, read);
  };

  const firedIn = (record: FactRecord): FiredRules => {
    const rows = openRows.slice();
    const values = keepsValues ? noValues.slice() : noValues;
    let known = 0;
    let at = 0;
    // An object's keys are gone through in one sweep; asking for them by name would search each time.
    for (const key in record) {
      const value = record[key];
      const slot = slotOfKey(key, at);
      at += 1;
      if (slot < 0) continue;
      if (value === undefined || value === unknown) continue;
      if (keepsValues) values[slot] = value;
      if (slot >= count) continue;
      rows[slot] = rowOf(slot, value);
      known += 1;
    }
    const open = known === count ? undefined : unknownRows.filter((_, slot) => rows[slot] === openRows[slot]);
    return intersect(rows, open, values, nothing);
  };

  return { fired, firedIn };
}

const nothing: ReadFact = () => unknown;

/** The facts that the rules read, each once. */
function factsOf(rules: readonly BoundRule[]): readonly string[] {
  const facts = new Set<string>();
  for (const { condition } of rules) addConditionFacts(condition, facts);
  return [...facts];
}

/** The classes of every fact that has some. */
function partitionsOf({ propositions, terms }: NormalForm): readonly FactPartition[] {
  const leaves = new Map<string, ClassLeaf[]>();
  const isSeen = new Uint8Array(propositions.length);
  for (const { literals } of terms) {
    for (const { proposition: at } of literals) {
      const proposition = propositions[at];
      if (isSeen[at] === 1 || proposition?.kind !== "class") continue;
      isSeen[at] = 1;
      const { leaf } = proposition;
      const own = leaves.get(leaf.fact);
      if (own === undefined) leaves.set(leaf.fact, [leaf]);
      else own.push(leaf);
    }
  }
  return [...leaves].map(([fact, own]) => partitionFact(fact, own));
}
