import fc from "fast-check";
import type { Comparison, Condition } from "../../../packages/core/src/schema/index.ts";
import { comparisons, references } from "./comparisons.ts";
import { records } from "./values.ts";
import type { FactId } from "./vocabulary.ts";

/** A rule as both engines understand it. */
export interface Rule {
  readonly name: string;
  readonly priority: number;
  readonly conditions: Extract<
    Condition,
    { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
  >;
  readonly event: { readonly type: string; readonly params: Readonly<Record<string, unknown>> };
}

/** A document of rules with the conditions that they share, and records of complete, well-typed facts. */
export interface Batch {
  readonly rules: readonly Rule[];
  readonly shared: ReadonlyMap<string, Rule["conditions"]>;
  readonly records: readonly Readonly<Record<FactId, unknown>>[];
  /** Whether all that is read has one form, so that json-rules-engine can take the document as it stands. */
  readonly isPlain: boolean;
}

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

/** Documents and facts on which both engines must agree; half of them can also go to json-rules-engine as they stand. */
export const batches: fc.Arbitrary<Batch> = fc.oneof(
  { weight: 12, arbitrary: batchesOf(true, 4, 8) },
  { weight: 12, arbitrary: batchesOf(false, 4, 8) },
  // Enough rules for the compiled form to take more than a few words of bits.
  { weight: 1, arbitrary: batchesOf(false, 100, 200) },
);

function batchesOf(isPlain: boolean, least: number, most: number): fc.Arbitrary<Batch> {
  const leaves = comparisons(isPlain);
  const constants = fc.oneof(fc.nat(9), fc.constantFrom("a", "b"), fc.constant(null));
  const params = fc.dictionary(fc.constantFrom("value", "reason"), fc.oneof(references(isPlain), constants));
  const rule = fc.record({ conditions: nodes(["inner", "outer"], leaves).group, rank: fc.nat(3), params });
  return fc
    .record({
      rules: fc.array(rule, { minLength: least, maxLength: most, size: "max" }),
      inner: nodes([], leaves).group,
      // A named condition may itself name one.
      outer: nodes(["inner"], leaves).group,
      records: fc.array(records, { minLength: 3, maxLength: 4 }),
    })
    .map(({ rules, inner, outer, records: many }) => ({
      rules: rules.map(({ conditions, rank, params: said }, at) => ({
        name: `rule ${at}`,
        priority: rank + 1,
        conditions,
        event: { type: `rule ${at}`, params: said },
      })),
      shared: new Map([
        ["inner", inner],
        ["outer", outer],
      ]),
      records: many,
      isPlain,
    }));
}
