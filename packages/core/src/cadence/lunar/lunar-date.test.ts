import { Solar } from "lunar-typescript";
import { SolarDay } from "tyme4ts";
import { describe, expect, it } from "vitest";
import { formatDate, parseDate, toCivilDate, toDay } from "../../value/index.ts";
import { fromLunarDate, lunarAnniversary, toLunarDate, type LunarAnniversary } from "./lunar-date.ts";

const [first, last] = [toDay(1990, 1, 1), toDay(2060, 12, 31)];
const allDays = Array.from({ length: last - first + 1 }, (_, at) => first + at);

function kept(anniversary: LunarAnniversary, ...years: readonly number[]): readonly string[] {
  return years.map((year) => formatDate(lunarAnniversary(anniversary, year) ?? 0));
}

function spelt(day: number): string {
  const found = toLunarDate(day);
  return `${found?.year} ${found?.isLeap === true ? -found.month : found?.month} ${found?.day}`;
}

describe("toLunarDate", () => {
  it("agrees with two libraries on every day from 1990 to 2060", () => {
    const wrong = allDays.filter((day) => {
      const { year, month, dayOfMonth } = toCivilDate(day);
      const one = SolarDay.fromYmd(year, month, dayOfMonth).getLunarDay();
      const other = Solar.fromYmd(year, month, dayOfMonth).getLunar();
      const ours = spelt(day);
      return (
        ours !== `${one.getYear()} ${one.getMonth()} ${one.getDay()}` ||
        ours !== `${other.getYear()} ${other.getMonth()} ${other.getDay()}`
      );
    });
    expect([allDays.length, wrong.map(formatDate)]).toEqual([25_933, []]);
  }, 60_000);

  it("knows a leap month from the ordinary one", () => {
    expect(toLunarDate(parseDate("2025-08-08") ?? 0)).toEqual({ year: 2025, month: 6, isLeap: true, day: 15 });
    expect(toLunarDate(parseDate("2025-07-09") ?? 0)).toEqual({ year: 2025, month: 6, isLeap: false, day: 15 });
  });

  it("has no answer outside its table", () => {
    expect(toLunarDate(toDay(1988, 6, 1))).toBeUndefined();
    expect(toLunarDate(toDay(2061, 6, 1))).toBeUndefined();
  });
});

describe("fromLunarDate", () => {
  it("is the inverse of it on every day", () => {
    const lost = allDays.filter((day) => {
      const date = toLunarDate(day);
      return date === undefined || fromLunarDate(date) !== day;
    });
    expect(lost).toEqual([]);
  });

  it("refuses a date that does not exist", () => {
    expect(fromLunarDate({ year: 2026, month: 6, isLeap: true, day: 15 })).toBeUndefined();
    expect(fromLunarDate({ year: 2025, month: 12, isLeap: false, day: 30 })).toBeUndefined();
    expect(fromLunarDate({ year: 2100, month: 1, isLeap: false, day: 1 })).toBeUndefined();
  });
});

describe("lunarAnniversary", () => {
  it("keeps Spring Festival and Mid-Autumn where the tables of the observatory have them", () => {
    // A01, A02. The Chinese calendar of `Intl` says 2027-02-07 and 2030-02-02 for the first two.
    expect(kept({ month: 1, day: 1 }, 2027, 2030)).toEqual(["2027-02-06", "2030-02-03"]);
    expect(kept({ month: 8, day: 15 }, 2026, 2027, 2028)).toEqual(["2026-09-25", "2027-09-15", "2028-10-03"]);
  });

  it("keeps a day of an ordinary month in the ordinary one also where the month comes twice", () => {
    expect(kept({ month: 6, day: 15 }, 2025, 2026)).toEqual(["2025-07-09", "2026-07-28"]); // A03
  });

  it("keeps a day of a leap month in the ordinary one where there is none", () => {
    expect(kept({ month: 6, day: 15, isLeap: true }, 2025, 2026)).toEqual(["2025-08-08", "2026-07-28"]); // A03, A04
  });

  it("keeps the 30th of a short month on its 29th", () => {
    expect(kept({ month: 12, day: 30 }, 2025)).toEqual(["2026-02-16"]); // A05
  });
});
