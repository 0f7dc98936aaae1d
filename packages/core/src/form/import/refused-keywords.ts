import type { Text } from "../../issue/index.ts";

/** Why a keyword of JSON Schema is not taken, and what to write instead. */
export interface Refusal {
  readonly reason: Text;
  readonly mend: Text;
}

const twoShapes: Refusal = {
  reason: { en: "an answer would have several shapes at once", "zh-CN": "同一个答案会有多种形状" },
  mend: { en: "ask with separate fields that are shown when needed", "zh-CN": "请拆成按条件显示的多个字段" },
};
const anyName: Refusal = {
  reason: { en: "a form asks fields that are known beforehand", "zh-CN": "表单只能询问事先确定的字段" },
  mend: {
    en: "list the fields under `properties`, or use rows",
    "zh-CN": "请在 `properties` 中列出字段，或改用多行明细",
  },
};
const dynamic: Refusal = {
  reason: { en: "what it means depends on where it is read from", "zh-CN": "它的含义取决于从哪里读取" },
  mend: { en: "write the schema out in place", "zh-CN": "请就地写出模式" },
};

/** Keywords that the profile refuses wherever they stand. */
export const refusedKeywords: Readonly<Record<string, Refusal>> = {
  not: {
    reason: {
      en: "it says what an answer is not, and no control can ask for that",
      "zh-CN": "它只说答案不是什么，无法据此提问",
    },
    mend: { en: "say what the answer may be, or add a check", "zh-CN": "请写明允许的答案，或加一条核对" },
  },
  anyOf: twoShapes,
  prefixItems: twoShapes,
  additionalItems: twoShapes,
  contains: {
    reason: {
      en: "it asks for one of several items without saying which",
      "zh-CN": "它要求若干项之一，却没有说明是哪一项",
    },
    mend: { en: "add a check over the rows", "zh-CN": "请对明细行加一条核对" },
  },
  patternProperties: anyName,
  propertyNames: anyName,
  unevaluatedProperties: anyName,
  unevaluatedItems: anyName,
  minProperties: anyName,
  maxProperties: anyName,
  $dynamicRef: dynamic,
  $recursiveRef: dynamic,
  contentSchema: dynamic,
  const: {
    reason: { en: "there is nothing to ask", "zh-CN": "没有可询问的内容" },
    mend: { en: "compute the field, or leave it out", "zh-CN": "请改为计算字段，或去掉它" },
  },
  multipleOf: {
    reason: {
      en: "a form knows whole numbers and amounts of money, no other steps",
      "zh-CN": "表单只有整数和金额，没有其他步长",
    },
    mend: { en: "use `integer`, or add a check", "zh-CN": "请使用 `integer`，或加一条核对" },
  },
  exclusiveMaximum: {
    reason: { en: "a field has no such limit for fractions", "zh-CN": "字段对小数没有这种上限" },
    mend: { en: "use `maximum`, or add a check", "zh-CN": "请使用 `maximum`，或加一条核对" },
  },
  oneOf: twoShapes,
  allOf: twoShapes,
};
