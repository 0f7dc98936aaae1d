import type { Expression, Form, FormField } from "../schema/index.ts";
import type { BoundForm } from "./bound-form.ts";
import { bindExample } from "./example-form.contract.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });

const lines: FormField = {
  id: "lines",
  label: text("明细", "Lines"),
  rowLabel: text("明细", "line"),
  required: true,
  minItems: 1,
  maxItems: 5,
  visible: { fact: "hasLines", operator: "equal", value: true },
  rows: [
    { id: "sku", clause: "2", label: text("货号", "Article"), value: { type: "text" }, required: true, maxLength: 8 },
    { id: "quantity", label: text("数量", "Quantity"), value: { type: "integer" }, required: true, minimum: 1 },
    { id: "granted", label: text("分配", "Granted"), value: { type: "integer" }, default: { fact: "quantity" } },
    {
      id: "rest",
      label: text("缺口", "Rest"),
      value: { type: "integer" },
      compute: { subtract: [{ fact: "quantity" }, { fact: "granted" }] },
    },
    {
      id: "reason",
      label: text("原因", "Reason"),
      value: { type: "text" },
      visible: { fact: "rest", operator: "greaterThan", value: 0 },
      required: { fact: "strict", operator: "equal", value: true },
    },
    {
      id: "share",
      label: text("占比", "Share"),
      value: { type: "number" },
      compute: { divide: [{ fact: "granted" }, { fact: "total" }] },
    },
  ],
  checks: [
    {
      id: "enough",
      clause: "4",
      at: ["granted"],
      holds: { fact: "granted", operator: "lessThanInclusive", value: { fact: "quantity" } },
      message: text("分配不能超过申请", "no more than was asked for"),
      severity: "error",
    },
  ],
};

/** A form with rows, a matrix, a statement, pages, and one of each type that has parts. */
export const rowsForm: Form = {
  kind: "form",
  id: "allocation",
  title: text("分配单", "Allocation"),
  clause: "1",
  record: "claim",
  by: ["clerk"],
  fields: [
    { id: "total", label: text("合计", "Total"), value: { type: "integer" }, compute: sumOfGranted() },
    { id: "intro", label: text("说明", "Note"), statement: text("请逐项填写。", "One line each.") },
    { id: "hasLines", label: text("有明细", "Has lines"), value: { type: "boolean" }, as: "tick", default: true },
    { id: "strict", label: text("严格", "Strict"), value: { type: "boolean" } },
    lines,
    {
      id: "many",
      label: text("多行说明", "About many lines"),
      value: { type: "text" },
      visible: { fact: "long", operator: "greaterThan", value: 2 },
    },
    {
      id: "long",
      label: text("大额行数", "Large lines"),
      value: { type: "integer" },
      compute: {
        aggregate: "count",
        of: "lines",
        where: { fact: "quantity", operator: "greaterThanInclusive", value: { fact: "large" } },
      },
    },
    { id: "large", label: text("大额", "Large from"), value: { type: "integer" }, default: 10 },
    {
      id: "inspection",
      label: text("检查", "Inspection"),
      rows: [
        { id: "passed", label: text("合格", "Passed"), value: { type: "boolean" }, required: true },
        {
          id: "remark",
          label: text("备注", "Remark"),
          value: { type: "text" },
          visible: { fact: "passed", operator: "equal", value: false },
        },
      ],
      fixed: [
        { id: "hygiene", label: text("卫生", "Hygiene") },
        {
          id: "coldChain",
          label: text("冷链", "Cold chain"),
          visible: { fact: "strict", operator: "equal", value: true },
        },
      ],
    },
    { id: "opensAt", label: text("开门", "Opens at"), value: { type: "time" } },
    { id: "closesAt", label: text("关门", "Closes at"), value: { type: "time" } },
    { id: "address", label: text("地址", "Address"), value: { type: "address" } },
    { id: "place", label: text("位置", "Place"), value: { type: "location" } },
    { id: "signature", label: text("签名", "Signature"), value: { type: "signature" }, required: true },
    { id: "phone", label: text("电话", "Phone"), value: { type: "text" }, format: "phone" },
    { id: "score", label: text("评分", "Score"), value: { type: "integer" }, as: "rating", maximum: 5 },
    { id: "hours", label: text("用时", "Hours"), value: { type: "duration", unit: "hour" }, minimum: 0 },
    { id: "days", label: text("日期", "Days"), value: { type: "list", of: "date" } },
  ],
  checks: [
    {
      id: "openFirst",
      clause: "4",
      at: ["closesAt"],
      holds: { fact: "opensAt", operator: "lessThan", value: { fact: "closesAt" } },
      message: text("关门须晚于开门", "it closes after it opens"),
      severity: "error",
    },
  ],
  layout: [
    {
      id: "what",
      title: text("内容", "What"),
      items: ["intro", "hasLines", "strict", "lines", "total", "large", "long"],
    },
    { id: "more", title: text("补充", "More"), items: ["many", "inspection", "score", "hours", "days"] },
    {
      id: "where",
      title: text("地点", "Where"),
      items: ["opensAt", "closesAt", "address", "place", "phone", "signature"],
    },
  ],
  pages: [
    { id: "first", title: text("第一页", "First"), sections: ["what", "more"] },
    {
      id: "second",
      title: text("第二页", "Second"),
      sections: ["where"],
      visible: { fact: "strict", operator: "known", value: true },
    },
  ],
};

function sumOfGranted(): Expression {
  return { aggregate: "sum", of: "lines", value: { field: "granted" } };
}

/** The form with rows, with some of its parts changed, bound. */
export function bindRowsForm(change: Partial<Form> = {}): BoundForm {
  return bindExample({ renamed: [], ...rowsForm, ...change });
}
