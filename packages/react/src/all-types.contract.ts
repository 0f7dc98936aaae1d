import type { BoundForm, Json } from "@bylaw/core";

import { makeForm } from "./test-form.contract.ts";
import type { Answers } from "./store/index.ts";

const text = (zh: string, en: string): Json => ({ "zh-CN": zh, en });
const ask = (id: string, label: Json, more: Readonly<Record<string, Json>>): Json => ({
  id,
  clause: "5.2.1",
  label,
  ...more,
});

const fields: readonly Json[] = [
  ask("customer", text("客户", "Customer"), { value: { type: "reference", to: "customer" }, required: true }),
  ask("visitedOn", text("拜访日期", "Day of the visit"), { value: { type: "date" }, required: true }),
  ask("visitedAt", text("开始时间", "Began at"), { value: { type: "time" } }),
  ask("reportedAt", text("报告时间", "Reported at"), { value: { type: "dateTime" } }),
  ask("length", text("时长", "How long"), { value: { type: "duration", unit: "hour" }, minimum: 0 }),
  ask("contactPhone", text("联系电话", "Phone"), { value: { type: "text" }, format: "phone" }),
  ask("contactEmail", text("电子邮箱", "E-mail"), { value: { type: "text" }, format: "email" }),
  ask("subject", text("主题", "Subject"), { value: { type: "text" }, maxLength: 20, required: true }),
  ask("address", text("门店地址", "Address of the shop"), { value: { type: "address" } }),
  ask("place", text("签到位置", "Where you are"), { value: { type: "location" } }),
  ask("told", text("填写说明", "Before you go on"), {
    statement: text("请在客户在场时填写以下内容。", "Fill in the following while the customer is present."),
  }),
  ask("severity", text("严重程度", "Severity"), { value: { type: "enum", enum: "severity" }, required: true }),
  ask("kinds", text("涉及类型", "Kinds"), {
    value: { type: "list", of: "enum", enum: "complaintType" },
    help: text("可多选", "Choose any number"),
  }),
  ask("kind", text("主要类型", "Main kind"), { value: { type: "enum", enum: "complaintType" }, as: "search" }),
  ask("score", text("满意度", "How satisfied"), {
    value: { type: "integer" },
    as: "rating",
    minimum: 1,
    maximum: 5,
  }),
  ask("again", text("愿意再次接受拜访", "Would be visited again"), { value: { type: "boolean" } }),
  ask("share", text("退货比例", "Share sent back"), { value: { type: "percent" } }),
  ask("amount", text("索赔金额", "Amount claimed"), { value: { type: "money", currency: "CNY" } }),
  ask("days", text("可再访日期", "Days to come again"), { value: { type: "list", of: "date" } }),
  ask("story", text("经过", "What happened"), { value: { type: "text" }, maxLength: 500 }),
  ask("lines", text("样品明细", "Samples"), {
    rowLabel: text("样品", "sample"),
    minItems: 1,
    maxItems: 5,
    required: true,
    rows: [
      ask("sku", text("产品", "Product"), { value: { type: "text" }, required: true }),
      ask("requested", text("数量", "Quantity"), { value: { type: "integer" }, required: true, minimum: 1 }),
      ask("allocated", text("已分配", "Allocated"), { value: { type: "integer" }, default: { fact: "requested" } }),
      ask("rest", text("差额", "Rest"), {
        value: { type: "integer" },
        compute: { subtract: [{ fact: "requested" }, { fact: "allocated" }] },
      }),
      ask("reason", text("少分配的原因", "Why less"), {
        value: { type: "text" },
        visible: { fact: "rest", operator: "greaterThan", value: 0 },
      }),
    ],
  }),
  ask("total", text("合计", "Total"), {
    value: { type: "integer" },
    compute: { aggregate: "sum", of: "lines", value: { field: "allocated" } },
  }),
  ask("inspection", text("检查项目", "Inspection"), {
    rows: [
      ask("passed", text("合格", "Passed"), { value: { type: "boolean" }, required: true }),
      ask("remark", text("备注", "Remark"), { value: { type: "text" } }),
    ],
    fixed: [
      { id: "hygiene", label: text("卫生", "Hygiene") },
      { id: "coldChain", label: text("冷链", "Cold chain") },
      { id: "labels", label: text("标签", "Labels") },
    ],
  }),
  ask("photos", text("现场照片", "Photos"), {
    value: { type: "list", of: "file" },
    as: "photo",
    maxItems: 3,
    maxFileSize: 10,
  }),
  ask("papers", text("附件", "Attachments"), { value: { type: "list", of: "file" } }),
  ask("signed", text("客户签名", "The customer's signature"), { value: { type: "signature" } }),
  ask("agreed", text("已向客户说明处理办法", "The customer was told what will be done"), {
    value: { type: "boolean" },
    as: "tick",
    required: true,
  }),
];

const layout: readonly Json[] = [
  {
    id: "basics",
    title: text("基本情况", "Basics"),
    items: ["customer", "visitedOn", "visitedAt", "reportedAt", "length", "contactPhone", "contactEmail", "subject"],
    columns: 2,
  },
  { id: "where", title: text("地点", "Place"), items: ["address", "place"], columns: 2 },
  {
    id: "findings",
    title: text("情况", "Findings"),
    items: ["told", "severity", "kinds", "kind", "score", "again", "share", "amount", "days", "story"],
    columns: 2,
  },
  { id: "goods", title: text("样品", "Goods"), items: ["lines", "total", "inspection"], columns: 2 },
  { id: "proof", title: text("凭据", "Proof"), items: ["photos", "papers", "signed", "agreed"], columns: 2 },
];

/** A form with a field of every type, on one page. */
export function allTypesForm(): BoundForm {
  return makeForm(fields, { layout, note: text("拜访当天填写。", "Fill it in on the day of the visit.") });
}

/** The same on four pages. */
export function pagedForm(): BoundForm {
  return makeForm(fields, {
    layout,
    pages: [
      { id: "visit", title: text("拜访", "The visit"), sections: ["basics", "where"] },
      { id: "talk", title: text("沟通情况", "The talk"), sections: ["findings"] },
      {
        id: "check",
        title: text("样品与检查", "Samples and checks"),
        note: text("逐项核对。", "One by one."),
        sections: ["goods"],
      },
      { id: "end", title: text("凭据与签名", "Proof and signature"), sections: ["proof"] },
    ],
  });
}

/** An answer to every question. */
export const allAnswers: Answers = {
  customer: "C-0001",
  visitedOn: "2025-03-10",
  visitedAt: "09:30",
  reportedAt: "2025-03-10T17:05:00+08:00",
  length: 1.5,
  contactPhone: "13800138000",
  contactEmail: "wang@example.com",
  subject: "春季新品拜访",
  address: { province: "广东省", city: "深圳市", district: "南山区", line: "科技园路 1 号", postalCode: "518057" },
  place: { latitude: 22.54, longitude: 114.06, accuracy: 12, datum: "WGS-84", at: "2025-03-10T09:31:00+08:00" },
  severity: "major",
  kinds: ["quality", "packaging"],
  kind: "quality",
  score: 4,
  again: true,
  share: 12.5,
  amount: 3200,
  days: ["2025-03-17", "2025-03-24"],
  story: "客户反映三批次包装破损，现场查看两批，已拍照。\n约定下周再次到访。",
  lines: [
    { sku: "A-100", requested: 10 },
    { sku: "B-200", requested: 6, allocated: 4, reason: "库存不足" },
  ],
  inspection: { hygiene: { passed: true }, coldChain: { passed: false, remark: "温度偏高" }, labels: { passed: true } },
  signed: { name: "王芳", at: "2025-03-10T10:00:00+08:00" },
  agreed: true,
};
