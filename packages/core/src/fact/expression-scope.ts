import type { BindScope, ConditionScope, ParameterInForce } from "../rule/index.ts";
import type { ValueType } from "../schema/index.ts";
import type { ValueContext } from "../value/index.ts";
import { namedCondition, type Collection, type VocabularyIndex } from "./vocabulary-index.ts";

/** The names that an expression may use. Within an aggregate the record's fields stand before the facts. */
export interface ExpressionScope extends ConditionScope {
  collection(name: string): Collection | undefined;
  collections(): Iterable<string>;
  /** The collection whose record is looked at; none outside an aggregate. */
  readonly row?: Collection;
}

/** A scope in which parameters have values. */
export type ExpressionBindScope = ExpressionScope & BindScope;

/** The parameters of a policy, as far as expressions and conditions need them. */
export interface ScopeParameters {
  readonly types: ReadonlyMap<string, ValueType>;
  /** Their values on the day that is asked about; left out, a scope is good for checking only. */
  readonly inForce?: ReadonlyMap<string, ParameterInForce>;
}

/** The scope of a policy's own conditions and expressions, over its vocabulary and parameters. */
export function createScope(
  vocabulary: VocabularyIndex,
  parameters: ScopeParameters,
  context: ValueContext,
): ExpressionBindScope {
  const { types, inForce } = parameters;
  return {
    context,
    fact: (id) => vocabulary.facts.get(id),
    facts: () => vocabulary.facts.keys(),
    condition: (name) => namedCondition(vocabulary, name),
    conditions: () => vocabulary.conditions.keys(),
    collection: (name) => vocabulary.collections.get(name),
    collections: () => vocabulary.collections.keys(),
    parameter: (id) => {
      const value = types.get(id);
      return value === undefined ? undefined : { value };
    },
    parameters: () => types.keys(),
    parameterInForce: (id) => inForce?.get(id),
  };
}

/** The scope within an aggregate over a collection: its fields by their bare names, then all that stands outside. */
export function rowScope<Scope extends ExpressionScope>(scope: Scope, row: Collection): Scope {
  return {
    ...scope,
    row,
    fact: (id: string) => row.fields.get(id) ?? scope.fact(id),
    facts: () => [...row.fields.keys(), ...scope.facts()],
  };
}
