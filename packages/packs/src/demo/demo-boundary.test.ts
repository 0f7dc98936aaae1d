import { describe, expect, it } from "vitest";

import type { BoundaryName } from "./demo-boundary.ts";
import type { DemoComplaint } from "./demo-complaint.ts";
import { demoFactory } from "./demo-factory.ts";
import { demoSubjects, type DemoSubject } from "./demo-subjects.ts";

const factory = demoFactory({ seed: 1, anchor: "2026-11-20" });
const subjects = demoSubjects(factory);

/** Written out, not computed: the window is [20 November 2025, 20 November 2026) in UTC+8. */
const windowStart = Date.parse("2025-11-19T16:00:00Z");
const windowEnd = Date.parse("2026-11-19T16:00:00Z");

/** Fen, from the digits of the emitted number, so that no float is added up. */
function toFen(yuan: number): number {
  const [whole = "", cents = ""] = String(yuan).split(".");
  return Number(whole + cents.padEnd(2, "0"));
}

function netOf({ orders }: DemoSubject, from = windowStart, to = windowEnd): number {
  return (orders ?? [])
    .filter(({ placedAt }) => Date.parse(placedAt) >= from && Date.parse(placedAt) < to)
    .filter(({ status }) => status === "invoiced" || status === "paid")
    .reduce((sum, { amount, returnedAmount }) => sum + toFen(amount) - toFen(returnedAmount), 0);
}

function subjectsOn(what: BoundaryName): DemoSubject[] {
  const ids = factory.boundaries.filter((boundary) => boundary.what === what).map(({ id }) => id);
  expect(ids, what).not.toEqual([]);
  return subjects.filter(({ customer }) => ids.includes(customer.customerId));
}

function complaintOn(what: BoundaryName): DemoComplaint | undefined {
  const id = factory.boundaries.find((boundary) => boundary.what === what)?.id;
  return factory.complaints.find(({ complaintId }) => complaintId === id);
}

const seconds = (from: string, to: string | undefined): number => (Date.parse(to ?? "") - Date.parse(from)) / 1000;

describe("the purchases of the demo factory's customers", () => {
  it("has about 38 customers above a million, 126 from 300,000 on, and the rest below", () => {
    const nets = subjects
      .filter(({ customer, orders }) => ["dealer", "retailer"].includes(customer.segment) && orders !== undefined)
      .filter(({ customer }) => customer.kind === "organisation")
      .map((subject) => netOf(subject));
    expect(nets.filter((net) => net > 100_000_000)).toHaveLength(38);
    expect(nets.filter((net) => net <= 100_000_000 && net >= 30_000_000)).toHaveLength(126);
    expect(nets.filter((net) => net < 30_000_000)).toHaveLength(104);
  });

  it("visits the large customers most months, with gaps", () => {
    const large = subjects.filter((subject) => netOf(subject) > 100_000_000);
    const months = large.flatMap(({ customer, visits }) =>
      customer.segment === "dealer" && customer.firstCooperationDate < "2026-01-01"
        ? [new Set(visits.filter(({ mode }) => mode === "onsite").map((visit) => visit.completedAt.slice(0, 7))).size]
        : [],
    );
    const mean = months.reduce((sum, each) => sum + each, 0) / months.length;
    expect(mean).toBeGreaterThan(12);
    expect(Math.min(...months)).toBeLessThan(16);
  });

  it.each<[BoundaryName, number]>([
    ["net-1000000.01", 100_000_001],
    ["net-1000000.00", 100_000_000],
    ["net-999999.99", 99_999_999],
    ["net-300000.00", 30_000_000],
    ["net-299999.99", 29_999_999],
    ["net-0.00", 0],
    ["net-0.00-after-returns", 0],
  ])("are exact for %s, whatever the seed", (what, fen) => {
    for (const subject of subjectsOn(what)) expect(netOf(subject)).toBe(fen);
    const other = demoFactory({ seed: 99, anchor: "2026-11-20" });
    const ids = other.boundaries.filter((boundary) => boundary.what === what).map(({ id }) => id);
    for (const subject of demoSubjects(other)) {
      if (ids.includes(subject.customer.customerId)) expect(netOf(subject)).toBe(fen);
    }
  });

  it("are nothing on balance for two reasons: nothing was bought, or all of it came back", () => {
    const inWindow = (what: BoundaryName): number =>
      subjectsOn(what).flatMap(({ orders = [] }) =>
        orders.filter(({ placedAt }) => Date.parse(placedAt) >= windowStart),
      ).length;
    expect(inWindow("net-0.00")).toBe(0);
    expect(inWindow("net-0.00-after-returns")).toBeGreaterThan(0);
  });

  it("would fall into another tier if the first or last second of the window were left out", () => {
    for (const subject of subjectsOn("orders-on-first-and-last-second")) {
      expect(netOf(subject)).toBe(30_000_000);
      expect(netOf(subject, windowStart + 1000, windowEnd)).toBeLessThan(30_000_000);
      expect(netOf(subject, windowStart, windowEnd - 1000)).toBeLessThan(30_000_000);
    }
  });

  it("would fall into another tier if a second more were counted on either side", () => {
    for (const subject of subjectsOn("orders-one-second-outside")) {
      expect(netOf(subject)).toBe(100_000_000);
      expect(netOf(subject, windowStart - 1000, windowEnd)).toBeGreaterThan(100_000_000);
      expect(netOf(subject, windowStart, windowEnd + 1000)).toBeGreaterThan(100_000_000);
    }
  });

  it("pass the limits for consumers and government, whom they give no tier", () => {
    for (const subject of subjectsOn("consumer-over-1000000.00")) expect(netOf(subject)).toBeGreaterThan(100_000_000);
    for (const subject of subjectsOn("consumer-over-300000.00")) expect(netOf(subject)).toBeGreaterThan(30_000_000);
    for (const subject of subjectsOn("government-over-1000000.00")) {
      expect([subject.customer.kind, subject.customer.segment]).toEqual(["government", "government"]);
      expect(netOf(subject)).toBeGreaterThan(100_000_000);
    }
    for (const subject of subjectsOn("government-dealer-over-1000000.00")) {
      expect([subject.customer.kind, subject.customer.segment]).toEqual(["government", "dealer"]);
      expect(netOf(subject)).toBeGreaterThan(100_000_000);
    }
  });
});

describe("the files of the demo factory's customers", () => {
  it.each<[BoundaryName, string]>([
    ["cooperation-12-months", "2025-11-20"],
    ["cooperation-a-day-short-of-12-months", "2025-11-21"],
    ["cooperation-24-months", "2024-11-20"],
    ["cooperation-a-day-short-of-24-months", "2024-11-21"],
  ])("begin on the day that %s means", (what, since) => {
    for (const { customer } of subjectsOn(what)) expect(customer.firstCooperationDate).toBe(since);
  });

  it("know a retailer of each type and grade, and one without a grade", () => {
    for (const type of ["chainSupermarket", "convenienceStore", "independentShop"] as const) {
      for (const grade of ["key", "ordinary", "independent"] as const) {
        const found = subjectsOn(`retailer-${type}-${grade}`).map(({ customer }) => customer);
        expect(found).toMatchObject([{ segment: "retailer", retailerType: type, retailerGrade: grade }]);
      }
    }
    for (const { customer } of subjectsOn("retailer-without-grade"))
      expect(customer).not.toHaveProperty("retailerGrade");
  });

  it("tell approved from refused and from not yet known", () => {
    const flags = (what: BoundaryName): unknown[] =>
      subjectsOn(what).map(({ customer }) => [customer.influential, customer.specialApproved]);
    for (const each of flags("special-approved")) expect(each).toEqual([true, true]);
    for (const each of flags("special-refused")) expect(each).toEqual([true, false]);
    for (const each of flags("special-approval-unknown")) expect(each).toEqual([true, undefined]);
    for (const each of flags("influential-unknown")) expect(each).toEqual([undefined, undefined]);
    for (const each of flags("not-influential")) expect(each).toEqual([false, false]);
  });

  it("say which dealer's purchases are not known", () => {
    const [subject] = subjectsOn("no-order-history");
    expect(subject?.customer.segment).toBe("dealer");
    expect(subject?.orders).toBeUndefined();
  });
});

describe("the complaints of the demo factory's customers", () => {
  it("are answered on the limit of 24 hours and a second after it", () => {
    const met = complaintOn("first-response-after-24-hours");
    const late = complaintOn("first-response-a-second-late");
    expect(seconds(met?.receivedAt ?? "", met?.firstResponseAt)).toBe(86_400);
    expect(seconds(late?.receivedAt ?? "", late?.firstResponseAt)).toBe(86_401);
  });

  it("are resolved around the end of the third day after receipt", () => {
    expect(complaintOn("resolved-in-last-second-of-day-3")).toMatchObject({
      receivedAt: "2026-09-20T09:00:00+08:00",
      resolvedAt: "2026-09-23T23:59:59+08:00",
    });
    expect(complaintOn("resolved-a-second-after-day-3")).toMatchObject({
      receivedAt: "2026-09-13T09:00:00+08:00",
      resolvedAt: "2026-09-17T00:00:01+08:00",
    });
  });

  it("are major from the limits on and general just below", () => {
    const major = complaintOn("preliminary-opinion-after-48-hours");
    expect(seconds(major?.receivedAt ?? "", major?.preliminaryOpinionAt)).toBe(48 * 3600);
    expect(complaintOn("affected-customers-10")).toMatchObject({ severity: "major", affectedCustomers: 10 });
    expect(complaintOn("affected-customers-9")).toMatchObject({ severity: "general", affectedCustomers: 9 });
    expect(complaintOn("claim-50000.00")).toMatchObject({ severity: "major", claimAmount: 50_000 });
    expect(complaintOn("claim-49999.99")).toMatchObject({ severity: "general", claimAmount: 49_999.99 });
  });
});
