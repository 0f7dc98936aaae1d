import { describe, expect, it } from "vitest";
import type { Condition } from "../schema/index.ts";
import { bindCondition } from "./bind-condition.ts";
import { exampleScope } from "./example-scope.contract.ts";
import { writeCondition } from "./write-condition.ts";

const conditions: readonly Condition[] = [
  { fact: "customer.annualPurchaseAmount", operator: "greaterThan", value: { parameter: "tiering.tier1" } },
  { fact: "customer.annualPurchaseAmount", operator: "lessThan", value: { fact: "customer.previousAmount" } },
  { fact: "customer.annualPurchaseAmount", operator: "equal", value: 0.01, name: "a fen", priority: 3 },
  { fact: "customer.since", operator: "not:lessThan", value: "2024-02-29" },
  { fact: "customer.cadence", path: "$.times", operator: "equal", value: 2 },
  { fact: "customer.grants", operator: "everyFact:in", value: ["gift", "visit"] },
  { fact: "parameter:tiering.mode", operator: "equal", value: "strict" },
  { any: [{ condition: "tiered", priority: 2 }, { not: { all: [] } }], name: "either" },
];

describe("writeCondition", () => {
  it.each(conditions)("writes a bound condition as it was written: %j", (raw) => {
    const bound = bindCondition(raw, exampleScope);
    expect(writeCondition(bound)).toEqual(raw);
    expect(bindCondition(writeCondition(bound), exampleScope)).toEqual(bound);
  });
});
