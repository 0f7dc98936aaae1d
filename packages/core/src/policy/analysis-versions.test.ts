import { describe, expect, it } from "vitest";
import { compareOutcomes } from "./analysis-versions.ts";
import { bind } from "./bind.ts";
import { examplePack } from "./example-pack.contract.ts";

const asOf = "2025-06-01";
const before = bind(examplePack(), { asOf });

describe("compareOutcomes", () => {
  it("says of every decision whether it changes, and shows the first customer for whom it does", () => {
    const after = bind(examplePack(), { asOf, set: { "grade.goldMin": 400_000 } });
    const told = compareOutcomes(before, after, "en");
    const grade = told.find(({ decision }) => decision === "grade");
    expect(told.find(({ decision }) => decision === "credit")).toMatchObject({
      verdict: "equivalent",
      text: "nothing changes",
    });
    expect(grade).toMatchObject({
      verdict: "onlyLoosens",
      complete: true,
      smallest: { sure: true, before: { value: "silver" }, after: { value: "gold" } },
    });
    expect(grade?.smallest?.facts).toEqual({ client: { orderAmount: 400_000.01 } });
    expect(grade?.smallest?.text).toMatch(
      /orders in a year: CNY 400,000\.01: was “silver” \[\S+\], becomes “gold” \[\S+\]$/u,
    );
    expect(compareOutcomes(after, before, "zh-CN", { decision: "grade" })).toMatchObject([
      { verdict: "onlyTightens", text: "只会收紧：凡有变化，都变得更不利" },
    ]);
  });

  it("names decisions that only one of the two has", () => {
    const pack = examplePack();
    const less = bind({ ...pack, decisions: pack.decisions.filter(({ id }) => id !== "lane") }, { asOf });
    const verdictsOf = (one: typeof before, other: typeof before): readonly string[] =>
      compareOutcomes(one, other, "en").map(({ decision, verdict }) => `${decision} ${verdict}`);
    expect(verdictsOf(before, less)).toContain("lane removed");
    expect(verdictsOf(less, before)).toContain("lane added");
  });
});
