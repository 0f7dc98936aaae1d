import { describe, expect, it } from "vitest";
import { BylawError } from "../issue/index.ts";
import type { Condition } from "../schema/index.ts";
import { bindCondition } from "./bind-condition.ts";
import { exampleScope } from "./example-scope.contract.ts";

const bind = (raw: Condition) => bindCondition(raw, exampleScope, "/conditions");

describe("bindCondition", () => {
  it("turns literals into internal values and keeps how they were written", () => {
    expect(bind({ fact: "customer.annualPurchaseAmount", operator: "lessThan", value: 300_000 })).toEqual({
      kind: "leaf",
      fact: "customer.annualPurchaseAmount",
      operator: "lessThan",
      operand: { kind: "constant", value: 30_000_000, json: 300_000 },
      priority: 1,
      pointer: "/conditions",
    });
  });

  it("replaces a parameter by its value in force and keeps where it came from", () => {
    const bound = bind({
      fact: "customer.annualPurchaseAmount",
      operator: "greaterThan",
      value: { parameter: "tiering.tier1" },
    });
    expect(bound).toMatchObject({
      operand: {
        kind: "constant",
        value: 100_000_000,
        parameter: { id: "tiering.tier1", value: 1_000_000, from: "2025-01-01", source: "document" },
      },
    });
  });

  it("reads a parameter on the left from its subject", () => {
    expect(bind({ fact: "parameter:tiering.mode", operator: "equal", value: "strict" })).toMatchObject({
      fact: "parameter:tiering.mode",
      subject: { value: "strict", parameter: { id: "tiering.mode", from: "2025-03-01" } },
    });
  });

  it("puts a named condition in place, its pointers leading into its own definition", () => {
    expect(bind({ not: { condition: "tiered" } })).toMatchObject({
      kind: "not",
      condition: {
        kind: "named",
        condition: "tiered",
        pointer: "/conditions/not",
        target: { kind: "leaf", pointer: "", operand: { value: ["dealer", "retailer"] } },
      },
    });
  });

  it("keeps priorities, names and pointers", () => {
    const raw: Condition = {
      any: [{ fact: "customer.visits", operator: "equal", value: 0, priority: 5 }],
      name: "idle",
    };
    expect(bind(raw)).toMatchObject({
      name: "idle",
      priority: 1,
      conditions: [{ priority: 5, pointer: "/conditions/any/0" }],
    });
  });

  it.each<[string, Condition]>([
    ["rule/unknown-fact", { fact: "x", operator: "equal", value: 1 }],
    ["rule/circular-condition", { condition: "a" }],
    ["rule/empty-any", { any: [] }],
    [
      "rule/parameter-not-in-force",
      { fact: "customer.annualPurchaseAmount", operator: "equal", value: { parameter: "tiering.later" } },
    ],
  ])("throws %s for a condition that was not checked", (code, raw) => {
    const thrown = () => bind(raw);
    expect(thrown).toThrow(BylawError);
    expect(thrown).toThrow(code);
  });
});
