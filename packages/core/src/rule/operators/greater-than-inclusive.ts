import { defineOperator, type Operator } from "../operator.ts";
import { orderOf } from "../ordering.ts";

/** True when the fact is at least the value. Both are figures in the same unit; a numeric string is not converted. */
export const greaterThanInclusive: Operator = defineOperator({
  name: "greaterThanInclusive",
  fact: "ordered",
  value: "same",
  converse: "lessThanInclusive",
  test: (fact, value) => {
    const order = orderOf(fact, value);
    return order === 1 || order === 0;
  },
  phrase: {
    amount: {
      holds: { "zh-CN": "不低于 {value}", en: "at least {value}" },
      fails: { "zh-CN": "低于 {value}", en: "below {value}" },
    },
    moment: {
      holds: { "zh-CN": "不早于 {value}", en: "no earlier than {value}" },
      fails: { "zh-CN": "早于 {value}", en: "before {value}" },
    },
    count: {
      holds: { "zh-CN": "不少于 {value}", en: "at least {value}" },
      fails: { "zh-CN": "少于 {value}", en: "fewer than {value}" },
    },
    span: {
      holds: { "zh-CN": "不少于 {value}", en: "at least {value}" },
      fails: { "zh-CN": "少于 {value}", en: "less than {value}" },
    },
  },
  examples: [
    { fact: 300000, value: 300000, result: true },
    { fact: 299999, value: 300000, result: false },
    { fact: "15", value: 10, result: false },
    { fact: { numerator: 1n, denominator: 2n }, value: { numerator: 1n, denominator: 2n }, result: true },
  ],
});
