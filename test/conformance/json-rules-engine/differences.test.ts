import { Engine, type EngineResult, type TopLevelCondition } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import {
  bindCondition,
  checkCondition,
  compileRules,
  evaluateCondition,
  traceCondition,
  type BoundRule,
} from "../../../packages/core/src/rule/index.ts";
import type { Condition } from "../../../packages/core/src/schema/index.ts";
import { notApplicable, unknown, type Value } from "../../../packages/core/src/value/index.ts";
import { scopeWith } from "./vocabulary.ts";

// Where Bylaw differs from json-rules-engine on purpose. Each stands in docs/compat.md under the same heading.

const scope = scopeWith(new Map());
const codes = (raw: Condition, named: ReadonlyMap<string, Condition> = new Map()) =>
  checkCondition(raw, scopeWith(named)).map((issue) => issue.code);
const judge = (raw: Condition, facts: Readonly<Record<string, Value>>) =>
  evaluateCondition(bindCondition(raw, scope), (fact) => facts[fact] ?? unknown);

/** What json-rules-engine makes of it. */
async function theirs(
  conditions: TopLevelCondition,
  facts: Record<string, unknown> = {},
  options: ConstructorParameters<typeof Engine>[1] = {},
): Promise<EngineResult> {
  return new Engine([{ conditions, event: { type: "fired" } }], options).run(facts);
}
const fires = async (...args: Parameters<typeof theirs>) => (await theirs(...args)).events.length === 1;

describe("empty any", () => {
  it("is refused, where json-rules-engine lets it hold", async () => {
    expect(await fires({ any: [] })).toBe(true);
    expect(codes({ any: [] })).toEqual(["rule/empty-any"]);
  });
});

describe("several groups in one object", () => {
  it("are refused, where json-rules-engine silently keeps one", async () => {
    const both = { any: [{ all: [] }], all: [{ not: { all: [] } }] };
    expect(await fires(both)).toBe(true);
    expect(codes(both)).toEqual(["rule/several-kinds"]);
  });
});

describe("unknown keys and params", () => {
  it("are refused, where json-rules-engine ignores a misspelt key", async () => {
    const misspelt = { fact: "n1", operator: "equal", value: 1, pathh: "$.x" };
    expect(await fires({ all: [misspelt] }, { n1: 1 })).toBe(true);
    expect(codes(misspelt)).toEqual(["rule/unknown-key"]);
    expect(codes({ fact: "n1", params: {}, operator: "equal", value: 1 })).toEqual(["rule/params"]);
  });
});

describe("unknown operators and decorators", () => {
  it("are refused when the document is saved, where json-rules-engine throws only when it gets there", async () => {
    const late: Condition = {
      any: [
        { all: [], priority: 2 },
        { fact: "n1", operator: "over", value: 1 },
      ],
    };
    expect(await fires(late as TopLevelCondition, { n1: 1 })).toBe(true);
    await expect(theirs({ all: [{ fact: "n1", operator: "over", value: 1 }] }, { n1: 1 })).rejects.toThrow(
      "Unknown operator",
    );
    expect(codes(late)).toEqual(["rule/unknown-operator"]);
    expect(codes({ fact: "n1", operator: "no:equal", value: 1 })).toEqual(["rule/unknown-decorator"]);
  });
});

describe("numeric strings", () => {
  it("are not numbers, where json-rules-engine converts what begins like one", async () => {
    expect(await fires({ all: [{ fact: "n1", operator: "greaterThan", value: 10 }] }, { n1: "15" })).toBe(true);
    expect(judge({ fact: "n1", operator: "greaterThan", value: 10 }, { n1: "15" })).toBe(false);
    expect(codes({ fact: "n1", operator: "greaterThan", value: "10" })).toEqual(["value/type"]);
  });
});

describe("order of strings", () => {
  it("does not exist, where json-rules-engine puts 9 above 10", async () => {
    expect(await fires({ all: [{ fact: "t1", operator: "greaterThan", value: "10" }] }, { t1: "9" })).toBe(true);
    expect(codes({ fact: "t1", operator: "greaterThan", value: "10" })).toEqual(["rule/operator-does-not-fit"]);
  });
});

describe("in on a string", () => {
  it("is refused, where json-rules-engine looks for a part of it", async () => {
    expect(await fires({ all: [{ fact: "t1", operator: "in", value: "hello" }] }, { t1: "ell" })).toBe(true);
    expect(codes({ fact: "t1", operator: "in", value: "hello" })).toEqual(["rule/not-a-list"]);
  });
});

describe("equality of lists and objects", () => {
  it("is refused, where json-rules-engine compares by reference and never finds two alike", async () => {
    expect(await fires({ all: [{ fact: "l1", operator: "equal", value: ["a"] }] }, { l1: ["a"] })).toBe(false);
    expect(codes({ fact: "l1", operator: "equal", value: ["a"] })).toEqual(["rule/operator-does-not-fit"]);
  });
});

describe("missing facts", () => {
  const raw: Condition = {
    any: [
      { fact: "b1", operator: "equal", value: true },
      { fact: "n1", operator: "greaterThan", value: 1 },
    ],
  };

  it("are unknown, where json-rules-engine rejects the run although a sibling decides", async () => {
    await expect(theirs(raw as TopLevelCondition, { b1: true })).rejects.toThrow("Undefined fact: n1");
    expect(judge(raw, { b1: true })).toBe(true);
    expect(judge(raw, { b1: false })).toBe(unknown);
  });

  it("are unknown, where json-rules-engine with allowUndefinedFacts takes them for different from everything", async () => {
    const options = { allowUndefinedFacts: true };
    const below: Condition = { not: { fact: "n1", operator: "lessThan", value: 70 } };
    expect(await fires({ all: [{ fact: "t1", operator: "notEqual", value: "a" }] }, {}, options)).toBe(true);
    expect(await fires(below as TopLevelCondition, {}, options)).toBe(true);
    expect(judge({ fact: "t1", operator: "notEqual", value: "a" }, {})).toBe(unknown);
    expect(judge(below, {})).toBe(unknown);
  });
});

describe("what does not apply", () => {
  it("makes every comparison false, a negated one too", () => {
    const none: Readonly<Record<string, Value>> = { n1: notApplicable };
    expect(judge({ fact: "n1", operator: "notEqual", value: 3 }, none)).toBe(false);
    expect(judge({ fact: "n1", operator: "not:equal", value: 3 }, none)).toBe(false);
  });
});

describe("paths", () => {
  it("lead to one place; wildcards, slices and filters are refused", async () => {
    expect(
      await fires({ all: [{ fact: "l1", path: "$[*]", operator: "contains", value: "b" }] }, { l1: ["a", "b"] }),
    ).toBe(true);
    expect(codes({ fact: "l1", path: "$[*]", operator: "contains", value: "b" })).toEqual(["rule/path"]);
  });

  it("that lead nowhere do not apply, where json-rules-engine reads undefined", async () => {
    const other: Condition = { fact: "l1", path: "$[1]", operator: "notEqual", value: "b" };
    expect(await fires({ all: [other] } as TopLevelCondition, { l1: ["a"] })).toBe(true);
    expect(judge(other, { l1: ["a"] })).toBe(false);
  });
});

describe("priority of conditions", () => {
  it("does not hide anything: every comparison is judged, where json-rules-engine skips lower ones", async () => {
    const raw: Condition = {
      any: [
        { fact: "b1", operator: "equal", value: true, priority: 2 },
        { fact: "n1", operator: "equal", value: 1, priority: 1 },
      ],
    };
    const [skipped] = (await theirs(raw as TopLevelCondition, { b1: true, n1: 1 })).results;
    expect(JSON.parse(JSON.stringify(skipped?.conditions)).any[1]).not.toHaveProperty("result");
    const read = (fact: string) => (fact === "b1" ? true : 1);
    const trace = traceCondition(bindCondition(raw, scope), read, { factToJson: () => null });
    expect(trace).toMatchObject({ result: true, conditions: [{ result: true }, { result: true }] });
  });
});

describe("order of events", () => {
  const flat: Condition = { all: [] };
  const deep: Condition = { all: [{ any: [{ all: [{ any: [{ fact: "b1", operator: "equal", value: true }] }] }] }] };

  it("is that of the document, where in json-rules-engine a flat rule overtakes a deep one", async () => {
    const engine = new Engine();
    for (const [name, conditions] of [
      ["deep", deep],
      ["flat", flat],
    ] as const) {
      engine.addRule({ conditions: conditions as TopLevelCondition, event: { type: name } });
    }
    expect((await engine.run({ b1: true })).events.map((event) => event.type)).toEqual(["flat", "deep"]);
    const rules: readonly BoundRule[] = [deep, flat].map((raw, at) => ({
      name: `${at}`,
      priority: 1,
      condition: bindCondition(raw, scope),
    }));
    expect(compileRules(rules).fired(() => true).held).toEqual([0, 1]);
  });
});

describe("circular named conditions", () => {
  it("are refused by name, where json-rules-engine overflows the stack", async () => {
    const engine = new Engine([{ conditions: { condition: "a" }, event: { type: "fired" } }]);
    engine.setCondition("a", { all: [{ condition: "b" }] });
    engine.setCondition("b", { all: [{ condition: "a" }] });
    await expect(engine.run({})).rejects.toThrow(RangeError);
    const named = new Map<string, Condition>([
      ["a", { all: [{ condition: "b" }] }],
      ["b", { all: [{ condition: "a" }] }],
    ]);
    expect(codes({ condition: "a" }, named)).toEqual(["rule/circular-condition"]);
  });
});

describe("overlapping runs", () => {
  it("do not disturb each other, where one json-rules-engine Engine is stopped for all", async () => {
    const engine = new Engine([
      { conditions: { all: [{ fact: "b1", operator: "equal", value: true }] }, event: { type: "high" }, priority: 2 },
      { conditions: { all: [{ fact: "b1", operator: "equal", value: true }] }, event: { type: "low" }, priority: 1 },
    ]);
    engine.on("high", () => void engine.stop());
    const [one, other] = await Promise.all([engine.run({ b1: true }), engine.run({ b1: true })]);
    expect([one?.events.length, other?.events.length]).toEqual([1, 1]);

    const rule: BoundRule = {
      name: "r",
      priority: 1,
      condition: bindCondition({ fact: "b1", operator: "equal", value: true }, scope),
    };
    const compiled = compileRules([rule]);
    const inner: unknown[] = [];
    const outer = compiled.evaluate(() => {
      inner.push(compiled.evaluate(() => false)[0]);
      return true;
    });
    expect({ outer, inner }).toEqual({ outer: [true], inner: [false] });
  });
});
