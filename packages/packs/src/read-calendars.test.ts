import { parseCalendar, workingDaysBetween, parseDate, formatDate, type BoundCalendar } from "@bylaw/core";
import { getDayDetail } from "chinese-days";
import { LegalHoliday, LunarDay, SolarDay, SolarTerm } from "tyme4ts";
import { describe, expect, it } from "vitest";
import { readCalendarFiles, shippedCalendars } from "./read-calendars.ts";

const documents = readCalendarFiles(shippedCalendars()).map(({ text }) => JSON.parse(text) as unknown);
const china: BoundCalendar = parseCalendar("cn", documents, { timeZone: "UTC" });
const dayOf = (text: string): number => parseDate(text) ?? Number.NaN;

function daysOf(year: number): readonly number[] {
  const first = dayOf(`${year}-01-01`);
  return Array.from({ length: dayOf(`${year + 1}-01-01`) - first }, (_, at) => first + at);
}

/** The days of a year that are not what the week says, as `2026-02-14 makeUpDay`. */
function namedDays(year: number): readonly string[] {
  return daysOf(year)
    .map((day) => china.dayAt(day))
    .filter(({ kind }) => kind === "holiday" || kind === "makeUpDay")
    .map(({ day, kind }) => `${formatDate(day)} ${kind}`);
}

describe("the calendar cn", () => {
  it.each([2024, 2025, 2026])("has the days off and the make-up days of %i as chinese-days knows them", (year) => {
    const differing = daysOf(year).filter((day) => getDayDetail(formatDate(day)).work !== china.dayAt(day).isWorking);
    expect(differing.map(formatDate)).toEqual([]);
    const named = daysOf(year)
      .map((day) => getDayDetail(formatDate(day)))
      // A name with commas is that of a notice, not of a weekday.
      .filter(({ name }) => name.includes(","))
      .map(({ date, work }) => `${date} ${work ? "makeUpDay" : "holiday"}`);
    expect(namedDays(year)).toEqual(named);
  });

  it.each([2024, 2025, 2026])("has the days off and the make-up days of %i as tyme4ts knows them", (year) => {
    // It calls the weekend before Dragon Boat 2024 part of the holiday; the notice only says that the two adjoin.
    const works = (day: number): boolean => {
      const [y = 0, m = 0, d = 0] = formatDate(day).split("-").map(Number);
      const weekday = SolarDay.fromYmd(y, m, d).getWeek().getIndex();
      return LegalHoliday.fromYmd(y, m, d)?.isWork() ?? (weekday !== 0 && weekday !== 6);
    };
    const differing = daysOf(year).filter((day) => works(day) !== china.dayAt(day).isWorking);
    expect(differing.map(formatDate)).toEqual([]);
  });

  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])("has in %i %i working days", (year, count) => {
    expect(workingDaysBetween(dayOf(`${year}-01-01`), dayOf(`${year + 1}-01-01`), china)).toBe(count);
  });

  it.each([2027, 2028, 2029, 2030])("assumes for %i the thirteen days off that the statute gives", (year) => {
    const solar = (day: SolarDay): string =>
      formatDate(
        dayOf(`${day.getYear()}-${String(day.getMonth()).padStart(2, "0")}-${String(day.getDay()).padStart(2, "0")}`),
      );
    const lunar = (month: number, day: number): SolarDay => LunarDay.fromYmd(year, month, day).getSolarDay();
    const spring = lunar(1, 1);
    const days = [
      ...[-1, 0, 1, 2].map((offset) => solar(spring.next(offset))),
      solar(SolarTerm.fromName(year, "清明").getSolarDay()),
      solar(lunar(5, 5)),
      solar(lunar(8, 15)),
      ...["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"].map((each) => `${year}-${each}`),
    ];
    expect(namedDays(year)).toEqual([...new Set(days)].toSorted().map((day) => `${day} holiday`));
    expect(daysOf(year).every((day) => china.dayAt(day).unannounced === "cnState")).toBe(true);
  });

  it("names the notice of every year that it says is announced", () => {
    const state = documents.find((each) => (each as { readonly id: string }).id === "cnState") as {
      readonly sources: readonly { readonly from: string; readonly through: string; readonly number: string }[];
      readonly announcedFrom: string;
      readonly announcedThrough: string;
    };
    expect(state.sources.map(({ from }) => from)).toEqual(["2024-01-01", "2025-01-01", "2026-01-01"]);
    expect([state.announcedFrom, state.announcedThrough]).toEqual([
      state.sources[0]?.from,
      state.sources.at(-1)?.through,
    ]);
    for (const { number } of state.sources) expect(number).toMatch(/^国办发明电〔\d{4}〕\d+号$/u);
  });
});

describe("readCalendarFiles", () => {
  it("brings what a calendar lies over along", () => {
    expect(readCalendarFiles(["cn"]).map(({ path }) => path.split("/").at(-1))).toEqual(["cn-state.json", "cn.json"]);
    expect(readCalendarFiles(["nothing"])).toEqual([]);
  });
});
