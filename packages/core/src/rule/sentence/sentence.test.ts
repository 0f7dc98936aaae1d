import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Condition } from "../../schema/index.ts";
import { formatValue, parseValue } from "../../value/index.ts";
import { exampleScope } from "../example-scope.contract.ts";
import { availableFacts } from "./available-facts.ts";
import {
  conditionAt,
  insertCondition,
  removeCondition,
  replaceCondition,
  unwrapCondition,
  wrapCondition,
} from "./edit-condition.ts";
import type { SentenceContext } from "./sentence-context.ts";
import type { SentenceNode } from "./sentence-node.ts";
import { fromSentence } from "./from-sentence.ts";
import { toSentence } from "./to-sentence.ts";

const context = (locale: "zh-CN" | "en"): SentenceContext => ({
  scope: exampleScope,
  locale,
  labels: {
    fact: (id) => {
      const declared = exampleScope.fact(id);
      return declared && { label: id, value: declared.value };
    },
    parameter: (id) => {
      const declared = exampleScope.parameter(id);
      return declared && { label: id, value: declared.value, tailor: "free" };
    },
    condition: (name) => (name === "tiered" ? "参加分级" : undefined),
    format: (value, type) => {
      const parsed = parseValue(value, type, exampleScope.context);
      return parsed.ok ? formatValue(parsed.value, type, locale, exampleScope.context) : JSON.stringify(value);
    },
  },
});

const amount: Condition = {
  fact: "customer.annualPurchaseAmount",
  operator: "greaterThan",
  value: { parameter: "tiering.tier1" },
};
const dealer: Condition = { fact: "customer.segment", operator: "in", value: ["dealer", "retailer"] };

function spoken(node: SentenceNode): string {
  if (node.kind === "comparison") return node.tokens.map(({ text }) => text).join(" ");
  if (node.kind === "named") return node.text;
  if (node.kind === "not") return `${node.text} ${spoken(node.node)}`;
  return node.nodes.map(spoken).join(` ${node.link} `);
}

const names = fc.constantFrom(...exampleScope.facts(), "no.such.fact", "parameter:tiering.tier1", "__proto__");
const common = {
  name: fc.string({ maxLength: 3 }),
  priority: fc.integer({ min: 1, max: 9 }),
};
const optional = { requiredKeys: [] as never[] };
const comparisons = fc
  .tuple(
    fc.record({
      fact: names,
      operator: fc.constantFrom(
        "equal",
        "in",
        "lessThan",
        "contains",
        "someFact:equal",
        "not:swap:greaterThan",
        "resembles",
      ),
      value: fc.oneof(
        fc.jsonValue({ maxDepth: 1 }),
        fc.record({ parameter: fc.constantFrom("tiering.tier1", "nothing") }),
        fc.record({ fact: names, path: fc.constantFrom("$[0]", "$.times") }, { requiredKeys: ["fact"] }),
      ),
    }),
    fc.record(
      { path: fc.constantFrom("$[0]", "$.times"), params: fc.dictionary(fc.string(), fc.integer()), ...common },
      optional,
    ),
  )
  .map(([leaf, more]) => ({ ...leaf, ...more }) as Condition);
const { condition: conditions } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small" },
    comparisons,
    fc
      .tuple(fc.array(tie("condition"), { maxLength: 3 }), fc.record(common, optional))
      .map(([all, more]) => ({ all, ...more }) as Condition),
    fc
      .tuple(fc.array(tie("condition"), { minLength: 1, maxLength: 3 }), fc.record(common, optional))
      .map(([any, more]) => ({ any, ...more }) as Condition),
    fc.tuple(tie("condition"), fc.record(common, optional)).map(([not, more]) => ({ not, ...more }) as Condition),
    fc
      .tuple(fc.constantFrom("tiered", "other"), fc.record(common, optional))
      .map(([condition, more]) => ({ condition, ...more }) as Condition),
  ),
}));

describe("toSentence", () => {
  it("says a condition in tokens, in both languages", () => {
    const whole: Condition = { all: [dealer, { not: amount }, { condition: "tiered" }] };
    expect(spoken(toSentence(whole, context("zh-CN")))).toMatch(
      /^customer\.segment 为 .+ 且 并非 customer\.annualPurchaseAmount 超过 tiering\.tier1 且 参加分级$/u,
    );
    expect(spoken(toSentence(amount, context("en")))).toBe("customer.annualPurchaseAmount over tiering.tier1");
    expect(spoken(toSentence(dealer, context("en")))).toMatch(/^customer\.segment is \S+/u);
  });

  it("tells where each part stands and what may stand in its place", () => {
    const node = toSentence({ any: [{ not: dealer }] }, context("zh-CN"));
    const inner = node.kind === "any" && node.nodes[0]?.kind === "not" ? node.nodes[0].node : undefined;
    expect(inner?.pointer).toBe("/any/0/not");
    const [fact, operator, value] = inner?.kind === "comparison" ? inner.tokens : [];
    expect(fact).toMatchObject({ kind: "fact", fact: "customer.segment" });
    const choices = operator?.kind === "operator" ? operator.choices.map((each) => each.operator) : [];
    expect(choices).toEqual(expect.arrayContaining(["equal", "notEqual", "in", "notIn"]));
    expect(choices).not.toContain("greaterThan");
    expect(value).toMatchObject({ kind: "value", source: "literal", editor: { isList: true, type: { type: "enum" } } });
    expect(value?.kind === "value" && value.editor.options?.map((each) => each.value)).toContain("dealer");
  });

  it("offers parameters and facts of the same kind to compare with", () => {
    const node = toSentence(amount, context("en"));
    const value = node.kind === "comparison" ? node.tokens.find((each) => each.kind === "value") : undefined;
    expect(value).toMatchObject({ source: "parameter", editor: { isList: false } });
    expect(value?.editor.parameters).toContain("tiering.tier1");
    expect(value?.editor.facts).toContain("customer.previousAmount");
  });
});

describe("fromSentence", () => {
  it("gives back every condition that became a sentence", () => {
    fc.assert(
      fc.property(conditions, fc.constantFrom("zh-CN" as const, "en" as const), (condition, locale) => {
        expect(fromSentence(toSentence(condition, context(locale)))).toEqual(condition);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe("editing by pointer", () => {
  const whole: Condition = { all: [dealer, { any: [amount] }], name: "kept", priority: 2 };

  it("finds, replaces, inserts, removes, wraps and unwraps, and leaves the rest as it is", () => {
    expect(conditionAt(whole, "/all/1/any/0")).toBe(amount);
    expect(conditionAt(whole, "/all/7")).toBeUndefined();
    expect(replaceCondition(whole, "/all/0", amount)).toEqual({ ...whole, all: [amount, { any: [amount] }] });
    expect(insertCondition(whole, "/all/1", amount)).toEqual({ ...whole, all: [dealer, amount, { any: [amount] }] });
    expect(insertCondition(whole, "/all/1/any/1", dealer)).toEqual({
      ...whole,
      all: [dealer, { any: [amount, dealer] }],
    });
    expect(removeCondition(whole, "/all/0")).toEqual({ ...whole, all: [{ any: [amount] }] });
    expect(wrapCondition(whole, "/all/0", "not")).toEqual({ ...whole, all: [{ not: dealer }, { any: [amount] }] });
    expect(wrapCondition(amount, "", "any")).toEqual({ any: [amount] });
    expect(unwrapCondition(whole, "/all/1")).toEqual({ ...whole, all: [dealer, amount] });
    expect(unwrapCondition({ not: amount }, "")).toBe(amount);
  });

  it("takes away a group of any that would be empty, down to nothing", () => {
    expect(removeCondition(whole, "/all/1/any/0")).toEqual({ ...whole, all: [dealer] });
    expect(removeCondition({ not: { any: [amount] } }, "/not/any/0")).toBeUndefined();
    expect(removeCondition(amount, "")).toBeUndefined();
  });

  it("undoes what it did", () => {
    fc.assert(
      fc.property(conditions, fc.constantFrom("all" as const, "any" as const, "not" as const), (condition, kind) => {
        expect(unwrapCondition(wrapCondition(condition, "", kind), "")).toEqual(condition);
        const group: Condition = { all: [condition] };
        expect(removeCondition(insertCondition(group, "/all/0", amount), "/all/0")).toEqual(group);
      }),
      { seed: 4 },
    );
  });
});

describe("availableFacts", () => {
  it("offers each fact with its type, its options and the operators that fit", () => {
    const facts = availableFacts(context("en"));
    expect(facts.map(({ fact }) => fact)).toEqual([...exampleScope.facts()]);
    const segment = facts.find(({ fact }) => fact === "customer.segment");
    expect(segment?.options?.length).toBeGreaterThan(1);
    const figure = facts.find(({ fact }) => fact === "customer.annualPurchaseAmount");
    expect(figure?.operators.map(({ operator }) => operator)).toContain("lessThan");
    const list = facts.find(({ type }) => type.type === "list");
    expect(list?.operators.map(({ operator }) => operator)).toContain("someFact:equal");
  });
});
