import type { PlainCustomer } from "./by-hand.ts";

/** A customer as flat facts, every one of them known. */
export type Customer = PlainCustomer & Readonly<Record<string, number | string | boolean>>;

/** Customers from a seed, the same on every machine; every twentieth sits exactly on a boundary of the tiers. */
export function customers(count: number, seed: number): readonly Customer[] {
  let state = seed;
  const random = (): number => {
    // Mulberry32: small, and good enough to spread customers.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = (words: readonly string[]) => words[below(words.length)] ?? "";
  return Array.from({ length: count }, (_, at) => ({
    segment: oneOf(["dealer", "keyRetailer", "retailer", "consumer", "government", "media"]),
    region: oneOf(["north", "east", "south", "west", "abroad"]),
    influential: random() < 0.2,
    annualPurchase:
      at % 20 === 0 ? ([300_000, 1_000_000][below(2)] ?? 0) : Math.round(Math.exp(9 + 6 * random()) * 100) / 100,
    lastYearPurchase: Math.round(Math.exp(9 + 6 * random()) * 100) / 100,
    cooperationMonths: below(60),
    ordersLastYear: below(40),
    ordersThisQuarter: below(12),
    ordersLastQuarter: below(12),
    orderDrop: below(100),
    daysSinceOrder: below(400),
    daysSinceVisit: below(120),
    daysSinceSurvey: below(300),
    satisfaction: below(101),
    complaints: below(5),
    inquiries: below(6),
    overdueDays: random() < 0.5 ? 0 : below(90),
    competitorSeen: random() < 0.1,
    contactConsent: random() < 0.7,
    injury: random() < 0.03,
    affected: 1 + below(15),
    claimedAmount: below(80_000),
    openComplaintHours: below(72),
    limitHours: [24, 48, 72][below(3)] ?? 24,
  }));
}
