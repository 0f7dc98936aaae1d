import { decorators } from "./decorators/index.ts";
import type { Decorator, Test } from "./decorator.ts";
import type { Operator, Signature } from "./operator.ts";
import { operators } from "./operators/index.ts";

/** The operators and decorators that conditions may name. */
export interface OperatorSet {
  readonly operators: ReadonlyMap<string, Operator>;
  readonly decorators: ReadonlyMap<string, Decorator>;
}

/** What an operator's full name, `someFact:not:equal`, stands for. */
export interface ResolvedOperator {
  readonly operator: Operator;
  /** From left to right. */
  readonly decorators: readonly Decorator[];
  readonly signature: Signature;
  readonly test: Test;
}

/** A set with the standard operators and decorators and these besides; one with the same name takes its place. */
export function createOperatorSet(
  extra: { readonly operators?: readonly Operator[]; readonly decorators?: readonly Decorator[] } = {},
): OperatorSet {
  const named = <Item extends { readonly name: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
    new Map(items.map((item) => [item.name, item]));
  return Object.freeze({
    operators: named([...operators, ...(extra.operators ?? [])]),
    decorators: named([...decorators, ...(extra.decorators ?? [])]),
  });
}

/** The ten operators and six decorators of json-rules-engine. */
export const standardOperators: OperatorSet = createOperatorSet();

/** Resolves a full name from right to left; `{ unknown }` names the first part that the set does not have. */
export function resolveOperator(
  name: string,
  set: OperatorSet = standardOperators,
): ResolvedOperator | { readonly unknown: string; readonly decorator: boolean } {
  const parts = name.split(":");
  const last = parts.pop() ?? "";
  const operator = set.operators.get(last);
  if (operator === undefined) return { unknown: last, decorator: false };
  const used: Decorator[] = [];
  let { signature, test }: { signature: Signature; test: Test } = operator;
  for (const part of parts.reverse()) {
    const decorator = set.decorators.get(part);
    if (decorator === undefined) return { unknown: part, decorator: true };
    const inner = test;
    used.unshift(decorator);
    signature = decorator.signature(signature);
    test = (fact, value) => decorator.apply(fact, value, inner);
  }
  return { operator, decorators: used, signature, test };
}
