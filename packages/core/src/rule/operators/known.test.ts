import { describe, expect, it } from "vitest";
import type { Condition } from "../../schema/index.ts";
import { plainText } from "../../trace/index.ts";
import { notApplicable, unknown, type Value } from "../../value/index.ts";
import { bindCondition } from "../bind-condition.ts";
import { checkCondition } from "../check-condition.ts";
import { compileRules } from "../compile/compile-rules.ts";
import { evaluateCondition } from "../evaluate-condition.ts";
import { exampleScope } from "../example-scope.contract.ts";
import { findMissing } from "../missing/find-missing.ts";
import { phraseCondition } from "../phrase/phrase-condition.ts";
import type { PhraseLabels } from "../phrase/phrase-labels.ts";
import { traceCondition } from "../trace-condition.ts";

const known = (fact: string, value: unknown = true): Condition => ({ fact, operator: "known", value });
const over: Condition = { fact: "customer.visits", operator: "greaterThan", value: 3 };
const bound = (condition: Condition) => bindCondition(condition, exampleScope);
const judge = (condition: Condition, value: Value) => evaluateCondition(bound(condition), () => value);
const codes = (condition: unknown) => checkCondition(condition as Condition, exampleScope).map(({ code }) => code);

describe("known", () => {
  it("is never unknown itself", () => {
    for (const value of [0, false, "", [], notApplicable, unknown] as const) {
      const isKnown = typeof value !== "symbol";
      expect(judge(known("customer.visits"), value)).toBe(isKnown);
      expect(judge(known("customer.visits", false), value)).toBe(!isKnown);
      expect(judge({ not: known("customer.visits") }, value)).toBe(!isKnown);
    }
  });

  it("asks of any kind of fact, and at the end of a path", () => {
    expect(["customer.grants", "customer.cadence", "customer.segment"].flatMap((fact) => codes(known(fact)))).toEqual(
      [],
    );
    const first = { ...known("customer.grants"), path: "$[0]" } as Condition;
    expect([judge(first, ["a"]), judge(first, [])]).toEqual([true, false]);
  });

  it("takes true or false as they stand, and no decorator", () => {
    expect(codes(known("customer.visits", "yes"))).toEqual(["value/type"]);
    expect(codes(known("customer.visits", { fact: "customer.influential" }))).toEqual(["value/type"]);
    expect(codes({ fact: "customer.grants", operator: "someFact:known", value: true })).toEqual([
      "rule/operator-does-not-fit",
    ]);
    expect(codes({ fact: "customer.visits", operator: "not:known", value: true })).toEqual([
      "rule/operator-does-not-fit",
    ]);
  });

  it("comes out the same compiled, beside comparisons of the same fact", () => {
    const conditions = [
      known("customer.visits"),
      known("customer.visits", false),
      { all: [known("customer.visits"), { not: over }] },
      { any: [known("customer.visits", false), over] },
    ].map(bound);
    const compiled = compileRules(conditions.map((condition, at) => ({ name: `${at}`, priority: 1, condition })));
    for (const value of [unknown, notApplicable, 0, 3, 4] as const) {
      expect(compiled.evaluate(() => value)).toEqual(conditions.map((each) => evaluateCondition(each, () => value)));
    }
  });

  it("leaves a question open that an answer could turn", () => {
    const condition = bound({ any: [known("customer.influential", false), over] });
    const read = (fact: string): Value => (fact === "customer.influential" ? true : unknown);
    const isSettled = (truths: readonly unknown[]) => !truths.includes(unknown);
    expect(findMissing({ conditions: [condition], read, isSettled, scope: exampleScope }).facts).toEqual([
      "customer.visits",
    ]);
    const both = bound({ all: [{ not: over }, { not: known("customer.visits") }] });
    const open = findMissing({ conditions: [both], read: () => unknown, isSettled, scope: exampleScope });
    expect(open).toEqual({ facts: ["customer.visits"], exact: false });
  });

  it("is said in words, asked and found", () => {
    const labels: PhraseLabels = {
      fact: () => ({ label: "拜访次数", value: { type: "integer" } }),
      parameter: () => undefined,
      condition: () => undefined,
      format: String,
    };
    const say = (condition: Parameters<typeof phraseCondition>[0]) =>
      plainText(phraseCondition(condition, "zh-CN", labels));
    const condition = bound(known("customer.visits"));
    expect(say(condition)).toBe("拜访次数已知");
    expect(say(bound({ not: known("customer.visits") }))).toBe("拜访次数未知");
    expect(say(bound(known("customer.visits", false)))).toBe("拜访次数未知");
    const traced = (value: Value) => traceCondition(condition, () => value, { factToJson: (_, each) => Number(each) });
    expect([say(traced(3)), say(traced(unknown))]).toEqual(["拜访次数已知", "拜访次数未知"]);
  });
});
