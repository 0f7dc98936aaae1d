import { describe, expect, it } from "vitest";
import { formatDate, parseDate } from "../value/index.ts";
import { timeCalendar } from "./time-calendars.contract.ts";
import {
  closeOf,
  isWorkingDay,
  openWindows,
  workingDayFrom,
  workingDaysBetween,
  workingDayUntil,
} from "./working-days.ts";

const office = timeCalendar("cnOffice");
const day = (text: string): number => parseDate(text) ?? Number.NaN;
const show = (found: number | undefined): string => (found === undefined ? "none" : formatDate(found));

describe("working days", () => {
  it("knows make-up Saturdays and holidays on weekdays", () => {
    expect(
      ["2026-02-13", "2026-02-14", "2026-02-15", "2026-02-16"].map((each) => isWorkingDay(day(each), office)),
    ).toEqual([true, true, false, false]);
  });

  it("finds the next and the last one, the day itself among them", () => {
    expect(show(workingDayFrom(day("2026-10-01"), office))).toBe("2026-10-08");
    expect(show(workingDayFrom(day("2026-10-08"), office))).toBe("2026-10-08");
    expect(show(workingDayUntil(day("2026-02-16"), office))).toBe("2026-02-14");
    expect(show(workingDayUntil(day("2026-02-14"), office))).toBe("2026-02-14");
  });

  it("counts those of a period, its end left out", () => {
    expect(workingDaysBetween(day("2026-02-16"), day("2026-02-23"), office)).toBe(0);
    expect(workingDaysBetween(day("2026-10-05"), day("2026-10-12"), office)).toBe(3);
    expect(workingDaysBetween(day("2026-02-01"), day("2026-03-01"), office)).toBe(16);
    expect(workingDaysBetween(day("2026-03-11"), day("2026-03-10"), office)).toBe(0);
  });

  it("tells opening hours and the close of business", () => {
    expect(openWindows(day("2026-03-10"), office)).toHaveLength(2);
    expect(closeOf(day("2026-03-10"), office)).toBe(Date.parse("2026-03-10T18:00:00+08:00"));
    expect(closeOf(day("2026-03-14"), office)).toBeUndefined();
  });
});
