import { describe, expect, it } from "vitest";
import { compileLayers } from "./compile-layers.ts";
import { companyLayer, layeredPack } from "./layered-pack.contract.ts";
import { rehearseUpgrade } from "./rehearse-upgrade.ts";

const day = "2025-06-01";
const before = layeredPack();
const after = compileLayers(
  before,
  [
    companyLayer([
      { op: "set", at: "parameter:grade.goldMin", value: 400_000 },
      { op: "set", at: "form:visit/fields/count/maximum", value: 5 },
    ]),
  ],
  day,
).pack;

describe("rehearseUpgrade", () => {
  it("tells which kept decisions come out otherwise and which answers are wrong now", () => {
    const facts = (orderAmount: number) => ({ client: { kind: "company", orderAmount } });
    const found = rehearseUpgrade(
      before,
      after,
      {
        decisions: [
          { id: "d1", decision: "grade", facts: facts(450_000) },
          { id: "d2", decision: "grade", facts: facts(50_000) },
        ],
        submissions: [
          { id: "s1", form: "visit", answers: { note: "a", count: 8 } },
          { id: "s2", form: "visit", answers: { note: "a", count: 3 } },
          { id: "s3", form: "visit", answers: { count: 3 } },
        ],
      },
      day,
    );
    expect(found.replayed).toBe(5);
    expect(found.outcomes).toMatchObject([
      {
        record: "d1",
        decision: "grade",
        before: { outcome: { value: "silver" } },
        after: { outcome: { value: "gold" } },
      },
    ]);
    expect(found.invalid.map(({ record, issues }) => [record, issues.map(({ pointer }) => pointer)])).toEqual([
      ["s1", ["/count"]],
    ]);
  });

  it("finds nothing between a policy and itself, and takes a decision that is refused for an outcome", () => {
    const records = { decisions: [{ decision: "none", facts: {} }] };
    expect(rehearseUpgrade(before, before, records, day)).toEqual({
      cases: [],
      outcomes: [],
      invalid: [],
      replayed: 1,
    });
  });
});
