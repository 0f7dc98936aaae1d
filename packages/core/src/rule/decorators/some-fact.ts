import type { Known } from "../../value/index.ts";
import { defineDecorator, type Decorator } from "../decorator.ts";
import { itemOf, listOf } from "../shape.ts";

/** True when the fact is a list of which at least one item passes. */
export const someFact: Decorator = defineDecorator({
  name: "someFact",
  signature: (inner) => ({
    valueOf: (fact) => {
      const item = itemOf(fact);
      return item && inner.valueOf(item);
    },
    factOf: (value) => {
      const item = inner.factOf(value);
      return item && listOf(item);
    },
  }),
  apply: (fact, value, inner) => Array.isArray(fact) && fact.some((each: Known) => inner(each, value)),
  converse: "someValue",
  phrase: {
    holds: { "zh-CN": "其中至少一项{inner}", en: "at least one {inner}" },
    fails: { "zh-CN": "其中没有一项{inner}", en: "none {inner}" },
  },
  examples: [
    { operator: "greaterThan", fact: [1, 5], value: 4, result: true },
    { operator: "greaterThan", fact: [], value: 4, result: false },
    { operator: "greaterThan", fact: 5, value: 4, result: false },
  ],
});
