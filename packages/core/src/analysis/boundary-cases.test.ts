import { describe, expect, it } from "vitest";
import { boundaryCases, sideOf, thresholdsOf } from "./boundary-cases.ts";
import { is, testGraph, type TestRule } from "./test-graph.contract.ts";

const told = (rules: readonly TestRule[], options: Parameters<typeof testGraph>[1] = {}) =>
  boundaryCases(testGraph(rules, options)).cases.map(({ facts, run, tries }) => ({
    facts: Object.fromEntries(facts),
    value: run.values.get("value"),
    sides: tries.map(({ threshold, side }) => `${threshold.rule} ${side}`),
  }));

describe("boundaryCases", () => {
  it("tries a threshold just below, at and just above, to the fen", () => {
    expect(
      told([
        ["much", is("donated", "greaterThan", 1000)],
        ["little", { all: [] }],
      ]),
    ).toEqual([
      { facts: { donated: 99_999 }, value: "little", sides: ["0 below"] },
      { facts: { donated: 100_000 }, value: "little", sides: ["0 at"] },
      { facts: { donated: 100_001 }, value: "much", sides: ["0 above"] },
    ]);
  });

  it("puts the other facts so that the comparison matters", () => {
    const rules: readonly TestRule[] = [
      ["child", { all: [is("kind", "equal", "child"), is("trusted", "equal", true)] }],
      ["many", { all: [is("trusted", "equal", true), is("books", "greaterThanInclusive", 10)] }],
      ["few", { all: [] }],
    ];
    const cases = told(rules);
    expect(cases.map(({ facts }) => facts["books"])).toEqual([9, 10, 11]);
    expect(cases.map(({ value }) => value)).toEqual(["few", "many", "many"]);
    expect(cases.every(({ facts }) => facts["trusted"] === true && facts["kind"] !== "child")).toBe(true);
  });

  it("says once what serves several thresholds, and stays within what a fact can be", () => {
    const cases = told([
      ["none", is("books", "lessThan", 1)],
      ["one", is("books", "lessThan", 2)],
      ["all", is("books", "greaterThanInclusive", 50)],
    ]);
    expect(cases.map(({ facts }) => facts["books"])).toEqual([0, 1, 2, 3, 49, 50]);
    expect(cases.find(({ facts }) => facts["books"] === 1)?.sides).toEqual(["0 at", "1 below"]);
  });

  it("names a threshold on something that is decided, which nobody can tell", () => {
    const located = testGraph([["a", is("standing", "equal", "gold")]], { standing: [["gold", { all: [] }]] });
    expect(thresholdsOf(located)).toEqual([]);
    expect(boundaryCases(located)).toEqual({ cases: [], without: [] });
  });
});

describe("sideOf", () => {
  it("tells on which side a figure is, and nothing of what is none", () => {
    const [threshold] = thresholdsOf(testGraph([["a", is("books", "greaterThan", 3)]]));
    const sides = [2, 3, 4, "x"].map((value) => (threshold === undefined ? null : sideOf(threshold, value)));
    expect(sides).toEqual(["below", "at", "above", undefined]);
  });
});
