import type { Known } from "../../value/index.ts";
import { defineOperator, type Operator } from "../operator.ts";
import { isSame } from "../ordering.ts";

/** True when the fact is a list that does not have the value in it. */
export const doesNotContain: Operator = defineOperator({
  name: "doesNotContain",
  fact: "list",
  value: "item",
  converse: "notIn",
  test: (fact, value) => Array.isArray(fact) && !fact.some((each: Known) => isSame(each, value)),
  phrase: {
    list: {
      holds: { "zh-CN": "不包含{value}", en: "not including {value}" },
      fails: { "zh-CN": "包含{value}", en: "including {value}" },
      must: { "zh-CN": "不得包含{value}", en: "must not include {value}" },
    },
  },
  examples: [
    { fact: ["dealer", "retailer"], value: "consumer", result: true },
    { fact: ["dealer", "retailer"], value: "dealer", result: false },
    { fact: [], value: "dealer", result: true },
    { fact: "dealer", value: "x", result: false },
  ],
});
