import { describe, expect, it } from "vitest";
import { formatDateTime, minutesOf, parseDateTime } from "../value/index.ts";
import { budgetCases, type BudgetCase } from "./budget-cases.contract.ts";
import { businessElapsed } from "./business-time.ts";
import type { BoundBudget } from "./budget.ts";
import { daysCases } from "./days-cases.contract.ts";
import { dueAt } from "./due-at.ts";
import { openTimeCases } from "./open-time-cases.contract.ts";
import { pauseCases } from "./pause-cases.contract.ts";
import { timeCalendar, type TimeCalendar } from "./time-calendars.contract.ts";

const at = (text: string): number => parseDateTime(text, "UTC") ?? Number.NaN;

function due(id: TimeCalendar, start: string, budget: BoundBudget, pauses: BudgetCase["pauses"] = []): string {
  const calendar = timeCalendar(id);
  const spans = pauses.map(([from, to]) => ({ from: at(from), to: at(to) }));
  const result = dueAt(at(start), budget, calendar, spans);
  return "due" in result ? formatDateTime(result.due, calendar.timeZone) : result.issue.message;
}

const business = (seconds: number): BoundBudget => ({ amount: seconds / 60, unit: "minute", count: "business" });

describe("a budget of open time", () => {
  it.each(budgetCases)("$id $it", ({ calendar, start, seconds, due: expected }) => {
    expect(due(calendar, start, business(seconds))).toBe(expected);
  });

  it.each(pauseCases)("$id $it", ({ calendar, start, seconds, pauses, due: expected }) => {
    expect(due(calendar, start, business(seconds), pauses)).toBe(expected);
  });

  it("is used up exactly when it is due, in every case", () => {
    for (const { calendar: id, start, seconds, pauses = [], due: end } of [...budgetCases, ...pauseCases]) {
      const spans = pauses.map(([from, to]) => ({ from: at(from), to: at(to) }));
      expect(businessElapsed(at(start), at(end), timeCalendar(id), spans)).toBe(seconds * 1000);
    }
  });
});

describe("a budget in days", () => {
  it.each(daysCases)("$id $it", ({ calendar, start, days, count, end, roll, cutOff, due: expected }) => {
    const cut = cutOff === undefined ? undefined : minutesOf(cutOff);
    expect(due(calendar, start, { amount: days, unit: "day", count, end, roll, cutOff: cut })).toBe(expected);
  });
});

describe("open time between two moments", () => {
  it.each(openTimeCases)("$id $it", ({ calendar, from, to, minutes }) => {
    expect(businessElapsed(at(from), at(to), timeCalendar(calendar)) / 60_000).toBe(minutes);
  });
});
