import type { Known } from "../../value/index.ts";
import { defineDecorator, type Decorator } from "../decorator.ts";
import { itemOf, listOf } from "../shape.ts";

/** True when the value is a list and the fact passes against every one of its items; an empty list passes. */
export const everyValue: Decorator = defineDecorator({
  name: "everyValue",
  signature: (inner) => ({
    valueOf: (fact) => {
      const item = inner.valueOf(fact);
      return item && listOf(item);
    },
    factOf: (value) => {
      const item = itemOf(value);
      return item && inner.factOf(item);
    },
  }),
  apply: (fact, value, inner) => Array.isArray(value) && value.every((each: Known) => inner(fact, each)),
  converse: "everyFact",
  phrase: {
    holds: { "zh-CN": "对照其中每一个值都{inner}", en: "{inner} (each of these)" },
    fails: { "zh-CN": "对照其中某个值{inner}", en: "{inner} (for one of these)" },
  },
  examples: [
    { operator: "contains", fact: ["a", "b"], value: ["a", "b"], result: true },
    { operator: "contains", fact: ["a"], value: ["a", "b"], result: false },
    { operator: "equal", fact: 1, value: [], result: true },
  ],
});
