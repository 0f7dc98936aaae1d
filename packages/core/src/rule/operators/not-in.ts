import type { Known } from "../../value/index.ts";
import { defineOperator, type Operator } from "../operator.ts";
import { isSame } from "../ordering.ts";

/** True when the value is a list that does not have the fact in it. */
export const notIn: Operator = defineOperator({
  name: "notIn",
  fact: "scalar",
  value: "list",
  converse: "doesNotContain",
  test: (fact, value) => Array.isArray(value) && !value.some((each: Known) => isSame(fact, each)),
  phrase: {
    word: {
      holds: { "zh-CN": "不属于{value}", en: "not one of {value}" },
      fails: { "zh-CN": "属于{value}", en: "one of {value}" },
      must: { "zh-CN": "不得属于{value}", en: "must not be one of {value}" },
    },
    choice: {
      holds: { "zh-CN": "不是{value}", en: "not {value}" },
      fails: { "zh-CN": "为{value}", en: "{value}" },
      must: { "zh-CN": "不得为{value}", en: "must not be {value}" },
    },
  },
  examples: [
    { fact: "consumer", value: ["dealer", "retailer"], result: true },
    { fact: "dealer", value: ["dealer", "retailer"], result: false },
    { fact: 3, value: ["3"], result: true },
    { fact: 3, value: [], result: true },
  ],
});
