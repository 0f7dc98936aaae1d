import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSession } from "../decision/index.ts";
import { compareDecisions, type DecisionComparison } from "./compare-decisions.ts";
import { sameRun } from "./compare-outcomes.ts";
import { cells, everybody, tables } from "./small-tables.contract.ts";
import { is, testGraph, type TestRule } from "./test-graph.contract.ts";

type Options = NonNullable<Parameters<typeof testGraph>[1]>;

function compare(
  [before, after]: readonly [readonly TestRule[], readonly TestRule[]],
  options: Options = {},
  changed: Options = options,
): DecisionComparison {
  return compareDecisions(testGraph(before, options), testGraph(after, changed));
}

const threshold = (books: number): readonly TestRule[] => [
  ["many", is("books", "greaterThanInclusive", books)],
  ["few", is("books", "lessThan", books)],
];

describe("compareDecisions", () => {
  it("proves that nothing changes when a rule is written another way", () => {
    const other: readonly TestRule[] = [
      ["few", { not: is("books", "greaterThan", 9) }],
      ["many", is("books", "greaterThan", 9)],
    ];
    expect(compare([threshold(10), other], { hitPolicy: "unique" })).toEqual({ verdict: "equivalent", complete: true });
  });

  it("shows the member at the edge, told with as few facts as it takes", () => {
    const { verdict, smallest } = compare([threshold(10), threshold(12)]);
    expect(verdict).toBe("differs");
    expect([...(smallest?.facts ?? [])]).toEqual([["books", 10]]);
    expect([smallest?.before.values.get("value"), smallest?.after.values.get("value")]).toEqual(["many", "few"]);
    expect(smallest?.isSure).toBe(true);
  });

  it("says that a change only loosens or only tightens when outcomes have an order", () => {
    const standing: readonly TestRule[] = [
      ["gold", is("books", "greaterThan", 5)],
      ["plain", { all: [] }],
    ];
    const easier: readonly TestRule[] = [
      ["gold", is("books", "greaterThan", 3)],
      ["plain", { all: [] }],
    ];
    const mixed: readonly TestRule[] = [
      ["gold", { any: [is("books", "equal", 1), is("books", "greaterThan", 8)] }],
      ["plain", { all: [] }],
    ];
    const of = (before: readonly TestRule[], after: readonly TestRule[]) => {
      const [then, now] = [before, after].map((rules) => testGraph([], { standing: rules }).graph);
      const located = (graph: typeof then) => ({ graph, decision: graph?.decisions.get("standing") });
      const [one, other] = [located(then), located(now)] as Parameters<typeof compareDecisions>;
      return compareDecisions(one, other).verdict;
    };
    expect(of(standing, easier)).toBe("onlyLoosens");
    expect(of(easier, standing)).toBe("onlyTightens");
    expect(of(standing, mixed)).toBe("differs");
  });

  it("sees a change of what is decided before", () => {
    const rules: readonly TestRule[] = [
      ["yes", is("standing", "equal", "gold")],
      ["no", is("standing", "notEqual", "gold")],
    ];
    const gold = (books: number): readonly TestRule[] => [
      ["gold", is("books", "greaterThan", books)],
      ["plain", { all: [] }],
    ];
    const { verdict, smallest } = compare([rules, rules], { standing: gold(5) }, { standing: gold(4) });
    expect(verdict).toBe("differs");
    expect([...(smallest?.facts ?? [])]).toEqual([["books", 5]]);
  });

  it("does not claim what it cannot follow", () => {
    const before: readonly TestRule[] = [["a", is("donated", "greaterThan", { fact: "weight" })]];
    const after: readonly TestRule[] = [["a", is("donated", "greaterThanInclusive", { fact: "weight" })]];
    const found = compare([before, after]);
    expect(found.verdict).toBe("differs");
    expect(found.smallest?.before.status).toBe("decided");
    expect(compare([before, before])).toEqual({ verdict: "equivalent", complete: true });
  });

  it("agrees with trying everybody, on any two small tables that resemble each other", () => {
    fc.assert(
      fc.property(tables, fc.nat(), cells, ({ rules, hitPolicy }, at, instead) => {
        const changed = rules.map((rule, place): TestRule =>
          place === at % rules.length ? [rule[0], { all: [instead] }] : rule,
        );
        const [before, after] = [rules, changed].map((each) => testGraph(each, { hitPolicy })) as [
          ReturnType<typeof testGraph>,
          ReturnType<typeof testGraph>,
        ];
        const found = compareDecisions(before, after);
        const differ = everybody.some((facts) => {
          const [then, now] = [before, after].map(({ graph, decision, supply }) =>
            createSession(graph, supply(facts)).decision(decision),
          );
          return then !== undefined && now !== undefined && !sameRun(then, now);
        });
        expect(found.complete).toBe(true);
        expect(found.verdict === "equivalent").toBe(!differ);
        if (found.smallest !== undefined) expect(sameRun(found.smallest.before, found.smallest.after)).toBe(false);
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it("agrees with trying everybody when what is decided before changes", () => {
    const standings = ["gold", "silver", "plain"];
    const outer: readonly TestRule[] = [
      ["best", { all: [is("standing", "equal", "gold"), is("books", "greaterThan", 3)] }],
      ["good", is("standing", "in", ["gold", "silver"])],
      ["rest", is("standing", "notEqual", "plain")],
    ];
    fc.assert(
      fc.property(tables, fc.nat(), cells, ({ rules }, at, instead) => {
        const standing = rules.map((rule, place): TestRule => [standings[place % 3], rule[1]]);
        const changed = standing.map((rule, place): TestRule =>
          place === at % rules.length ? [rule[0], instead] : rule,
        );
        const [before, after] = [standing, changed].map((each) => testGraph(outer, { standing: each })) as [
          ReturnType<typeof testGraph>,
          ReturnType<typeof testGraph>,
        ];
        const found = compareDecisions(before, after);
        const differ = everybody.some((facts) => {
          const [then, now] = [before, after].map(({ graph, decision, supply }) =>
            createSession(graph, supply(facts)).decision(decision),
          );
          return then !== undefined && now !== undefined && !sameRun(then, now);
        });
        expect([found.complete, found.verdict === "equivalent"]).toEqual([true, !differ]);
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});
