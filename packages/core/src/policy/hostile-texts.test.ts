import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BylawError } from "../issue/index.ts";
import { createVocabulary, readFacts } from "../fact/index.ts";
import type { Fact, ValueType } from "../schema/index.ts";
import { parseValue } from "../value/index.ts";
import { bind } from "./bind.ts";
import { decide } from "./decide.ts";
import { examplePack } from "./example-pack.contract.ts";
import { documentsOf } from "./documents-of.ts";
import { parsePack } from "./parse-pack.ts";

const megabyte = 1_000_000;
const policy = bind(examplePack(), { asOf: "2025-03-10" });
const documents = documentsOf(examplePack());

/** Texts on which regular expressions that try again and again would take for ever. */
const evil = fc
  .tuple(
    fc.constantFrom(
      "a",
      "0",
      "1.",
      "-",
      ":",
      "a.",
      "a(",
      "(=",
      "2025-01-01T",
      "00:",
      "99:99-",
      "~1",
      "%",
      "\u0000",
      "é",
    ),
    fc.integer({ min: 1000, max: 40_000 }),
    fc.constantFrom("", "!", "x", ".", ")", "\n", "Z", "\\"),
  )
  .map(([piece, times, end]) => piece.repeat(times) + end);
const types = [
  "money",
  "date",
  "dateTime",
  "monthDay",
  "weekTime",
  "timeRange",
  "text",
  "enum",
  "role",
  "cadence",
] as const;

/** How long it took, ms. */
function taken(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function codesOf(run: () => unknown): readonly string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof BylawError) return error.issues.map(({ code }) => code);
    throw error;
  }
}

describe("texts that are made to take long", () => {
  it("are read or refused at once as values of any type", () => {
    fc.assert(
      fc.property(evil, fc.constantFrom(...types), (text, type) => {
        const value = { type, ...(type === "enum" ? { enum: "none" } : {}) } as ValueType;
        expect(taken(() => parseValue(text, value, policy.context))).toBeLessThan(500);
      }),
      { numRuns: 400, seed: 20_261_122 },
    );
  });

  it("are refused at once as names of facts, and as what a rule asks", () => {
    fc.assert(
      fc.property(evil, (text) => {
        const rule = { fact: text, operator: text, path: `$.${text}`, value: { fact: text } };
        const changed = documents.map((each) =>
          each.kind === "decision" && each.rules !== undefined
            ? { ...each, rules: each.rules.map((own) => ({ ...own, conditions: rule })) }
            : each,
        );
        expect(taken(() => expect(codesOf(() => parsePack(changed))).not.toEqual([]))).toBeLessThan(3000);
        expect(
          taken(() => expect(codesOf(() => decide(policy, "grade", { [text]: 1 }))).toEqual(["facts/unknown"])),
        ).toBeLessThan(1000);
      }),
      { numRuns: 25, seed: 20_261_122 },
    );
  });

  it("are no regular expressions: no operator takes one", () => {
    for (const operator of ["matches", "regex", "regexp", "like", "swap:matches"]) {
      const changed = documents.map((each) =>
        each.kind === "decision" && each.rules !== undefined
          ? {
              ...each,
              rules: each.rules.map((own) => ({
                ...own,
                conditions: { fact: "client.kind", operator, value: "^(a+)+$" },
              })),
            }
          : each,
      );
      expect(codesOf(() => parsePack(changed))).toContain("rule/unknown-operator");
    }
  });
});

describe("ten megabytes", () => {
  it("in a document are read or refused within seconds", () => {
    const long = "x".repeat(10 * megabyte);
    const titled = documents.map((each) =>
      each.kind === "cases" ? { ...each, title: { en: long, "zh-CN": "长" } } : each,
    );
    expect(taken(() => codesOf(() => parsePack(titled)))).toBeLessThan(10_000);
    const many = Array.from({ length: 200_000 }, (_, at) => ({ fact: `x${at}`, operator: "equal", value: at }));
    const wide = documents.map((each) =>
      each.kind === "decision" && each.id === "grade" && each.rules !== undefined
        ? { ...each, rules: each.rules.map((own, at) => (at === 0 ? { ...own, conditions: { any: many } } : own)) }
        : each,
    );
    expect(taken(() => expect(codesOf(() => parsePack(wide))).not.toEqual([]))).toBeLessThan(20_000);
  }, 60_000);

  it("of facts are read or refused within seconds", () => {
    const fact: Fact = { id: "note", label: { en: "note", "zh-CN": "备注" }, value: { type: "text" } };
    const vocabulary = createVocabulary([
      { kind: "vocabulary", id: "notes", title: { en: "notes", "zh-CN": "备注" }, facts: [fact] },
    ]);
    const note = "x".repeat(10 * megabyte);
    expect(taken(() => readFacts({ note }, vocabulary, policy.context))).toBeLessThan(1000);
    const strange = Object.fromEntries(Array.from({ length: 500_000 }, (_, at) => [`unknown${at}`, at]));
    const read = taken(() => {
      expect(readFacts(strange, vocabulary, policy.context).issues).toHaveLength(500_000);
    });
    expect(read).toBeLessThan(20_000);
  }, 60_000);
});

describe("figures at the ends", () => {
  it.each([Number.NaN, Infinity, -Infinity])("refuse %s, which JSON cannot say, for every type", (figure) => {
    for (const type of ["money", "integer", "number", "percent", "duration", "date"] as const) {
      expect(parseValue(figure, { type } as ValueType, policy.context).ok).toBe(false);
    }
  });

  it("take −0 for 0", () => {
    for (const type of ["money", "integer", "number", "percent", "duration"] as const) {
      const parsed = parseValue(-0, { type } as ValueType, policy.context);
      expect(parsed.ok && Object.is(parsed.value, 0)).toBe(true);
    }
  });
});
