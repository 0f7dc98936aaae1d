import { defineDecorator, type Decorator } from "../decorator.ts";

/** Exchanges the two sides. */
export const swap: Decorator = defineDecorator({
  name: "swap",
  signature: (inner) => ({ valueOf: inner.factOf, factOf: inner.valueOf }),
  apply: (fact, value, inner) => inner(value, fact),
  converse: "swap",
  examples: [
    { operator: "lessThan", fact: 5, value: 4, result: true },
    { operator: "contains", fact: "a", value: ["a"], result: true },
    { operator: "in", fact: ["a"], value: "a", result: true },
  ],
});
