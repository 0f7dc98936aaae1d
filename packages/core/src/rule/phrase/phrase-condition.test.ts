import { describe, expect, it } from "vitest";
import type { Locale } from "../../issue/index.ts";
import type { Condition } from "../../schema/index.ts";
import { plainText } from "../../trace/index.ts";
import { formatValue, notApplicable, parseValue, toJson, unknown, type Value } from "../../value/index.ts";
import { bindCondition } from "../bind-condition.ts";
import { exampleScope } from "../example-scope.contract.ts";
import { traceCondition } from "../trace-condition.ts";
import { phraseCondition } from "./phrase-condition.ts";
import type { PhraseLabels } from "./phrase-labels.ts";

const words: Readonly<Record<string, readonly [string, string]>> = {
  "customer.segment": ["客户类别", "Customer segment"],
  "customer.annualPurchaseAmount": ["年采购额", "Annual purchase amount"],
  "customer.previousAmount": ["上年采购额", "last year's purchase amount"],
  "customer.visits": ["本月拜访次数", "Visits this month"],
  "customer.cooperation": ["合作时间", "Length of cooperation"],
  "customer.since": ["首次合作日期", "First cooperation date"],
  "customer.influential": ["是否有重要影响力", "Influential?"],
  "customer.isNew": ["新客户", "New customer"],
  "customer.grants": ["已享权益", "Entitlements"],
  "customer.cadence": ["拜访频次", "Visit cadence"],
  "survey.mean": ["平均满意度", "Mean satisfaction"],
};

const labels = (locale: Locale): PhraseLabels => ({
  fact: (id) => {
    const declared = exampleScope.fact(id);
    return declared && { label: words[id]?.[locale === "en" ? 1 : 0] ?? id, value: declared.value };
  },
  parameter: (id) => {
    const declared = exampleScope.parameter(id);
    return declared && { label: id, value: declared.value, tailor: "free" };
  },
  condition: () => (locale === "en" ? "Tiered customers" : "参加分级的客户"),
  format: (value, type) => {
    const parsed = parseValue(value, type, exampleScope.context);
    return parsed.ok ? formatValue(parsed.value, type, locale, exampleScope.context) : "?";
  },
});

const both = (make: (locale: Locale) => string) => [make("zh-CN"), make("en")];
const asked = (raw: Condition) =>
  both((locale) => plainText(phraseCondition(bindCondition(raw, exampleScope), locale, labels(locale))));
const found = (raw: Condition, facts: Readonly<Record<string, Value>>) => {
  const factToJson = (fact: string, value: Value) =>
    toJson(value, exampleScope.fact(fact)?.value ?? { type: "text" }, exampleScope.context);
  const trace = traceCondition(bindCondition(raw, exampleScope), (fact) => facts[fact] ?? unknown, { factToJson });
  return both((locale) => plainText(phraseCondition(trace, locale, labels(locale))));
};

const tier1: Condition = {
  fact: "customer.annualPurchaseAmount",
  operator: "greaterThan",
  value: { parameter: "tiering.tier1" },
};

describe("phraseCondition", () => {
  it.each<[string, string, Condition]>([
    ["年采购额超过 100万元", "Annual purchase amount over CNY 1,000,000", tier1],
    [
      "年采购额不低于 30万元",
      "Annual purchase amount at least CNY 300,000",
      { fact: "customer.annualPurchaseAmount", operator: "greaterThanInclusive", value: 300_000 },
    ],
    [
      "年采购额低于上年采购额",
      "Annual purchase amount below last year's purchase amount",
      { fact: "customer.annualPurchaseAmount", operator: "lessThan", value: { fact: "customer.previousAmount" } },
    ],
    [
      "本月拜访次数少于 2",
      "Visits this month fewer than 2",
      { fact: "customer.visits", operator: "lessThan", value: 2 },
    ],
    [
      "合作时间不少于 12个月",
      "Length of cooperation at least 12 months",
      { fact: "customer.cooperation", operator: "greaterThanInclusive", value: 12 },
    ],
    [
      "首次合作日期早于 2025年1月1日",
      "First cooperation date before 1 January 2025",
      { fact: "customer.since", operator: "lessThan", value: "2025-01-01" },
    ],
    [
      "客户类别为经销商",
      "Customer segment is dealer",
      { fact: "customer.segment", operator: "equal", value: "dealer" },
    ],
    [
      "客户类别不是消费者",
      "Customer segment is not consumer",
      { fact: "customer.segment", operator: "notEqual", value: "consumer" },
    ],
    [
      "客户类别为经销商或零售商",
      "Customer segment is dealer or retailer",
      { fact: "customer.segment", operator: "in", value: ["dealer", "retailer"] },
    ],
    [
      "客户类别属于经销商、零售商",
      "Customer segment is one of dealer and retailer",
      { fact: "customer.segment", operator: "in", value: { parameter: "tiering.segments" } },
    ],
    [
      "已享权益包含gift",
      "Entitlements including gift",
      { fact: "customer.grants", operator: "contains", value: "gift" },
    ],
    [
      "已享权益其中至少一项为gift或visit",
      "Entitlements at least one gift or visit",
      { fact: "customer.grants", operator: "someFact:in", value: ["gift", "visit"] },
    ],
    ["有重要影响力", "Influential: yes", { fact: "customer.influential", operator: "equal", value: true }],
    ["没有重要影响力", "Influential: no", { fact: "customer.influential", operator: "notEqual", value: true }],
    ["不是新客户", "New customer: no", { fact: "customer.isNew", operator: "equal", value: false }],
    [
      "拜访频次的次数不少于 2",
      "Times of visit cadence at least 2",
      { fact: "customer.cadence", path: "$.times", operator: "greaterThanInclusive", value: 2 },
    ],
    [
      "tiering.mode为strict",
      "tiering.mode is strict",
      { fact: "parameter:tiering.mode", operator: "equal", value: "strict" },
    ],
    [
      "客户类别不是经销商或零售商",
      "Customer segment is not dealer or retailer",
      { not: { fact: "customer.segment", operator: "in", value: ["dealer", "retailer"] } },
    ],
    [
      "参加分级的客户，年采购额超过 100万元，且（有重要影响力，或是新客户）",
      "Tiered customers, annual purchase amount over CNY 1,000,000 and (influential: yes or new customer: yes)",
      {
        all: [
          { condition: "tiered" },
          tier1,
          {
            any: [
              { fact: "customer.influential", operator: "equal", value: true },
              { fact: "customer.isNew", operator: "equal", value: true },
            ],
          },
        ],
      },
    ],
  ])("asks: %s", (zh, en, raw) => {
    expect(asked(raw)).toEqual([zh, en]);
  });

  const amount = (value: number) => ({ "customer.annualPurchaseAmount": value });

  it.each<[string, string, Condition, Readonly<Record<string, Value>>]>([
    [
      "年采购额 986,000.00元，未超过 100万元",
      "Annual purchase amount CNY 986,000.00, not over CNY 1,000,000",
      tier1,
      amount(98_600_000),
    ],
    [
      "年采购额 1,200,000.50元，超过 100万元",
      "Annual purchase amount CNY 1,200,000.50, over CNY 1,000,000",
      tier1,
      amount(120_000_050),
    ],
    ["年采购额未知，须超过 100万元", "Annual purchase amount not known, must be over CNY 1,000,000", tier1, {}],
    [
      "平均满意度不适用，须低于 3",
      "Mean satisfaction not applicable, must be below 3",
      { fact: "survey.mean", operator: "lessThan", value: 3 },
      { "survey.mean": notApplicable },
    ],
    [
      "客户类别为经销商",
      "Customer segment is dealer",
      { fact: "customer.segment", operator: "in", value: ["dealer", "retailer"] },
      { "customer.segment": "dealer" },
    ],
    [
      "客户类别为消费者，不属于经销商、零售商",
      "Customer segment is consumer, not one of dealer and retailer",
      { fact: "customer.segment", operator: "in", value: { parameter: "tiering.segments" } },
      { "customer.segment": "consumer" },
    ],
    [
      "年采购额 50万元，低于上年采购额（80万元）",
      "Annual purchase amount CNY 500,000, below last year's purchase amount (CNY 800,000)",
      { fact: "customer.annualPurchaseAmount", operator: "lessThan", value: { fact: "customer.previousAmount" } },
      { "customer.annualPurchaseAmount": 50_000_000, "customer.previousAmount": 80_000_000 },
    ],
    [
      "年采购额 50万元，须低于上年采购额（未知）",
      "Annual purchase amount CNY 500,000, must be below last year's purchase amount (not known)",
      { fact: "customer.annualPurchaseAmount", operator: "lessThan", value: { fact: "customer.previousAmount" } },
      amount(50_000_000),
    ],
    [
      "没有重要影响力",
      "Influential: no",
      { fact: "customer.influential", operator: "equal", value: true },
      { "customer.influential": false },
    ],
    [
      "是否有重要影响力未知，须为“是”",
      "Influential? not known, must be yes",
      { fact: "customer.influential", operator: "equal", value: true },
      {},
    ],
    [
      "已享权益：gift、visit，不包含call",
      "Entitlements: gift and visit, not including call",
      { fact: "customer.grants", operator: "contains", value: "call" },
      { "customer.grants": ["gift", "visit"] },
    ],
  ])("finds: %s", (zh, en, raw, facts) => {
    expect(found(raw, facts)).toEqual([zh, en]);
  });

  it("keeps the fact on the value that was read and the parameter on its own", () => {
    const trace = traceCondition(bindCondition(tier1, exampleScope), () => 98_600_000, { factToJson: () => 986_000 });
    expect(phraseCondition(trace, "zh-CN", labels("zh-CN"))).toEqual([
      { kind: "text", text: "年采购额 " },
      { kind: "fact", text: "986,000.00元", fact: "customer.annualPurchaseAmount" },
      { kind: "text", text: "，未超过 " },
      {
        kind: "parameter",
        text: "100万元",
        parameter: "tiering.tier1",
        label: "tiering.tier1",
        value: 1_000_000,
        from: "2025-01-01",
        source: "document",
        tailor: "free",
      },
    ]);
  });
});
