import { defineDecorator, type Decorator } from "../decorator.ts";

/** True when what it wraps is false. */
export const negated: Decorator = defineDecorator({
  name: "not",
  signature: (inner) => inner,
  apply: (fact, value, inner) => !inner(fact, value),
  converse: "not",
  examples: [
    { operator: "equal", fact: 1, value: 2, result: true },
    { operator: "lessThan", fact: 1, value: 2, result: false },
  ],
});
