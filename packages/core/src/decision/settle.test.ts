import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unknown, type Truth } from "../value/index.ts";
import { settle, type SettleRule } from "./settle.ts";

const rule = (name: string, exceptionOf?: string): SettleRule => ({
  name,
  undetermined: false,
  ...(exceptionOf === undefined ? {} : { exceptionOf }),
});
const three = [rule("a"), rule("b"), rule("c")];
const differ = () => false;
const agree = () => true;

describe("settle", () => {
  it("takes the first rule that holds under `first`", () => {
    expect(settle("first", three, [false, true, true], differ)).toMatchObject({ status: "decided", applied: [1] });
  });

  it("stays open under `first` when an earlier rule is unknown and says something else", () => {
    expect(settle("first", three, [unknown, true, false], differ)).toMatchObject({ status: "undetermined", open: [0] });
  });

  it("does not wait under `first` for a rule that says the same, or that comes later", () => {
    expect(settle("first", three, [unknown, true, false], agree)).toMatchObject({ status: "decided", applied: [1] });
    expect(settle("first", three, [false, true, unknown], differ)).toMatchObject({ status: "decided", applied: [1] });
  });

  it("is decided with nothing when no rule holds and none is open", () => {
    expect(settle("first", three, [false, false, false], differ)).toMatchObject({ status: "decided", applied: [] });
  });

  it("names both rules when two hold under `unique`", () => {
    expect(settle("unique", three, [true, false, true], agree)).toMatchObject({
      status: "undetermined",
      conflict: [0, 2],
    });
  });

  it("lets rules agree under `any` and names them all", () => {
    expect(settle("any", three, [true, false, true], agree)).toMatchObject({ status: "decided", applied: [0, 2] });
    expect(settle("any", three, [true, false, true], differ)).toMatchObject({ conflict: [0, 2] });
  });

  it("waits under `any` for what two rules say, instead of calling them a contradiction", () => {
    const settled = settle("any", three, [true, unknown, true], () => unknown);
    expect(settled).toMatchObject({ status: "undetermined", applied: [], open: [0, 1, 2] });
    expect("conflict" in settled).toBe(false);
  });

  it("stays open under `first` while what an earlier open rule says is not known", () => {
    expect(settle("first", three, [unknown, true, false], () => unknown)).toMatchObject({
      status: "undetermined",
      open: [0],
    });
  });

  it("keeps the sure part under `collect` and names what is open", () => {
    expect(settle("collect", three, [true, unknown, true], differ)).toMatchObject({
      status: "undetermined",
      applied: [0, 2],
      open: [1],
    });
  });

  it("lets an exception that holds override its base, and an exception of it override both", () => {
    const rules = [rule("base"), rule("exception", "base"), rule("exception of it", "exception")];
    expect(settle("unique", rules, [true, true, false], differ)).toMatchObject({ applied: [1] });
    expect(settle("first", rules, [true, true, true], differ)).toMatchObject({ applied: [2], status: "decided" });
  });

  it("leaves the base unknown while its exception is", () => {
    const rules = [rule("base"), rule("exception", "base")];
    expect(settle("unique", rules, [true, unknown], differ)).toMatchObject({ status: "undetermined", open: [0, 1] });
  });

  it("reports two exceptions that contradict each other", () => {
    const rules = [rule("base"), rule("one", "base"), rule("two", "base")];
    expect(settle("unique", rules, [true, true, true], differ).conflict).toEqual([1, 2]);
  });

  it("never changes a decided outcome when an unknown rule becomes known", () => {
    const truth = fc.constantFrom<Truth>(true, false, unknown);
    const says = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom("first", "any"),
        fc.array(truth, { minLength: 4, maxLength: 4 }),
        says,
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        (policy, truths, values, fill) => {
          const rules = [rule("a"), rule("b"), rule("c"), rule("d")];
          const same = (a: number, b: number) => values[a] === values[b];
          const before = settle(policy, rules, truths, same);
          fc.pre(before.status === "decided");
          const after = settle(
            policy,
            rules,
            truths.map((each, at) => (each === unknown ? (fill[at] ?? false) : each)),
            same,
          );
          const said = (applied: readonly number[]) => [...new Set(applied.map((at) => values[at]))];
          expect(after.status).toBe("decided");
          expect(said(after.applied)).toEqual(said(before.applied));
        },
      ),
    );
  });
});
