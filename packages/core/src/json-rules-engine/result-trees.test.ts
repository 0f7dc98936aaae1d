import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFacts, randomRules, randomSubject } from "../population/random-rules.contract.ts";
import { leavesOf, type BoundCondition, type BoundLeaf, type BoundRule } from "../rule/index.ts";
import { notApplicable, unknown, type Known, type Value } from "../value/index.ts";
import { resultTrees } from "./result-trees.ts";
import { toEngine } from "./to-engine.ts";

/** What a stock Engine has no word for is left to other tests. */
function isStock({ condition }: BoundRule): boolean {
  const fits = ({ operator, subject, path, operand }: BoundLeaf): boolean =>
    operator !== "unheardOf" &&
    subject === undefined &&
    path === undefined &&
    (operand.kind === "constant" || operand.path === undefined);
  return leavesOf(condition).every(fits) && !hasEmptyAny(condition);
}

/** An `any` of nothing holds there, and not here: docs/compat.md. */
function hasEmptyAny(condition: BoundCondition): boolean {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.conditions.some(hasEmptyAny) || (condition.kind === "any" && condition.conditions.length === 0);
    case "not":
      return hasEmptyAny(condition.condition);
    case "named":
      return hasEmptyAny(condition.target);
    case "leaf":
      return false;
  }
}

const byName = (trees: readonly object[]): readonly unknown[] =>
  trees.map((tree): { readonly name?: unknown } => tree).toSorted((a, b) => (String(a.name) < String(b.name) ? -1 : 1));

const leaf = (fact: string, value: Known): BoundLeaf => ({
  kind: "leaf",
  fact,
  operator: "greaterThan",
  operand: { kind: "constant", value, json: null },
  priority: 1,
  pointer: "",
});

describe("resultTrees", () => {
  it("tells what a stock Engine tells, of every rule and every comparison", async () => {
    await fc.assert(
      fc.asyncProperty(randomRules, randomSubject, async (drawn, subject) => {
        const rules = drawn.filter(isStock);
        const facts = Object.fromEntries(
          randomFacts.map((fact): [string, Known] => {
            const value: Value | undefined = subject[fact];
            return [fact, value === undefined || value === unknown || value === notApplicable ? 7 : value];
          }),
        );
        const { results, failureResults } = await toEngine(rules).run(facts);
        const ours = resultTrees(rules)(facts);
        expect(byName(ours.results)).toEqual(byName(results.map((each) => each.toJSON(false))));
        expect(byName(ours.failureResults)).toEqual(byName(failureResults.map((each) => each.toJSON(false))));
      }),
      { numRuns: 400 },
    );
  });

  it("leaves out what is unknown, and says neither that the rule holds nor that it fails", () => {
    const [told] = resultTrees([{ name: "r", priority: 2, condition: leaf("a", 1) }])({}).failureResults;
    expect(told).toEqual({
      conditions: { priority: 1, all: [{ priority: 1, operator: "greaterThan", value: 1, fact: "a", valueResult: 1 }] },
      event: { type: "r" },
      priority: 2,
      name: "r",
      result: null,
    });
  });
});
