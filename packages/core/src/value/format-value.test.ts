import { describe, expect, it } from "vitest";
import type { ValueType } from "../schema/index.ts";
import { formatValue } from "./format-value.ts";
import { fraction } from "./number.ts";
import { parseValue } from "./parse-value.ts";
import { formatPer } from "./unit.ts";
import type { ValueContext } from "./value-context.ts";
import { notApplicable, unknown, type Value } from "./value.ts";

const context: ValueContext = {
  timeZone: "Asia/Shanghai",
  enums: new Map([
    [
      "tier",
      {
        label: { "zh-CN": "等级", en: "tier" },
        options: { tier1: { "zh-CN": "一级", en: "tier 1" }, tier2: { "zh-CN": "二级", en: "tier 2" } },
      },
    ],
  ]),
  roles: { serviceHead: { "zh-CN": "客服负责人", en: "head of customer service" } },
};

function both(input: unknown, type: ValueType): readonly string[] {
  const parsed = parseValue(input, type, context);
  return parsed.ok ? words(parsed.value, type) : parsed.issues.map((each) => each.code);
}

function words(value: Value | null, type: ValueType): readonly string[] {
  return [formatValue(value, type, "zh-CN", context), formatValue(value, type, "en", context)];
}

describe("formatValue", () => {
  const cny: ValueType = { type: "money", currency: "CNY", per: "year" };

  it.each([
    [1_000_000, "100万元", "CNY 1,000,000"],
    [986_000, "986,000.00元", "CNY 986,000.00"],
    [15_000, "15,000.00元", "CNY 15,000.00"],
    [10_000, "1万元", "CNY 10,000"],
    [100_000_000, "1亿元", "CNY 100,000,000"],
    [500, "500元", "CNY 500"],
    [500.01, "500.01元", "CNY 500.01"],
    [299_999.99, "299,999.99元", "CNY 299,999.99"],
    [0, "0元", "CNY 0"],
    [-0.5, "-0.50元", "CNY -0.50"],
  ])("writes money of %d", (amount, zh, en) => {
    expect(both(amount, cny)).toEqual([zh, en]);
  });

  it("names other currencies", () => {
    expect(both(20_000, { type: "money", currency: "USD" })).toEqual(["2万美元", "USD 20,000"]);
  });

  it("rounds a quotient of money to the minor unit", () => {
    expect(words(fraction(1_000_00n, 3n), cny)).toEqual(["333.33元", "CNY 333.33"]);
  });

  it.each([
    [24, "hour", "24小时", "24 hours"],
    [1, "hour", "1小时", "1 hour"],
    [0.5, "hour", "0.5小时", "0.5 hours"],
    [30, "minute", "30分钟", "30 minutes"],
    [3, "day", "3天", "3 days"],
    [5, "workingDay", "5个工作日", "5 working days"],
    [12, "month", "12个月", "12 months"],
    [1, "year", "1年", "1 year"],
  ] as const)("writes a duration of %d %s", (amount, unit, zh, en) => {
    expect(both(amount, { type: "duration", unit })).toEqual([zh, en]);
  });

  it("counts what a number counts", () => {
    expect(both(20, { type: "integer", unit: "customer" })).toEqual(["20个客户", "20 customers"]);
    expect(both(1, { type: "integer", unit: "person" })).toEqual(["1人", "1 person"]);
    expect(both(1234.5, { type: "number" })).toEqual(["1,234.5", "1,234.5"]);
    expect(both(85, { type: "percent" })).toEqual(["85%", "85%"]);
  });

  it.each([
    [1, "month", "每月1次", "once a month"],
    [2, "quarter", "每季度2次", "twice a quarter"],
    [3, "week", "每周3次", "3 times a week"],
    [1, "halfYear", "每半年1次", "once every half-year"],
    [0, "year", "不要求", "not required"],
  ] as const)("writes a cadence of %d per %s", (times, per, zh, en) => {
    expect(both({ times, per }, { type: "cadence" })).toEqual([zh, en]);
  });

  it("writes what is and what is not", () => {
    const type: ValueType = { type: "boolean" };
    expect([...words(true, type), ...words(false, type)]).toEqual(["是", "yes", "否", "no"]);
    expect([...words(null, type), ...words(unknown, type)]).toEqual(["无", "none", "未知", "unknown"]);
    expect(words(notApplicable, type)).toEqual(["不适用", "not applicable"]);
  });

  it("writes lists, options and roles by their labels", () => {
    const list: ValueType = { type: "list", of: "enum", enum: "tier" };
    expect(both(["tier1", "tier2"], list)).toEqual(["一级、二级", "tier 1 and tier 2"]);
    expect(both([], list)).toEqual(["无", "none"]);
    expect(both(["springFestival", "midAutumn", "nationalDay"], { type: "list", of: "calendarKey" })).toEqual([
      "春节、中秋节、国庆节",
      "Spring Festival, Mid-Autumn Festival and National Day",
    ]);
    expect(both("serviceHead", { type: "role" })).toEqual(["客服负责人", "head of customer service"]);
  });

  it("writes days and moments", () => {
    expect(both("2025-03-10", { type: "date" })).toEqual(["2025年3月10日", "10 March 2025"]);
    expect(both("2025-03-11T01:00:00Z", { type: "dateTime" })).toEqual(["2025年3月11日 09:00", "11 March 2025, 09:00"]);
    expect(both("2025-03-11T09:00:01", { type: "dateTime" })[1]).toBe("11 March 2025, 09:00:01");
    expect(both("01-31", { type: "monthDay" })).toEqual(["1月31日", "31 January"]);
    expect(both("monday 12:00", { type: "weekTime" })).toEqual(["周一 12:00", "Monday 12:00"]);
    expect(both("09:00-18:00", { type: "timeRange" })).toEqual(["09:00–18:00", "09:00–18:00"]);
  });
});

describe("formatPer", () => {
  it("follows an amount that is meant per period", () => {
    const type: ValueType = { type: "money", currency: "CNY", per: "year" };
    expect([formatPer(type, "zh-CN"), formatPer(type, "en")]).toEqual(["/年", " a year"]);
    expect(formatPer({ type: "number" }, "en")).toBe("");
  });
});
