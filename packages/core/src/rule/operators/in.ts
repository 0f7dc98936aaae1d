import type { Known } from "../../value/index.ts";
import { defineOperator, type Operator } from "../operator.ts";
import { isSame } from "../ordering.ts";

/** True when the value is a list that has the fact in it. */
export const isIn: Operator = defineOperator({
  name: "in",
  fact: "scalar",
  value: "list",
  converse: "contains",
  test: (fact, value) => Array.isArray(value) && value.some((each: Known) => isSame(fact, each)),
  phrase: {
    word: {
      holds: { "zh-CN": "属于{value}", en: "one of {value}" },
      fails: { "zh-CN": "不属于{value}", en: "not one of {value}" },
    },
    choice: {
      holds: { "zh-CN": "为{value}", en: "{value}" },
      fails: { "zh-CN": "不是{value}", en: "not {value}" },
    },
  },
  examples: [
    { fact: "dealer", value: ["dealer", "retailer"], result: true },
    { fact: "consumer", value: ["dealer", "retailer"], result: false },
    { fact: "deal", value: "dealer", result: false },
    { fact: 3, value: ["3"], result: false },
    { fact: 3, value: [1, 2, 3], result: true },
  ],
});
