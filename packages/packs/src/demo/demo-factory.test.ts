import { BylawError } from "@bylaw/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { demoFactory, type DemoFactory } from "./demo-factory.ts";

const factory = demoFactory({ seed: 1, anchor: "2026-11-20" });

describe("demoFactory", () => {
  it("gives the same factory for the same options and another for another seed", () => {
    expect(demoFactory({ seed: 1, anchor: "2026-11-20" })).toEqual(factory);
    const other = demoFactory({ seed: 2, anchor: "2026-11-20" });
    expect(other.customers).not.toEqual(factory.customers);
    expect(other.orders).not.toEqual(factory.orders);
  });

  it("says which anchor is not a day", () => {
    expect(() => demoFactory({ seed: 1, anchor: "2026-02-30" })).toThrow(BylawError);
  });

  it("has 300 customers, the people that the policy needs and thousands of records", () => {
    expect(Map.groupBy(factory.customers, ({ segment }) => segment).get("dealer")).toHaveLength(200);
    const of = (segment: string): number => factory.customers.filter((each) => each.segment === segment).length;
    expect([of("retailer"), of("consumer"), of("government"), of("media")]).toEqual([70, 15, 10, 5]);
    const roles = factory.people.flatMap((person) => person.roles);
    for (const role of ["administrationDept", "approver", "generalManager", "salesHead", "accountManager"]) {
      expect(roles).toContain(role);
    }
    for (const role of ["serviceHead", "customerService", "qcHead", "productionHead", "auditor"]) {
      expect(roles).toContain(role);
    }
    expect(roles.filter((role) => role === "accountManager").length).toBeGreaterThanOrEqual(4);
    expect(factory.orders.length).toBeGreaterThan(4000);
    expect(factory.orders.length).toBeLessThan(8000);
    expect(factory.visits.length).toBeGreaterThan(1000);
    expect(factory.complaints.length).toBeGreaterThan(60);
  });

  it("has as many customers as are wanted, the same 300 first and each with a name of its own", () => {
    const large = demoFactory({ seed: 1, anchor: "2026-11-20", customers: 30_000 });
    expect(large.customers.slice(0, 300)).toEqual(factory.customers);
    expect(large.orders).toEqual(factory.orders);
    expect(large.customers).toHaveLength(30_000);
    expect(new Set(large.customers.map(({ name }) => name)).size).toBe(30_000);
    expect(new Set(large.customers.map(({ customerId }) => customerId)).size).toBe(30_000);
    const more = large.customers.slice(300);
    expect(more.every(({ annualPurchaseAmount = 0 }) => annualPurchaseAmount > 0)).toBe(true);
    expect(more.filter(({ segment }) => segment === "dealer").length / more.length).toBeCloseTo(198 / 283, 2);
  });

  it("keeps every record in the eighteen months before the anchor, whatever seed and anchor", () => {
    const day = fc.date({ min: new Date("2021-06-01"), max: new Date("2031-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.integer(), day, (seed, date) => {
        expectInTime(demoFactory({ seed, anchor: date.toISOString().slice(0, 10) }));
      }),
      // The shortest month: what began “a month ago” must still have begun before the anchor.
      { numRuns: 8, examples: [[0, new Date("2025-03-01")]] },
    );
  });

  it("gives no name and no id twice", () => {
    expectDistinct(factory.people.map(({ id }) => id));
    expectDistinct(factory.people.map(({ name }) => name["zh-CN"]));
    expectDistinct(factory.customers.map(({ customerId }) => customerId));
    expectDistinct(factory.customers.map(({ name }) => name));
    expectDistinct(factory.customers.map(({ contactPhone }) => contactPhone));
    expectDistinct(factory.orders.map(({ orderId }) => orderId));
    expectDistinct(factory.visits.map(({ visitId }) => visitId));
    expectDistinct(factory.complaints.map(({ complaintId }) => complaintId));
  });

  it("refers only to customers, people and regions that it has", () => {
    const customers = new Set(factory.customers.map(({ customerId }) => customerId));
    const people = new Set(factory.people.map(({ id }) => id));
    const regions = new Set(factory.regions.map(({ id }) => id));
    for (const { customerId } of [...factory.orders, ...factory.visits, ...factory.complaints]) {
      expect(customers).toContain(customerId);
    }
    for (const { region, accountManagerId } of factory.customers) {
      expect(regions).toContain(region);
      if (accountManagerId !== undefined) expect(people).toContain(accountManagerId);
    }
    for (const { accountManagerId } of factory.regions) expect(people).toContain(accountManagerId);
  });

  it("takes no order and no visit from before the first cooperation", () => {
    const since = new Map(factory.customers.map((each) => [each.customerId, each.firstCooperationDate]));
    for (const { customerId, placedAt } of factory.orders) {
      expect(placedAt >= (since.get(customerId) ?? "")).toBe(true);
    }
    for (const { customerId, completedAt } of factory.visits) {
      expect(completedAt >= (since.get(customerId) ?? "")).toBe(true);
    }
  });

  it("carries money as yuan with at most two decimals, and takes back no more than was bought", () => {
    for (const { amount, returnedAmount } of factory.orders) {
      expect(Number(amount.toFixed(2))).toBe(amount);
      expect(Number(returnedAmount.toFixed(2))).toBe(returnedAmount);
      expect(amount).toBeGreaterThan(0);
      expect(returnedAmount).toBeGreaterThanOrEqual(0);
      expect(returnedAmount).toBeLessThanOrEqual(amount);
    }
  });

  it("lets every step of a complaint follow the one before", () => {
    for (const complaint of factory.complaints) {
      const { receivedAt, firstResponseAt, planActivatedAt, preliminaryOpinionAt } = complaint;
      const { resolvedAt, resultNotifiedAt } = complaint;
      for (const steps of [
        [receivedAt, firstResponseAt, resolvedAt, resultNotifiedAt],
        [receivedAt, planActivatedAt, preliminaryOpinionAt, resolvedAt],
      ]) {
        const known = steps.filter((step) => step !== undefined);
        expect(known).toEqual(known.toSorted());
      }
    }
  });
});

/** All but the one order that is placed as the anchor's day begins. */
function expectInTime({ anchor, historyFrom, ...records }: DemoFactory): void {
  const times = [
    ...records.orders.filter(({ placedAt }) => placedAt !== `${anchor}T00:00:00+08:00`).map(({ placedAt }) => placedAt),
    ...records.orders.map(({ paidAt }) => paidAt),
    ...records.visits.flatMap(({ completedAt, recordFiledAt }) => [completedAt, recordFiledAt]),
    ...records.complaints.flatMap(({ receivedAt, firstResponseAt }) => [receivedAt, firstResponseAt]),
    ...records.complaints.flatMap(({ preliminaryOpinionAt, resolvedAt }) => [preliminaryOpinionAt, resolvedAt]),
    ...records.complaints.flatMap(({ planActivatedAt, resultNotifiedAt }) => [planActivatedAt, resultNotifiedAt]),
  ].filter((time) => time !== undefined);
  expect(times.filter((time) => time < historyFrom || time >= anchor)).toEqual([]);
  expect(records.orders.filter(({ placedAt }) => placedAt >= anchor)).toHaveLength(1);
  const profiles = records.customers.flatMap((each) => [each.profileUpdatedAt, each.firstCooperationDate]);
  expect(profiles.filter((time) => time >= anchor)).toEqual([]);
}

function expectDistinct(values: readonly string[]): void {
  expect(new Set(values).size).toBe(values.length);
}
