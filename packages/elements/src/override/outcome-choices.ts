import type { PolicyDocument } from "@bylaw/core";

import type { Json } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";

/** Something that an exception can be about, and what it can say instead. */
export interface OutcomeChoice {
  readonly fact: string;
  readonly label: string;
  /** The decision that gives the fact. */
  readonly decision: string;
  /** How a value is chosen: one of some, any of some, or a figure. */
  readonly kind: "one" | "many" | "figure";
  readonly options: readonly { readonly value: Json; readonly text: string }[];
  /** The titles of the decisions that read the fact, and so follow it. */
  readonly follow: readonly string[];
  /** The clauses that the decision rests on. */
  readonly clauses: readonly string[];
}

type Decision = Extract<PolicyDocument, { readonly kind: "decision" }>;
type Vocabulary = Extract<PolicyDocument, { readonly kind: "vocabulary" }>;

/**
 * What can be set aside for a subject: the facts that these decisions give, and those of the same kind that they take from
 * another decision, which come first, because all that reads them follows.
 */
export function outcomeChoices(
  documents: readonly PolicyDocument[],
  names: readonly string[],
  yesNo: readonly [yes: string, no: string],
  locale: Locale,
): readonly OutcomeChoice[] {
  const decisions = documents.filter((each): each is Decision => each.kind === "decision");
  const facts = factsOf(documents);
  const typeOf = (fact: string | undefined): string => JSON.stringify(facts.get(fact ?? "")?.value ?? null);
  const wanted = names.flatMap((name) => {
    const decision = decisions.find(({ id }) => id === name);
    const own = decision?.outputs.value.fact;
    const deeper = decisions.filter(
      ({ id, outputs: { value } }) =>
        id !== name &&
        value.fact !== undefined &&
        typeOf(value.fact) === typeOf(own) &&
        readsFact(decision, value.fact),
    );
    return [...deeper, ...(decision === undefined ? [] : [decision])];
  });
  return [...new Set(wanted)].flatMap((decision) =>
    Object.values(decision.outputs).flatMap(({ fact }) => {
      const known = fact === undefined ? undefined : facts.get(fact);
      if (fact === undefined || known === undefined) return [];
      const way = waysOf(known.value, documents, said(decision), yesNo, locale);
      if (way === undefined) return [];
      const follow = decisions.filter((each) => each !== decision && readsFact(each, fact));
      return [
        {
          fact,
          label: known.label[locale],
          decision: decision.id,
          ...way,
          follow: [...new Set(follow.map(({ title }) => title[locale]))],
          clauses: [decision.clause].flat(),
        },
      ];
    }),
  );
}

function factsOf(documents: readonly PolicyDocument[]): ReadonlyMap<string, NonNullable<Vocabulary["facts"]>[number]> {
  const all = documents.flatMap((each) => (each.kind === "vocabulary" ? (each.facts ?? []) : []));
  return new Map(all.map((fact) => [fact.id, fact]));
}

/** Whether the rules or columns of a decision read a fact. */
function readsFact(decision: Decision | undefined, fact: string): boolean {
  return JSON.stringify([decision?.rules, decision?.table])?.includes(JSON.stringify(fact)) ?? false;
}

/** The values that the rules themselves say. Where they take one from elsewhere, anything can come of it. */
function said({ rules, table }: Decision): ReadonlySet<unknown> | undefined {
  if (table !== undefined || rules === undefined) return undefined;
  return new Set(rules.map(({ event }) => event.params?.["value"] as unknown));
}

type ValueType = NonNullable<Vocabulary["facts"]>[number]["value"];

function waysOf(
  type: ValueType,
  documents: readonly PolicyDocument[],
  values: ReadonlySet<unknown> | undefined,
  [yes, no]: readonly [string, string],
  locale: Locale,
): Pick<OutcomeChoice, "kind" | "options"> | undefined {
  if (type.type === "integer" || type.type === "number") return { kind: "figure", options: [] };
  if (type.type === "boolean") {
    const options = [
      { value: true, text: yes },
      { value: false, text: no },
    ];
    return { kind: "one", options };
  }
  const isMany = type.type === "list" && type.of === "enum";
  if (type.type !== "enum" && !isMany) return undefined;
  const named = documents.flatMap((each) => (each.kind === "vocabulary" ? (each.enums?.[type.enum ?? ""] ?? []) : []));
  const options = named.flatMap((each) =>
    Object.entries(each.options).map(([value, text]) => ({ value, text: text[locale] })),
  );
  const possible = options.filter(({ value }) => isMany || values?.has(value) !== false);
  return { kind: isMany ? "many" : "one", options: possible };
}
