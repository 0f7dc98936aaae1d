import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths } from "../calendar/index.ts";
import type { Aggregate, Before, Expression, Span } from "../schema/index.ts";
import { formatDate, isNumeric, parseDate, subtractNumbers, unknown, type Value } from "../value/index.ts";
import { bindExpression } from "./bind-expression.ts";
import { bindSpan } from "./bind-span.ts";
import { evaluateExpression } from "./evaluate-expression.ts";
import type { ExpressionEnv, Row, WorkCalendar } from "./expression-env.ts";
import { testPolicy, today } from "./test-vocabulary.contract.ts";
import { windowDays } from "./window-days.ts";

const { context, scope } = testPolicy();
const weekdays: WorkCalendar = { isWorkingDay: (day) => (day + 3) % 7 < 5 };
const env = (rows: readonly Row[] = [], more: Partial<ExpressionEnv> = {}): ExpressionEnv => ({
  read: () => unknown,
  rows: () => rows,
  today,
  timeZone: context.timeZone,
  ...more,
});
const value = (raw: Expression, rows: readonly Row[], more: Partial<ExpressionEnv> = {}): Value =>
  evaluateExpression(bindExpression(raw, scope), env(rows, more)).value;
const daysOf = (raw: Span, more: Partial<ExpressionEnv> = {}) => {
  const span = bindSpan(raw, scope, {}, { issues: [], bind: () => ({ kind: "constant", value: unknown }) });
  return span === undefined ? unknown : windowDays(span, env([], more), unknown);
};

const amounts = fc.array(fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }), { maxLength: 20 });
const rowsOf = (minors: readonly number[]): readonly Row[] => minors.map((minor) => new Map([["amount", minor]]));
const over = (aggregate: Aggregate["aggregate"]): Expression => ({
  aggregate,
  of: "orders",
  value: { field: "amount" },
});
const spans: fc.Arbitrary<Span> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom("day", "week", "month", "year"))
    .map(([amount, unit]) => ({ trailing: { amount, unit } }) as const),
  fc
    .tuple(
      fc.constantFrom("day", "week", "month", "quarter", "halfYear", "year"),
      fc.integer({ min: -12, max: 0 }),
      fc.boolean(),
    )
    .map(([calendar, offset, toDate]) => ({ calendar, offset, toDate }) as const),
);

describe("aggregates", () => {
  it("add up over a collection that is split", () => {
    fc.assert(
      fc.property(amounts, amounts, (some, others) => {
        for (const aggregate of ["sum", "count"] as const) {
          const raw: Expression = aggregate === "count" ? { aggregate, of: "orders" } : over(aggregate);
          const [whole, one, rest] = [[...some, ...others], some, others].map((each) => value(raw, rowsOf(each)));
          if (!isNumeric(whole ?? 0) || !isNumeric(one ?? 0)) throw new TypeError("no figure");
          expect(subtractNumbers(whole as number, one as number)).toBe(rest);
        }
      }),
    );
  });

  it("answer some, every and none as their laws say", () => {
    const where = { fact: "amount", operator: "greaterThan", value: 100 } as const;
    fc.assert(
      fc.property(amounts, amounts, (some, others) => {
        const ask = (aggregate: "some" | "every" | "none", each: readonly number[]) =>
          value({ aggregate, of: "orders", where }, rowsOf(each));
        expect(ask("none", some)).toBe(ask("some", some) === false);
        expect(ask("some", [...some, ...others])).toBe(ask("some", some) === true || ask("some", others) === true);
        expect(ask("every", [...some, ...others])).toBe(ask("every", some) === true && ask("every", others) === true);
      }),
    );
  });
});

describe("windowDays", () => {
  it("moves both ends back, and keeps days in order", () => {
    const befores: fc.Arbitrary<Before> = fc.record({
      amount: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom("day", "week", "month", "year"),
    });
    fc.assert(
      fc.property(spans, befores, (span, before) => {
        const [plain, moved] = [daysOf(span), daysOf({ ...span, before })];
        if (typeof plain === "symbol" || typeof moved === "symbol") throw new TypeError("no days");
        expect(moved.end).toBeGreaterThanOrEqual(moved.first);
        const back = (day: number): number =>
          before.unit === "day" || before.unit === "week"
            ? day - before.amount * (before.unit === "week" ? 7 : 1)
            : addMonths(day, -before.amount * (before.unit === "year" ? 12 : 1));
        expect([moved.first, moved.end]).toEqual([back(plain.first), back(plain.end)]);
      }),
    );
  });

  it("begins where the same stretch before it ended", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom("day", "week", "month", "year"), (amount, unit) => {
        const trailing = { amount, unit } as const;
        const [now, before] = [daysOf({ trailing }), daysOf({ trailing, before: trailing })];
        if (typeof now === "symbol" || typeof before === "symbol") throw new TypeError("no days");
        expect(before.end).toBe(now.first);
      }),
    );
  });

  it("counts a trailing span in working days of the calendar", () => {
    const days = daysOf({ trailing: { amount: 5, unit: "workingDay" } }, { calendar: weekdays });
    if (typeof days === "symbol") throw new TypeError("no days");
    // Monday 10 March: the five working days before it are Monday to Friday of the week before.
    expect([formatDate(days.first), formatDate(days.end)]).toEqual(["2025-03-03", "2025-03-10"]);
  });

  it("takes the period of a metric, which nothing else has", () => {
    const period = (which: "this" | "previous") =>
      which === "this" ? { first: today - 10, end: today } : { first: today - 20, end: today - 10 };
    expect(daysOf({ period: "previous" }, { period })).toEqual({ first: today - 20, end: today - 10 });
    expect(daysOf({ period: "this" })).toBe(unknown);
  });
});

describe("working days", () => {
  const between = (from: string, to: string): Expression => ({ workingDays: { from, to } });

  it("are counted from one day up to another, backwards as a negative figure", () => {
    expect(value(between("2025-03-03", "2025-03-10"), [], { calendar: weekdays })).toBe(5);
    expect(value(between("2025-03-10", "2025-03-03"), [], { calendar: weekdays })).toBe(-5);
    expect(value({ workingDays: { in: { calendar: "month", toDate: true } } }, [], { calendar: weekdays })).toBe(5);
  });

  it("are unknown when the calendar says nothing of a day", () => {
    const from = parseDate("2025-03-05") ?? 0;
    const calendar: WorkCalendar = { isWorkingDay: (day) => (day < from ? undefined : true) };
    expect(value(between("2025-03-03", "2025-03-10"), [], { calendar })).toBe(unknown);
    expect(value(between("2025-03-05", "2025-03-10"), [], { calendar })).toBe(5);
  });

  it("make a rate: so many orders a working day", () => {
    const span: Span = { calendar: "month", toDate: true };
    const raw: Expression = {
      divide: [{ aggregate: "count", of: "orders", window: { at: "placedAt", span } }, { workingDays: { in: span } }],
    };
    const rows = [1, 2, 3].map((day) => new Map([["placedAt", (today - day) * 86_400_000]]));
    expect(value(raw, rows, { calendar: weekdays })).toEqual({ numerator: 3n, denominator: 5n });
  });
});
