import { describe, expect, it } from "vitest";

import { parseDay } from "./civil-time.ts";
import { demoFactory } from "./demo-factory.ts";
import { demoSubjects } from "./demo-subjects.ts";

const factory = demoFactory({ seed: 1, anchor: "2026-11-20" });
const subjects = demoSubjects(factory);
const hours = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;
const share = (part: number, whole: number): number => part / whole;

/** Orders a day from one day to the day before another. */
function ordersPerDay(from: string, to: string): number {
  return (
    factory.orders.filter(({ placedAt }) => placedAt >= from && placedAt < to).length / (parseDay(to) - parseDay(from))
  );
}

describe("the demo factory's year", () => {
  it("has its peaks before Spring Festival and Mid-Autumn and its dip in summer", () => {
    const ordinary = ordersPerDay("2026-03-01", "2026-06-01");
    expect(ordersPerDay("2026-01-18", "2026-02-13")).toBeGreaterThan(1.5 * ordinary);
    expect(ordersPerDay("2026-02-16", "2026-02-25")).toBeLessThan(0.5 * ordinary);
    expect(ordersPerDay("2026-09-07", "2026-09-23")).toBeGreaterThan(1.2 * ordinary);
    expect(ordersPerDay("2026-07-01", "2026-09-01")).toBeLessThan(0.85 * ordinary);
  });

  it("is quiet on Sundays", () => {
    const onWeekday = (weekday: number): number =>
      factory.orders.filter(({ placedAt }) => new Date(placedAt.slice(0, 10)).getUTCDay() === weekday).length;
    expect(onWeekday(0)).toBeLessThan(0.35 * onWeekday(3));
    expect(onWeekday(1)).toBeGreaterThan(onWeekday(3));
  });

  it("sees some goods come back and some invoices paid late or not at all", () => {
    const returned = factory.orders.filter(({ returnedAmount }) => returnedAmount > 0).length;
    expect(share(returned, factory.orders.length)).toBeGreaterThan(0.02);
    expect(share(returned, factory.orders.length)).toBeLessThan(0.08);
    const late = factory.orders.filter(({ placedAt, paidAt }) => paidAt && hours(placedAt, paidAt) > 24 * 31).length;
    expect(share(late, factory.orders.length)).toBeGreaterThan(0.05);
    expect(share(late, factory.orders.length)).toBeLessThan(0.2);
  });

  it("knows a payment exactly of the orders that are paid", () => {
    for (const { status, paidAt } of factory.orders) expect(paidAt !== undefined).toBe(status === "paid");
  });

  it("answers most complaints in time, with breaches, a few major ones and some open ones", () => {
    const { complaints } = factory;
    const answered = complaints.filter(({ firstResponseAt }) => firstResponseAt !== undefined);
    const inTime = answered.filter((each) => hours(each.receivedAt, each.firstResponseAt ?? "") <= 24).length;
    expect(share(inTime, answered.length)).toBeGreaterThan(0.85);
    expect(inTime).toBeLessThan(answered.length);
    const major = complaints.filter(({ severity }) => severity === "major").length;
    expect(major).toBeGreaterThanOrEqual(4);
    expect(share(major, complaints.length)).toBeLessThan(0.2);
    expect(complaints.some((each) => each.severity === "major" && each.preliminaryOpinionAt === undefined)).toBe(true);
    expect(complaints.filter(({ resolvedAt }) => resolvedAt === undefined).length).toBeGreaterThanOrEqual(3);
  });
});

describe("demoSubjects", () => {
  it("hands out every record once, and no orders at all where none are known", () => {
    expect(subjects.flatMap(({ orders }) => orders ?? [])).toHaveLength(factory.orders.length);
    expect(subjects.flatMap(({ visits }) => visits)).toHaveLength(factory.visits.length);
    expect(subjects.flatMap(({ complaints }) => complaints)).toHaveLength(factory.complaints.length);
    const silent = subjects.filter(({ orders }) => orders === undefined);
    expect(silent.map(({ customer }) => customer.customerId)).toEqual(factory.withoutOrderHistory);
  });
});
