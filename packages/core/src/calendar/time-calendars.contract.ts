import type { Calendar, ExactDay } from "../schema/index.ts";
import type { BoundCalendar } from "./bound-calendar.ts";
import { parseCalendar } from "./parse-calendar.ts";

type Open = NonNullable<Calendar["open"]>[number];

const text = (word: string) => ({ "zh-CN": word, en: word });
const workweek = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
const everyDay = [...workweek, "saturday", "sunday"] as const;
const always: Open = { days: [...everyDay], hours: ["00:00-24:00"] };
const closed = (name: string, from: string, through: string = from): ExactDay => ({
  from,
  through,
  title: text(name),
  closed: true,
});
const makeUp = (name: string, ...days: readonly string[]): readonly ExactDay[] =>
  days.map((from) => ({ from, title: text(name), makeUp: true }));

/** The days off and the make-up days of 2025 and 2026 in China, as far as the cases need them. */
export const stateDays: Calendar = {
  kind: "calendar",
  id: "state",
  title: text("state days"),
  version: "2025-11-04",
  timeZone: "Asia/Shanghai",
  announcedThrough: "2026-12-31",
  days: [
    closed("New Year", "2025-01-01"),
    closed("Spring Festival", "2025-01-28", "2025-02-04"),
    closed("Qingming", "2025-04-04", "2025-04-06"),
    closed("Labour Day", "2025-05-01", "2025-05-05"),
    closed("Dragon Boat", "2025-05-31", "2025-06-02"),
    closed("National Day", "2025-10-01", "2025-10-08"),
    closed("New Year", "2026-01-01", "2026-01-03"),
    closed("Spring Festival", "2026-02-15", "2026-02-23"),
    closed("Qingming", "2026-04-04", "2026-04-06"),
    closed("Labour Day", "2026-05-01", "2026-05-05"),
    closed("Dragon Boat", "2026-06-19", "2026-06-21"),
    closed("Mid-Autumn", "2026-09-25", "2026-09-27"),
    closed("National Day", "2026-10-01", "2026-10-07"),
    ...makeUp("for Spring Festival", "2025-01-26", "2025-02-08", "2026-02-14", "2026-02-28"),
    ...makeUp("for Labour Day", "2025-04-27", "2026-05-09"),
    ...makeUp("for National Day", "2025-09-28", "2025-10-11", "2026-09-20", "2026-10-10"),
    ...makeUp("for New Year", "2026-01-04"),
    // Nobody has announced 2027; that day is off by statute.
    closed("New Year", "2027-01-01"),
  ],
};

function over(id: string, hours: readonly string[]): Calendar {
  return {
    kind: "calendar",
    id,
    title: text(id),
    over: "state",
    open: [{ days: [...workweek], hours }],
  };
}

function alone(id: string, timeZone: string, open: Open, days?: readonly ExactDay[]): Calendar {
  return { kind: "calendar", id, title: text(id), timeZone, open: [open], ...(days === undefined ? {} : { days }) };
}

const documents = {
  cnOffice: over("cnOffice", ["09:00-12:00", "13:00-18:00"]),
  cnNight: over("cnNight", ["22:00-30:00"]),
  cnAlways: alone("cnAlways", "Asia/Shanghai", always),
  cnLong: alone("cnLong", "Asia/Shanghai", { days: [...workweek], hours: ["08:00-18:00"] }),
  nyOffice: alone("nyOffice", "America/New_York", { days: [...workweek], hours: ["09:00-17:00"] }, [
    closed("Thanksgiving", "2026-11-26"),
  ]),
  nyAlways: alone("nyAlways", "America/New_York", always),
  londonNight: alone("londonNight", "Europe/London", { days: [...everyDay], hours: ["00:30-04:30"] }),
  indiaOffice: alone("indiaOffice", "Asia/Kolkata", {
    days: [...workweek, "saturday"],
    hours: ["09:30-18:30"],
  }),
  lordHoweAlways: alone("lordHoweAlways", "Australia/Lord_Howe", always),
};

export type TimeCalendar = keyof typeof documents;

export const timeCalendarIds: readonly TimeCalendar[] = Object.keys(documents) as TimeCalendar[];

/** A calendar of the cases, with more layers over it where they are given. */
export function timeCalendar(id: TimeCalendar, ...layers: readonly Calendar[]): BoundCalendar {
  const top = layers.at(-1)?.id ?? id;
  return parseCalendar(top, [stateDays, documents[id], ...layers], { timeZone: "UTC" });
}
