import { bind, cadencePeriods, careTasks, parsePack, planPolicyVisits, BylawError } from "@bylaw/core";
import { describe, expect, it } from "vitest";
import { readShippedPack } from "./read-pack.ts";

const pack = parsePack(readShippedPack("bean-products"));
const dealer = (annualPurchaseAmount: number, more: object = {}) => ({
  customer: { customerId: "C-1", segment: "dealer", annualPurchaseAmount, firstCooperationDate: "2021-05-06", ...more },
  visits: [],
  careCalls: [],
  careActivities: [],
});
const codes = (make: () => unknown): readonly string[] => {
  try {
    make();
    return [];
  } catch (error) {
    if (error instanceof BylawError) return error.issues.map(({ code }) => code);
    throw error;
  }
};

describe("cadencePeriods", () => {
  const policy = bind(pack, { asOf: "2025-07-01" });
  const half = { from: "2025-01-01", through: "2025-06-30" };

  it("judges the days before a tier changed by what was known then", () => {
    const earlier = [{ through: "2025-05-14", facts: dealer(600_000) }];
    const { periods } = cadencePeriods(policy, "visit", dealer(1_200_000), { ...half, earlier });
    expect(periods.map(({ duty, first, status }) => [duty, first, status])).toEqual([
      ["tier2", "2025-01-01", "missed"],
      ["tier2", "2025-04-01", "exempt"],
      ["tier1", "2025-05-01", "exempt"],
      ["tier1", "2025-06-01", "missed"],
    ]);
  });

  it("judges them by the policy of then, too", () => {
    const then = bind(pack, { asOf: "2025-03-31", set: { "cadence.visit.tier1": { times: 2, per: "month" } } });
    const earlier = [{ through: "2025-03-31", policy: then, facts: dealer(1_200_000) }];
    const { periods } = cadencePeriods(policy, "visit", dealer(1_200_000), { ...half, earlier });
    expect(periods.map(({ required }) => required)).toEqual([2, 2, 2, 1, 1, 1]);
  });

  it("heeds a recorded exception on its days, past and to come, and the rules before and after", () => {
    const overrides = [
      {
        id: "o1",
        subject: { type: "customer", id: "C-1" },
        fact: "customer.tier",
        value: "tier1",
        from: "2025-04-01",
        until: "2025-08-31",
        clause: "2.2.1",
        why: "the plant was closed for repairs",
        by: "li.wei",
        approvedBy: "wang.min",
      },
    ];
    const year = { from: "2025-01-01", through: "2025-12-31" };
    const duties = (options: object): readonly (readonly string[])[] =>
      cadencePeriods(policy, "visit", dealer(600_000), { ...year, ...options }).periods.map(({ duty, first }) => [
        duty,
        first,
      ]);
    expect(duties({ overrides })).toEqual(
      [
        ["tier2", "2025-01-01"],
        ["tier1", "2025-04-01"],
        ["tier1", "2025-05-01"],
        ["tier1", "2025-06-01"],
        ["tier1", "2025-07-01"],
        ["tier1", "2025-08-01"],
        ["tier2", "2025-07-01"],
        ["tier2", "2025-10-01"],
      ].toSorted((a, b) => ((a[1] ?? "") < (b[1] ?? "") ? -1 : 1)),
    );
    expect(duties({ overrides: [] })).toEqual(duties({}));
  });

  it("asks for what somebody can tell, not for what is decided from it", () => {
    const { missing } = cadencePeriods(policy, "visit", { customer: { segment: "dealer" }, visits: [] }, half);
    expect(missing).toEqual(["customer.annualPurchaseAmount"]);
  });

  it("refuses a cadence, a day and facts that are none", () => {
    expect(codes(() => cadencePeriods(policy, "vist", {}, half))).toEqual(["policy/unknown-decision"]);
    expect(codes(() => careTasks(policy, "visit", {}, half))).toEqual(["policy/unknown-decision"]);
    expect(codes(() => cadencePeriods(policy, "visit", {}, { ...half, from: "2025-02-30" }))).toEqual([
      "input/not-a-date",
    ]);
    expect(codes(() => cadencePeriods(policy, "visit", {}, { ...half, now: "noon" }))).toEqual(["input/not-a-moment"]);
    expect(codes(() => cadencePeriods(policy, "visit", { customer: { tire: 1 } }, half))).toEqual(["facts/unknown"]);
  });
});

describe("planPolicyVisits", () => {
  it("plans a month for all customers of a person within what a day holds", () => {
    const policy = bind(pack, { asOf: "2026-10-08" });
    const subjects = Array.from({ length: 30 }, (_, at) => ({ id: `C-${at + 1}`, facts: dealer(1_200_000) }));
    const plan = planPolicyVisits(policy, subjects, {
      from: "2026-10-01",
      through: "2026-10-31",
      capacity: 2,
      cadences: ["visit"],
    });
    // 8 October is the first working day after the holiday; 18 working days are left of the month, 10 October among them.
    expect(plan.days).toHaveLength(18);
    expect(plan.days[2]).toEqual({ day: "2026-10-10", load: 2, capacity: 2 });
    expect([plan.visits.length, plan.overflow.length]).toEqual([30, 0]);
  });
});

describe("careTasks", () => {
  it("counts the length of a cooperation up to the day itself", () => {
    const policy = bind(pack, { asOf: "2025-01-10" });
    const facts = dealer(600_000, { firstCooperationDate: "2023-03-10", birthday: "1980-03-10" });
    const { tasks } = careTasks(policy, "greetings", facts, { from: "2025-01-01", through: "2025-12-31" });
    expect(tasks.map(({ occasion, name, day }) => [occasion, name, day])).toEqual([
      ["festival", "springFestival", "2025-01-29"],
      ["birthday", undefined, "2025-03-10"],
      ["festival", "midAutumn", "2025-10-06"],
    ]);
  });
});
