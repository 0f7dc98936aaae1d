import type { ExpressionScope } from "../fact/index.ts";
import type { FactDeclaration } from "../rule/index.ts";
import type { Form, FormField, ValueType } from "../schema/index.ts";

/** The names that a form's conditions and expressions may use: its fields first, then every fact. */
export function formScope<Scope extends ExpressionScope>(scope: Scope, form: Form): Scope {
  const fields = new Map<string, FactDeclaration>(form.fields.map((field) => [field.id, { value: fieldType(field) }]));
  return {
    ...scope,
    fact: (id: string) => fields.get(id) ?? scope.fact(id),
    facts: () => new Set([...fields.keys(), ...scope.facts()]),
  };
}

/** What kind of answer a field takes. A field with rows has no type of its own. */
export function fieldType(field: FormField): ValueType {
  return field.value ?? { type: "text" };
}
