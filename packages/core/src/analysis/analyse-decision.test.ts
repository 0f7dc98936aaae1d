import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSession, type DecisionRun } from "../decision/index.ts";
import type { Condition } from "../schema/index.ts";
import { analyseDecision } from "./analyse-decision.ts";
import type { DecisionAnalysis, Finding } from "./finding.ts";
import { cutTable, series, wildTable } from "./large-tables.contract.ts";
import { everybody, tables } from "./small-tables.contract.ts";
import { is, testGraph, type TestGraph, type TestRule } from "./test-graph.contract.ts";

const all = (...conditions: readonly Condition[]): Condition => ({ all: [...conditions] });

function analyse(
  rules: readonly TestRule[],
  options: Parameters<typeof testGraph>[1] = {},
): DecisionAnalysis & { readonly of: (kind: Finding["kind"]) => readonly Finding[] } {
  const { graph, decision } = testGraph(rules, options);
  const analysis = analyseDecision(graph, decision);
  return { ...analysis, of: (kind) => analysis.findings.filter((each) => each.kind === kind) };
}

describe("analyseDecision", () => {
  it("shows a customer of whom no rule speaks, told with as few facts as it takes", () => {
    const { of, complete } = analyse(
      [
        ["many", is("books", "greaterThan", 10)],
        ["few", is("books", "lessThan", 10)],
      ],
      { hitPolicy: "unique" },
    );
    expect(complete).toBe(true);
    expect(of("gap")).toHaveLength(1);
    expect(of("gap")[0]).toMatchObject({ example: new Map([["books", 10]]), isSure: true });
    expect(of("gap")[0]?.region).toMatchObject([
      { fact: "books", classes: [{ kind: "figures", low: { value: 10 }, high: { value: 10 } }] },
    ]);
  });

  it("keeps within what a fact can be", () => {
    const { findings } = analyse(
      [
        ["none", is("books", "lessThan", 1)],
        ["some", all(is("books", "greaterThanInclusive", 1), is("books", "lessThanInclusive", 50))],
      ],
      { hitPolicy: "unique" },
    );
    expect(findings).toEqual([]);
  });

  it("names the rules that contradict each other, and who they do it about", () => {
    const rules: readonly TestRule[] = [
      ["a", is("books", "greaterThan", 3)],
      ["b", is("kind", "equal", "child")],
    ];
    const { of } = analyse(rules, { hitPolicy: "any" });
    const [conflict] = of("conflict");
    expect(conflict).toMatchObject({ rules: [0, 1], severity: "warning", sameOutcome: false, isSure: true });
    expect([...(conflict?.example ?? [])]).toEqual([
      ["books", 4],
      ["kind", "child"],
    ]);
  });

  it("calls rules that agree an overlap under any, and a conflict under unique", () => {
    const rules: readonly TestRule[] = [
      ["a", is("books", "greaterThan", 3)],
      ["a", is("kind", "equal", "child")],
    ];
    expect(analyse(rules, { hitPolicy: "any" }).of("overlap")).toMatchObject([{ rules: [0, 1], count: 1 }]);
    expect(analyse(rules, { hitPolicy: "unique" }).of("conflict")).toMatchObject([
      { rules: [0, 1], sameOutcome: true },
    ]);
  });

  it("leaves an exception and what it overrides in peace, but not two exceptions that disagree", () => {
    const [base, exception]: readonly TestRule[] = [
      ["a", is("books", "greaterThan", 3)],
      ["b", is("kind", "equal", "child")],
    ];
    const excepted = (rules: readonly TestRule[], ...exceptions: readonly number[]) =>
      testGraph(rules, { hitPolicy: "unique", exceptions: new Map(exceptions.map((at) => [at, "rule0"])) });
    const [first, second] = [base, exception] as [TestRule, TestRule];
    const one = excepted([first, second], 1);
    expect(analyseDecision(one.graph, one.decision).findings.filter(({ kind }) => kind === "conflict")).toEqual([]);
    const two = excepted([first, second, ["c", is("trusted", "equal", true)]], 1, 2);
    const conflicts = analyseDecision(two.graph, two.decision).findings.filter(({ kind }) => kind === "conflict");
    expect(conflicts).toMatchObject([{ rules: [1, 2], isSure: true }]);
  });

  it("finds a rule that earlier ones cover together", () => {
    const { of } = analyse([
      ["a", is("books", "lessThan", 10)],
      ["b", is("books", "greaterThan", 5)],
      ["c", is("kind", "equal", "child")],
    ]);
    expect(of("masked")).toMatchObject([{ rules: [2, 0, 1], severity: "warning", sameOutcome: false, isSure: true }]);
  });

  it("names the exception of an exception among what masks a rule", () => {
    const exceptions = new Map([
      [1, "rule0"],
      [2, "rule1"],
    ]);
    const child = is("kind", "equal", "child");
    const { of } = analyse(
      [
        ["a", child],
        ["b", child],
        ["c", child],
      ],
      { exceptions },
    );
    expect(of("masked").map(({ rules }) => rules)).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it("finds a rule that can never hold, and blames it on nothing else", () => {
    const { of } = analyse([
      ["a", all(is("books", "lessThan", 3), is("books", "greaterThan", 5))],
      ["b", is("books", "greaterThan", 60)],
      ["c", is("kind", "notIn", ["adult", "child", "school"])],
      ["d", is("kind", "equal", "child")],
    ]);
    expect(of("unreachable").map(({ rules }) => rules)).toEqual([[0], [1], [2]]);
    expect(of("masked")).toEqual([]);
  });

  it("finds a rule that another holds within it", () => {
    const { of } = analyse(
      [
        ["a", all(is("books", "greaterThan", 10), is("kind", "equal", "child"))],
        ["a", is("books", "greaterThan", 5)],
      ],
      { hitPolicy: "any" },
    );
    expect(of("subsumed")).toMatchObject([{ rules: [0, 1], isSure: true }]);
  });

  it("proposes to write as one what differs in one fact only", () => {
    const { of } = analyse([
      ["a", all(is("kind", "equal", "child"), is("books", "greaterThan", 5))],
      ["a", all(is("kind", "equal", "adult"), is("books", "greaterThan", 5))],
      ["b", all(is("kind", "equal", "school"), is("books", "lessThan", 5))],
      ["b", all(is("kind", "equal", "school"), is("books", "greaterThanInclusive", 8))],
    ]);
    expect(of("mergeable")).toMatchObject([{ rules: [0, 1], fact: "kind" }]);
  });

  it("finds a fact that decides nothing", () => {
    const { of } = analyse([
      ["a", all(is("books", "greaterThan", 5), is("trusted", "equal", true))],
      ["a", all(is("books", "greaterThan", 5), is("trusted", "equal", false))],
      ["b", is("books", "lessThanInclusive", 5)],
    ]);
    expect(of("idle").map(({ fact }) => fact)).toEqual(["trusted"]);
  });

  it("says where another hit policy says more", () => {
    const apart: readonly TestRule[] = [
      ["a", is("books", "greaterThan", 5)],
      ["b", is("books", "lessThanInclusive", 5)],
    ];
    expect(analyse(apart).of("hitPolicy")).toMatchObject([{ advice: "unique" }]);
    const hidden: readonly TestRule[] = [
      ["a", is("books", "greaterThan", 5)],
      ["b", is("kind", "equal", "child")],
    ];
    expect(analyse(hidden).of("hitPolicy")).toMatchObject([{ advice: "first", count: 1, rules: [0, 1] }]);
  });

  it("follows a decided fact to what decides it", () => {
    const standing: readonly TestRule[] = [
      ["gold", is("donated", "greaterThan", 1000)],
      ["plain", is("books", "lessThan", 5)],
    ];
    const { of } = analyse(
      [
        ["a", all(is("standing", "equal", "gold"), is("donated", "lessThan", 500))],
        ["b", is("standing", "equal", "gold")],
        ["c", is("standing", "equal", "plain")],
        ["d", is("standing", "equal", "silver")],
      ],
      { hitPolicy: "unique", standing },
    );
    // Nobody is gold with less than 500, and nobody is ever silver.
    expect(of("unreachable").map(({ rules }) => rules)).toEqual([[0], [3]]);
    expect(of("conflict")).toEqual([]);
    expect(of("gap")).toMatchObject([{ isSure: true }]);
    expect([...(of("gap")[0]?.example?.keys() ?? [])].toSorted()).toEqual(["books", "donated"]);
  });

  it("looks for a customer where a comparison has no classes", () => {
    const { of } = analyse(
      [
        ["a", is("donated", "greaterThan", { fact: "weight" })],
        ["b", is("donated", "greaterThan", 100)],
      ],
      { hitPolicy: "any" },
    );
    expect(of("conflict")).toMatchObject([{ rules: [0, 1], isSure: true }]);
    expect(of("gap")).not.toEqual([]);
  });

  it("says that it is not done when the budget runs out", () => {
    const rules = Array.from({ length: 30 }, (_, at): TestRule => [String(at), is("books", "equal", at)]);
    const { graph, decision } = testGraph(rules);
    expect(analyseDecision(graph, decision, { effort: 20 })).toMatchObject({ complete: false });
    expect(analyseDecision(graph, decision).complete).toBe(true);
  });

  it.each([
    ["cuts everybody into rows", cutTable],
    ["has rows of all kinds", wildTable],
  ] as const)(
    "finishes a table of 100 rows and 8 columns that %s within less than half of the usual budget",
    (_, make) => {
      for (const hitPolicy of ["unique", "first"] as const) {
        const { graph, decision } = testGraph(make(100, series(1)), { hitPolicy });
        const { complete, findings } = analyseDecision(graph, decision, { effort: 80_000 });
        expect(complete).toBe(true);
        const kinds = new Set(findings.map(({ kind }) => kind));
        // Only in the one that was cut is everybody in exactly one row.
        expect([kinds.has("gap"), kinds.has("conflict")]).toEqual(
          make === cutTable ? [false, false] : [true, hitPolicy === "unique"],
        );
      }
    },
  );

  it.each([
    ["cuts everybody into rows", cutTable],
    ["has rows of all kinds", wildTable],
    ["cuts one figure a thousand times", steps],
  ] as const)("keeps to its budget with a table of 1,000 rows that %s", (_, make) => {
    for (const hitPolicy of ["unique", "first"] as const) {
      const { graph, decision } = testGraph(make(1000, series(1)), { hitPolicy });
      expect(analyseDecision(graph, decision, { effort: 2000 }).complete).toBe(false);
    }
  });

  it.each([
    ["cuts everybody into rows", cutTable],
    ["has rows of all kinds", wildTable],
    ["cuts one figure again and again", steps],
  ] as const)("grows with the square of the rows at most, within a budget, for a table that %s", (_, make) => {
    const tables = [125, 500].map((rows) => testGraph(make(rows, series(1)), { hitPolicy: "unique" }));
    const taken = tables.map((): number[] => []);
    // In turns, and the ratio of medians: a busy machine slows both alike.
    for (let round = 0; round < 5; round += 1) {
      for (const [at, { graph, decision }] of tables.entries()) {
        const start = performance.now();
        analyseDecision(graph, decision, { effort: 2000 });
        taken[at]?.push(performance.now() - start);
      }
    }
    const [few = 0, many = 0] = taken.map((all) => all.toSorted((a, b) => a - b)[2] ?? 0);
    // Four times the rows: 16 times is their square, 64 times their cube.
    expect(many / few).toBeLessThan(48);
  });

  it("finishes a table of 1,000 rows that cuts one figure a thousand times, and finds the two that clash", () => {
    const rules = [...steps(1000), ["late", is("donated", "equal", 3507)] as TestRule];
    const { graph, decision } = testGraph(rules, { hitPolicy: "unique" });
    const { complete, findings } = analyseDecision(graph, decision);
    expect(complete).toBe(true);
    expect(findings.filter(({ kind }) => kind === "conflict").map((each) => each.rules)).toEqual([[501, 1000]]);
  });

  it("agrees with trying every customer where rules have exceptions", () => {
    fc.assert(
      fc.property(tables, fc.array(fc.nat(5), { maxLength: 2 }), ({ rules, hitPolicy }, places) => {
        const exceptions = new Map(places.filter((at) => at > 0).map((at) => [at, "rule0"]));
        const test = testGraph(rules, { hitPolicy, exceptions });
        const { findings, complete } = analyseDecision(test.graph, test.decision, { limit: 1000 });
        const runs = everybody.map((facts) => run(test, facts));
        const of = (kind: Finding["kind"]): readonly Finding[] => findings.filter((each) => each.kind === kind);
        expect(complete).toBe(true);
        const found = of("conflict").length > 0;
        expect(found).toBe(runs.some(({ settlement }) => settlement.conflict !== undefined));
        if (hitPolicy !== "first") return;
        const without = [...rules.keys()].filter(
          (at) =>
            runs.some(({ truths }) => truths[at] === true) &&
            !runs.some(
              ({ settlement }) => settlement.applied.includes(at) || settlement.conflict?.includes(at) === true,
            ),
        );
        expect(of("masked").map((each) => each.rules[0])).toEqual(without);
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it("agrees with trying every customer, on any small table", () => {
    fc.assert(
      fc.property(tables, ({ rules, hitPolicy }) => {
        const test = testGraph(rules, { hitPolicy });
        const { findings, complete } = analyseDecision(test.graph, test.decision, { limit: 1000 });
        const runs = everybody.map((facts) => run(test, facts));
        const of = (kind: Finding["kind"]): readonly Finding[] => findings.filter((each) => each.kind === kind);
        expect(complete).toBe(true);
        expect(findings.filter(({ isSure }) => !isSure)).toEqual([]);
        const nobody = hitPolicy !== "collect" && runs.some(({ truths }) => !truths.includes(true));
        expect(of("gap").length > 0).toBe(nobody);
        expect(pairsOf(of("conflict"))).toEqual(conflictsAmong(test, runs));
        const held = rules.map((_, at) => runs.some(({ truths }) => truths[at] === true));
        const applied = rules.map((_, at) => runs.some(({ settlement }) => settlement.applied.includes(at)));
        expect(of("unreachable").map((each) => each.rules[0])).toEqual([...rules.keys()].filter((at) => !held[at]));
        if (hitPolicy === "first") {
          const masked = [...rules.keys()].filter((at) => held[at] === true && applied[at] === false);
          expect(of("masked").map((each) => each.rules[0])).toEqual(masked);
        }
        for (const {
          rules: [inner = 0, outer = 0],
        } of of("subsumed")) {
          expect(runs.every(({ truths }) => truths[inner] !== true || truths[outer] === true)).toBe(true);
        }
        if (hitPolicy !== "collect")
          expect(
            of("idle")
              .flatMap(({ fact }) => fact ?? [])
              .toSorted(),
          ).toEqual(idleAmong(test));
      }),
      { numRuns: 150, seed: 4 },
    );
  });
});

/** Rows that follow one another along a figure, for one kind of member after another. */
function steps(rows: number): readonly TestRule[] {
  return Array.from({ length: rows }, (_, at): TestRule => [
    at % 2 === 0 ? "a" : "b",
    all(
      is("kind", "equal", ["child", "adult", "school"][at % 3]),
      is("donated", "greaterThanInclusive", at * 7),
      is("donated", "lessThan", at * 7 + 7),
    ),
  ]);
}

function run({ graph, decision, supply }: TestGraph, facts: object): DecisionRun {
  return createSession(graph, supply(facts)).decision(decision);
}

function pairsOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rules }) => rules.join()).toSorted();
}

function conflictsAmong({ decision }: TestGraph, runs: readonly DecisionRun[]): readonly string[] {
  const { hitPolicy, rules } = decision;
  if (hitPolicy !== "unique" && hitPolicy !== "any") return [];
  const says = (at: number): unknown => rules[at]?.params.get("value");
  const places = [...rules.keys()];
  return places
    .flatMap((one) => places.slice(one + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => hitPolicy === "unique" || JSON.stringify(says(one)) !== JSON.stringify(says(other)))
    .filter(([one, other]) => runs.some(({ truths }) => truths[one] === true && truths[other] === true))
    .map((pair) => pair.join())
    .toSorted();
}

/** Facts that rules which can hold ask about, and that never make a difference. */
function idleAmong(test: TestGraph): readonly string[] {
  const outcome = (facts: object): string => {
    const { status, values } = run(test, facts);
    const value = values.get("value");
    return `${status} ${typeof value === "string" ? value : "none"}`;
  };
  const asked = JSON.stringify(test.decision.rules.map(({ condition }) => condition));
  return ["books", "donated", "kind", "trusted"]
    .filter((fact) => asked.includes(`"fact":"${fact}"`) && matters(fact, test))
    .filter((fact) => {
      const groups = Map.groupBy(everybody, (facts) => JSON.stringify({ ...facts, [fact]: null }));
      return [...groups.values()].every((group) => new Set(group.map(outcome)).size === 1);
    });
}

/** Whether some rule's own truth hangs on the fact; one that never or always holds does not. */
function matters(fact: string, test: TestGraph): boolean {
  const groups = Map.groupBy(everybody, (facts) => JSON.stringify({ ...facts, [fact]: null }));
  return [...groups.values()].some((group) => new Set(group.map((facts) => run(test, facts).truths.join())).size > 1);
}
