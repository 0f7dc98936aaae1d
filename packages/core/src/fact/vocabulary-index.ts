import type {
  Condition,
  ConditionDefinition,
  EnumDefinition,
  Fact,
  RecordDefinition,
  RecordField,
  Vocabulary,
} from "../schema/index.ts";

/** A field of a collection's records: the record's own, or a fact seen as a field. */
export interface CollectionField extends RecordField {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

/** A collection: the records of one kind that a subject has. */
export interface Collection {
  /** The record's name, in the singular. */
  readonly record: string;
  readonly definition: RecordDefinition;
  /** Its fields by name, the id and the subject among them. */
  readonly fields: ReadonlyMap<string, CollectionField>;
}

/** All words of a policy by their names. */
export interface VocabularyIndex {
  readonly enums: ReadonlyMap<string, EnumDefinition>;
  readonly records: ReadonlyMap<string, RecordDefinition>;
  /** By plural name. */
  readonly collections: ReadonlyMap<string, Collection>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly conditions: ReadonlyMap<string, ConditionDefinition>;
}

/** Indexes the words of several documents. Of a name that is declared twice the first stays; {@link checkVocabulary} names the second. */
export function createVocabulary(documents: readonly Vocabulary[]): VocabularyIndex {
  const records = firstOf(documents.flatMap((document) => Object.entries(document.records ?? {})));
  const facts = firstOf(
    documents.flatMap((document) => (document.facts ?? []).map((each) => [each.id, each] as const)),
  );
  return {
    enums: firstOf(documents.flatMap((document) => Object.entries(document.enums ?? {}))),
    records,
    collections: firstOf(
      [...records].map(([record, definition]) => [definition.collection, createCollection(record, definition, facts)]),
    ),
    facts,
    conditions: firstOf(
      documents.flatMap((document) => (document.conditions ?? []).map((each) => [each.id, each] as const)),
    ),
  };
}

/** The condition that the vocabulary declares under a name. */
export function namedCondition(vocabulary: VocabularyIndex, name: string): Condition | undefined {
  return vocabulary.conditions.get(name)?.holds;
}

function createCollection(record: string, definition: RecordDefinition, facts: ReadonlyMap<string, Fact>): Collection {
  const fields = new Map<string, CollectionField>();
  for (const name of [definition.id, definition.subject]) {
    if (name !== undefined) fields.set(name, { label: definition.label, value: { type: "text" } });
  }
  const prefix = `${record}.`;
  for (const [name, field] of Object.entries(definition.fields ?? {})) fields.set(name, field);
  if (definition.fields === undefined) {
    for (const [id, fact] of facts) if (id.startsWith(prefix)) fields.set(id.slice(prefix.length), fact);
  }
  return { record, definition, fields };
}

function firstOf<Item>(entries: readonly (readonly [string, Item])[]): ReadonlyMap<string, Item> {
  const first = new Map<string, Item>();
  for (const [name, item] of entries) if (!first.has(name)) first.set(name, item);
  return first;
}
