import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDateTime, parseDateTime } from "../value/index.ts";
import { businessBefore, businessElapsed, isOpenAt, nextOpen } from "./business-time.ts";
import type { TimeSpan } from "./calendar-day.ts";
import { dueAt } from "./due-at.ts";
import { timeCalendar, timeCalendarIds } from "./time-calendars.contract.ts";

const minute = 60_000;
const at = (text: string): number => parseDateTime(text, "Asia/Shanghai") ?? Number.NaN;
const show = (moment: number | undefined): string | undefined =>
  moment === undefined ? undefined : formatDateTime(moment, "Asia/Shanghai").slice(0, 19);
const office = timeCalendar("cnOffice");

const calendars = fc.constantFrom(...timeCalendarIds).map((id) => timeCalendar(id));
// Within what the cases' calendars announce, and around the days on which clocks are moved.
const starts = fc.oneof(
  fc.integer({ min: Date.parse("2025-01-01"), max: Date.parse("2026-11-01") }),
  fc
    .tuple(
      fc
        .constantFrom("2026-03-08", "2026-03-29", "2026-04-05", "2026-10-25", "2026-11-01")
        .map((day) => Date.parse(day)),
      fc.integer({ min: -86_400_000, max: 86_400_000 }),
    )
    .map(([day, offset]) => day + offset),
);
const lengths = fc.integer({ min: 1, max: 200 * 60 * minute });
const spans = fc.array(
  fc.tuple(fc.nat(20 * 86_400_000), fc.nat(5 * 86_400_000)).map(([offset, length]) => ({ offset, length })),
  { maxLength: 4 },
);

const due = (start: number, length: number, calendar: typeof office, pauses: readonly TimeSpan[] = []): number => {
  const result = dueAt(start, { amount: length / minute, unit: "minute", count: "business" }, calendar, pauses);
  return "due" in result ? result.due : Number.NaN;
};
const pausesFrom = (start: number, list: readonly { readonly offset: number; readonly length: number }[]) =>
  list.map(({ offset, length }) => ({ from: start + offset, to: start + offset + length }));

describe("business time", () => {
  it("has elapsed by exactly the budget when it is due, whatever was paused", () => {
    fc.assert(
      fc.property(calendars, starts, lengths, spans, (calendar, start, length, list) => {
        const pauses = pausesFrom(start, list);
        const end = due(start, length, calendar, pauses);
        expect(businessElapsed(start, end, calendar, pauses)).toBe(length);
        // One moment earlier it has not: the due moment is the earliest.
        expect(businessElapsed(start, end - 1, calendar, pauses)).toBe(length - 1);
      }),
    );
  });

  it("is due later for a later start and for a larger budget", () => {
    fc.assert(
      fc.property(
        calendars,
        starts,
        lengths,
        fc.nat(30 * 86_400_000),
        fc.nat(60 * minute),
        (calendar, start, length, later, more) => {
          const first = due(start, length, calendar);
          expect(due(start + later, length, calendar)).toBeGreaterThanOrEqual(first);
          expect(due(start, length + more, calendar)).toBeGreaterThanOrEqual(first);
        },
      ),
    );
  });

  it("adds up: one budget after the other is due when both together are", () => {
    fc.assert(
      fc.property(calendars, starts, lengths, lengths, (calendar, start, first, second) => {
        expect(due(due(start, first, calendar), second, calendar)).toBe(due(start, first + second, calendar));
      }),
    );
  });

  it("takes no notice of how a pause is cut up", () => {
    const cuts = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(calendars, starts, lengths, spans, cuts, (calendar, start, length, list, cut) => {
        const pauses = pausesFrom(start, list);
        const halves = pauses.flatMap(({ from, to }) => {
          const middle = Math.round(from + (to - from) * cut);
          return [
            { from: middle, to },
            { from, to: middle },
          ];
        });
        expect(due(start, length, calendar, halves)).toBe(due(start, length, calendar, pauses));
        expect(due(start, length, calendar, [...halves, ...pauses])).toBe(due(start, length, calendar, pauses));
      }),
    );
  });

  it("leads back from the due moment to where it began, as far as business was open there", () => {
    fc.assert(
      fc.property(calendars, starts, lengths, (calendar, start, length) => {
        const end = due(start, length, calendar);
        const begun = businessBefore(end, length, calendar) ?? Number.NaN;
        expect(begun).toBeGreaterThanOrEqual(start);
        expect(businessElapsed(begun, end, calendar)).toBe(length);
        expect(businessElapsed(start, begun, calendar)).toBe(0);
      }),
    );
  });
});

describe("businessBefore", () => {
  it("finds the level an hour before it is due on the same morning", () => {
    expect(show(businessBefore(at("2026-03-10T11:00"), 60 * minute, timeCalendar("cnLong")))).toBe(
      "2026-03-10T10:00:00",
    );
  });

  it("goes back over a night and a holiday", () => {
    expect(show(businessBefore(at("2026-03-11T10:00"), 120 * minute, office))).toBe("2026-03-10T17:00:00");
    expect(show(businessBefore(at("2026-10-08T09:30"), 60 * minute, office))).toBe("2026-09-30T17:30:00");
    expect(show(businessBefore(at("2026-03-14T12:00"), 60 * minute, office))).toBe("2026-03-13T17:00:00");
  });
});

describe("nextOpen", () => {
  it("is the moment itself while it is open, and the next opening otherwise", () => {
    expect(show(nextOpen(at("2026-03-10T10:00"), office))).toBe("2026-03-10T10:00:00");
    expect(show(nextOpen(at("2026-03-10T12:00"), office))).toBe("2026-03-10T13:00:00");
    expect(show(nextOpen(at("2026-09-30T18:00"), office))).toBe("2026-10-08T09:00:00");
    expect(show(nextOpen(at("2026-03-11T03:00"), timeCalendar("cnNight")))).toBe("2026-03-11T03:00:00");
    expect([isOpenAt(at("2026-03-10T11:59:59"), office), isOpenAt(at("2026-03-10T12:00"), office)]).toEqual([
      true,
      false,
    ]);
  });
});

describe("businessElapsed", () => {
  it("is nothing backwards", () => {
    expect(businessElapsed(at("2026-03-11T10:00"), at("2026-03-10T10:00"), office)).toBe(0);
  });
});
