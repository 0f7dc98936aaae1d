import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { isObject } from "../json/index.ts";
import type { Fact } from "../schema/index.ts";
import { checkRange, closest, parseValue, type Known, type ValueContext } from "../value/index.ts";
import { contextFacts } from "./context-facts.ts";
import type { Row } from "./expression-env.ts";
import { firstStep, stepTo, type FactStep } from "./fact-step.ts";
import { factNamed } from "./instance-facts.ts";
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
 * `null` is absent, and an empty object tells nothing. A computed or decided fact may be supplied like any other. Nothing is thrown: what cannot be used is
 * left out and told, with a pointer such as `/orders/3/amount`. A fact with arguments goes by the id of its instance,
 * `customer.purchases(days=90)`.
 *
 * @param reserved facts that only the context tells; whoever tells them passes none
 * @issues `facts/not-an-object`, `facts/unknown`, `facts/reserved`, `facts/without-arguments`, `facts/parameter-supplied`,
 *   `facts/given-twice`, `facts/not-a-list`,
 *   `facts/unknown-field`, and `value/…` for a value of the wrong type or out of its range
 */
export function readFacts(
  input: unknown,
  vocabulary: VocabularyIndex,
  context: ValueContext,
  reserved?: Iterable<string>,
): SuppliedFacts {
  const facts = new Map<string, Known>();
  const collections = new Map<string, readonly Row[]>();
  const issues: Issue[] = [];
  /** Facts that were given, but wrongly. */
  let refused: Set<string> | undefined;
  const own = reserved === undefined ? contextFacts : new Set(reserved);

  const readFact = (id: string, fact: Fact, value: unknown, place: IssuePlace): void => {
    if (value === null || value === undefined) return;
    const open =
      id === fact.id && fact.arguments !== undefined
        ? Object.entries(fact.arguments).find(([, each]) => each.default === undefined)
        : undefined;
    if (open !== undefined) {
      issues.push(issue("facts/without-arguments", { fact: id, argument: open[0] }, place));
      return;
    }
    if (facts.has(id) || refused?.has(id) === true) {
      issues.push(issue("facts/given-twice", { fact: id }, place));
      return;
    }
    const parsed = parseValue(value, fact.value, context, place);
    const wrong = parsed.ok ? checkRange(parsed.value, fact.value, fact, place) : parsed.issues;
    if (parsed.ok && wrong.length === 0) {
      facts.set(id, parsed.value);
      return;
    }
    (refused ??= new Set()).add(id);
    issues.push(...wrong);
  };

  // Near misses are looked for as long as somebody may read them.
  const names = (): readonly string[] =>
    issues.length < 1000 ? [...vocabulary.facts.keys(), ...vocabulary.collections.keys()] : [];

  const descend = (members: Readonly<Record<string, unknown>>, step: FactStep, depth: number): void => {
    for (const key of Object.keys(members)) {
      const value = members[key];
      const next = stepTo(step, key, vocabulary);
      const { id, place } = next;
      const collection = depth === 0 ? vocabulary.collections.get(key) : undefined;
      const fact = next.fact ?? (next.isKnown ? undefined : factNamed(id, vocabulary, context));
      if (own.has(id)) issues.push(issue("facts/reserved", { fact: id }, place));
      else if (fact !== undefined) readFact(id, fact, value, place);
      else if (collection !== undefined) {
        const rows = readRows(value, collection, context, place);
        if (rows.rows !== undefined) collections.set(key, rows.rows);
        issues.push(...rows.issues);
      } else if (depth < deepest && isObject(value) && Object.keys(value).length > 0) descend(value, next, depth + 1);
      else if (!isObject(value)) issues.push(strange(id, names(), place));
      // An empty object tells nothing, as long as there is something that it could hold.
      else if (!groupsOf(vocabulary).includes(id)) issues.push(strange(id, groupsOf(vocabulary), place));
    }
  };

  if (isObject(input)) descend(input, firstStep(vocabulary), 0);
  else issues.push(issue("facts/not-an-object", {}));
  return { facts, collections, issues };
}

/** What the ids of facts have in common before their dots, e.g. `customer`. */
function groupsOf(vocabulary: VocabularyIndex): readonly string[] {
  const groups = [...vocabulary.facts.keys()].flatMap((id) => {
    const steps = id.split(".");
    return steps.slice(1).map((_, at) => steps.slice(0, at + 1).join("."));
  });
  return [...new Set(groups)];
}

/** No vocabulary nests its facts as deep; what does, or leads back into itself, is not searched through. */
const deepest = 20;

function strange(id: string, names: readonly string[], place: IssuePlace): Issue {
  if (id.startsWith("parameter:")) return issue("facts/parameter-supplied", { fact: id }, place);
  return issue("facts/unknown", { fact: id, suggestion: closest(id, names) }, place);
}
