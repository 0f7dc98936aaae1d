import { decisionRules, isObject, type Pack } from "@bylaw/core";

/** What a decision's outcome can depend on, through every fact, condition and decision it reads. */
export interface Reads {
  /** Types of record. */
  readonly records: ReadonlySet<string>;
  /** Ids of parameters. */
  readonly parameters: ReadonlySet<string>;
  /** Ids of facts. */
  readonly facts: ReadonlySet<string>;
  /** Ids of named conditions. */
  readonly conditions: ReadonlySet<string>;
}

/** What some decisions, one fact, one form or one document of another kind can depend on together. */
export function readsOf(
  pack: Pack,
  asked: {
    readonly decisions?: readonly string[];
    readonly fact?: string;
    readonly form?: string;
    readonly document?: unknown;
  },
): Reads {
  const definitions = definitionsOf(pack);
  const types = new Map(
    pack.vocabularies.flatMap(({ records = {} }) =>
      Object.entries(records).map(([type, each]) => [each.collection, type]),
    ),
  );
  const records = new Set<string>();
  const parameters = new Set<string>();
  const { decisions = [], fact, form, document } = asked;
  const seen = new Set(decisions.map((decision) => `decision ${decision}`));
  if (fact !== undefined) seen.add(`fact ${fact}`);
  if (form !== undefined) seen.add(`form ${form}`);
  visit(document, note);
  for (const name of seen) visit(definitions.get(name), note);
  const called = (kind: string): ReadonlySet<string> =>
    new Set([...seen].filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length)));
  return { records, parameters, facts: called("fact "), conditions: called("condition ") };

  function note(key: string, value: string): void {
    const type = types.get(value);
    if (key === "of" && type !== undefined) records.add(type);
    if (key === "parameter") parameters.add(value);
    if (key === "fact" && value.startsWith("parameter:")) parameters.add(value.slice("parameter:".length));
    if (key === "fact" || key === "condition") seen.add(`${key} ${value}`);
    // An interview asks what its decision waits for.
    if (key === "drives") seen.add(`decision ${value}`);
  }
}

/** What stands behind a name: the decision's rules, the fact's expression or its decision, the named condition. */
function definitionsOf(pack: Pack): ReadonlyMap<string, unknown> {
  const facts = pack.vocabularies.flatMap((document) => document.facts ?? []);
  const conditions = pack.vocabularies.flatMap((document) => document.conditions ?? []);
  const decided = pack.decisions.flatMap((document) =>
    Object.values(document.outputs).flatMap(({ fact }) =>
      fact === undefined ? [] : [[`fact ${fact}`, decisionRules(document)] as const],
    ),
  );
  const all: readonly (readonly [string, unknown])[] = [
    ...facts.map((fact) => [`fact ${fact.id}`, fact.compute] as const),
    ...decided,
    ...conditions.map((condition) => [`condition ${condition.id}`, condition.holds] as const),
    ...pack.forms.map((document) => [`form ${document.id}`, document] as const),
    ...pack.decisions.map((document) => [`decision ${document.id}`, decisionRules(document)] as const),
  ];
  // A decision may have several versions.
  return Map.groupBy(all, ([name]) => name);
}

/** Shows every text of a document with the key it stands under. */
function visit(part: unknown, show: (key: string, value: string) => void): void {
  if (Array.isArray(part)) for (const each of part) visit(each, show);
  else if (isObject(part)) {
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === "string") show(key, value);
      else visit(value, show);
    }
  }
}
