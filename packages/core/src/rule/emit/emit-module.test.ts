import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomRules, randomSubject } from "../../population/random-rules.contract.ts";
import { notApplicable, unknown, type Known, type Value } from "../../value/index.ts";
import type { BoundCondition, BoundRule } from "../bound-condition.ts";
import { evaluateCondition } from "../evaluate-condition.ts";
import { defineOperator } from "../operator.ts";
import { createOperatorSet, type OperatorSet } from "../operator-set.ts";
import { emitModule } from "./emit-module.ts";

interface Emitted {
  readonly rules: readonly string[];
  readonly facts: readonly string[];
  readonly fired: (
    facts: object,
    operators?: OperatorSet,
  ) => { readonly held: readonly string[]; readonly open: readonly string[] };
}

const core = new URL("../../index.ts", import.meta.url).href;

/** Loads a module from its text, as Node does. */
async function load(text: string): Promise<Emitted> {
  const placed = text.replace('"@bylaw/core"', JSON.stringify(core));
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(placed)}`)) as Emitted;
}

function expected(rules: readonly BoundRule[], facts: Readonly<Record<string, Value | undefined>>) {
  const read = (fact: string): Value => (Object.hasOwn(facts, fact) ? facts[fact] : undefined) ?? unknown;
  const truths = rules.map(({ name, condition }) => ({ name, truth: evaluateCondition(condition, read) }));
  const named = (wanted: unknown) => truths.flatMap(({ name, truth }) => (truth === wanted ? [name] : []));
  return { held: named(true), open: named(unknown) };
}

const leaf = (fact: string, operator: string, value: Known): BoundCondition => ({
  kind: "leaf",
  fact,
  operator,
  operand: { kind: "constant", value, json: null },
  priority: 1,
  pointer: "",
});
const rule = (name: string, condition: BoundCondition): BoundRule => ({ name, priority: 1, condition });

describe("emitModule", () => {
  it("answers as the interpreter does for generated rules and facts, unknown and odd ones included", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(randomRules, { minLength: 6, maxLength: 12 }),
        fc.array(randomSubject, { minLength: 30, maxLength: 60, size: "max" }),
        async (sets, subjects) => {
          const rules = sets.flat().map((each, at) => ({ ...each, name: `rule ${at}` }));
          const { fired } = await load(emitModule(rules));
          for (const subject of subjects) expect(fired(subject)).toEqual(expected(rules, subject));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("answers as the interpreter does for figures of every kind", async () => {
    const quotients: readonly Value[] = [
      { numerator: 1n, denominator: 10n },
      { numerator: 10n ** 21n, denominator: 1n },
    ];
    const plain = [-0, 0, 1, -1, 0.1, 1e21, 1e-7, Infinity, -Infinity, Number.NaN];
    const figures: readonly Value[] = [...plain, ...quotients, notApplicable, unknown, "1", true];
    const names = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "equal", "notEqual"];
    const rules = names.flatMap((name) => [
      ...plain.map((value) => rule(`${name} ${Object.is(value, -0) ? "-0" : value}`, leaf("a", name, value))),
      rule(`${name} b`, { ...leaf("a", name, 0), operand: { kind: "fact", fact: "b" } } as BoundCondition),
      rule(`${name} listed`, leaf("a", "in", [...plain, "1"])),
    ]);
    const text = emitModule(rules);
    const { fired } = await load(text);
    expect(text).not.toContain("@bylaw/core");
    for (const a of figures) for (const b of figures) expect(fired({ a, b })).toEqual(expected(rules, { a, b }));
  });

  it("cuts many rules into parts and keeps their order", async () => {
    const rules = Array.from({ length: 200 }, (_, at) => rule(`r${at}`, leaf(`f${at % 3}`, "lessThan", at)));
    const { fired } = await load(emitModule(rules));
    for (const facts of [{ f0: 100, f1: 20, f2: 150 }, { f0: 3 }, {}])
      expect(fired(facts)).toEqual(expected(rules, facts));
  });

  it("takes nobody's words for code", async () => {
    const hostile = [
      '"); globalThis.harmed = true; ("',
      "`${(globalThis.harmed = true)}`",
      "</script><script>globalThis.harmed = true</script>",
      "\u2028globalThis.harmed = true;\n//",
      String.raw`\"; globalThis.harmed = true; //`,
      "__proto__",
      "constructor",
    ];
    const rules = hostile.flatMap((word) => [
      rule(word, leaf(word, "equal", word)),
      rule(`${word} listed`, leaf(word, "in", [word])),
      rule(`${word} at its path`, { ...leaf(word, "equal", word), path: `$["${word}"]` } as BoundCondition),
      rule(`${word} by an operator that there is not`, leaf(word, word, word)),
    ]);
    const text = emitModule(rules);
    const { fired, facts, rules: names } = await load(text);
    const own = Object.fromEntries(hostile.map((word): [string, Value] => [word, word]));
    expect(fired(own)).toEqual(expected(rules, own));
    expect(fired({})).toEqual(expected(rules, {}));
    expect(facts).toEqual(hostile);
    expect(names).toEqual(rules.map(({ name }) => name));
    expect(globalThis).not.toHaveProperty("harmed");
    expect(text).not.toContain("</script>");
    expect(Object.prototype).not.toHaveProperty("harmed");
  });

  it("leaves a host's own operator to the host", async () => {
    const near = defineOperator({
      name: "near",
      fact: "scalar",
      value: "same",
      test: (fact, value) => Math.abs(Number(fact) - Number(value)) < 2,
      phrase: {},
      examples: [],
    });
    const operators = createOperatorSet({ operators: [near] });
    const { fired } = await load(emitModule([rule("close", leaf("a", "near", 10))], operators));
    expect(fired({ a: 9 }, operators)).toEqual({ held: ["close"], open: [] });
    expect(fired({ a: 9 }).held).toEqual([]);
  });
});
