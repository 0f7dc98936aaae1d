import { describe, expect, it } from "vitest";
import { bareFigures } from "./bare-figure.ts";

describe("bareFigures", () => {
  it.each([
    ["年采购额超过100万元的", ["100万元"]],
    ["不低于1,000,000元", ["1,000,000元"]],
    ["3.5万元以上，２０％以内", ["3.5万元", "２０％"]],
    ["二十四小时内回应，24 小时为限", ["二十四小时", "24 小时"]],
    ["三个工作日，5个工作日，两周，三个月，半天", ["三个工作日", "5个工作日", "两周", "三个月", "半天"]],
    ["下降百分之三十", ["百分之三十"]],
    ["近九十日，近30日", ["九十日", "30日"]],
    ["每月一次，每季度2次", ["一次", "2次"]],
  ])("finds the figures of %s", (text, figures) => {
    expect(bareFigures(text, "zh-CN", [])).toEqual(figures);
  });

  it.each([
    "第二级以下",
    "一级客户分三类",
    "第三天起",
    "第一次",
    "以万元为单位",
    "数万元，几百元",
    "一次性结清",
    "二月二十九日，5月1日",
    "多元化",
  ])("does not take %s for a figure", (text) => {
    expect(bareFigures(text, "zh-CN", [])).toEqual([]);
  });

  it.each([
    ["over CNY 300,000, or CNY 1,000,000.", ["CNY 300,000", "CNY 1,000,000"]],
    ["within 24 hours, three days or a 30-day window", ["24 hours", "three days", "30-day"]],
    ["30%, 12.5 % or 10 per cent", ["30%", "12.5 %", "10 per cent"]],
    ["two working days, 3 times", ["two working days", "3 times"]],
  ])("finds the figures of “%s”", (text, figures) => {
    expect(bareFigures(text, "en", [])).toEqual(figures);
  });

  it.each(["tier 2 customers", "clause 2.2.1 days", "one customer", "once a month", "every quarter"])(
    "does not take “%s” for a figure",
    (text) => {
      expect(bareFigures(text, "en", [])).toEqual([]);
    },
  );

  it("passes over slots, also where one stands before a unit", () => {
    expect(bareFigures("在{quote.hours}小时内，{a1}%", "zh-CN", [])).toEqual([]);
  });

  it("passes over what is declared plain, exactly where it stands", () => {
    expect(bareFigures("一次返工，另一次", "zh-CN", ["一次返工"])).toEqual(["一次"]);
    expect(bareFigures("24小时", "zh-CN", ["4小时"])).toEqual(["24小时"]);
    expect(bareFigures("4小时，24小时", "zh-CN", ["24小时"])).toEqual(["4小时"]);
  });
});
