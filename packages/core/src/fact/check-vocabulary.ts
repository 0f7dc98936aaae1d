import { issue, type Issue, type IssuePlace, type IssueParams } from "../issue/index.ts";
import { asList, pointerOf } from "../json/index.ts";
import { checkCondition } from "../rule/index.ts";
import type { ArgumentDefinition, Fact, RecordDefinition, ValueType, Vocabulary } from "../schema/index.ts";
import { checkRange, closest, parseValue } from "../value/index.ts";
import { checkExpression } from "./check-expression.ts";
import { checkArguments } from "./check-arguments.ts";
import { contextFacts } from "./context-facts.ts";
import type { ExpressionScope } from "./expression-scope.ts";
import { expressionReads } from "./expression-reads.ts";
import { findFactCycle } from "./find-fact-cycle.ts";
import { createVocabulary, type VocabularyIndex } from "./vocabulary-index.ts";

/**
 * What is wrong with the vocabularies of a policy beyond their shape.
 *
 * @issues `facts/declared-twice`, `facts/unknown-record`, `facts/minimum-above-maximum`, `facts/cycle`,
 *   `facts/reserved-name`, `value/unknown-enum`, `value/…` of what absence means, and all of arguments, expressions and
 *   conditions
 */
export function checkVocabulary(documents: readonly Vocabulary[], scope: ExpressionScope): readonly Issue[] {
  const vocabulary = createVocabulary(documents);
  return [
    ...checkNames(documents),
    ...documents.flatMap((document) => checkDocument(document, vocabulary, scope)),
    ...checkCycle(documents, vocabulary),
  ];
}

function checkDocument(document: Vocabulary, vocabulary: VocabularyIndex, scope: ExpressionScope): readonly Issue[] {
  const at = (...path: (string | number)[]): IssuePlace => ({
    pointer: pointerOf(path),
    document: documentId(document),
  });
  const fields = Object.entries(document.records ?? {}).flatMap(([record, definition]) =>
    Object.entries<NonNullable<RecordDefinition["fields"]>[string]>(definition.fields ?? {}).flatMap(([name, field]) =>
      checkDeclared(field.value, field.absent, vocabulary, scope, at("records", record, "fields", name)),
    ),
  );
  const facts = (document.facts ?? []).flatMap((fact, index) =>
    checkFact(fact, vocabulary, scope, { ...at("facts", index), clause: asList(fact.clause)[0] }),
  );
  const conditions = (document.conditions ?? []).flatMap((condition, index) =>
    checkCondition(condition.holds, scope, {
      ...at("conditions", index, "holds"),
      clause: asList(condition.clause)[0],
    }),
  );
  return [...fields, ...facts, ...conditions];
}

function checkFact(
  fact: Fact,
  vocabulary: VocabularyIndex,
  scope: ExpressionScope,
  place: IssuePlace,
): readonly Issue[] {
  const { minimum, maximum, compute } = fact;
  const range =
    minimum !== undefined && maximum !== undefined && minimum > maximum
      ? [issue("facts/minimum-above-maximum", { fact: fact.id, minimum, maximum }, within(place, "minimum"))]
      : [];
  const inner = fact.arguments === undefined ? scope : { ...scope, arguments: declaredArguments(fact.arguments) };
  const reserved = isReserved(fact) ? [issue("facts/reserved-name", { fact: fact.id }, within(place, "id"))] : [];
  return [
    ...reserved,
    ...range,
    ...checkArguments(fact, scope.context, place),
    ...checkDeclared(fact.value, fact.absent, vocabulary, scope, place, fact),
    ...(compute === undefined ? [] : checkExpression(compute, inner, within(place, "compute"), fact.value)),
  ];
}

/** The context's own facts are always there. A policy may only say which record people are. */
function isReserved({ id, value, compute, absent }: Fact): boolean {
  const isPerson = id === "actor.id" && value.type === "reference" && compute === undefined && absent === undefined;
  return contextFacts.has(id) && !isPerson;
}

function declaredArguments(
  declared: NonNullable<Fact["arguments"]>,
): ReadonlyMap<string, { readonly value: ValueType }> {
  return new Map(Object.entries<ArgumentDefinition>(declared).map(([name, { value }]) => [name, { value }]));
}

function checkDeclared(
  type: ValueType,
  absent: unknown,
  vocabulary: VocabularyIndex,
  scope: ExpressionScope,
  place: IssuePlace,
  range: { readonly minimum?: number; readonly maximum?: number } = {},
): readonly Issue[] {
  const { context } = scope;
  if (type.enum !== undefined && !context.enums.has(type.enum)) {
    const about = { name: type.enum, suggestion: closest(type.enum, context.enums.keys()) };
    return [issue("value/unknown-enum", about, within(place, "value/enum"))];
  }
  if (type.to !== undefined && !vocabulary.records.has(type.to)) {
    const about = { record: type.to, suggestion: closest(type.to, vocabulary.records.keys()) };
    return [issue("facts/unknown-record", about, within(place, "value/to"))];
  }
  if (absent === undefined) return [];
  const at = within(place, "absent");
  const parsed = parseValue(absent, type, context, at);
  return parsed.ok ? checkRange(parsed.value, type, range, at) : parsed.issues;
}

/** Each name once: enums, records, collections, facts and conditions each among themselves. */
function checkNames(documents: readonly Vocabulary[]): readonly Issue[] {
  const first = new Map<string, string>();
  return documents.flatMap((document) =>
    namesOf(document).flatMap(({ what, id, pointer }) => {
      const known = first.get(`${what} ${id}`);
      if (known === undefined) {
        first.set(`${what} ${id}`, `${documentId(document)}${pointer}`);
        return [];
      }
      const about: IssueParams<"facts/declared-twice"> = { what, id, first: known };
      return [issue("facts/declared-twice", about, { pointer, document: documentId(document) })];
    }),
  );
}

function namesOf(document: Vocabulary): readonly { what: string; id: string; pointer: string }[] {
  const records = Object.entries(document.records ?? {});
  return [
    ...Object.keys(document.enums ?? {}).map((id) => ({ what: "enum", id, pointer: pointerOf(["enums", id]) })),
    ...records.map(([id]) => ({ what: "record", id, pointer: pointerOf(["records", id]) })),
    ...records.map(([record, { collection: id }]) => ({
      what: "collection",
      id,
      pointer: pointerOf(["records", record, "collection"]),
    })),
    ...(document.facts ?? []).map(({ id }, at) => ({ what: "fact", id, pointer: pointerOf(["facts", at]) })),
    ...(document.conditions ?? []).map(({ id }, at) => ({
      what: "condition",
      id,
      pointer: pointerOf(["conditions", at]),
    })),
  ];
}

function checkCycle(documents: readonly Vocabulary[], vocabulary: VocabularyIndex): readonly Issue[] {
  const cycle = findFactCycle(vocabulary.facts.keys(), (id) => {
    const compute = vocabulary.facts.get(id)?.compute;
    return compute === undefined ? [] : expressionReads(compute, vocabulary).facts;
  });
  if (cycle === undefined) return [];
  for (const document of documents) {
    const at = (document.facts ?? []).findIndex((fact) => fact.id === cycle[0]);
    if (at === -1) continue;
    const place = { pointer: pointerOf(["facts", at, "compute"]), document: documentId(document) };
    return [issue("facts/cycle", { path: cycle.join(" → ") }, place)];
  }
  return [];
}

function documentId(document: Vocabulary): string {
  return `vocabulary/${document.id}`;
}

function within(place: IssuePlace, step: string): IssuePlace {
  return { ...place, pointer: `${place.pointer ?? ""}/${step}` };
}
