import { describe, expect, it } from "vitest";
import { checkCondition } from "../rule/index.ts";
import type { Condition } from "../schema/index.ts";
import { testPolicy } from "./test-vocabulary.contract.ts";

const { scope } = testPolicy();
const over = (fact: string): Condition => ({ fact, operator: "greaterThan", value: 1 });
const known = (fact: string): Condition => ({ fact, operator: "known", value: true });
const warnings = (condition: Condition) =>
  checkCondition(condition, scope).map(({ code, pointer }) => `${code} ${pointer ?? ""}`);

describe("mayNotApply", () => {
  it("tells the facts that may have no value: a mean, and what is divided by it, but not a half", () => {
    const unsure = ["customer.mean", "customer.margin", "customer.half", "customer.limit", "time.today"].filter(
      (fact) => scope.fact(fact)?.mayNotApply === true,
    );
    expect(unsure).toEqual(["customer.mean", "customer.margin"]);
  });
});

describe("a fact that may not apply under `not`", () => {
  it("is warned of, wherever the `not` stands", () => {
    expect(warnings({ not: over("customer.mean") })).toEqual(["rule/not-applicable-under-not /not"]);
    expect(warnings({ not: { any: [over("customer.limit"), over("customer.mean")] } })).toEqual([
      "rule/not-applicable-under-not /not/any/1",
    ]);
    expect(warnings({ not: { not: over("customer.mean") } })).toEqual([]);
    expect(warnings({ not: over("customer.half") })).toEqual([]);
  });

  it("is not when the condition asks beside it that the fact is known", () => {
    expect(warnings({ all: [known("customer.mean"), { not: over("customer.mean") }] })).toEqual([]);
    expect(warnings({ all: [known("customer.limit"), { not: over("customer.mean") }] })).toHaveLength(1);
    expect(warnings({ not: { all: [known("customer.mean"), over("customer.mean")] } })).toHaveLength(1);
    expect(warnings({ not: known("customer.mean") })).toEqual([]);
  });
});
