/* oxlint-disable unicorn/no-thenable -- `then` is a word of the expression format */
import { bindDecision, type BoundDecision, type BoundGraph, type GraphFact, type Supplied } from "../decision/index.ts";
import { absentValue, bindExpression, createScope, createVocabulary, readFacts } from "../fact/index.ts";
import { compileRules } from "../rule/index.ts";
import type { Condition, Decision, Fact, Vocabulary } from "../schema/index.ts";
import { toDay } from "../value/index.ts";

const text = (word: string) => ({ "zh-CN": word, en: word });
const cny = { type: "money", currency: "CNY" } as const;

/** Members of a library: what they have borrowed, what they owe, where they stand. */
const libraryVocabulary: Vocabulary = {
  kind: "vocabulary",
  id: "library",
  title: text("library"),
  enums: {
    standing: {
      label: text("standing"),
      options: { gold: text("gold"), silver: text("silver"), plain: text("plain") },
    },
    kind: { label: text("kind"), options: { adult: text("adult"), child: text("child"), school: text("school") } },
  },
  records: {
    loan: {
      label: text("loan"),
      collection: "loans",
      id: "loanId",
      subject: "memberId",
      fields: { fee: { label: text("fee"), value: cny } },
    },
  },
  facts: [
    fact("kind", { type: "enum", enum: "kind" }),
    fact("town", { type: "text" }),
    fact("trusted", { type: "boolean" }, { absent: false }),
    fact("books", { type: "integer" }, { minimum: 0, maximum: 50 }),
    fact("donated", cny, { minimum: 0 }),
    fact("rating", { type: "percent" }),
    fact("seenOn", { type: "date" }),
    fact("bornOn", { type: "date" }, { immutable: true }),
    fact(
      "age",
      { type: "duration", unit: "month" },
      {
        compute: { wholeMonths: { from: { fact: "bornOn" }, to: { today: true } } },
      },
    ),
    fact("spent", cny, { compute: { aggregate: "sum", of: "loans", value: { field: "fee" } } }),
    fact("weight", cny, {
      compute: {
        multiply: [{ fact: "spent" }, { if: { fact: "kind", operator: "equal", value: "school" }, then: 2, else: 1 }],
      },
    }),
    fact("standing", { type: "enum", enum: "standing" }),
    fact("perks", { type: "list", of: "text" }),
    fact("points", { type: "integer" }),
  ],
};

function fact(id: string, value: Fact["value"], more: Partial<Fact> = {}): Fact {
  return { id, label: text(id), value, ...more };
}

/** A rule of a decision of the tests: what it says, and when. */
export type TestRule = readonly [value: unknown, conditions: Condition, more?: object];

export interface TestGraph {
  readonly graph: BoundGraph;
  readonly decision: BoundDecision;
  readonly supply: (facts: object) => Supplied;
}

/** The graph with one decision about the members, and perhaps some that decide their `standing`, `perks` and `points`. */
export function testGraph(
  rules: readonly TestRule[],
  options: {
    readonly hitPolicy?: Decision["hitPolicy"];
    readonly standing?: readonly TestRule[];
    /** What several rules together say: a list of `perks` or a sum of `points`. */
    readonly collected?: { readonly perks?: readonly TestRule[]; readonly points?: readonly TestRule[] };
    /** By place: the rule of which it is an exception. */
    readonly exceptions?: ReadonlyMap<number, string>;
  } = {},
): TestGraph {
  const vocabulary = createVocabulary([libraryVocabulary]);
  const context = { timeZone: "Asia/Shanghai", enums: vocabulary.enums, roles: {} };
  const scope = createScope(vocabulary, { types: new Map(), inForce: new Map() }, context);
  const { hitPolicy = "first", standing = [], collected = {}, exceptions } = options;
  const decision = bindDecision(
    document("answer", rules, { value: { type: "text" } }, hitPolicy, exceptions),
    scope,
    compileRules,
  );
  const inners = [
    { id: "standing", rules: standing, output: {}, hitPolicy: "first" },
    { id: "perks", rules: collected.perks ?? [], output: { collect: "list" }, hitPolicy: "collect" },
    { id: "points", rules: collected.points ?? [], output: { collect: "sum" }, hitPolicy: "collect" },
  ] as const;
  const facts = [...vocabulary.facts.values()].map((each): [string, GraphFact] => {
    const absent = absentValue(each, context);
    const isDecided = inners.some(({ id, rules: own }) => id === each.id && own.length > 0);
    return [
      each.id,
      {
        id: each.id,
        type: each.value,
        clauses: [],
        ...(absent === undefined ? {} : { absent }),
        source: isDecided
          ? { kind: "decided", decision: each.id, output: "value" }
          : each.compute === undefined
            ? { kind: "given" }
            : { kind: "computed", expression: bindExpression(each.compute, scope, each.value) },
      },
    ];
  });
  const bound = inners.map(({ id, rules: own, output, hitPolicy: policy }) =>
    bindDecision(document(id, own, { fact: id, ...output }, policy), scope, compileRules),
  );
  const decisions = new Map([decision, ...bound].map((each) => [each.id, each]));
  const graph = { facts: new Map(facts), decisions, scope, timeZone: context.timeZone, today: toDay(2025, 3, 10) };
  return { graph, decision, supply: (input) => readFacts(input, vocabulary, context) };
}

function document(
  id: string,
  rules: readonly TestRule[],
  output: Decision["outputs"][string],
  hitPolicy: Decision["hitPolicy"],
  exceptions: ReadonlyMap<number, string> = new Map(),
): Decision {
  return {
    kind: "decision",
    id,
    title: text(id),
    clause: "1",
    hitPolicy,
    outputs: { value: output },
    rules: rules.map(([value, conditions, more], at) => ({
      name: `rule${at}`,
      clause: "1",
      conditions,
      event: { type: id, params: { value, ...more } },
      ...(exceptions.has(at) ? { exceptionOf: exceptions.get(at) } : {}),
    })) as Decision["rules"] & {},
  };
}

/** A comparison. */
export function is(left: string, operator: string, value: unknown): Condition {
  return { fact: left, operator, value } as Condition;
}
