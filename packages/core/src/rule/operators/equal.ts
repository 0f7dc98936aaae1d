import { defineOperator, type Operator } from "../operator.ts";
import { isSame } from "../ordering.ts";

/** True when both sides are the same value, of the same type. */
export const equal: Operator = defineOperator({
  name: "equal",
  fact: "scalar",
  value: "same",
  converse: "equal",
  test: isSame,
  phrase: {
    figure: {
      holds: { "zh-CN": "等于 {value}", en: "exactly {value}" },
      fails: { "zh-CN": "不等于 {value}", en: "not {value}" },
    },
    moment: {
      holds: { "zh-CN": "为 {value}", en: "on {value}" },
      fails: { "zh-CN": "不是 {value}", en: "not on {value}" },
    },
    word: {
      holds: { "zh-CN": "为{value}", en: "{value}" },
      fails: { "zh-CN": "不是{value}", en: "not {value}" },
    },
  },
  examples: [
    { fact: "dealer", value: "dealer", result: true },
    { fact: "dealer", value: "retailer", result: false },
    { fact: 3, value: 3, result: true },
    { fact: 3, value: "3", result: false },
    { fact: { numerator: 1n, denominator: 3n }, value: { numerator: 1n, denominator: 3n }, result: true },
    { fact: true, value: true, result: true },
  ],
});
