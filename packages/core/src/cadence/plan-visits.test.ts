import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../calendar/index.ts";
import { formatDate } from "../value/index.ts";
import { office } from "./office.contract.ts";
import { planVisits, type VisitDuty } from "./plan-visits.ts";
import { day } from "./visits.contract.ts";

const duty = (subject: string, earliest: string, lastChance: string): VisitDuty => ({
  id: `visit ${subject}`,
  subject,
  earliest: day(earliest),
  lastChance: day(lastChance),
});

const october = { calendar: office, capacity: 2, from: day("2026-10-05"), to: day("2026-10-19") };

/** Some weeks around National Day 2026, with a make-up Saturday. */
const anyDuty = fc
  .record({
    subject: fc.constantFrom("A", "B", "C", "D", "E", "F"),
    earliest: fc.nat(25),
    length: fc.integer({ min: -2, max: 20 }),
    id: fc.nat(9),
  })
  .map(({ subject, earliest, length, id }): VisitDuty => ({
    id: `${id}`,
    subject,
    earliest: october.from - 5 + earliest,
    lastChance: october.from - 5 + earliest + length,
  }));
const anyPlan = fc.record({ duties: fc.array(anyDuty, { maxLength: 40 }), capacity: fc.integer({ min: 0, max: 4 }) });

describe("planVisits", () => {
  it("takes the earliest last chance first, each on the least loaded day", () => {
    const { visits, overflow, days } = planVisits(
      [
        duty("late", "2026-10-01", "2026-10-31"),
        duty("urgent", "2026-10-01", "2026-10-08"),
        duty("soon", "2026-10-01", "2026-10-10"),
      ],
      october,
    );
    expect(visits.map(({ duty: { subject }, day: on }) => [subject, formatDate(on)])).toEqual([
      ["urgent", "2026-10-08"],
      ["soon", "2026-10-09"],
      // A Saturday that is worked.
      ["late", "2026-10-10"],
    ]);
    expect(overflow).toEqual([]);
    expect(days.map(({ day: on, load }) => [formatDate(on), load])).toEqual([
      ["2026-10-08", 1],
      ["2026-10-09", 1],
      ["2026-10-10", 1],
      ["2026-10-12", 0],
      ["2026-10-13", 0],
      ["2026-10-14", 0],
      ["2026-10-15", 0],
      ["2026-10-16", 0],
    ]);
  });

  it("lists what finds no room, and why", () => {
    const { overflow } = planVisits(
      [
        duty("passed", "2026-09-01", "2026-09-30"),
        duty("holiday", "2026-10-05", "2026-10-07"),
        duty("a", "2026-10-01", "2026-10-08"),
        duty("b", "2026-10-01", "2026-10-08"),
        duty("c", "2026-10-01", "2026-10-08"),
      ],
      october,
    );
    expect(overflow.map(({ duty: { subject }, reason }) => [subject, reason])).toEqual([
      ["passed", "passed"],
      ["holiday", "noWorkingDay"],
      ["c", "full"],
    ]);
  });

  it("keeps visits that stand already, and never sends anybody to the same customer twice a day", () => {
    const twice = [duty("a", "2026-10-01", "2026-10-09"), { ...duty("a", "2026-10-01", "2026-10-09"), id: "second" }];
    const booked = new Map([[day("2026-10-08"), 1]]);
    const { visits } = planVisits(twice, { ...october, booked });
    expect(visits.map(({ day: on }) => formatDate(on))).toEqual(["2026-10-08", "2026-10-09"]);
  });

  it("is never over capacity, never after a last chance, and never on a closed day", () => {
    fc.assert(
      fc.property(anyPlan, ({ duties, capacity }) => {
        const { visits, overflow, days } = planVisits(duties, { ...october, capacity });
        expect(visits.length + overflow.length).toBe(duties.length);
        for (const { day: on, duty: of } of visits) {
          expect(on).toBeLessThanOrEqual(of.lastChance);
          expect(on).toBeGreaterThanOrEqual(of.earliest);
          expect(isWorkingDay(on, office)).toBe(true);
        }
        for (const { day: on, load } of days) {
          expect(load).toBeLessThanOrEqual(capacity);
          expect(visits.filter((each) => each.day === on)).toHaveLength(load);
        }
      }),
    );
  });

  it("leaves something out only when every day that it could have is full or has that customer", () => {
    fc.assert(
      fc.property(anyPlan, ({ duties, capacity }) => {
        const { visits, overflow, days } = planVisits(duties, { ...october, capacity });
        for (const { duty: of, reason } of overflow) {
          const possible = days.filter(({ day: on }) => on >= of.earliest && on <= of.lastChance);
          const free = possible.filter(
            ({ day: on, load }) =>
              load < capacity && !visits.some((each) => each.day === on && each.duty.subject === of.subject),
          );
          expect(free).toEqual([]);
          expect(reason === "full").toBe(possible.length > 0);
        }
      }),
    );
  });

  it("makes the same plan of the same duties in any order", () => {
    const planned = (duties: readonly VisitDuty[], capacity: number) => {
      const { visits, overflow } = planVisits(duties, { ...october, capacity });
      return [visits.map(({ duty: of, day: on }) => `${on} ${of.subject} ${of.id}`).toSorted(), overflow.length];
    };
    fc.assert(
      fc.property(anyPlan, fc.infiniteStream(fc.nat()), ({ duties, capacity }, keys) => {
        const shuffled = duties
          .map((each) => ({ each, key: keys.next().value }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(planned(shuffled, capacity)).toEqual(planned(duties, capacity));
      }),
    );
  });
});
