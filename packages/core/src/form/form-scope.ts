import type { Collection, CollectionField, ExpressionScope } from "../fact/index.ts";
import type { FactDeclaration } from "../rule/index.ts";
import type { Form, FormField, ValueType } from "../schema/index.ts";

/**
 * The names that a form's conditions and expressions may use: its fields first, then every fact. A field with rows is a
 * collection under its id; by its plain name it can only be asked whether it has any.
 */
export function formScope<Scope extends ExpressionScope>(scope: Scope, form: Form): Scope {
  const collections = new Map<string, Collection>();
  for (const field of form.fields) if (field.rows !== undefined) collections.set(field.id, rowsCollection(field));
  return {
    ...withFields(scope, form.fields),
    collection: (name: string) => collections.get(name) ?? scope.collection(name),
    collections: () => [...collections.keys(), ...scope.collections()],
  };
}

/** The names within a row: its fields, then those of the form. @param scope as {@link formScope} gives it */
export function rowFieldScope<Scope extends ExpressionScope>(scope: Scope, fields: readonly FormField[]): Scope {
  return withFields(scope, fields);
}

/** What kind of answer a field takes. A field with rows has none of its own: its rows cannot be compared with anything. */
export function fieldType(field: FormField): ValueType {
  return field.value ?? (field.rows === undefined ? { type: "text" } : { type: "list", of: "file" });
}

function withFields<Scope extends ExpressionScope>(scope: Scope, fields: readonly FormField[]): Scope {
  const declared = new Map<string, FactDeclaration>();
  for (const field of fields) {
    if (field.statement === undefined && !declared.has(field.id)) declared.set(field.id, { value: fieldType(field) });
  }
  return {
    ...scope,
    fact: (id: string) => declared.get(id) ?? scope.fact(id),
    facts: () => new Set([...declared.keys(), ...scope.facts()]),
  };
}

/** Rows as records, so that aggregates can look through them. */
function rowsCollection({ id, label, rows = [] }: FormField): Collection {
  const fields = rows
    .filter(({ statement }) => statement === undefined)
    .map((field): [string, CollectionField] => [field.id, { label: field.label, value: fieldType(field) }]);
  return { record: id, definition: { label, collection: id, id: "", fields: {} }, fields: new Map(fields) };
}
