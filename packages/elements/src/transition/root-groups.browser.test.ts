import { describe, expect, it } from "vitest";

import type { TransitionGroupView } from "../api/index.ts";
import { rootGroups } from "./root-groups.ts";
import { stillThere, withChoice } from "./transition-key.ts";

function group(decision: string, fact: string, changes: Partial<TransitionGroupView> = {}): TransitionGroupView {
  return {
    decision,
    decisionTitle: decision,
    fact,
    factLabel: fact,
    before: "a",
    after: "b",
    beforeText: "a",
    afterText: "b",
    count: 2,
    names: [],
    mayKeep: true,
    choice: { kind: "atOnce" },
    isDefault: true,
    schedule: [],
    ...changes,
  };
}

const groups = [
  group("purchaseTier", "c.purchaseTier"),
  group("tier", "c.tier", { follows: ["c.purchaseTier"] }),
  group("rights", "c.rights", { follows: ["c.tier"] }),
];

describe("rootGroups", () => {
  it("asks where a move begins, and names what follows it", () => {
    const { roots, followers } = rootGroups(groups, [{ op: "set", at: "parameter:x", value: 1 }]);
    expect(roots.map(({ fact }) => fact)).toEqual(["c.purchaseTier"]);
    expect(followers).toEqual(["c.tier", "c.rights"]);
  });

  it("asks about a decision that the draft changes itself, and where somebody has chosen", () => {
    const changed = [{ op: "set", at: "decision:rights/rules/r/disabled", value: true }] as const;
    expect(rootGroups(groups, changed).roots.map(({ fact }) => fact)).toEqual(["c.purchaseTier", "c.rights"]);
    const chosen = groups.map((each) => ({ ...each, isDefault: each.fact !== "c.tier" }));
    expect(rootGroups(chosen, []).roots.map(({ fact }) => fact)).toEqual(["c.purchaseTier", "c.tier"]);
  });
});

describe("withChoice", () => {
  it("remembers a choice by its group, and none for what happens at once", () => {
    const [first = group("", ""), second = group("", "")] = groups;
    const kept = withChoice([], first, { kind: "steps", months: 3 });
    expect(kept).toEqual([
      {
        decision: "purchaseTier",
        fact: "c.purchaseTier",
        before: "a",
        after: "b",
        choice: { kind: "steps", months: 3 },
      },
    ]);
    const both = withChoice(kept, second, { kind: "keepUntil", fact: "c.end", latest: "2027-12-31" });
    expect(both).toHaveLength(2);
    expect(withChoice(both, first, { kind: "atOnce" })).toEqual(both.slice(1));
    expect(stillThere(both, [second])).toEqual(both.slice(1));
  });
});
