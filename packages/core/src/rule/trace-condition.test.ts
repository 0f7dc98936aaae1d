import { describe, expect, it } from "vitest";
import { notApplicable, toJson, unknown, type Value } from "../value/index.ts";
import { bindCondition } from "./bind-condition.ts";
import { exampleScope } from "./example-scope.contract.ts";
import { traceCondition } from "./trace-condition.ts";
import type { Condition } from "../schema/index.ts";

const render = {
  factToJson: (fact: string, value: Value) =>
    toJson(value, exampleScope.fact(fact)?.value ?? { type: "text" }, exampleScope.context),
};
const trace = (raw: Condition, facts: Readonly<Record<string, Value>>) =>
  traceCondition(bindCondition(raw, exampleScope), (fact) => facts[fact] ?? unknown, render);

describe("traceCondition", () => {
  it("shows every node with its truth, nothing skipped", () => {
    const raw: Condition = {
      any: [
        { fact: "customer.visits", operator: "equal", value: 2 },
        { all: [{ fact: "customer.visits", operator: "equal", value: 3 }, { condition: "tiered" }] },
        { not: { fact: "customer.visits", operator: "equal", value: 2 } },
      ],
    };
    expect(trace(raw, { "customer.visits": 2 })).toMatchObject({
      kind: "any",
      result: true,
      conditions: [
        { result: true, pointer: "/any/0" },
        {
          result: false,
          conditions: [{ result: false }, { kind: "named", result: "unknown", condition: { result: "unknown" } }],
        },
        { kind: "not", result: false, condition: { result: true } },
      ],
    });
  });

  it("shows both sides in the document's form, with the parameter and its day", () => {
    const raw: Condition = {
      fact: "customer.annualPurchaseAmount",
      operator: "greaterThan",
      value: { parameter: "tiering.tier1" },
    };
    expect(trace(raw, { "customer.annualPurchaseAmount": 98_600_001 })).toEqual({
      kind: "leaf",
      result: false,
      pointer: "",
      fact: "customer.annualPurchaseAmount",
      factValue: 986_000.01,
      operator: "greaterThan",
      value: 1_000_000,
      parameter: { id: "tiering.tier1", value: 1_000_000, from: "2025-01-01", source: "document" },
    });
  });

  it("gives no value to a side that is unknown, and null to one that does not apply", () => {
    const raw: Condition = { fact: "survey.mean", operator: "lessThan", value: 3 };
    expect(trace(raw, {})).not.toHaveProperty("factValue");
    expect(trace(raw, { "survey.mean": notApplicable })).toMatchObject({ factValue: null, result: false });
  });

  it("shows what a path led to, and the other fact of two", () => {
    expect(
      trace(
        { fact: "customer.cadence", path: "$.times", operator: "equal", value: { fact: "customer.visits" } },
        { "customer.cadence": { times: 2, per: "month" }, "customer.visits": 1 },
      ),
    ).toMatchObject({ path: "$.times", factValue: 2, valueFact: "customer.visits", value: 1, result: false });
  });
});
