import type { Known } from "../../value/index.ts";
import { defineOperator, type Operator } from "../operator.ts";
import { isSame } from "../ordering.ts";

/** True when the fact is a list that has the value in it. */
export const contains: Operator = defineOperator({
  name: "contains",
  fact: "list",
  value: "item",
  converse: "in",
  test: (fact, value) => Array.isArray(fact) && fact.some((each: Known) => isSame(each, value)),
  phrase: {
    list: {
      holds: { "zh-CN": "包含{value}", en: "including {value}" },
      fails: { "zh-CN": "不包含{value}", en: "not including {value}" },
      must: { "zh-CN": "须包含{value}", en: "must include {value}" },
    },
  },
  examples: [
    { fact: ["dealer", "retailer"], value: "dealer", result: true },
    { fact: ["dealer", "retailer"], value: "consumer", result: false },
    { fact: [], value: "dealer", result: false },
    { fact: "dealer", value: "deal", result: false },
  ],
});
