import { describe, expect, it } from "vitest";
import { analysePolicy, type ToldFinding } from "./analysis-policy.ts";
import { bind } from "./bind.ts";
import { decide } from "./decide.ts";
import { examplePack } from "./example-pack.contract.ts";

const policy = bind(examplePack(), { asOf: "2025-06-01" });
const found = (decision: string, locale: "zh-CN" | "en"): readonly ToldFinding[] =>
  analysePolicy(policy, locale, { decision }).flatMap(({ findings }) => findings);

describe("analysePolicy", () => {
  it("tells a gap in both languages, with a customer who can be decided about", () => {
    const [school] = found("lane", "en");
    expect(school).toMatchObject({ kind: "gap", severity: "information", sure: true, rules: [] });
    expect(school?.text).toBe(
      "no rule covers this: insured: no; kind of client: school (for example: insured: no; kind of client: school)",
    );
    expect(found("lane", "zh-CN")[0]?.text).toBe(
      "没有规则覆盖：尚未投保，客户性质为学校（例：尚未投保，客户性质为学校）",
    );
    expect(school?.example).toEqual({ client: { insured: false, kind: "school" } });
    expect(decide(policy, "lane", school?.example)).toMatchObject({ status: "decided", outcome: null });
  });

  it("names rules that contradict each other with their clauses and places", () => {
    const conflicts = found("credit", "en").filter(({ kind }) => kind === "conflict");
    expect(conflicts).toHaveLength(3);
    expect(conflicts[0]?.text).toContain("the rules “Rule trusted” [2.1.5] and “Rule overdue” [1.1.2] both hold");
    expect(conflicts[0]).toMatchObject({ severity: "warning", rules: [{ name: "trusted", clauses: ["2.1.5"] }, {}] });
    for (const { rules, example } of conflicts) {
      expect(rules.every(({ pointer }) => pointer.startsWith("/rules/"))).toBe(true);
      expect(decide(policy, "credit", example).issues.map(({ code }) => code)).toEqual(["decision/conflict"]);
    }
  });

  it("says what order alone settles", () => {
    expect(found("grade", "en").map(({ text }) => text)).toEqual([
      expect.stringMatching(/^3 pairs of rules with different outcomes may both hold and only their order settles it/u),
    ]);
  });

  it("analyses every decision, and says so when the budget ran out", () => {
    const all = analysePolicy(policy, "en");
    expect(all.map(({ decision, complete }) => [decision, complete])).toEqual([
      ["grade", true],
      ["perks", true],
      ["credit", true],
      ["lane", true],
    ]);
    const [grade] = analysePolicy(policy, "zh-CN", { decision: "grade", effort: 1 });
    expect(grade).toMatchObject({ complete: false, remarks: ["未能全部分析：没有列出的，不等于没有"] });
  });
});
