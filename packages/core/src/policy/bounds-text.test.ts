import { describe, expect, it } from "vitest";
import type { Parameter } from "../schema/index.ts";
import { boundsText } from "./bounds-text.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
const context = {
  timeZone: "Asia/Shanghai",
  enums: new Map([
    [
      "perk",
      { label: text("待遇", "perk"), options: { first: text("优先", "priority"), sample: text("打样", "samples") } },
    ],
  ]),
  roles: {},
};
const both = (
  value: Parameter["value"],
  bounds: Parameter["bounds"],
  more: Partial<Pick<Parameter, "tailor" | "optional">> = {},
): unknown =>
  (["zh-CN", "en"] as const).map((locale) =>
    boundsText({ value, ...(bounds === undefined ? {} : { bounds }), tailor: "free", ...more }, locale, context),
  );
const days = { type: "duration", unit: "day" } as const;
const money = { type: "money", currency: "CNY" } as const;

describe("boundsText", () => {
  it("names both ends with the unit once", () => {
    expect(both(days, { minimum: 1, maximum: 3 })).toEqual(["1 至 3天", "1 to 3 days"]);
    expect(both({ type: "percent" }, { minimum: 0, maximum: 100 })).toEqual(["0 至 100%", "0 to 100%"]);
    expect(both(money, { minimum: 500, maximum: 1_000_000 })).toEqual(["500元 至 100万元", "CNY 500 to CNY 1,000,000"]);
  });

  it("names one end, and nothing is nothing in every unit", () => {
    expect(both(money, { exclusiveMinimum: 0 })).toEqual(["大于 0", "more than 0"]);
    expect(both(days, { exclusiveMinimum: 0, maximum: 24 })).toEqual([
      "大于 0，不超过 24天",
      "more than 0, at most 24 days",
    ]);
    expect(both({ type: "integer", unit: "person" }, { minimum: 2 })).toEqual(["至少 2人", "at least 2 people"]);
    expect(both(money, { minimum: 0 })).toEqual(["不可为负", "not negative"]);
    expect(both({ type: "number" }, { exclusiveMaximum: 7 })).toEqual(["小于 7", "less than 7"]);
  });

  it("says whether it goes up in whole numbers or in steps", () => {
    expect(both(days, { minimum: 1, maximum: 3, multipleOf: 1 })).toEqual([
      "1 至 3天，须为整数",
      "1 to 3 days, whole numbers only",
    ]);
    expect(both({ type: "number" }, { multipleOf: 0.5 })).toEqual(["须为 0.5 的倍数", "in steps of 0.5"]);
  });

  it("says how dense a cadence must be", () => {
    const monthly = { times: 1, per: "month" } as const;
    expect(both({ type: "cadence" }, { atLeastDense: monthly }, { tailor: "tighten" })).toEqual([
      "不得少于每月1次，只可收紧",
      "at least once a month, may only be tightened",
    ]);
    expect(both({ type: "cadence" }, { minimum: 0 })).toEqual([undefined, undefined]);
    expect(both({ type: "cadence" }, { minimum: 2 })).toEqual(["每个周期不少于 2 次", "at least 2 times a period"]);
  });

  it("says what a list must have, by its labels", () => {
    expect(both({ type: "list", of: "enum", enum: "perk" }, { includes: ["sample"], startsWith: "first" })).toEqual([
      "必须包含打样，第一项必须是优先",
      "must include samples, must start with priority",
    ]);
    expect(both({ type: "list", of: "calendarKey" }, { includes: ["midAutumn"] })).toEqual([
      "必须包含中秋节",
      "must include Mid-Autumn Festival",
    ]);
  });

  it("says what may be left out, and what may not be changed at all", () => {
    expect(both(money, undefined, { optional: true })).toEqual(["可以不设", "may be left out"]);
    expect(both(days, { minimum: 1 }, { tailor: "locked" })).toEqual(["不可修改", "may not be changed"]);
    expect(both({ type: "boolean" }, undefined)).toEqual([undefined, undefined]);
  });
});
