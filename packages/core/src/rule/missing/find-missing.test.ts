import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EnumDefinition } from "../../schema/index.ts";
import { unknown, type Known, type Truth, type Value } from "../../value/index.ts";
import type { BoundCondition } from "../bound-condition.ts";
import type { FactDeclaration } from "../condition-scope.ts";
import { evaluateCondition } from "../evaluate-condition.ts";
import { findMissing } from "./find-missing.ts";

const leaf = (fact: string, operator: string, value: Known): BoundCondition => ({
  kind: "leaf",
  fact,
  operator,
  operand: { kind: "constant", value, json: null },
  priority: 1,
  pointer: "",
});
const against = (fact: string, operator: string, other: string): BoundCondition => ({
  kind: "leaf",
  fact,
  operator,
  operand: { kind: "fact", fact: other },
  priority: 1,
  pointer: "",
});
const group = (kind: "all" | "any", ...conditions: readonly BoundCondition[]): BoundCondition => ({
  kind,
  conditions,
  priority: 1,
  pointer: "",
});
const reader = (facts: Readonly<Record<string, Value>>) => (fact: string) => facts[fact] ?? unknown;

/** First hit: settled as soon as a rule surely holds and none before it is open, or all surely fail. */
const first = (truths: readonly Truth[]): boolean => {
  const open = truths.indexOf(unknown);
  const held = truths.indexOf(true);
  return open < 0 || (held >= 0 && held < open);
};

const dealer = leaf("segment", "equal", "dealer");
const tiers = [
  group("all", dealer, leaf("amount", "greaterThan", 1_000_000)),
  group("all", dealer, leaf("amount", "greaterThanInclusive", 300_000)),
  group("all", dealer, leaf("amount", "lessThan", 300_000)),
];

describe("findMissing", () => {
  it("asks for nothing when the outcome is settled", () => {
    const read = reader({ segment: "dealer", amount: 5 });
    expect(findMissing({ conditions: tiers, read, isSettled: first })).toEqual({ facts: [], exact: true });
    expect(findMissing({ conditions: tiers, read: reader({ segment: "consumer" }), isSettled: first }).facts).toEqual(
      [],
    );
  });

  it("asks only for what the outcome still turns on", () => {
    const missing = findMissing({ conditions: tiers, read: reader({ segment: "dealer" }), isSettled: first });
    expect(missing).toEqual({ facts: ["amount"], exact: true });
  });

  it("asks for every fact when one alone would not settle every case", () => {
    const missing = findMissing({ conditions: tiers, read: reader({}), isSettled: first });
    expect(missing).toEqual({ facts: ["segment", "amount"], exact: true });
  });

  it("prefers one fact that always settles to two that do", () => {
    const either = [group("any", group("all", leaf("a", "equal", 1), leaf("b", "equal", 1)), leaf("c", "equal", true))];
    const settledByTruth = (truths: readonly Truth[]) => truths[0] !== unknown;
    const missing = findMissing({ conditions: either, read: reader({ a: 2 }), isSettled: settledByTruth });
    expect(missing).toEqual({ facts: ["c"], exact: true });
  });

  it("knows which classes cannot be, from the declaration of the fact", () => {
    const conditions = [
      leaf("kind", "equal", "organisation"),
      leaf("kind", "equal", "person"),
      leaf("vip", "equal", true),
    ];
    const enums = new Map<string, EnumDefinition>([
      [
        "kind",
        { label: { "zh-CN": "性质", en: "Kind" }, options: { organisation: text("组织"), person: text("个人") } },
      ],
    ]);
    const fact = (): FactDeclaration => ({ value: { type: "enum", enum: "kind" } });
    const scope = { fact, context: { timeZone: "Asia/Shanghai", enums, roles: {} } };
    const question = { conditions, read: reader({}), isSettled: (truths: Truth[]) => truths.includes(true) };
    expect(findMissing(question)).toEqual({ facts: ["kind", "vip"], exact: false });
    expect(findMissing({ ...question, scope })).toEqual({ facts: ["kind"], exact: true });
  });

  it("knows that a money amount has no class below its minimum and none between two neighbouring fen", () => {
    const conditions = [
      leaf("amount", "lessThan", 0),
      leaf("amount", "equal", 0),
      leaf("amount", "greaterThanInclusive", 1),
    ];
    const scope = {
      fact: (): FactDeclaration => ({ value: { type: "money", currency: "CNY" }, minimum: 0 }),
      context: { timeZone: "Asia/Shanghai", enums: new Map<string, EnumDefinition>(), roles: {} },
    };
    const isSettled = ([below, zero, above]: readonly Truth[]) => below === false && (zero === true || above === true);
    expect(findMissing({ conditions, read: reader({}), isSettled }).exact).toBe(false);
    expect(findMissing({ conditions, read: reader({}), isSettled, scope })).toEqual({ facts: ["amount"], exact: true });
  });

  it("turns a comparison with a known fact into classes of the other", () => {
    const conditions = [against("now", "lessThan", "before"), against("now", "greaterThanInclusive", "before")];
    const isSettled = (truths: readonly Truth[]) => truths.includes(true);
    expect(findMissing({ conditions, read: reader({ before: 10 }), isSettled })).toEqual({
      facts: ["now"],
      exact: true,
    });
    expect(findMissing({ conditions, read: reader({ now: 10 }), isSettled })).toEqual({
      facts: ["before"],
      exact: true,
    });
  });

  it("says that it is not sure of the smallest set when two unknown facts are compared", () => {
    const conditions = [against("now", "lessThan", "before")];
    const isSettled = ([truth]: readonly Truth[]) => truth !== unknown;
    expect(findMissing({ conditions, read: reader({}), isSettled })).toEqual({
      facts: ["now", "before"],
      exact: false,
    });
  });

  it("names all of more than eight open facts, and says so", () => {
    const conditions = Array.from({ length: 9 }, (_, at) => leaf(`f${at}`, "equal", 1));
    const missing = findMissing({ conditions, read: reader({}), isSettled: (truths) => !truths.includes(unknown) });
    expect(missing.facts).toHaveLength(9);
    expect(missing.exact).toBe(false);
  });

  it("settles the outcome with what it asks for, whatever the answers, and never with a part of it", () => {
    const names = ["a", "b", "c"];
    const compare = fc
      .tuple(
        fc.constantFrom(...names),
        fc.constantFrom("lessThan", "equal", "greaterThanInclusive"),
        fc.constantFrom(1, 3),
      )
      .map(([fact, operator, value]) => leaf(fact, operator, value));
    const conditions = fc.array(
      fc.tuple(fc.constantFrom("all" as const, "any" as const), fc.array(compare, { minLength: 1, maxLength: 3 })),
      { minLength: 1, maxLength: 4 },
    );
    // One value for each class that the constants 1 and 3 make.
    const answers = names.reduce<readonly Readonly<Record<string, number>>[]>(
      (made, name) => made.flatMap((each) => [0, 1, 2, 3, 4].map((value) => ({ ...each, [name]: value }))),
      [{}],
    );
    fc.assert(
      fc.property(conditions, (groups) => {
        const rules = groups.map(([kind, list]) => group(kind, ...list));
        const settledBy = (known: readonly string[]) =>
          answers.every((answer) => {
            const read = (fact: string): Value => (known.includes(fact) ? (answer[fact] ?? unknown) : unknown);
            return first(rules.map((rule) => evaluateCondition(rule, read)));
          });
        const missing = findMissing({ conditions: rules, read: () => unknown, isSettled: first });
        expect(missing.exact).toBe(true);
        expect(settledBy(missing.facts)).toBe(true);
        for (const fact of missing.facts) expect(settledBy(missing.facts.filter((each) => each !== fact))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("finds eight open facts quickly", () => {
    const conditions = Array.from({ length: 8 }, (_, at) => leaf(`f${at}`, "in", ["a", "b", "c"]));
    const missing = findMissing({ conditions, read: reader({}), isSettled: (truths) => !truths.includes(unknown) });
    expect(missing).toEqual({ facts: Array.from({ length: 8 }, (_, at) => `f${at}`), exact: true });
  });
});

function text(word: string): { readonly "zh-CN": string; readonly en: string } {
  return { "zh-CN": word, en: word };
}
