import type { TimeCalendar } from "./time-calendars.contract.ts";

/** Open time between two moments. */
export interface OpenTimeCase {
  readonly id: string;
  readonly it: string;
  readonly calendar: TimeCalendar;
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

/** Open time between two moments. */
export const openTimeCases: readonly OpenTimeCase[] = [
  {
    id: "L01",
    it: "leaves lunch out",
    calendar: "cnOffice",
    from: "2026-03-10T11:30:00+08:00",
    to: "2026-03-10T13:30:00+08:00",
    minutes: 60,
  },
  {
    id: "L02",
    it: "leaves a weekend out",
    calendar: "cnOffice",
    from: "2026-03-13T17:50:00+08:00",
    to: "2026-03-16T09:10:00+08:00",
    minutes: 20,
  },
  {
    id: "L03",
    it: "leaves a holiday out and counts a make-up day up to the moment",
    calendar: "cnOffice",
    from: "2026-09-30T17:00:00+08:00",
    to: "2026-10-10T10:00:00+08:00",
    minutes: 1080,
  },
  {
    id: "L04",
    it: "is nothing over a weekend",
    calendar: "cnOffice",
    from: "2026-03-14T10:00:00+08:00",
    to: "2026-03-15T10:00:00+08:00",
    minutes: 0,
  },
  {
    id: "L05",
    it: "is an hour less when the clocks go forward",
    calendar: "londonNight",
    from: "2026-03-29T00:00:00+00:00",
    to: "2026-03-29T06:00:00+01:00",
    minutes: 180,
  },
  {
    id: "L06",
    it: "is an hour more when the clocks go back",
    calendar: "londonNight",
    from: "2026-10-25T00:00:00+01:00",
    to: "2026-10-25T06:00:00+00:00",
    minutes: 300,
  },
];
