import { bind, outcomeRead, parsePack, readFacts, type BoundPolicy } from "@bylaw/core";
import { createWhatIf, populationBuilder, type Outcome } from "@bylaw/core/population";
import { describe, expect, it } from "vitest";

import { demoFactory, demoSubjects } from "./demo/index.ts";
import { readShippedPack } from "./read-pack.ts";

const asOf = "2026-11-20";
const pack = parsePack(readShippedPack("bean-products"));
const subjects = demoSubjects(demoFactory({ seed: 1, anchor: asOf }));
const before = bind(pack, { asOf });
const supplied = subjects.map((subject) => readFacts(subject, before.vocabulary, before.context));

/** What the policy answers for one customer, with all its records. */
function expected(policy: BoundPolicy, decision: string, at: number): string {
  const read = supplied[at];
  if (read === undefined) throw new TypeError("a customer for every row");
  const { status, outcome } = outcomeRead(policy, decision, read);
  if (status === "undetermined") return "undetermined";
  const value = (outcome as { readonly value?: unknown } | null)?.value ?? null;
  return value === null ? "none" : JSON.stringify(value);
}

function spelled(outcome: Outcome): string {
  return outcome.kind === "value" ? JSON.stringify(outcome.value) : outcome.kind;
}

describe("the demo company's customers in columns", () => {
  it("are all read without a fault", () => {
    expect(supplied.flatMap(({ issues }) => issues)).toEqual([]);
    expect(supplied).toHaveLength(300);
  });

  it.each([
    ["tier", { "tiering.tier1MinExclusive": 900_000 }, "order"],
    ["purchaseTier", { "tiering.tier2MinInclusive": 250_000 }, "order"],
    ["subSegment", {}, "order"],
    ["entitlements", { "tiering.tier1MinExclusive": 500_000 }, "groups"],
  ] as const)("come to what `decide` answers: %s", (decision, set, manner) => {
    const builder = populationBuilder(before.graph, decision);
    for (const each of supplied) builder.add(each);
    const whatIf = createWhatIf({ graph: before.graph, decision, columns: builder.finish() });
    const after = bind(pack, { asOf, set });
    const impact = whatIf.change(after.graph);
    const found = subjects.map((_, at) => {
      const { before: was, after: is } = impact.row(at);
      return [spelled(was), spelled(is)];
    });
    expect(found).toEqual(subjects.map((_, at) => [before, after].map((policy) => expected(policy, decision, at))));
    expect(impact.moves.length > 0).toBe(Object.keys(set).length > 0);
    expect(impact.manners.get(decision)).toBe(manner);
    expect(impact.stale).toEqual([]);
  });
});
