import { openPolicy, type BoundPolicy, type PolicyDocument } from "@bylaw/core";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
const options = (...all: readonly (readonly [string, string, string])[]) =>
  Object.fromEntries(all.map(([id, zh, en]) => [id, text(zh, en)]));

/** A small policy with a fact of every kind, as a server would hand it out. */
const documents = [
  {
    kind: "manifest",
    id: "example",
    version: "1.0.0",
    title: text("客户制度", "Customer policy"),
    sector: text("食品", "food"),
    purpose: text("维护客户。", "Care of customers."),
    appliesTo: text("全体员工。", "All staff."),
    timeZone: "Asia/Shanghai",
    currency: "CNY",
    effectiveFrom: "2025-01-01",
    owner: "sales",
    reviewEvery: { parameter: "review.months" },
    subject: "customer",
    roles: { sales: text("销售人员", "sales team"), director: text("厂长", "director") },
  },
  {
    kind: "vocabulary",
    id: "customers",
    title: text("客户", "Customers"),
    enums: {
      segment: {
        label: text("客户类别", "segment"),
        options: options(
          ["dealer", "经销商", "dealer"],
          ["retailer", "零售商", "retailer"],
          ["consumer", "终端消费者", "end consumer"],
          ["government", "政府机关", "government"],
          ["media", "媒体", "media"],
        ),
      },
      product: {
        label: text("产品", "product"),
        options: options(
          ["silken", "内酯豆腐", "silken tofu"],
          ["firm", "老豆腐", "firm tofu"],
          ["dried", "豆干", "dried tofu"],
          ["skin", "豆皮", "tofu skin"],
          ["milk", "豆浆", "soy milk"],
          ["puff", "豆泡", "tofu puffs"],
          ["stinky", "臭豆腐", "stinky tofu"],
          ["frozen", "冻豆腐", "frozen tofu"],
          ["natto", "纳豆", "natto"],
          ["tempeh", "天贝", "tempeh"],
        ),
      },
    },
    records: {
      customer: { label: text("客户", "customer"), collection: "customers", id: "customerId" },
      order: {
        label: text("订单", "order"),
        collection: "orders",
        id: "orderId",
        subject: "customerId",
        fields: {
          orderId: { label: text("订单编号", "order ID"), value: { type: "text" } },
          customerId: { label: text("客户编号", "customer ID"), value: { type: "text" } },
          amount: { label: text("金额", "amount"), value: { type: "money", currency: "CNY" } },
          placedAt: { label: text("下单时间", "placed at"), value: { type: "dateTime" } },
        },
      },
      complaint: {
        label: text("投诉", "complaint"),
        collection: "complaints",
        id: "complaintId",
        subject: "customerId",
        fields: {},
      },
    },
    facts: [
      {
        id: "customer.segment",
        label: text("客户类别", "customer segment"),
        clause: "1.3.2",
        value: { type: "enum", enum: "segment" },
      },
      { id: "customer.product", label: text("主要产品", "main product"), value: { type: "enum", enum: "product" } },
      { id: "customer.name", label: text("客户名称", "customer name"), clause: "7.1.1", value: { type: "text" } },
      {
        id: "customer.annualPurchaseAmount",
        label: text("年采购额", "annual purchases"),
        clause: "2.2.1",
        value: { type: "money", currency: "CNY" },
        minimum: 0,
      },
      {
        id: "customer.previousAmount",
        label: text("上年采购额", "last year's purchases"),
        clause: "2.2.1",
        value: { type: "money", currency: "CNY" },
        minimum: 0,
      },
      {
        id: "customer.cooperationMonths",
        label: text("合作时间", "length of cooperation"),
        clause: "2.1.1",
        value: { type: "duration", unit: "month" },
        minimum: 0,
      },
      {
        id: "customer.visits",
        label: text("拜访次数", "visits"),
        clause: "4.1.1",
        value: { type: "integer" },
        minimum: 0,
      },
      {
        id: "customer.repurchaseRate",
        label: text("复购率", "repurchase rate"),
        value: { type: "percent" },
        minimum: 0,
        maximum: 100,
      },
      { id: "customer.since", label: text("首次合作日期", "first day of cooperation"), value: { type: "date" } },
      { id: "customer.updatedAt", label: text("资料更新时间", "profile updated"), value: { type: "dateTime" } },
      {
        id: "customer.influential",
        label: text("对本厂影响重大", "of great influence"),
        clause: "2.2.4",
        value: { type: "boolean" },
      },
      {
        id: "customer.approved",
        label: text("厂长批准", "approved by the director"),
        clause: "2.2.4",
        value: { type: "boolean" },
      },
      { id: "customer.grants", label: text("特批事项", "special grants"), value: { type: "list", of: "text" } },
      {
        id: "customer.purchases",
        label: text("近{days}采购额", "purchases of the last {days}"),
        value: { type: "money", currency: "CNY" },
        arguments: { days: { label: text("天数", "days"), value: { type: "duration", unit: "day" } } },
        compute: {
          aggregate: "sum",
          of: "orders",
          value: { field: "amount" },
          window: { at: "placedAt", span: { trailing: { amount: { argument: "days" } } } },
        },
      },
      {
        id: "complaint.affected",
        label: text("涉及客户数", "customers affected"),
        clause: "5.3.2.a",
        value: { type: "integer", unit: "customer" },
        minimum: 1,
      },
    ],
    conditions: [
      {
        id: "designated",
        label: text("已认定的特别客户", "designated as special"),
        clause: "2.2.4",
        holds: {
          all: [
            { fact: "customer.influential", operator: "equal", value: true },
            { fact: "customer.approved", operator: "equal", value: true },
          ],
        },
      },
    ],
  },
  {
    kind: "parameters",
    id: "tiering",
    title: text("分级", "Tiers"),
    parameters: [
      {
        id: "tiering.tier1",
        label: text("一级门槛", "tier 1 threshold"),
        clause: "2.2.1",
        value: { type: "money", currency: "CNY" },
        source: "document",
        tailor: "free",
        values: [{ from: "2025-01-01", value: 1_000_000 }],
      },
      {
        id: "tiering.tier2",
        label: text("二级门槛", "tier 2 threshold"),
        clause: "2.2.2",
        value: { type: "money", currency: "CNY" },
        source: "document",
        tailor: "free",
        values: [{ from: "2025-01-01", value: 300_000 }],
      },
      {
        id: "review.days",
        label: text("回看天数", "days looked back"),
        clause: "2.2.3",
        value: { type: "duration", unit: "day" },
        source: "default",
        tailor: "free",
        values: [{ from: "2025-01-01", value: 180 }],
      },
    ],
  },
];

export const examplePolicy: BoundPolicy = openPolicy(documents as unknown as readonly PolicyDocument[], "2026-11-20");
