import { describe, expect, it } from "vitest";
import { BylawError } from "../issue/index.ts";
import type { BoundCondition, Constant } from "../rule/index.ts";
import { notApplicable, unknown, type Known } from "../value/index.ts";
import { toEngine, type EngineRule } from "./to-engine.ts";

const leaf = (fact: string, operator: string, value: Constant): BoundCondition => ({
  kind: "leaf",
  fact,
  operator,
  operand: { kind: "constant", value, json: null },
  priority: 1,
  pointer: "",
});
const rule = (name: string, condition: BoundCondition): EngineRule => ({ name, priority: 1, condition });
const facts = (values: Readonly<Record<string, Known | typeof notApplicable>>) => new Map(Object.entries(values));
const names = async (rules: readonly EngineRule[], options: Parameters<typeof toEngine>[1]) => {
  const { events } = await toEngine(rules, options).run();
  return events.map((event) => event.type);
};

describe("toEngine", () => {
  const tier1 = rule("tier1", leaf("amount", "greaterThan", 100_000_000));

  it("runs the same rules in a stock Engine", async () => {
    expect(await names([tier1], { facts: facts({ amount: 100_000_001 }) })).toEqual(["tier1"]);
    expect(await names([tier1], { facts: facts({ amount: 100_000_000 }) })).toEqual([]);
  });

  it("fetches facts from asynchronous providers", async () => {
    const amount = async () => Promise.resolve(100_000_001);
    expect(await names([tier1], { providers: { amount } })).toEqual(["tier1"]);
  });

  it("emits the event of a rule with its params", async () => {
    const event = { type: "tier", params: { value: "tier1" } };
    const { events } = await toEngine([{ ...tier1, event }], { facts: facts({ amount: 100_000_001 }) }).run();
    expect(events).toEqual([event]);
  });

  it("compares exact quotients exactly, which the stock operators cannot", async () => {
    const rate = facts({ rate: { numerator: 1n, denominator: 3n } });
    const rules = [rule("low", leaf("rate", "lessThan", 0.5))];
    expect(await names(rules, { facts: rate })).toEqual(["low"]);
    expect(await names(rules, { facts: rate, stockOperators: true })).toEqual([]);
  });

  it("makes comparisons with what does not apply false, negated operators included", async () => {
    const none = facts({ mean: notApplicable });
    const rules = ["notEqual", "not:equal", "swap:notEqual"].map((operator) =>
      rule(operator, leaf("mean", operator, 3)),
    );
    expect(await names(rules, { facts: none })).toEqual([]);
    expect(await names([rule("none", leaf("mean", "notEqual", notApplicable))], { facts: facts({ mean: 1 }) })).toEqual(
      [],
    );
  });

  it("supplies a parameter on the left as a fact", async () => {
    const parameter = { id: "mode", value: "strict", from: "2025-01-01", source: "document" } as const;
    const strict: BoundCondition = {
      kind: "leaf",
      fact: "parameter:mode",
      operator: "equal",
      operand: { kind: "constant", value: "strict", json: "strict" },
      subject: { value: "strict", parameter },
      priority: 1,
      pointer: "",
    };
    expect(await names([rule("strict", strict)], {})).toEqual(["strict"]);
  });

  it("rejects a run that needs a fact nobody knows", async () => {
    await expect(toEngine([tier1]).run()).rejects.toThrow("Undefined fact: amount");
    await expect(toEngine([tier1], { providers: { amount: () => unknown } }).run()).rejects.toThrow(BylawError);
  });
});
