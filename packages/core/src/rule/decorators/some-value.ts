import type { Known } from "../../value/index.ts";
import { defineDecorator, type Decorator } from "../decorator.ts";
import { itemOf, listOf } from "../shape.ts";

/** True when the value is a list and the fact passes against at least one of its items. */
export const someValue: Decorator = defineDecorator({
  name: "someValue",
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
  apply: (fact, value, inner) => Array.isArray(value) && value.some((each: Known) => inner(fact, each)),
  converse: "someFact",
  phrase: {
    holds: { "zh-CN": "对照其中至少一个值{inner}", en: "{inner} (one of these is enough)" },
    fails: { "zh-CN": "对照其中任何一个值都{inner}", en: "{inner} (whichever of these)" },
  },
  examples: [
    { operator: "contains", fact: ["a"], value: ["a", "b"], result: true },
    { operator: "contains", fact: ["c"], value: ["a", "b"], result: false },
    { operator: "equal", fact: 1, value: 1, result: false },
  ],
});
