import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate } from "../value/index.ts";
import { office } from "./office.contract.ts";
import { periodSpans } from "./period-spans.ts";
import { shiftDay } from "./shift-day.ts";
import { day } from "./visits.contract.ts";

const pers = ["day", "week", "month", "quarter", "halfYear", "year"] as const;
const shifts = ["none", "preceding", "following", "modifiedFollowing"] as const;

describe("shiftDay", () => {
  it.each([
    ["V03", "2026-10-01", "following", "2026-10-08"],
    ["V03", "2026-10-01", "preceding", "2026-09-30"],
    ["V04", "2026-01-31", "modifiedFollowing", "2026-01-30"],
    ["V05", "2026-02-16", "preceding", "2026-02-14"],
    ["a working day", "2026-10-10", "following", "2026-10-10"],
    ["no shift", "2026-10-01", "none", "2026-10-01"],
    ["the same month", "2026-10-03", "modifiedFollowing", "2026-10-08"],
  ] as const)("%s: %s goes %s to %s", (_, from, shift, to) => {
    expect(formatDate(shiftDay(day(from), shift, office))).toBe(to);
  });

  it("leaves a day where it is when there are no working days to speak of", () => {
    expect(shiftDay(day("2026-10-01"), "following", { timeZone: "Asia/Shanghai" })).toBe(day("2026-10-01"));
  });
});

describe("periodSpans", () => {
  it("gives the calendar's own periods without an anchor", () => {
    const spans = periodSpans({ per: "week", shift: "none", calendar: office }, day("2026-02-18"), day("2026-02-24"));
    expect(spans.map(({ first, end }) => [formatDate(first), formatDate(end - 1)])).toEqual([
      ["2026-02-16", "2026-02-22"],
      ["2026-02-23", "2026-03-01"],
    ]);
  });

  it.each([
    ["V01", "2026-01-31", "month", ["2026-02-28", "2026-03-31", "2026-04-30"]],
    ["V02", "2025-11-30", "quarter", ["2026-02-28", "2026-05-30", "2026-08-30"]],
    ["29 February", "2024-02-29", "year", ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]],
    ["weeks", "2026-01-31", "week", ["2026-02-07", "2026-02-14"]],
  ] as const)("counts from an anchor and never drifts: %s", (_, from, per, expected) => {
    const anchor = day(from);
    const spans = periodSpans({ per, anchor, shift: "none", calendar: office }, anchor + 1, day(expected.at(-1) ?? ""));
    expect(spans.map(({ end }) => formatDate(end - 1))).toEqual(expected);
  });

  it("covers the days that are asked about without gaps and overlaps, whatever the layout", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pers),
        fc.constantFrom(...shifts),
        fc.option(fc.integer({ min: day("1999-01-01"), max: day("2030-01-01") }), { nil: undefined }),
        fc.integer({ min: day("2025-01-01"), max: day("2026-06-30") }),
        fc.nat(400),
        (per, shift, anchor, from, length) => {
          const spans = periodSpans({ per, shift, anchor, calendar: office }, from, from + length + 1);
          expect(spans[0]?.first).toBeLessThanOrEqual(from);
          expect(spans.at(-1)?.end).toBeGreaterThan(from + length);
          for (const [at, { first, end }] of spans.entries()) {
            expect(end).toBeGreaterThan(first);
            if (at > 0) expect(first).toBe(spans[at - 1]?.end);
          }
        },
      ),
    );
  });
});
