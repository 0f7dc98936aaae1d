import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { is, testGraph, type TestGraph, type TestRule } from "../../analysis/test-graph.contract.ts";
import { createSession, type BoundDecision, type BoundGraph, type Supplied } from "../../decision/index.ts";
import type { Condition, Decision } from "../../schema/index.ts";
import { unknown } from "../../value/index.ts";
import { createColumns } from "../columns/create-columns.ts";
import type { Columns } from "../columns/column.ts";
import { simdKernel } from "../kernel/simd-kernel.ts";
import { factsToSupply } from "./needs.ts";
import { outcomeFor, outcomeKey, type Outcome } from "./outcome.ts";
import { createWhatIf } from "./what-if.ts";

/** The outcome as a session finds it, with nothing but what the columns tell. */
function expected(graph: BoundGraph, { facts }: Supplied): Outcome {
  const decision = graph.decisions.get("answer");
  if (decision === undefined) throw new TypeError("it decides the answer");
  const run = createSession(graph, { facts, collections: new Map() }).decision(decision);
  return run.status === "undetermined" ? { kind: "undetermined" } : outcomeFor(run.values.get("value"));
}

const supplied = ["kind", "town", "trusted", "books", "donated", "rating", "seenOn", "bornOn", "spent", "standing"];
const columnsOf = (subjects: readonly Supplied[]): Columns =>
  createColumns(
    supplied,
    subjects.map(
      ({ facts }) =>
        (fact: string) =>
          facts.get(fact) ?? unknown,
    ),
  );

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { freq: 3, nil: null });
const member = fc.record({
  kind: maybe(fc.constantFrom("adult", "child", "school")),
  town: maybe(fc.constantFrom("Here", "There")),
  trusted: maybe(fc.boolean()),
  books: maybe(fc.nat(9)),
  donated: maybe(fc.nat(5)),
  bornOn: maybe(fc.constantFrom("2000-01-01", "2020-01-01")),
  spent: maybe(fc.nat(9)),
  standing: fc.option(fc.constantFrom("gold", "silver"), { freq: 5, nil: null }),
});

const figures = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "equal", "notEqual"] as const;
const figure = fc.nat(9);
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom("books", "donated", "spent", "weight"), fc.constantFrom(...figures), figure)
    .map((of) => is(...of)),
  fc.tuple(fc.constant("age"), fc.constantFrom(...figures), fc.constantFrom(100, 303)).map((of) => is(...of)),
  fc.constantFrom(
    is("kind", "equal", "child"),
    is("kind", "in", ["adult", "school"]),
    is("trusted", "equal", true),
    is("town", "notEqual", "Here"),
    is("standing", "equal", "gold"),
    is("standing", "notIn", ["silver"]),
    is("donated", "greaterThan", { fact: "spent" }),
  ),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: leaf },
  { weight: 2, arbitrary: fc.array(leaf, { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })) },
  { weight: 1, arbitrary: fc.array(leaf, { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })) },
  { weight: 1, arbitrary: leaf.map((not): Condition => ({ not })) },
);
const plainly = { standing: ["gold", "silver", "plain", null], answer: ["A", "B", "C", null] };
const rulesOf = (says: readonly unknown[], reads: fc.Arbitrary<Condition>): fc.Arbitrary<readonly TestRule[]> =>
  fc.array(
    fc
      .tuple(fc.constantFrom(...says), reads, fc.nat(9))
      .map(([value, when, rare]): TestRule => [value, when, rare === 0 ? { undetermined: true } : {}]),
    { maxLength: 5 },
  );
const notStanding = condition.filter((each) => !JSON.stringify(each).includes("standing"));

const policy = (says: readonly unknown[]): fc.Arbitrary<TestGraph> =>
  fc
    .record({
      rules: rulesOf(says, condition),
      standing: rulesOf(plainly.standing, notStanding),
      hitPolicy: fc.constantFrom<Decision["hitPolicy"]>("first", "first", "unique", "any", "collect"),
      exception: fc.option(fc.tuple(fc.nat(4), fc.nat(4)), { freq: 3, nil: undefined }),
    })
    .map((drawn) => ({
      ...withException(testGraph(drawn.rules, drawn), drawn.exception),
      // What a failing property prints: the policy, not everything that is bound to it.
      [fc.toStringMethod]: () => JSON.stringify(drawn),
    }));

/** Makes one rule the exception of an earlier one. */
function withException(made: TestGraph, exception: readonly [number, number] | undefined): TestGraph {
  const [one = 0, other = 0] = exception ?? [];
  if (one >= other || exception === undefined) return made;
  const { decision, graph } = made;
  const base = decision.rules[one];
  const changed: BoundDecision = {
    ...decision,
    rules: decision.rules.map((rule, at) =>
      at === other && base !== undefined ? { ...rule, exceptionOf: base.name } : rule,
    ),
    judge: decision.judge,
  };
  return {
    ...made,
    decision: changed,
    graph: { ...graph, decisions: new Map(graph.decisions).set("answer", changed) },
  };
}

function expectAgreement(policies: readonly [TestGraph, ...TestGraph[]], subjects: readonly Supplied[]): void {
  const [before, ...afters] = policies;
  const whatIf = createWhatIf({ graph: before.graph, decision: "answer", columns: columnsOf(subjects) });
  const old = subjects.map((subject) => expected(before.graph, subject));
  for (const after of [...afters, before]) {
    const impact = whatIf.change(after.graph);
    const now = subjects.map((subject) => expected(after.graph, subject));
    expect(subjects.map((_, row) => impact.row(row))).toEqual(
      old.map((each, row) => ({ before: each, after: now[row] })),
    );
    const moves = old.flatMap((from, row) => {
      const to = now[row] ?? from;
      return outcomeKey(from) === outcomeKey(to) ? [] : [{ from, to, row }];
    });
    expect(impact.moved()).toEqual(moves.map(({ row }) => row));
    expect(impact.moves.reduce((sum, { count }) => sum + count, 0)).toBe(moves.length);
    for (const { from, to, count } of impact.moves) {
      const rows = moves.filter(
        (move) => outcomeKey(move.from) === outcomeKey(from) && outcomeKey(move.to) === outcomeKey(to),
      );
      expect(impact.moved({ from, to })).toEqual(rows.map(({ row }) => row));
      expect(count).toBe(rows.length);
    }
    for (const { outcome, before: was, after: is_ } of impact.outcomes) {
      const same = (each: Outcome): boolean => outcomeKey(each) === outcomeKey(outcome);
      expect([was, is_]).toEqual([old.filter(same).length, now.filter(same).length]);
    }
  }
}

const subjectsOf = (members: readonly object[]): readonly Supplied[] => {
  const { supply } = testGraph([]);
  return members.map((each) => supply(each));
};

describe("createWhatIf", () => {
  it("comes to what a session decides, before and after a change, whatever the hit policy", () => {
    fc.assert(
      fc.property(
        policy(plainly.answer),
        policy(plainly.answer),
        fc.array(member, { maxLength: 30 }),
        (one, other, members) => {
          expectAgreement([one, other], subjectsOf(members));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("comes to the same where rules give facts as their values", () => {
    const says = ["A", { fact: "town" }, { fact: "standing" }, null];
    fc.assert(
      fc.property(policy(says), policy(says), fc.array(member, { maxLength: 15 }), (one, other, members) => {
        expectAgreement([one, other], subjectsOf(members));
      }),
      { numRuns: 60 },
    );
  });

  it("comes to the same for thousands of subjects", () => {
    const members = fc.sample(member, { numRuns: 2003, seed: 3 });
    const policies = fc.sample(policy(plainly.answer), { numRuns: 4, seed: 3 });
    const [first, ...others] = policies;
    if (first !== undefined) expectAgreement([first, ...others], subjectsOf(members));
  });

  const tiers = (limit: number): TestGraph =>
    testGraph(
      [
        ["big", is("standing", "equal", "gold")],
        ["small", is("books", "greaterThanInclusive", 0)],
      ],
      {
        standing: [
          ["gold", is("books", "greaterThan", limit)],
          ["plain", is("books", "lessThanInclusive", limit)],
        ],
      },
    );
  const readers = subjectsOf(Array.from({ length: 40 }, (_, at) => ({ books: at })));

  it("follows a threshold through a chain of decisions and says how each was made", () => {
    for (const kernel of [undefined, simdKernel()]) {
      const whatIf = createWhatIf({
        graph: tiers(20).graph,
        decision: "answer",
        columns: columnsOf(readers),
        ...(kernel === undefined ? {} : { kernel }),
      });
      const impact = whatIf.change(tiers(25).graph);
      expect(impact.moves).toEqual([
        { from: { kind: "value", value: "big" }, to: { kind: "value", value: "small" }, count: 5 },
      ]);
      expect(impact.moved({ limit: 2 })).toEqual([21, 22]);
      expect(Object.fromEntries(impact.manners)).toEqual({ standing: "order", answer: "order" });
      expect(impact.stale).toEqual([]);
    }
  });

  it("counts the values of a fact beside the outcomes", () => {
    const told = subjectsOf(Array.from({ length: 40 }, (_, at) => (at === 7 ? {} : { books: at })));
    const columns = columnsOf(told);
    for (const beside of ["standing", "books"]) {
      const impact = createWhatIf({ graph: tiers(20).graph, decision: "answer", columns, beside }).change(
        tiers(25).graph,
      );
      const counted = (each: TestGraph): unknown =>
        told
          .map(({ facts }) => {
            const value = createSession(each.graph, { facts, collections: new Map() }).read(beside);
            return `${outcomeKey(expected(each.graph, { facts, collections: new Map() }))} ${outcomeKey(outcomeFor(value))}`;
          })
          .toSorted();
      for (const [when, each] of [
        ["before", tiers(20)],
        ["after", tiers(25)],
      ] as const) {
        const found = impact.beside[when].flatMap(({ outcome, value, count }) =>
          Array.from({ length: count }, () => `${outcomeKey(outcome)} ${outcomeKey(outcomeFor(value))}`),
        );
        expect(found.toSorted()).toEqual(counted(each));
      }
    }
  });

  it("settles hundreds of groups as it settles few", () => {
    // A rule for each digit of two figures in binary.
    const digits = [0, 1, 2, 3, 4].flatMap((digit) => {
      const having = [...Array(32).keys()].filter((value) => ((value >> digit) & 1) === 1);
      return ["books", "donated"].map((fact): TestRule => [
        `${fact} ${digit}`,
        { any: having.map((value) => is(fact, "equal", value)) },
      ]);
    });
    const members = Array.from({ length: 600 }, (_, at) =>
      at % 11 === 0 ? { books: at % 32 } : { books: at % 32, donated: (at * 7) % 31 },
    );
    for (const hitPolicy of ["collect", "any"] as const) {
      expectAgreement(
        [testGraph(digits, { hitPolicy }), testGraph(digits.slice(1), { hitPolicy })],
        subjectsOf(members),
      );
    }
  });

  it("names the rows near the thresholds that are new, the nearest first", () => {
    const whatIf = createWhatIf({ graph: tiers(20).graph, decision: "answer", columns: columnsOf(readers) });
    const impact = whatIf.change(tiers(25).graph);
    expect(impact.thresholds).toEqual([
      { fact: "books", threshold: 25, was: 20, place: { decision: "standing", rule: "rule0" } },
    ]);
    expect(impact.near({ within: 0.08 }).map(({ row, distance }) => [row, distance])).toEqual([
      [25, 0],
      [24, -1],
      [26, 1],
      [23, -2],
      [27, 2],
    ]);
    expect(impact.near({ within: 0.08, limit: 1 })).toHaveLength(1);
    expect(whatIf.change(tiers(20).graph).thresholds).toEqual([]);
  });

  it("refuses a decision that the policy does not have", () => {
    expect(() => createWhatIf({ graph: tiers(20).graph, decision: "other", columns: columnsOf([]) })).toThrow(/other/u);
  });
});

describe("factsToSupply", () => {
  it("names what is given and what is made from records, through decisions and computations", () => {
    const { graph } = testGraph([["A", is("standing", "equal", "gold")]], {
      standing: [["gold", { all: [is("weight", "greaterThan", 5), is("age", "greaterThan", 3)] }]],
    });
    expect(factsToSupply(graph, "answer").toSorted()).toEqual(["bornOn", "kind", "spent"]);
  });
});
