import { defineOperator, type Operator } from "../operator.ts";
import { orderOf } from "../ordering.ts";

/** True when the fact is strictly below the value. Both are figures in the same unit; a numeric string is not converted. */
export const lessThan: Operator = defineOperator({
  name: "lessThan",
  fact: "ordered",
  value: "same",
  converse: "greaterThan",
  test: (fact, value) => orderOf(fact, value) === -1,
  phrase: {
    amount: {
      holds: { "zh-CN": "低于 {value}", en: "below {value}" },
      fails: { "zh-CN": "不低于 {value}", en: "not below {value}" },
    },
    moment: {
      holds: { "zh-CN": "早于 {value}", en: "before {value}" },
      fails: { "zh-CN": "不早于 {value}", en: "not before {value}" },
    },
    count: {
      holds: { "zh-CN": "少于 {value}", en: "fewer than {value}" },
      fails: { "zh-CN": "不少于 {value}", en: "not fewer than {value}" },
    },
    span: {
      holds: { "zh-CN": "少于 {value}", en: "less than {value}" },
      fails: { "zh-CN": "不少于 {value}", en: "not less than {value}" },
    },
  },
  examples: [
    { fact: 299999, value: 300000, result: true },
    { fact: 300000, value: 300000, result: false },
    { fact: "10", value: 9, result: false },
    { fact: { numerator: 1n, denominator: 3n }, value: { numerator: 1n, denominator: 2n }, result: true },
    { fact: { numerator: 1n, denominator: 3n }, value: 0, result: false },
  ],
});
