import { deepFreeze } from "../json/index.ts";
import type { Text } from "../issue/index.ts";
import type { Known } from "../value/index.ts";
import type { OperatorExample, Signature } from "./operator.ts";

/** The comparison that a decorator wraps. */
export type Test = (fact: Known, value: Known) => boolean;

/** Changes how an operator is applied: `someFact:lessThan`. Decorators compose from right to left. */
export interface Decorator {
  readonly name: string;
  /** Which shapes fit, given what fits inside. */
  readonly signature: (inner: Signature) => Signature;
  /** Never throws; a side that is not a list where one is needed makes it false. */
  readonly apply: (fact: Known, value: Known, inner: Test) => boolean;
  /** The decorator that says the same with the sides exchanged. */
  readonly converse: string;
  /** The words around `{inner}`, the words of what it wraps. `not` and `swap` have none: they choose other words. */
  readonly phrase?: { readonly holds: Text; readonly fails: Text };
  /** Each with the operator that it wraps. */
  readonly examples: readonly (OperatorExample & { readonly operator: string })[];
}

/** Freezes the description of a decorator. */
export function defineDecorator(definition: Decorator): Decorator {
  return deepFreeze(definition);
}
