import { describe, expect, it } from "vitest";
import type { Condition } from "../schema/index.ts";
import { bindCondition } from "./bind-condition.ts";
import { conditionFacts, conditionReads } from "./condition-reads.ts";
import { exampleScope } from "./example-scope.contract.ts";

const raw: Condition = {
  all: [
    { condition: "tiered" },
    {
      not: { fact: "customer.annualPurchaseAmount", operator: "lessThan", value: { fact: "customer.previousAmount" } },
    },
    { any: [{ fact: "parameter:tiering.mode", operator: "equal", value: "strict" }, { condition: "tiered" }] },
  ],
};

const named = (name: string) => exampleScope.condition(name);

describe("conditionReads", () => {
  it("lists facts, parameters and named conditions once each, in order of first mention", () => {
    expect(conditionReads(raw, named)).toEqual({
      facts: ["customer.segment", "customer.annualPurchaseAmount", "customer.previousAmount"],
      parameters: ["tiering.segments", "tiering.mode"],
      conditions: ["tiered"],
    });
  });

  it("comes to an end on named conditions that lead round in a circle", () => {
    expect(conditionReads({ condition: "a" }, named).conditions).toEqual(["a", "b"]);
  });
});

describe("conditionFacts", () => {
  it("lists the facts of a bound condition, without its parameters", () => {
    expect(conditionFacts(bindCondition(raw, exampleScope))).toEqual([
      "customer.segment",
      "customer.annualPurchaseAmount",
      "customer.previousAmount",
    ]);
  });
});
