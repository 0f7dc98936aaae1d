import type { ExpressionScope } from "../fact/index.ts";
import type { FactDeclaration } from "../rule/index.ts";
import type { Form, FormField, ValueType } from "../schema/index.ts";
import { engineFacts } from "./engine-facts.ts";
import { askedFact } from "./known.ts";

const truth: FactDeclaration = { value: { type: "boolean" } };

/** The names that a form's conditions and expressions may use: its fields first, then every fact, then what the engine tells. */
export function formScope<Scope extends ExpressionScope>(scope: Scope, form: Form): Scope {
  const fields = new Map<string, FactDeclaration>(form.fields.map((field) => [field.id, { value: fieldType(field) }]));
  const declared = (id: string): FactDeclaration | undefined => fields.get(id) ?? scope.fact(id) ?? engineFacts.get(id);
  return {
    ...scope,
    fact: (id: string) => {
      const asked = askedFact(id);
      if (asked === undefined) return declared(id);
      return declared(asked) === undefined ? undefined : truth;
    },
    facts: () => new Set([...fields.keys(), ...scope.facts(), ...engineFacts.keys()]),
  };
}

/** What kind of answer a field takes. A field with rows has no type of its own. */
export function fieldType(field: FormField): ValueType {
  return field.value ?? { type: "text" };
}
