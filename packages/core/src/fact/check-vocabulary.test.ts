/* oxlint-disable unicorn/no-thenable -- `then` is a word of the expression format */
import { describe, expect, it } from "vitest";
import type { Fact, Vocabulary } from "../schema/index.ts";
import { checkVocabulary } from "./check-vocabulary.ts";
import { expressionFacts } from "./expression-facts.ts";
import { expressionReads } from "./expression-reads.ts";
import { bindExpression } from "./bind-expression.ts";
import { testPolicy, vocabularyDocument } from "./test-vocabulary.contract.ts";

const label = { "zh-CN": "事实", en: "fact" };
const number = { type: "number" } as const;

function wrong(document: Vocabulary, ...others: readonly Vocabulary[]): readonly (readonly [string, string])[] {
  const { scope } = testPolicy(document);
  return checkVocabulary([document, ...others], scope).map(({ code, pointer }) => [code, pointer] as const);
}

function withFacts(...facts: readonly Fact[]): Vocabulary {
  return { ...vocabularyDocument, facts };
}

describe("checkVocabulary", () => {
  it("has nothing against a sound one", () => {
    expect(wrong(vocabularyDocument)).toEqual([]);
  });

  it("names the second of two declarations, also across documents", () => {
    const twice = wrong(vocabularyDocument, {
      kind: "vocabulary",
      id: "other",
      title: label,
      enums: { segment: { label, options: { a: label } } },
      facts: [{ id: "customer.key", label, value: number }],
    });
    expect(twice).toEqual([
      ["facts/declared-twice", "/enums/segment"],
      ["facts/declared-twice", "/facts/0"],
    ]);
  });

  it("names the way round when facts are computed from each other", () => {
    const document = withFacts(
      { id: "a", label, value: number, compute: { add: [{ fact: "b" }, 1] } },
      { id: "b", label, value: number, compute: { if: { fact: "c", operator: "equal", value: 1 }, then: 1, else: 2 } },
      { id: "c", label, value: number, compute: { fact: "a" } },
    );
    const { scope } = testPolicy(document);
    expect(checkVocabulary([{ ...document, conditions: [] }], scope)).toMatchObject([
      {
        code: "facts/cycle",
        pointer: "/facts/0/compute",
        document: "vocabulary/trade",
        params: { path: "a → b → c → a" },
      },
    ]);
  });

  it("reads what absence means in the fact's own type and range", () => {
    const document = withFacts(
      { id: "customer.segment", label, value: { type: "enum", enum: "segment" }, absent: "deal" },
      { id: "a", label, value: { type: "integer" }, minimum: 1, absent: 0 },
      { id: "b", label, value: number, minimum: 2, maximum: 1 },
      { id: "c", label, value: { type: "enum", enum: "none" } },
      { id: "d", label, value: { type: "reference", to: "ordre" } },
    );
    expect(wrong(document)).toEqual([
      ["value/option", "/facts/0/absent"],
      ["value/below-minimum", "/facts/1/absent"],
      ["facts/minimum-above-maximum", "/facts/2/minimum"],
      ["value/unknown-enum", "/facts/3/value/enum"],
      ["facts/unknown-record", "/facts/4/value/to"],
    ]);
  });
});

describe("expressionReads", () => {
  it("follows named conditions and leaves the record's fields out", () => {
    const { vocabulary, scope } = testPolicy();
    const raw = {
      if: { condition: "isDealer" },
      then: {
        aggregate: "sum",
        of: "orders",
        value: { field: "amount" },
        where: { fact: "amount", operator: "greaterThan", value: { parameter: "floor" } },
        window: { at: "placedAt", span: { anniversary: { fact: "customer.since" } } },
      },
      else: { fact: "customer.limit" },
    } as const;
    expect(expressionReads(raw, vocabulary)).toEqual({
      facts: ["customer.segment", "customer.since", "customer.limit"],
      parameters: ["floor"],
      collections: ["orders"],
      records: new Map([["orders", new Set(["amount", "placedAt"])]]),
    });
    expect(expressionFacts(bindExpression(raw, scope))).toEqual({
      facts: ["customer.segment", "customer.since", "customer.limit"],
      collections: ["orders"],
    });
  });
});
