import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unknown, type Truth } from "../value/index.ts";
import { overridingRules } from "./exceptions.ts";
import { settle, type SettleRule } from "./settle.ts";

const rule = (name: string, exceptionOf?: string): SettleRule => ({
  name,
  undetermined: false,
  ...(exceptionOf === undefined ? {} : { exceptionOf }),
});
const differ = () => false;
const agree = () => true;

describe("overridingRules", () => {
  it("names the exceptions of a rule, and theirs", () => {
    const rules = [rule("base"), rule("one", "base"), rule("two", "base"), rule("three", "one")];
    expect([...overridingRules(rules)]).toEqual([
      [0, [1, 2, 3]],
      [1, [3]],
    ]);
    expect(overridingRules([rule("a"), rule("b", "gone")]).size).toBe(0);
  });
});

describe("settle with exceptions", () => {
  const two = [rule("base"), rule("one", "base"), rule("two", "base")];

  it("names two exceptions that contradict each other, whether or not their base holds", () => {
    for (const base of [true, false, unknown] as const) {
      for (const policy of ["first", "unique", "any", "collect"] as const) {
        expect(settle(policy, two, [base, true, true], differ)).toMatchObject({
          status: "undetermined",
          applied: [],
          conflict: [1, 2],
        });
      }
    }
  });

  it("lets two exceptions agree, except where only one may hold", () => {
    expect(settle("any", two, [true, true, true], agree)).toMatchObject({ status: "decided", applied: [1, 2] });
    expect(settle("first", two, [true, true, true], agree)).toMatchObject({ status: "decided", applied: [1] });
    expect(settle("unique", two, [true, true, true], agree).conflict).toEqual([1, 2]);
  });

  it("puts an exception of an exception in the place of both", () => {
    const chain = [rule("base"), rule("one", "base"), rule("two", "one")];
    for (const policy of ["first", "unique", "any", "collect"] as const) {
      const settled = settle(policy, chain, [true, true, true], differ);
      expect(settled).toMatchObject({ status: "decided", applied: [2] });
      expect([...settled.overriddenBy]).toEqual([
        [0, 2],
        [1, 2],
      ]);
      // It counts by itself, as any exception does.
      expect(settle(policy, chain, [true, false, true], differ)).toMatchObject({ applied: [2] });
      expect(settle(policy, chain, [true, true, unknown], differ)).toMatchObject({ status: "undetermined" });
      expect(settle(policy, chain, [true, true, false], differ)).toMatchObject({ applied: [1] });
    }
  });

  it("finds a contradiction below different exceptions of one rule", () => {
    const rules = [rule("base"), rule("one", "base"), rule("below one", "one"), rule("two", "base")];
    expect(settle("first", rules, [true, true, true, true], differ).conflict).toEqual([2, 3]);
  });

  it("waits for another exception of the same rule that may contradict the winner, also under `first`", () => {
    expect(settle("first", two, [true, true, unknown], differ)).toMatchObject({ status: "undetermined", open: [2] });
    expect(settle("first", two, [true, true, unknown], agree)).toMatchObject({ status: "decided", applied: [1] });
    expect(settle("first", two, [true, true, true], () => unknown)).toMatchObject({
      status: "undetermined",
      open: [1, 2],
    });
  });

  it("does not care under `first` for exceptions that come after the winner", () => {
    const rules = [rule("winner"), ...two];
    expect(settle("first", rules, [true, true, true, true], differ)).toMatchObject({ status: "decided", applied: [0] });
  });

  it("ends on a circle that nobody refused", () => {
    expect(settle("first", [rule("a", "b"), rule("b", "a")], [true, true], differ).status).toBeDefined();
  });

  it("never changes a decided outcome when what was unknown becomes known", () => {
    const truth = fc.constantFrom<Truth>(true, false, unknown);
    const four = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { minLength: 5, maxLength: 5 });
    const bases = fc.tuple(...[0, 1, 2, 3, 4].map((at) => fc.integer({ min: -2, max: at - 1 })));
    fc.assert(
      fc.property(
        fc.constantFrom("first", "any", "unique"),
        four(truth),
        four(fc.integer({ min: 0, max: 1 })),
        four(fc.boolean()),
        bases,
        (policy, truths, values, fill, base) => {
          const names = ["a", "b", "c", "d", "e"];
          const rules = names.map((name, at) => rule(name, names[base[at] ?? -1]));
          const same = (a: number, b: number) => values[a] === values[b];
          const before = settle(policy, rules, truths, same);
          fc.pre(before.status === "decided");
          const filled = truths.map((each, at) => (each === unknown ? (fill[at] ?? false) : each));
          const after = settle(policy, rules, filled, same);
          const said = (applied: readonly number[]) => [...new Set(applied.map((at) => values[at]))];
          // Under `unique` a second rule is a conflict even when it says the same: that is for the static check.
          fc.pre(policy !== "unique" || after.conflict === undefined);
          expect(after.status).toBe("decided");
          expect(said(after.applied)).toEqual(said(before.applied));
        },
      ),
      { numRuns: 5000 },
    );
  });
});
