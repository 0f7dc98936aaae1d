import { parseInstanceId, type FactInstance, type FilledArgument } from "../rule/index.ts";
import type { ArgumentDefinition, Fact } from "../schema/index.ts";
import { parseValue, notApplicable, type ValueContext } from "../value/index.ts";
import { bindExpression } from "./bind-expression.ts";
import type { BoundExpression } from "./bound-expression.ts";
import type { ExpressionBindScope } from "./expression-scope.ts";
import type { VocabularyIndex } from "./vocabulary-index.ts";

/**
 * Binds the expression of a computed fact. With `params` it is bound as the instance that they make; without any, with the
 * defaults of its arguments. `undefined` for a fact that is not computed, and for one with an argument that nobody fills.
 */
export function bindFact(
  fact: Fact,
  scope: ExpressionBindScope,
  params: FactInstance["params"] = {},
): BoundExpression | undefined {
  if (fact.compute === undefined) return undefined;
  if (fact.arguments === undefined) return bindExpression(fact.compute, scope, fact.value);
  const filled = Object.entries<ArgumentDefinition>(fact.arguments).map(
    ([name, argument]) => [name, argument, params[name] ?? defaultArgument(argument, scope.context)] as const,
  );
  if (filled.some(([, , value]) => value === undefined)) return undefined;
  const values = filled.map(
    ([name, { value }, given]) => [name, given === undefined ? { value } : { value, filled: given }] as const,
  );
  return bindExpression(fact.compute, { ...scope, arguments: new Map(values) }, fact.value);
}

/**
 * The facts with filled arguments that have been bound in a scope so far, and those that their own expressions read, with
 * their expressions. Asked again after more has been bound, it has them too.
 */
export function boundInstances(
  scope: ExpressionBindScope,
  vocabulary: VocabularyIndex,
): readonly { readonly id: string; readonly fact: Fact; readonly expression: BoundExpression }[] {
  const found: { readonly id: string; readonly fact: Fact; readonly expression: BoundExpression }[] = [];
  // A map that grows while it is gone through is gone through to its end.
  for (const { id, fact: name, params } of scope.instances?.values() ?? []) {
    const fact = vocabulary.facts.get(name);
    const expression = fact === undefined ? undefined : bindFact(fact, scope, params);
    if (fact !== undefined && expression !== undefined) found.push({ id, fact, expression });
  }
  return found;
}

/** The fact that an id names, filled arguments included; `undefined` when there is none, or the arguments are not its own. */
export function factNamed(id: string, vocabulary: VocabularyIndex, context: ValueContext): Fact | undefined {
  const plain = vocabulary.facts.get(id);
  if (plain !== undefined) return plain;
  const named = parseInstanceId(id);
  const fact = named === undefined ? undefined : vocabulary.facts.get(named.fact);
  if (named === undefined || fact?.arguments === undefined) return undefined;
  const declared = Object.entries<ArgumentDefinition>(fact.arguments);
  if (declared.length !== Object.keys(named.params).length) return undefined;
  const isOwn = declared.every(([name, { value }]) => {
    const given = named.params[name];
    return given === null || (given !== undefined && parseValue(given, value, context).ok);
  });
  return isOwn ? fact : undefined;
}

function defaultArgument(argument: ArgumentDefinition, context: ValueContext): FilledArgument | undefined {
  if (argument.default === undefined) return undefined;
  const parsed = parseValue(argument.default, argument.value, context);
  return parsed.ok ? { value: parsed.value, json: argument.default } : { value: notApplicable, json: null };
}
