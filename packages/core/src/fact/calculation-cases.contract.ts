/* oxlint-disable unicorn/no-thenable -- `then` is a word of the expression format */
import type { Expression, ValueType } from "../schema/index.ts";
import type { ExpressionCase } from "./expression-case.contract.ts";

const date: ValueType = { type: "date" };
const limit: Expression = { fact: "customer.limit" };
const score: Expression = { fact: "customer.score" };
const rate: Expression = { fact: "customer.rate" };
const notice: Expression = { fact: "customer.notice" };
const since: Expression = { fact: "customer.since" };
const sinceAt: Expression = { fact: "customer.sinceAt" };
const third: Expression = { divide: [limit, 3] };
const none: Expression = { notApplicable: true };
const customer = (facts: object): unknown => ({ customer: facts });

/** Expressions that calculate with facts alone. */
export const calculationCases: readonly ExpressionCase[] = [
  // Sums and differences.
  {
    says: "a literal beside money is money",
    of: { add: [limit, 0.1, 0.2] },
    facts: customer({ limit: 1000.01 }),
    gives: 100_031,
  },
  { says: "a sum of decimals is exact", of: { add: [0.1, 0.2] }, gives: "3/10" },
  { says: "subtract takes all the others away", of: { subtract: [10, 3, 2] }, gives: 5 },
  { says: "the other sign", of: { negate: limit }, facts: customer({ limit: 12.5 }), gives: -1250 },
  { says: "no sign", of: { absolute: { subtract: [3, 10] } }, gives: 7 },
  { says: "zero has no other sign", of: { negate: 0 }, gives: 0 },
  // Factors.
  { says: "money times a number", of: { multiply: [limit, 1.5] }, facts: customer({ limit: 0.1 }), gives: 15 },
  {
    says: "a percentage of money",
    of: { multiply: [limit, rate] },
    facts: customer({ limit: 1000, rate: 90 }),
    gives: 90_000,
  },
  {
    says: "a percentage of money, the other way round",
    of: { multiply: [rate, limit] },
    facts: customer({ limit: 1000, rate: 12.5 }),
    gives: 12_500,
  },
  {
    says: "a percentage of a length of time",
    of: { multiply: [notice, rate] },
    facts: customer({ notice: 12, rate: 25 }),
    gives: 3,
  },
  { says: "a percentage of a percentage", of: { multiply: [rate, rate] }, facts: customer({ rate: 50 }), gives: 25 },
  { says: "twice a percentage", of: { multiply: [rate, 2] }, facts: customer({ rate: 20 }), gives: 40 },
  {
    says: "what a percentage was taken of",
    of: { divide: [limit, rate] },
    facts: customer({ limit: 900, rate: 90 }),
    gives: 100_000,
  },
  {
    says: "a price less its discount",
    of: { multiply: [limit, { subtract: [100, rate] }] },
    facts: customer({ limit: 200, rate: 10 }),
    gives: 18_000,
  },
  {
    says: "an amount a month, times months",
    of: { multiply: [limit, notice] },
    facts: customer({ limit: 10, notice: 3 }),
    gives: 3000,
  },
  // Quotients.
  { says: "a quotient stays exact", of: third, facts: customer({ limit: 100 }), gives: "10000/3" },
  {
    says: "and three of them are whole again",
    of: { multiply: [third, 3] },
    facts: customer({ limit: 100 }),
    gives: 10_000,
  },
  {
    says: "money by money is a ratio",
    of: { divide: [limit, { parameter: "floor" }] },
    facts: customer({ limit: 250 }),
    gives: "5/2",
  },
  {
    says: "nothing is divided by zero",
    of: { divide: [limit, 0] },
    facts: customer({ limit: 1 }),
    gives: "notApplicable",
  },
  {
    says: "an unknown operand comes before one that does not apply",
    of: { add: [score, { divide: [1, 0] }] },
    gives: "unknown",
  },
  // Large figures.
  {
    says: "beyond the safe integers nothing is lost",
    of: { subtract: [{ add: [9_007_199_254_740_991, 2] }, 9_007_199_254_740_991] },
    gives: 2,
  },
  {
    says: "a product beyond them stays exact",
    of: { multiply: [9_007_199_254_740_991, 9_007_199_254_740_991] },
    gives: "81129638414606663681390495662081/1",
  },
  {
    says: "and comes back to them",
    of: { divide: [{ multiply: [9_007_199_254_740_991, 1000] }, 1000] },
    gives: 9_007_199_254_740_991,
  },
  // Least, greatest, rounded.
  { says: "the least", of: { min: [limit, 50, { parameter: "floor" }] }, facts: customer({ limit: 70 }), gives: 5000 },
  {
    says: "the greatest, a fraction among them",
    of: { max: [third, 33.33] },
    facts: customer({ limit: 100 }),
    gives: "10000/3",
  },
  {
    says: "the later day",
    of: { max: [since, "2024-01-01"] },
    facts: customer({ since: "2023-06-01" }),
    as: date,
    gives: "2024-01-01",
  },
  { says: "the least of something unknown is unknown", of: { min: [limit, 1] }, gives: "unknown" },
  {
    says: "to the cent, halves up",
    of: { round: { value: { divide: [limit, 8] }, to: 0.01, mode: "halfUp" } },
    facts: customer({ limit: 0.2 }),
    gives: 3,
  },
  {
    says: "to the cent, halves to even",
    of: { round: { value: { divide: [limit, 8] }, to: 0.01, mode: "halfEven" } },
    facts: customer({ limit: 0.2 }),
    gives: 2,
  },
  {
    says: "to the hundred, up",
    of: { round: { value: limit, to: 100, mode: "up" } },
    facts: customer({ limit: 100.01 }),
    gives: 20_000,
  },
  { says: "towards zero", of: { round: { value: { negate: 2.7 }, to: 1, mode: "down" } }, gives: -2 },
  {
    says: "halves away from zero below it too",
    of: { round: { value: { negate: 2.5 }, to: 1, mode: "halfUp" } },
    gives: -3,
  },
  { says: "to the quarter", of: { round: { value: 0.4, to: 0.25, mode: "halfUp" } }, gives: "1/2" },
  // Days and moments.
  { says: "days between dates", of: { subtract: [{ today: true }, "2025-03-01"] }, gives: 9 },
  { says: "days from one up to another", of: { days: { from: "2025-03-01", to: { today: true } } }, gives: 9 },
  { says: "days back are negative", of: { days: { from: { today: true }, to: "2025-03-01" } }, gives: -9 },
  {
    says: "the day of a moment is the policy's",
    of: { dayOf: sinceAt },
    facts: customer({ sinceAt: "2025-02-09T16:00:00Z" }),
    as: date,
    gives: "2025-02-10",
  },
  {
    says: "days since a moment",
    of: { days: { from: sinceAt, to: { today: true } } },
    facts: customer({ sinceAt: "2025-03-08T23:59:59" }),
    gives: 2,
  },
  {
    says: "whole months end on the last day of a shorter one",
    of: { wholeMonths: { from: "2025-01-31", to: "2025-02-28" } },
    gives: 1,
  },
  {
    says: "whole months, a day short",
    of: { wholeMonths: { from: since, to: { today: true } } },
    facts: customer({ since: "2023-03-11" }),
    gives: 23,
  },
  {
    says: "time by the clock",
    of: { elapsed: { from: sinceAt, to: "2025-03-10T10:30", unit: "hour" } },
    facts: customer({ sinceAt: "2025-03-10T09:00" }),
    gives: "3/2",
  },
  {
    says: "time by the clock in minutes",
    of: { elapsed: { from: sinceAt, to: "2025-03-10T10:30", unit: "minute" } },
    facts: customer({ sinceAt: "2025-03-10T09:00" }),
    gives: 90,
  },

  {
    says: "today moved by months",
    of: { add: [{ today: true }, notice] },
    facts: customer({ notice: 12 }),
    as: date,
    gives: "2026-03-10",
  },
  {
    says: "half a month moves nothing",
    of: { add: [{ today: true }, notice] },
    facts: customer({ notice: 0.5 }),
    as: date,
    gives: "notApplicable",
  },
  {
    says: "no day lies beyond the year 9999",
    of: { add: [{ today: true }, 9_000_000] },
    as: date,
    gives: "notApplicable",
  },
  { says: "days of a span", of: { days: { in: { calendar: "month" } } }, gives: 31 },
  { says: "days of a span up to today", of: { days: { in: { calendar: "year", toDate: true } } }, gives: 68 },
  {
    says: "working days without a calendar are unknown",
    of: { workingDays: { from: "2025-03-03", to: { today: true } } },
    gives: "unknown",
  },
  // Choices.
  {
    says: "a choice",
    of: { if: { condition: "isDealer" }, then: 1, else: 2 },
    facts: customer({ segment: "retailer" }),
    gives: 2,
  },
  {
    says: "a chain of choices",
    of: {
      if: { condition: "isDealer" },
      then: 1,
      else: { if: { fact: "customer.key", operator: "equal", value: true }, then: 2, else: 3 },
    },
    facts: customer({ segment: "retailer", key: true }),
    gives: 2,
  },
  {
    says: "a choice that does not apply",
    of: { if: { condition: "isDealer" }, then: limit, else: none },
    facts: customer({ segment: "retailer", limit: 5 }),
    gives: "notApplicable",
  },
  { says: "an unknown choice between equals", of: { if: { condition: "isDealer" }, then: 1, else: 1 }, gives: 1 },
  {
    says: "an unknown choice between others",
    of: { if: { condition: "isDealer" }, then: 1, else: 2 },
    gives: "unknown",
  },
  {
    says: "a choice by what is known",
    of: { if: { fact: "customer.score", operator: "known", value: true }, then: score, else: 0 },
    gives: 0,
  },
  {
    says: "a figure that does not apply is not known",
    of: { if: { fact: "customer.score", operator: "known", value: false }, then: 1, else: 2 },
    facts: customer({ score: 1 }),
    gives: 2,
  },
];
