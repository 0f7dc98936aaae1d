import { describe, expect, it } from "vitest";
import { booleanWords } from "./boolean-words.ts";

describe("booleanWords", () => {
  it.each([
    ["是否有重要影响力", "有重要影响力", "没有重要影响力"],
    ["含有新需求", "含有新需求", "不含新需求"],
    ["已获批为特别客户", "已获批为特别客户", "尚未获批为特别客户"],
    ["重点客户", "是重点客户", "不是重点客户"],
    ["是否属于食品安全问题", "属于食品安全问题", "不属于食品安全问题"],
    ["是否紧急", "是否紧急：是", "是否紧急：否"],
    ["营销授权", "营销授权：是", "营销授权：否"],
  ])("turns the Chinese label %s into a sentence", (label, yes, no) => {
    expect([booleanWords(label, true, "zh-CN"), booleanWords(label, false, "zh-CN")]).toEqual([yes, no]);
  });

  it("answers an English label", () => {
    expect(booleanWords("Injury reported?", true, "en")).toBe("Injury reported: yes");
    expect(booleanWords("Marketing consent", false, "en")).toBe("Marketing consent: no");
  });
});
