import { defineOperator, type Operator } from "../operator.ts";
import { isSame } from "../ordering.ts";

/** True when the two sides are different values. */
export const notEqual: Operator = defineOperator({
  name: "notEqual",
  fact: "scalar",
  value: "same",
  converse: "notEqual",
  test: (fact, value) => !isSame(fact, value),
  phrase: {
    figure: {
      holds: { "zh-CN": "不等于 {value}", en: "other than {value}" },
      fails: { "zh-CN": "等于 {value}", en: "exactly {value}" },
      must: { "zh-CN": "不得等于 {value}", en: "must not be {value}" },
    },
    moment: {
      holds: { "zh-CN": "不是 {value}", en: "not on {value}" },
      fails: { "zh-CN": "为 {value}", en: "on {value}" },
      must: { "zh-CN": "不得为 {value}", en: "must not be on {value}" },
    },
    word: {
      holds: { "zh-CN": "不是{value}", en: "not {value}" },
      fails: { "zh-CN": "为{value}", en: "{value}" },
      must: { "zh-CN": "不得为{value}", en: "must not be {value}" },
    },
  },
  examples: [
    { fact: "dealer", value: "retailer", result: true },
    { fact: 3, value: 3, result: false },
    { fact: 3, value: "3", result: true },
    { fact: { numerator: 1n, denominator: 3n }, value: { numerator: 1n, denominator: 3n }, result: false },
  ],
});
