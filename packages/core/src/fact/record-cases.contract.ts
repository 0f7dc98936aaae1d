import type { Expression, Window } from "../schema/index.ts";
import type { ExpressionCase } from "./expression-case.contract.ts";

const amount: Expression = { field: "amount" };
const orders = (...amounts: readonly (number | null)[]): unknown => ({
  orders: amounts.map((each) => ({ amount: each })),
});
const counting = (span: Window["span"]): Expression => ({
  aggregate: "count",
  of: "orders",
  window: { at: "placedAt", span },
});
const placed = (...moments: readonly string[]): unknown => ({ orders: moments.map((placedAt) => ({ placedAt })) });
const big = (aggregate: "some" | "every" | "none"): Expression => ({
  aggregate,
  of: "orders",
  where: { fact: "amount", operator: "greaterThan", value: 100 },
});

/** Expressions that go over records. */
export const recordCases: readonly ExpressionCase[] = [
  // Aggregates.
  { says: "a sum", of: { aggregate: "sum", of: "orders", value: amount }, facts: orders(1.01, 2.02), gives: 303 },
  { says: "a sum of none", of: { aggregate: "sum", of: "orders", value: amount }, facts: orders(), gives: 0 },
  { says: "a sum of nobody knows what", of: { aggregate: "sum", of: "orders", value: amount }, gives: "unknown" },
  {
    says: "a sum in which one amount is unknown",
    of: { aggregate: "sum", of: "orders", value: amount },
    facts: orders(1, null),
    gives: "unknown",
  },
  { says: "an average", of: { aggregate: "avg", of: "orders", value: amount }, facts: orders(2, 1, 2), gives: "500/3" },
  {
    says: "an average of none",
    of: { aggregate: "avg", of: "orders", value: amount },
    facts: orders(),
    gives: "notApplicable",
  },
  {
    says: "how many different ones",
    of: { aggregate: "countDistinct", of: "orders", value: { field: "status" } },
    facts: { orders: [{ status: "invoiced" }, {}, { status: "cancelled" }] },
    gives: 2,
  },
  {
    says: "different quotients in lowest terms",
    of: { aggregate: "countDistinct", of: "orders", value: { divide: [amount, { field: "returned" }] } },
    facts: {
      orders: [
        { amount: 1, returned: 3 },
        { amount: 2, returned: 6 },
        { amount: 1, returned: 2 },
      ],
    },
    gives: 2,
  },
  { says: "some", of: big("some"), facts: orders(50, 150), gives: true },
  { says: "some of none", of: big("some"), facts: orders(), gives: false },
  { says: "some, one being settled and one unknown", of: big("some"), facts: orders(null, 150), gives: true },
  { says: "some, one being unknown", of: big("some"), facts: orders(null, 50), gives: "unknown" },
  { says: "some of nobody knows what", of: big("some"), gives: "unknown" },
  { says: "every", of: big("every"), facts: orders(150, 200), gives: true },
  { says: "every of none", of: big("every"), facts: orders(), gives: true },
  { says: "every, one failing and one unknown", of: big("every"), facts: orders(null, 50), gives: false },
  { says: "every, one being unknown", of: big("every"), facts: orders(null, 150), gives: "unknown" },
  { says: "every of nobody knows what", of: big("every"), gives: "unknown" },
  { says: "none", of: big("none"), facts: orders(50, 60), gives: true },
  { says: "none, one being unknown", of: big("none"), facts: orders(50, null), gives: "unknown" },
  {
    says: "one record meets several conditions at once",
    of: {
      aggregate: "some",
      of: "orders",
      where: {
        all: [
          { fact: "amount", operator: "greaterThan", value: 100 },
          { fact: "status", operator: "equal", value: "cancelled" },
        ],
      },
    },
    facts: { orders: [{ amount: 150 }, { amount: 50, status: "cancelled" }] },
    gives: false,
  },
  {
    says: "every record of the window, the others do not matter",
    of: { ...(big("every") as object), window: { at: "placedAt", span: { calendar: "year" } } } as Expression,
    facts: {
      orders: [
        { amount: 150, placedAt: "2025-01-01T00:00" },
        { amount: 50, placedAt: "2024-12-31T23:59" },
      ],
    },
    gives: true,
  },
  {
    says: "every record, though nobody knows when it was placed, when it meets the condition",
    of: { ...(big("every") as object), window: { at: "placedAt", span: { calendar: "year" } } } as Expression,
    facts: { orders: [{ amount: 150 }] },
    gives: true,
  },
  {
    says: "a record's field against a fact",
    of: {
      aggregate: "count",
      of: "orders",
      where: { fact: "amount", operator: "lessThan", value: { fact: "customer.limit" } },
    },
    facts: { customer: { limit: 100 }, orders: [{ amount: 99.99 }, { amount: 100 }] },
    gives: 1,
  },
  {
    says: "records of which a field is known",
    of: { aggregate: "count", of: "orders", where: { fact: "placedAt", operator: "known", value: false } },
    facts: { orders: [{ amount: 1 }, { placedAt: "2025-03-01T00:00" }] },
    gives: 1,
  },
  // Windows: 10 March 2025 is not in any that ends today.
  {
    says: "trailing days",
    of: counting({ trailing: { amount: 9, unit: "day" } }),
    facts: placed("2025-02-28T23:59", "2025-03-01T00:00", "2025-03-09T23:59", "2025-03-10T00:00"),
    gives: 2,
  },
  {
    says: "trailing weeks",
    of: counting({ trailing: { amount: 1, unit: "week" } }),
    facts: placed("2025-03-02T23:59", "2025-03-03T00:00"),
    gives: 1,
  },
  {
    says: "trailing months",
    of: counting({ trailing: { amount: 12, unit: "month" } }),
    facts: placed("2024-03-09T23:59", "2024-03-10T00:00"),
    gives: 1,
  },
  {
    says: "the same days, 90 days before",
    of: counting({ trailing: { amount: 90, unit: "day" }, before: { amount: 90, unit: "day" } }),
    facts: placed("2024-09-10T23:59", "2024-09-11T00:00", "2024-12-09T23:59", "2024-12-10T00:00"),
    gives: 2,
  },
  {
    says: "the same days, a year before",
    of: counting({ trailing: { amount: 90, unit: "day" }, before: { amount: 1, unit: "year" } }),
    facts: placed("2023-12-09T23:59", "2023-12-10T00:00", "2024-03-09T23:59", "2024-03-10T00:00"),
    gives: 2,
  },
  {
    says: "the year to date, a year before",
    of: counting({ calendar: "year", toDate: true, before: { amount: 1, unit: "year" } }),
    facts: placed("2023-12-31T23:59", "2024-01-01T00:00", "2024-03-09T23:59", "2024-03-10T00:00"),
    gives: 2,
  },
  {
    says: "last month",
    of: counting({ calendar: "month", offset: -1 }),
    facts: placed("2025-01-31T23:59", "2025-02-01T00:00", "2025-02-28T23:59", "2025-03-01T00:00"),
    gives: 2,
  },
  {
    says: "this week begins on Monday",
    of: counting({ calendar: "week" }),
    facts: placed("2025-03-09T23:59", "2025-03-10T00:00", "2025-03-16T23:59", "2025-03-17T00:00"),
    gives: 2,
  },
  {
    says: "a span that a parameter's length of none makes does not apply",
    of: counting({ trailing: { amount: { parameter: "noDays" } } }),
    facts: placed(),
    gives: "notApplicable",
  },
  {
    says: "a span as long as a parameter says",
    of: counting({ trailing: { amount: { parameter: "days" } } }),
    facts: placed("2025-02-07T23:59", "2025-02-08T00:00"),
    gives: 1,
  },
  {
    says: "a length in months that a whole number gives",
    of: counting({ trailing: { amount: { parameter: "count" }, unit: "month" } }),
    facts: placed("2025-01-09T23:59", "2025-01-10T00:00"),
    gives: 1,
  },
  {
    says: "working days without a calendar",
    of: counting({ trailing: { amount: 5, unit: "workingDay" } }),
    facts: placed(),
    gives: "unknown",
  },
];
