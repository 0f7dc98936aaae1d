import fc from "fast-check";
import type { Comparison, Condition } from "../../../packages/core/src/schema/index.ts";
import type { FactId } from "./vocabulary.ts";

/** A rule as both engines understand it. */
export interface Rule {
  readonly name: string;
  readonly priority: number;
  readonly conditions: Extract<
    Condition,
    { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
  >;
}

/** A document of rules with the conditions that they share, and one record of complete, well-typed facts. */
export interface Pair {
  readonly rules: readonly Rule[];
  readonly shared: ReadonlyMap<string, Rule["conditions"]>;
  readonly facts: Readonly<Record<FactId, unknown>>;
}

// Few values, so that comparisons come out equal often.
const numbers = fc.constantFrom(-1.5, -1, 0, 0.1, 1, 2, 2.5, 1000);
const integers = fc.constantFrom(-1, 0, 1, 2, 3);
const money = fc.constantFrom(0, 0.01, 299_999.99, 300_000, 300_000.01, 1_000_000);
const dates = fc.constantFrom("1969-12-31", "2024-02-29", "2025-01-01", "2025-01-02");
const texts = fc.constantFrom("a", "b", "ab", "A", "", "1", "甲");
const segments = fc.constantFrom("dealer", "retailer", "consumer");
const listOf = <Item>(items: fc.Arbitrary<Item>, minLength: number = 0) => fc.array(items, { minLength, maxLength: 3 });

const ordered = ["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
const decorated = [
  "not:equal",
  "not:lessThan",
  "swap:lessThan",
  "swap:greaterThanInclusive",
  "not:swap:lessThanInclusive",
];
const against = [
  "someValue:equal",
  "someValue:lessThan",
  "everyValue:greaterThan",
  "everyValue:not:equal",
  "not:everyValue:equal",
];
const member = [
  "in",
  "notIn",
  "not:in",
  "swap:contains",
  "swap:doesNotContain",
  "someValue:equal",
  "everyValue:notEqual",
];
const holds = [
  "contains",
  "doesNotContain",
  "not:contains",
  "swap:in",
  "swap:notIn",
  "someFact:equal",
  "everyFact:notEqual",
];
const holdsMany = [
  "someFact:in",
  "everyFact:in",
  "not:someFact:notIn",
  "someValue:contains",
  "everyValue:contains",
  "everyFact:someValue:equal",
];

function leaf(
  fact: FactId,
  operators: readonly string[],
  value: fc.Arbitrary<unknown>,
  path?: string,
): fc.Arbitrary<Comparison> {
  return fc.record({ operator: fc.constantFrom(...operators), value }).map(({ operator, value: literal }) => ({
    fact,
    operator,
    value: literal,
    ...(path === undefined ? {} : { path }),
  }));
}

const factOf = (...ids: readonly FactId[]) => fc.constantFrom(...ids).map((fact) => ({ fact }));

const figures = (ids: readonly FactId[], literals: fc.Arbitrary<unknown>) =>
  ids.flatMap((id) => [
    leaf(id, [...ordered, ...decorated], fc.oneof({ weight: 3, arbitrary: literals }, factOf(...ids))),
    leaf(id, ["in", "notIn", ...against], listOf(literals)),
  ]);

/** Comparisons of facts that have one form inside the engine and in the document. */
const plain = fc.oneof(
  ...figures(["n1", "n2", "n3"], integers),
  ...figures(["n1", "n2"], numbers),
  ...figures(["h1"], numbers),
  leaf("t1", ["equal", "notEqual", "not:equal", "swap:equal"], fc.oneof(texts, factOf("t2"))),
  leaf("t2", member, fc.oneof(listOf(texts), factOf("l1", "l2"))),
  leaf("e1", ["equal", "notEqual"], segments),
  leaf("e1", member, listOf(segments)),
  leaf("b1", ["equal", "notEqual", "not:notEqual"], fc.oneof(fc.boolean(), factOf("b2"))),
  leaf("b2", ["in", "notIn"], listOf(fc.boolean())),
  leaf("l1", holds, fc.oneof(texts, factOf("t1", "t2"))),
  leaf("l2", holdsMany, fc.oneof(listOf(texts), factOf("l1"))),
  leaf("l1", ["equal", "notEqual"], texts, "$[0]"),
  leaf("l2", ordered, integers, "$.length"),
  leaf("c1", ordered, fc.oneof(integers, factOf("n3")), "$.times"),
  leaf("c1", ["equal", "notEqual"], fc.constantFrom("month", "year"), "$.per"),
);

/** And of facts that have two: money is sent in yuan and computed in fen, a date is a day number. */
const every = fc.oneof(
  { weight: 2, arbitrary: plain },
  ...figures(["m1", "m2"], money),
  ...figures(["d1", "d2"], dates),
);

const priority = fc.option(fc.integer({ min: 1, max: 3 }), { freq: 3, nil: undefined });
function withPriority<Node extends Condition>(node: fc.Arbitrary<Node>): fc.Arbitrary<Node> {
  return fc
    .tuple(node, priority)
    .map(([each, rank]): Node => (rank === undefined ? each : { ...each, priority: rank }));
}

interface Nodes {
  condition: Condition;
  group: Rule["conditions"];
}

function nodes(shared: readonly string[], leaves: fc.Arbitrary<Comparison>): fc.LetrecValue<Nodes> {
  const named = shared.map((condition) => ({ condition }));
  return fc.letrec<Nodes>((tie: fc.LetrecTypedTie<Nodes>) => {
    const condition: fc.Arbitrary<Condition> = tie("condition");
    const group: fc.Arbitrary<Rule["conditions"]> = fc.oneof(
      fc.array(condition, { maxLength: 4 }).map((all) => ({ all })),
      // An empty `any` is refused, see docs/compat.md.
      fc.array(condition, { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
      condition.map((not) => ({ not })),
    );
    return {
      condition: fc.oneof(
        { depthSize: "small" },
        { weight: 6, arbitrary: withPriority<Condition>(leaves) },
        { weight: 3, arbitrary: tie("group") },
        {
          weight: shared.length === 0 ? 0 : 2,
          arbitrary: shared.length === 0 ? leaves : withPriority<Condition>(fc.constantFrom(...named)),
        },
      ),
      group: withPriority(group),
    };
  });
}

const facts: fc.Arbitrary<Pair["facts"]> = fc.record({
  n1: numbers,
  n2: numbers,
  n3: integers,
  m1: money,
  m2: money,
  d1: dates,
  d2: dates,
  h1: numbers,
  t1: texts,
  t2: texts,
  e1: segments,
  b1: fc.boolean(),
  b2: fc.boolean(),
  // `$[0]` of an empty list leads nowhere, see docs/compat.md.
  l1: listOf(texts, 1),
  l2: listOf(texts),
  c1: fc.record({ times: fc.nat(3), per: fc.constantFrom("month", "year") }),
});

/** Documents and facts on which both engines must agree; half of them can also go to json-rules-engine as they stand. */
export const pairs: fc.Arbitrary<Pair> = fc.oneof(pairsOf(plain), pairsOf(every));

function pairsOf(leaves: fc.Arbitrary<Comparison>): fc.Arbitrary<Pair> {
  return fc
    .record({
      conditions: fc.array(nodes(["shared"], leaves).group, { minLength: 1, maxLength: 4 }),
      shared: nodes([], leaves).group,
      ranks: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
      facts,
    })
    .map(({ conditions, shared, ranks, facts: record }) => ({
      rules: conditions.map((each, at) => ({ name: `rule ${at}`, priority: ranks[at] ?? 1, conditions: each })),
      shared: new Map([["shared", shared]]),
      facts: record,
    }));
}
