import { describe, expect, it } from "vitest";
import { notApplicable, unknown, type Known, type Value } from "../value/index.ts";
import type { BoundCondition } from "./bound-condition.ts";
import { evaluateCondition } from "./evaluate-condition.ts";

const leaf = (fact: string, operator: string, value: Known | typeof notApplicable, path?: string): BoundCondition => ({
  kind: "leaf",
  fact,
  operator,
  operand: { kind: "constant", value, json: null },
  priority: 1,
  pointer: "",
  ...(path === undefined ? {} : { path }),
});

const against = (fact: string, operator: string, other: string): BoundCondition => ({
  kind: "leaf",
  fact,
  operator,
  operand: { kind: "fact", fact: other },
  priority: 1,
  pointer: "",
});

const group = (kind: "all" | "any", ...conditions: readonly BoundCondition[]): BoundCondition => ({
  kind,
  conditions,
  priority: 1,
  pointer: "",
});

const not = (condition: BoundCondition): BoundCondition => ({ kind: "not", condition, priority: 1, pointer: "" });

const reader = (facts: Readonly<Record<string, Value>>) => (fact: string) => facts[fact] ?? unknown;

const yes = leaf("yes", "equal", true);
const no = leaf("no", "equal", true);
const open = leaf("open", "equal", true);
const read = reader({ yes: true, no: false });

describe("evaluateCondition", () => {
  it("leaves a comparison with an unknown fact unknown, negated or not", () => {
    expect(evaluateCondition(open, read)).toBe(unknown);
    expect(evaluateCondition(not(open), read)).toBe(unknown);
    expect(evaluateCondition(leaf("open", "notEqual", true), read)).toBe(unknown);
  });

  it("lets one false decide `all` and one true decide `any`, whatever is unknown", () => {
    expect(evaluateCondition(group("all", open, no), read)).toBe(false);
    expect(evaluateCondition(group("any", open, yes), read)).toBe(true);
    expect(evaluateCondition(group("all", open, yes), read)).toBe(unknown);
    expect(evaluateCondition(group("any", open, no), read)).toBe(unknown);
  });

  it("holds for an empty `all`", () => {
    expect(evaluateCondition(group("all"), read)).toBe(true);
  });

  it("makes every comparison with what does not apply false, also against an unknown fact", () => {
    const none = reader({ mean: notApplicable });
    for (const operator of ["equal", "notEqual", "lessThan", "greaterThanInclusive", "not:equal"]) {
      expect(evaluateCondition(leaf("mean", operator, 3), none)).toBe(false);
      expect(evaluateCondition(against("open", operator, "mean"), none)).toBe(false);
    }
    expect(evaluateCondition(not(leaf("mean", "lessThan", 3)), none)).toBe(true);
    expect(evaluateCondition(leaf("yes", "equal", notApplicable), read)).toBe(false);
  });

  it("compares exact quotients exactly", () => {
    const third = { numerator: 1n, denominator: 3n };
    expect(evaluateCondition(leaf("rate", "lessThan", 0.333333333333333), reader({ rate: third }))).toBe(false);
    expect(evaluateCondition(leaf("rate", "lessThan", 0.333333333333334), reader({ rate: third }))).toBe(true);
  });

  it("compares two facts", () => {
    expect(evaluateCondition(against("a", "greaterThan", "b"), reader({ a: 2, b: 1 }))).toBe(true);
    expect(evaluateCondition(against("a", "greaterThan", "b"), reader({ a: 2 }))).toBe(unknown);
  });

  it("reads inside a fact along a path, and a place that is not there does not apply", () => {
    const facts = reader({ visits: { times: 2, per: "month" }, grants: ["gift"] });
    expect(evaluateCondition(leaf("visits", "equal", 2, "$.times"), facts)).toBe(true);
    expect(evaluateCondition(leaf("grants", "equal", "gift", "$[0]"), facts)).toBe(true);
    expect(evaluateCondition(leaf("grants", "notEqual", "gift", "$[1]"), facts)).toBe(false);
  });

  it("never throws on values of another type than declared", () => {
    const odd = reader({ a: ["x"] });
    expect(evaluateCondition(leaf("a", "lessThan", 3), odd)).toBe(false);
    expect(evaluateCondition(leaf("a", "in", 3), odd)).toBe(false);
    expect(evaluateCondition(leaf("a", "no-such-operator", 3), odd)).toBe(false);
  });
});
