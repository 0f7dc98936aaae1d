import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { isObject, pointerStep } from "../json/index.ts";
import { checkRange, closest, parseValue, type Known, type ValueContext } from "../value/index.ts";
import type { Row } from "./expression-env.ts";
import { readRows } from "./read-rows.ts";
import type { VocabularyIndex } from "./vocabulary-index.ts";

/** Facts as they were supplied. What is absent, `null` or wrong is not among them. */
export interface SuppliedFacts {
  readonly facts: ReadonlyMap<string, Known>;
  readonly collections: ReadonlyMap<string, readonly Row[]>;
  readonly issues: readonly Issue[];
}

/**
 * Reads what a host supplies: facts nested or by their dotted ids, and collections by their plural names at the top.
 *
 * `null` is absent. A computed or decided fact may be supplied like any other. Nothing is thrown: what cannot be used is
 * left out and told, with a pointer such as `/orders/3/amount`.
 *
 * @issues `facts/not-an-object`, `facts/unknown`, `facts/parameter-supplied`, `facts/given-twice`, `facts/not-a-list`,
 *   `facts/unknown-field`, and `value/…` for a value of the wrong type or out of its range
 */
export function readFacts(input: unknown, vocabulary: VocabularyIndex, context: ValueContext): SuppliedFacts {
  const facts = new Map<string, Known>();
  const collections = new Map<string, readonly Row[]>();
  const issues: Issue[] = [];
  const seen = new Set<string>();

  const readFact = (id: string, value: unknown, place: IssuePlace): void => {
    const fact = vocabulary.facts.get(id);
    if (fact === undefined || value === null || value === undefined) return;
    if (seen.has(id)) {
      issues.push(issue("facts/given-twice", { fact: id }, place));
      return;
    }
    seen.add(id);
    const parsed = parseValue(value, fact.value, context, place);
    const wrong = parsed.ok ? checkRange(parsed.value, fact.value, fact, place) : parsed.issues;
    if (parsed.ok && wrong.length === 0) facts.set(id, parsed.value);
    issues.push(...wrong);
  };

  const descend = (members: Readonly<Record<string, unknown>>, prefix: string, pointer: string): void => {
    for (const [key, value] of Object.entries(members)) {
      const id = prefix + key;
      const place = { pointer: pointer + pointerStep(key) };
      const collection = prefix === "" ? vocabulary.collections.get(key) : undefined;
      if (vocabulary.facts.has(id)) readFact(id, value, place);
      else if (collection !== undefined) {
        const rows = readRows(value, collection, context, place);
        if (rows.rows !== undefined) collections.set(key, rows.rows);
        issues.push(...rows.issues);
      } else if (isObject(value) && Object.keys(value).length > 0) descend(value, `${id}.`, place.pointer);
      else issues.push(strange(id, vocabulary, place));
    }
  };

  if (isObject(input)) descend(input, "", "");
  else issues.push(issue("facts/not-an-object", {}));
  return { facts, collections, issues };
}

function strange(id: string, vocabulary: VocabularyIndex, place: IssuePlace): Issue {
  if (id.startsWith("parameter:")) return issue("facts/parameter-supplied", { fact: id }, place);
  const names = [...vocabulary.facts.keys(), ...vocabulary.collections.keys()];
  return issue("facts/unknown", { fact: id, suggestion: closest(id, names) }, place);
}
