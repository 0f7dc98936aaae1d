import { describe, expect, it } from "vitest";
import type { Calendar } from "../schema/index.ts";
import { formatDateTime, parseDate } from "../value/index.ts";
import type { BoundCalendar } from "./bound-calendar.ts";
import { createCalendar } from "./create-calendar.ts";

const text = (word: string) => ({ "zh-CN": word, en: word });
const dayOf = (iso: string): number => parseDate(iso) ?? Number.NaN;
const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;

function calendar(id: string, more: Partial<Calendar>): Calendar {
  return { kind: "calendar", id, title: text(id), ...more };
}

const state = calendar("state", {
  timeZone: "Asia/Shanghai",
  announcedFrom: "2026-01-01",
  announcedThrough: "2026-12-31",
  days: [
    { from: "2026-10-01", through: "2026-10-07", title: text("National Day"), closed: true },
    { from: "2026-10-10", title: text("make-up"), makeUp: true },
    { from: "2027-01-01", title: text("New Year"), closed: true },
  ],
});
const office = calendar("office", {
  over: "state",
  open: [
    { days: ["monday", "tuesday", "wednesday", "thursday"], hours: ["13:00-18:00", "09:00-12:00"] },
    { days: ["friday"], hours: ["09:00-12:00"] },
  ],
});

function hoursOn(day: string, { dayAt, timeZone }: BoundCalendar): readonly string[] {
  return dayAt(dayOf(day)).windows.map(({ from, to }) =>
    [from, to].map((each) => formatDateTime(each, timeZone).slice(5, 16)).join(" "),
  );
}

const context = { timeZone: "UTC" };

describe("createCalendar", () => {
  it("opens by the week, in the zone of the lowest layer that names one", () => {
    const made = createCalendar([state, office], context);
    expect(hoursOn("2026-03-10", made)).toEqual(["03-10T09:00 03-10T12:00", "03-10T13:00 03-10T18:00"]);
    expect(hoursOn("2026-03-14", made)).toEqual([]);
    expect([made.id, made.timeZone]).toEqual(["office", "Asia/Shanghai"]);
    expect(made.dayAt(dayOf("2026-03-14"))).toMatchObject({ kind: "restDay", isWorking: false });
  });

  it("closes on the days that a layer below closes", () => {
    const day = createCalendar([state, office], context).dayAt(dayOf("2026-10-05"));
    expect(day).toMatchObject({ kind: "holiday", title: text("National Day"), calendar: "state", isWorking: false });
  });

  it("lets a company work on a state holiday, and a team of it not", () => {
    const company = calendar("company", {
      days: [{ from: "2026-10-05", title: text("stocktaking"), hours: ["10:00-16:00"] }],
    });
    const team = calendar("team", { days: [{ from: "2026-10-05", title: text("team day"), closed: true }] });
    const made = createCalendar([state, office, company], context);
    expect(hoursOn("2026-10-05", made)).toEqual(["10-05T10:00 10-05T16:00"]);
    expect(made.dayAt(dayOf("2026-10-05"))).toMatchObject({ kind: "specialHours", calendar: "company" });
    expect(hoursOn("2026-10-05", createCalendar([state, office, company, team], context))).toEqual([]);
  });

  it("keeps the holidays of the state under the weekly hours of a team", () => {
    const team = calendar("team", { open: [{ days: ["monday", "saturday"], hours: ["08:00-10:00"] }] });
    const made = createCalendar([state, office, team], context);
    expect(hoursOn("2026-03-14", made)).toEqual(["03-14T08:00 03-14T10:00"]);
    expect(hoursOn("2026-03-10", made)).toEqual([]);
    expect(hoursOn("2026-10-05", made)).toEqual([]);
  });

  it("works a make-up day like the first open weekday, like its own where that is open, or as it says", () => {
    expect(hoursOn("2026-10-10", createCalendar([state, office], context))).toEqual([
      "10-10T09:00 10-10T12:00",
      "10-10T13:00 10-10T18:00",
    ]);
    const saturdays = calendar("shop", { open: [{ days: ["monday", "saturday"], hours: ["08:00-10:00"] }] });
    const ownDay = calendar("shop", {
      open: [
        { days: ["monday"], hours: ["08:00-17:00"] },
        { days: ["saturday"], hours: ["08:00-10:00"] },
      ],
    });
    expect(hoursOn("2026-10-10", createCalendar([state, saturdays], context))).toEqual(["10-10T08:00 10-10T10:00"]);
    expect(hoursOn("2026-10-10", createCalendar([state, ownDay], context))).toEqual(["10-10T08:00 10-10T10:00"]);
    const said = calendar("shop", { ...ownDay, makeUpHours: ["09:00-11:00"] });
    expect(hoursOn("2026-10-10", createCalendar([state, said], context))).toEqual(["10-10T09:00 10-10T11:00"]);
    // Hours below the week that is in use belong to another week.
    expect(hoursOn("2026-10-10", createCalendar([state, said, saturdays], context))).toEqual([
      "10-10T08:00 10-10T10:00",
    ]);
  });

  it("works a day like a weekday where a calendar says so", () => {
    const fridays = calendar("fridays", { days: [{ from: "2026-03-14", title: text("like Friday"), like: "friday" }] });
    const made = createCalendar([state, office, fridays], context);
    expect(hoursOn("2026-03-14", made)).toEqual(["03-14T09:00 03-14T12:00"]);
    expect(made.dayAt(dayOf("2026-03-14")).kind).toBe("makeUpDay");
  });

  it("reads hours from parameters", () => {
    const shop = calendar("shop", { open: [{ days: [...weekdays], hours: { parameter: "shop.hours" } }] });
    const hoursOf = (parameter: string): readonly string[] => (parameter === "shop.hours" ? ["10:00-11:00"] : []);
    expect(hoursOn("2026-03-10", createCalendar([shop], { ...context, hoursOf }))).toEqual(["03-10T10:00 03-10T11:00"]);
    expect(createCalendar([shop], context).dayAt(dayOf("2026-03-10")).isWorking).toBe(false);
  });

  it("says which days nobody has announced, unless an upper layer names them", () => {
    const made = createCalendar([state, office], context);
    expect(made.dayAt(dayOf("2026-12-31")).unannounced).toBeUndefined();
    expect(made.dayAt(dayOf("2027-01-01"))).toMatchObject({ kind: "holiday", unannounced: "state" });
    expect(made.dayAt(dayOf("2027-01-04")).unannounced).toBe("state");
    expect(made.dayAt(dayOf("2025-12-31")).unannounced).toBe("state");
    const told = calendar("company", { days: [{ from: "2027-01-04", title: text("open"), hours: ["09:00-12:00"] }] });
    expect(createCalendar([state, office, told], context).dayAt(dayOf("2027-01-04")).unannounced).toBeUndefined();
  });

  it("counts the time in which one night's shift and the next morning's overlap once", () => {
    const shifts = calendar("shifts", {
      timeZone: "Asia/Shanghai",
      open: [{ days: [...weekdays], hours: ["05:00-09:00", "22:00-30:00"] }],
    });
    const made = createCalendar([shifts], context);
    expect(hoursOn("2026-03-10", made)).toEqual(["03-10T06:00 03-10T09:00", "03-10T22:00 03-11T06:00"]);
    expect(hoursOn("2026-03-09", made)[0]).toBe("03-09T05:00 03-09T09:00");
  });

  it("keeps a window in one stretch where the clocks are moved", () => {
    const london = (hours: readonly string[]): BoundCalendar =>
      createCalendar([calendar("night", { timeZone: "Europe/London", open: [{ days: ["sunday"], hours }] })], context);
    const lengths = (day: string, hours: readonly string[]): readonly number[] =>
      london(hours)
        .dayAt(dayOf(day))
        .windows.map(({ from, to }) => (to - from) / 60_000);
    // In spring 01:00 to 02:00 does not exist, in autumn it comes twice.
    expect(hoursOn("2026-03-29", london(["01:30-05:00"]))).toEqual(["03-29T02:00 03-29T05:00"]);
    expect(lengths("2026-03-29", ["01:10-01:50"])).toEqual([]);
    expect(lengths("2026-03-29", ["00:30-01:30"])).toEqual([30]);
    expect(lengths("2026-10-25", ["00:30-01:30"])).toEqual([120]);
    expect(lengths("2026-10-25", ["01:30-02:30"])).toEqual([120]);
    expect(lengths("2026-10-25", ["00:00-01:00", "01:00-02:00"])).toEqual([60, 120]);
    expect(lengths("2026-10-25", ["00:30-01:30", "01:30-02:30"])).toEqual([120, 60]);
    expect(lengths("2026-10-25", ["00:00-24:00"])).toEqual([25 * 60]);
  });

  it("has no hours on a day that a zone left out", () => {
    const apia = calendar("apia", { timeZone: "Pacific/Apia", open: [{ days: ["friday"], hours: ["09:00-17:00"] }] });
    expect(createCalendar([apia], context).dayAt(dayOf("2011-12-30")).windows).toEqual([]);
  });
});
