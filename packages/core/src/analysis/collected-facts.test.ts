import { describe, expect, it } from "vitest";
import { createSession } from "../decision/index.ts";
import type { Condition } from "../schema/index.ts";
import { analyseDecision } from "./analyse-decision.ts";
import { everybody } from "./small-tables.contract.ts";
import { is, testGraph, type TestRule } from "./test-graph.contract.ts";

const all = (...conditions: readonly Condition[]): Condition => ({ all: [...conditions] });

describe("analyseDecision on facts that several rules make together", () => {
  it("takes a list that several rules make for what makes it", () => {
    const perks: readonly TestRule[] = [
      ["parking", is("donated", "greaterThan", 100)],
      ["lounge", is("donated", "greaterThan", 500)],
      ["lounge", is("kind", "equal", "school")],
    ];
    const { graph, decision } = testGraph(
      [
        ["a", is("perks", "contains", "parking")],
        ["b", all(is("perks", "contains", "lounge"), is("donated", "greaterThan", 500))],
        ["c", is("perks", "contains", "lounge")],
        ["d", is("perks", "contains", "sauna")],
      ],
      { collected: { perks } },
    );
    const { findings, complete } = analyseDecision(graph, decision);
    expect(complete).toBe(true);
    expect(findings.filter(({ kind }) => kind === "masked").map(({ rules }) => rules[0])).toEqual([1]);
    expect(findings.filter(({ kind }) => kind === "unreachable").map(({ rules }) => rules[0])).toEqual([3]);
    expect(findings.some(({ kind, isSure }) => kind === "gap" && isSure)).toBe(true);
  });

  it("adds up what several rules say before it is compared, and agrees with trying every customer", () => {
    const points: readonly TestRule[] = [
      [2, is("trusted", "equal", true)],
      [3, is("donated", "greaterThan", 1)],
      [5, is("kind", "equal", "adult")],
    ];
    const limits = [0, 2, 3, 5, 7, 8, 9, 10, 11];
    const test = testGraph(
      limits.map((limit): TestRule => [`over ${limit}`, is("points", "greaterThan", limit)]),
      { hitPolicy: "collect", collected: { points } },
    );
    const { findings, complete } = analyseDecision(test.graph, test.decision, { limit: 1000 });
    const runs = everybody.map((facts) => createSession(test.graph, test.supply(facts)).decision(test.decision));
    const never = limits.flatMap((_, at) => (runs.some(({ truths }) => truths[at] === true) ? [] : [at]));
    expect(complete).toBe(true);
    expect(never).toEqual([7, 8]);
    expect(findings.filter(({ kind }) => kind === "unreachable").map(({ rules }) => rules[0])).toEqual(never);
  });
});
