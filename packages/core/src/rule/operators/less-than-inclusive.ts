import { defineOperator, type Operator } from "../operator.ts";
import { orderOf } from "../ordering.ts";

/** True when the fact is at most the value. Both are figures in the same unit; a numeric string is not converted. */
export const lessThanInclusive: Operator = defineOperator({
  name: "lessThanInclusive",
  fact: "ordered",
  value: "same",
  converse: "greaterThanInclusive",
  test: (fact, value) => {
    const order = orderOf(fact, value);
    return order === -1 || order === 0;
  },
  phrase: {
    amount: {
      holds: { "zh-CN": "不超过 {value}", en: "at most {value}" },
      fails: { "zh-CN": "超过 {value}", en: "over {value}" },
    },
    moment: {
      holds: { "zh-CN": "不晚于 {value}", en: "no later than {value}" },
      fails: { "zh-CN": "晚于 {value}", en: "after {value}" },
    },
    count: {
      holds: { "zh-CN": "不超过 {value}", en: "at most {value}" },
      fails: { "zh-CN": "超过 {value}", en: "more than {value}" },
    },
    span: {
      holds: { "zh-CN": "不超过 {value}", en: "at most {value}" },
      fails: { "zh-CN": "超过 {value}", en: "more than {value}" },
    },
  },
  examples: [
    { fact: 300000, value: 300000, result: true },
    { fact: 300001, value: 300000, result: false },
    { fact: "5", value: 9, result: false },
    { fact: { numerator: 1n, denominator: 2n }, value: 1, result: true },
  ],
});
