import type { Known } from "../../value/index.ts";
import { defineDecorator, type Decorator } from "../decorator.ts";
import { itemOf, listOf } from "../shape.ts";

/** True when the fact is a list of which every item passes; an empty list passes. */
export const everyFact: Decorator = defineDecorator({
  name: "everyFact",
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
  apply: (fact, value, inner) => Array.isArray(fact) && fact.every((each: Known) => inner(each, value)),
  converse: "everyValue",
  phrase: {
    holds: { "zh-CN": "每一项都{inner}", en: "every one {inner}" },
    fails: { "zh-CN": "并非每一项都{inner}", en: "not every one {inner}" },
  },
  examples: [
    { operator: "greaterThan", fact: [5, 6], value: 4, result: true },
    { operator: "greaterThan", fact: [5, 3], value: 4, result: false },
    { operator: "greaterThan", fact: [], value: 4, result: true },
  ],
});
