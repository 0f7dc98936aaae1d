import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSession } from "../decision/index.ts";
import { notApplicable, unknown, type Known } from "../value/index.ts";
import { smallestChanges } from "./smallest-changes.ts";
import { is, testGraph, type TestGraph, type TestRule } from "./test-graph.contract.ts";

/** By outcome: which facts would have to be what. */
function changes({ graph, decision, supply }: TestGraph, facts: object): Readonly<Record<string, unknown>> {
  const found = smallestChanges(graph, supply(facts), decision);
  return Object.fromEntries(
    found.map(({ value, facts: changed }) => [
      value as string,
      Object.fromEntries(changed.map(({ fact, to }) => [fact, to])),
    ]),
  );
}

const byDonation: readonly TestRule[] = [
  ["friend", is("donated", "greaterThan", 1000)],
  ["helper", is("donated", "greaterThanInclusive", 300)],
  ["reader", is("donated", "lessThan", 300)],
];

describe("smallestChanges", () => {
  it("goes to the very next figure beyond a threshold, whether the threshold itself counts or not", () => {
    const found = smallestChanges(
      testGraph(byDonation).graph,
      testGraph(byDonation).supply({ donated: 986 }),
      testGraph(byDonation).decision,
    );
    expect(found).toEqual([
      { value: "friend", facts: [{ fact: "donated", from: 986_00, to: 1000_01 }], applied: [0] },
      { value: "reader", facts: [{ fact: "donated", from: 986_00, to: 299_99 }], applied: [2] },
    ]);
    expect(changes(testGraph(byDonation), { donated: 1000 })).toMatchObject({ friend: { donated: 1000_01 } });
    expect(changes(testGraph(byDonation), { donated: 1000.01 })).toMatchObject({ helper: { donated: 1000_00 } });
    expect(changes(testGraph(byDonation), { donated: 0 })).toMatchObject({ helper: { donated: 300_00 } });
  });

  it("takes the nearer of two ways, by the distance and not by the share", () => {
    const rules: readonly TestRule[] = [
      ["out", is("donated", "greaterThan", 204.49)],
      ["out", is("donated", "lessThanInclusive", 199.59)],
    ];
    expect(changes(testGraph(rules), { donated: 202.04 })).toEqual({ out: { donated: 199_59 } });
    expect(changes(testGraph(rules), { donated: 202.06 })).toEqual({ out: { donated: 204_50 } });
  });

  it("steps by one of what is counted, by a day, and by a hundredth of a share", () => {
    const rules = (fact: string, limit: unknown): readonly TestRule[] => [
      ["over", is(fact, "greaterThan", limit)],
      ["under", is(fact, "lessThanInclusive", limit)],
    ];
    expect(changes(testGraph(rules("books", 3)), { books: 1 })).toEqual({ over: { books: 4 } });
    expect(changes(testGraph(rules("seenOn", "2025-03-01")), { seenOn: "2025-02-10" })).toEqual({
      over: { seenOn: 20_149 },
    });
    expect(changes(testGraph(rules("rating", 12.06)), { rating: 12 })).toEqual({ over: { rating: 12.07 } });
    expect(changes(testGraph(rules("rating", 12.06)), { rating: 13 })).toEqual({ under: { rating: 12.06 } });
  });

  it("does not leave the range of a fact", () => {
    const rules: readonly TestRule[] = [
      ["many", is("books", "greaterThan", 50)],
      ["few", is("books", "lessThan", 0)],
      ["some", is("books", "lessThanInclusive", 50)],
    ];
    expect(changes(testGraph(rules), { books: 10 })).toEqual({});
  });

  it("changes words and truths, and one fact rather than two", () => {
    const rules: readonly TestRule[] = [
      ["both", { all: [is("kind", "equal", "school"), is("trusted", "equal", true)] }],
      ["school", is("kind", "equal", "school")],
      ["home", is("town", "equal", "here")],
      ["rest", is("kind", "notEqual", "school")],
    ];
    expect(changes(testGraph(rules), { kind: "child", town: "there" })).toEqual({
      both: { kind: "school", trusted: true },
      school: { kind: "school" },
      home: { town: "here" },
    });
  });

  it("prefers the change that is the smaller share", () => {
    const rules: readonly TestRule[] = [
      [
        "yes",
        {
          any: [
            is("books", "greaterThanInclusive", 10),
            is("donated", "greaterThanInclusive", 1000),
            is("trusted", "equal", true),
          ],
        },
      ],
      ["no", is("books", "lessThan", 10)],
    ];
    expect(changes(testGraph(rules), { books: 9, donated: 10 })).toEqual({ yes: { books: 10 } });
    expect(changes(testGraph(rules), { books: 1, donated: 999 })).toEqual({ yes: { donated: 1000_00 } });
  });

  it("says from what a fact changes, unknown included", () => {
    const rules: readonly TestRule[] = [
      ["school", { all: [is("trusted", "equal", true), is("kind", "equal", "school")] }],
      ["rest", is("trusted", "equal", false)],
    ];
    const { graph, decision, supply } = testGraph(rules);
    expect(smallestChanges(graph, supply({}), decision)).toEqual([
      {
        value: "school",
        facts: [
          { fact: "trusted", from: false, to: true },
          { fact: "kind", from: unknown, to: "school" },
        ],
        applied: [0],
      },
    ]);
  });

  it("never advises on what nobody can change, nor on what is computed from nothing else", () => {
    const rules: readonly TestRule[] = [
      ["old", is("bornOn", "lessThan", "1960-01-01")],
      ["grown", is("age", "greaterThanInclusive", 216)],
      ["young", is("age", "lessThan", 216)],
    ];
    expect(changes(testGraph(rules), { bornOn: "2015-01-01" })).toEqual({});
    expect(changes(testGraph(rules), { bornOn: "2015-01-01", age: 10 })).toEqual({});
  });

  it("changes a computed fact as a figure", () => {
    const rules: readonly TestRule[] = [
      ["much", is("spent", "greaterThanInclusive", 100)],
      ["little", is("spent", "lessThan", 100)],
    ];
    const loans = [
      { loanId: "1", fee: 40 },
      { loanId: "2", fee: 20.5 },
    ];
    expect(changes(testGraph(rules), { loans })).toEqual({ much: { spent: 100_00 } });
  });

  it("computes anew what comes from the changed fact", () => {
    const rules: readonly TestRule[] = [
      ["much", is("weight", "greaterThanInclusive", 100)],
      ["little", is("weight", "lessThan", 100)],
    ];
    const loans = [{ loanId: "1", fee: 60 }];
    const { graph, decision, supply } = testGraph(rules);
    const [change] = smallestChanges(graph, supply({ loans, kind: "child" }), decision);
    expect(change?.facts).toEqual([{ fact: "weight", from: 60_00, to: 100_00 }]);
    // Given as a figure, the weight no longer hangs on the kind; not given, a school's loans weigh twice.
    const school = supply({ loans, kind: "school" });
    expect(changes({ graph, decision, supply: () => school }, {})).toEqual({ little: { weight: 99_99 } });
  });

  it("follows a decided fact to what decides it", () => {
    const standing: readonly TestRule[] = [
      ["gold", is("donated", "greaterThan", 1000)],
      ["plain", is("donated", "lessThanInclusive", 1000)],
    ];
    const rules: readonly TestRule[] = [
      ["vip", is("standing", "equal", "gold")],
      ["rest", is("standing", "notEqual", "gold")],
    ];
    const made = testGraph(rules, { standing });
    expect(changes(made, { donated: 400 })).toEqual({ vip: { donated: 1000_01 } });
    expect(changes(made, { donated: 400, standing: "plain" })).toEqual({ vip: { standing: "gold" } });
  });

  it("says what would settle what people must settle", () => {
    const rules: readonly TestRule[] = [
      ["yes", is("books", "greaterThan", 20)],
      ["maybe", is("books", "greaterThan", 10), { undetermined: true }],
      ["no", is("books", "lessThanInclusive", 10)],
    ];
    expect(changes(testGraph(rules), { books: 12 })).toEqual({ yes: { books: 21 }, no: { books: 10 } });
  });

  it("has nothing to say while a fact is missing, and of what collects", () => {
    expect(changes(testGraph(byDonation), {})).toEqual({});
    expect(changes(testGraph(byDonation, { hitPolicy: "collect" }), { donated: 5 })).toEqual({});
  });

  const money = fc.integer({ min: 0, max: 3000_00 });

  it("flips the decision, and nothing smaller on the same figure does", () => {
    const operator = fc.constantFrom("lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "equal");
    const some = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), operator, money), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        some,
        money,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (rules, at, shares) => {
          const { graph, decision, supply } = testGraph(
            rules.map(([value, name, limit]) => [value, is("donated", name, limit / 100)]),
          );
          const facts = supply({ donated: at / 100 });
          const valueAt = (donated: Known): unknown =>
            createSession(graph, { ...facts, facts: new Map([["donated", donated]]) })
              .decision(decision)
              .values.get("value");
          const found = smallestChanges(graph, facts, decision);
          for (const { value, facts: changed } of found) {
            const to = Number(changed[0]?.to);
            expect(valueAt(to)).toBe(value);
            const nearer = Math.abs(to - at) - 1;
            const tries = shares.map((share) => Math.round(share * nearer));
            for (const far of [nearer, ...tries]) {
              expect(valueAt(at + far)).not.toBe(value);
              if (at - far >= 0) expect(valueAt(at - far)).not.toBe(value);
            }
          }
          // What no change reaches no figure reaches.
          for (const value of ["a", "b", "c"].filter(
            (each) => found.every((change) => change.value !== each) && valueAt(at) !== each,
          )) {
            for (const share of shares)
              expect([valueAt(Math.round(share * 3000_00)) ?? notApplicable]).not.toEqual([value]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
