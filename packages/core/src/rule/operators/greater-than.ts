import { defineOperator, type Operator } from "../operator.ts";
import { orderOf } from "../ordering.ts";

/** True when the fact is strictly above the value. Both are figures in the same unit; a numeric string is not converted. */
export const greaterThan: Operator = defineOperator({
  name: "greaterThan",
  fact: "ordered",
  value: "same",
  converse: "lessThan",
  test: (fact, value) => orderOf(fact, value) === 1,
  phrase: {
    amount: {
      holds: { "zh-CN": "超过 {value}", en: "over {value}" },
      fails: { "zh-CN": "未超过 {value}", en: "not over {value}" },
    },
    moment: {
      holds: { "zh-CN": "晚于 {value}", en: "after {value}" },
      fails: { "zh-CN": "不晚于 {value}", en: "not after {value}" },
    },
    count: {
      holds: { "zh-CN": "超过 {value}", en: "more than {value}" },
      fails: { "zh-CN": "未超过 {value}", en: "not more than {value}" },
    },
    span: {
      holds: { "zh-CN": "超过 {value}", en: "more than {value}" },
      fails: { "zh-CN": "未超过 {value}", en: "not more than {value}" },
    },
  },
  examples: [
    { fact: 100000001, value: 100000000, result: true },
    { fact: 100000000, value: 100000000, result: false },
    { fact: "15", value: 10, result: false },
    { fact: { numerator: 1n, denominator: 2n }, value: { numerator: 1n, denominator: 3n }, result: true },
  ],
});
