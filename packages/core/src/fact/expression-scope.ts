import type { BindScope, ConditionScope, FactDeclaration, FactInstance, ParameterInForce } from "../rule/index.ts";
import { factOfId } from "../rule/index.ts";
import type { Fact, ValueType } from "../schema/index.ts";
import type { ValueContext } from "../value/index.ts";
import { contextFacts } from "./context-facts.ts";
import { mayNotApply } from "./may-not-apply.ts";
import { namedCondition, type Collection, type VocabularyIndex } from "./vocabulary-index.ts";

/** The names that an expression may use. Within an aggregate the record's fields stand before the facts. */
export interface ExpressionScope extends ConditionScope {
  collection(name: string): Collection | undefined;
  collections(): Iterable<string>;
  /** The collection whose record is looked at; none outside an aggregate. */
  readonly row?: Collection;
  /** Whether a period is being computed, as for a metric: then a window may say `period`. */
  readonly hasPeriod?: boolean;
}

/** A scope in which parameters have values. */
export type ExpressionBindScope = ExpressionScope & BindScope;

/** The parameters of a policy, as far as expressions and conditions need them. */
export interface ScopeParameters {
  readonly types: ReadonlyMap<string, ValueType>;
  /** Their values on the day that is asked about; left out, a scope is good for checking only. */
  readonly inForce?: ReadonlyMap<string, ParameterInForce>;
}

/**
 * The scope of a policy's own conditions and expressions, over its vocabulary, its parameters and the facts of the context.
 * `instances` collects the facts with filled arguments that are bound in it.
 */
export function createScope(
  vocabulary: VocabularyIndex,
  parameters: ScopeParameters,
  context: ValueContext,
): ExpressionBindScope & { readonly instances: Map<string, FactInstance> } {
  const { types, inForce } = parameters;
  const declared = new Map<string, FactDeclaration>();
  const declare = (name: string): FactDeclaration | undefined => {
    const known = declared.get(name);
    if (known !== undefined) return known;
    const fact: Fact | undefined = vocabulary.facts.get(name) ?? contextFacts.get(name);
    if (fact === undefined) return undefined;
    const isUnsure = fact.compute !== undefined && mayNotApply(fact.compute, vocabulary.facts, new Set([name]));
    const declaration: FactDeclaration = {
      ...fact,
      ...(isUnsure ? { mayNotApply: true } : {}),
      ...(contextFacts.has(name) ? { immutable: true } : {}),
    };
    declared.set(name, declaration);
    return declaration;
  };
  return {
    context,
    fact: (id) => declare(factOfId(id)),
    facts: () => new Set([...vocabulary.facts.keys(), ...contextFacts.keys()]),
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
    instances: new Map(),
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
