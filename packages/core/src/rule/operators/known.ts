import { defineOperator, type Operator } from "../operator.ts";

/**
 * Whether somebody has told the fact: `true` asks that it has a value, `false` that it has none. Never unknown itself.
 * What does not apply has no value.
 */
export const known: Operator = defineOperator({
  name: "known",
  fact: "any",
  value: "truth",
  presence: true,
  // Whoever compares has a value in hand; that there is none is seen before any test (see `readLeaf`).
  test: (_fact, value) => value === true,
  phrase: {
    presence: {
      holds: { "zh-CN": "已知", en: "is known" },
      fails: { "zh-CN": "未知", en: "is not known" },
    },
  },
  examples: [
    { fact: "dealer", value: true, result: true },
    { fact: "dealer", value: false, result: false },
    { fact: false, value: true, result: true },
    { fact: [], value: true, result: true },
  ],
});
