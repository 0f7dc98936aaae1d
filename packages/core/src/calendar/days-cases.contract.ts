import type { TimeCalendar } from "./time-calendars.contract.ts";

/** A budget in days. */
export interface DaysCase {
  readonly id: string;
  readonly it: string;
  readonly calendar: TimeCalendar;
  readonly start: string;
  readonly days: number;
  readonly count: "civilDays" | "workingDays";
  readonly end: "dayEnd" | "close";
  readonly roll?: "none" | "next";
  readonly cutOff?: string;
  readonly due: string;
}

/** Budgets in days. */
export const daysCases: readonly DaysCase[] = [
  {
    id: "W01",
    it: "leaves the first day out and ends at midnight",
    calendar: "cnOffice",
    start: "2026-03-10T10:00:00+08:00",
    days: 3,
    count: "civilDays",
    end: "dayEnd",
    roll: "next",
    due: "2026-03-14T00:00:00+08:00",
  },
  {
    id: "W02",
    it: "ends at the close of business",
    calendar: "cnOffice",
    start: "2026-03-10T10:00:00+08:00",
    days: 3,
    count: "civilDays",
    end: "close",
    roll: "next",
    due: "2026-03-13T18:00:00+08:00",
  },
  {
    id: "W03",
    it: "moves from a Saturday to Monday",
    calendar: "cnOffice",
    start: "2026-03-11T23:59:59+08:00",
    days: 3,
    count: "civilDays",
    end: "close",
    roll: "next",
    due: "2026-03-16T18:00:00+08:00",
  },
  {
    id: "W04",
    it: "moves from a holiday to the first day after it",
    calendar: "cnOffice",
    start: "2026-09-29T10:00:00+08:00",
    days: 3,
    count: "civilDays",
    end: "close",
    roll: "next",
    due: "2026-10-08T18:00:00+08:00",
  },
  {
    id: "W05",
    it: "stays on a make-up Saturday",
    calendar: "cnOffice",
    start: "2026-10-07T09:00:00+08:00",
    days: 3,
    count: "civilDays",
    end: "close",
    roll: "next",
    due: "2026-10-10T18:00:00+08:00",
  },
  {
    id: "W06",
    it: "stays in a holiday when nothing rolls",
    calendar: "cnOffice",
    start: "2026-09-29T10:00:00+08:00",
    days: 3,
    count: "civilDays",
    end: "dayEnd",
    roll: "none",
    due: "2026-10-03T00:00:00+08:00",
  },
  {
    id: "W07",
    it: "counts working days around a holiday",
    calendar: "cnOffice",
    start: "2026-09-29T10:00:00+08:00",
    days: 3,
    count: "workingDays",
    end: "close",
    due: "2026-10-09T18:00:00+08:00",
  },
  {
    id: "W08",
    it: "counts a make-up Saturday as a working day",
    calendar: "cnOffice",
    start: "2026-09-30T18:30:00+08:00",
    days: 3,
    count: "workingDays",
    end: "close",
    due: "2026-10-10T18:00:00+08:00",
  },
  {
    id: "W09",
    it: "has its next working day on a make-up Saturday",
    calendar: "cnOffice",
    start: "2026-10-09T18:30:00+08:00",
    days: 1,
    count: "workingDays",
    end: "close",
    due: "2026-10-10T18:00:00+08:00",
  },
  {
    id: "W10",
    it: "begins a day later after the cut-off",
    calendar: "cnOffice",
    start: "2026-03-13T18:30:00+08:00",
    days: 1,
    count: "workingDays",
    end: "close",
    cutOff: "18:00",
    due: "2026-03-17T18:00:00+08:00",
  },
  {
    id: "W11",
    it: "begins on the day itself without a cut-off",
    calendar: "cnOffice",
    start: "2026-03-13T18:30:00+08:00",
    days: 1,
    count: "workingDays",
    end: "close",
    due: "2026-03-16T18:00:00+08:00",
  },
  {
    id: "W12",
    it: "counts from a make-up Saturday over Spring Festival",
    calendar: "cnOffice",
    start: "2026-02-14T10:00:00+08:00",
    days: 3,
    count: "workingDays",
    end: "close",
    due: "2026-02-26T18:00:00+08:00",
  },
];
