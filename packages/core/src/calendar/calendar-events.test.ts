import { describe, expect, it } from "vitest";
import { daysOfEvents, type CalendarEvent } from "./calendar-events.ts";

const said = (events: readonly CalendarEvent[]): readonly string[] =>
  daysOfEvents(events).days.map(({ from, through, closed, title }) =>
    [from, through ?? "", closed === true ? "off" : "worked", title["zh-CN"]].join(" "),
  );
const codes = (events: readonly CalendarEvent[]): readonly string[] =>
  daysOfEvents(events).issues.map(({ code, pointer }) => `${code} ${pointer}`);

describe("daysOfEvents", () => {
  it.each([
    ["国庆节（休）", "off 国庆节"],
    ["国庆节 放假", "off 国庆节"],
    ["国庆节 补班", "worked 国庆节"],
    ["春节调休上班", "worked 春节"],
    ["春节(班)", "worked 春节"],
    ["元旦 调休", "off 元旦"],
    ["停电不上班", "off 停电不上班"],
    ["National Day(Holiday)", "off National Day"],
    ["Spring Festival (Workday)", "worked Spring Festival"],
    ["Make-up workday", "worked Make-up workday"],
  ])("reads %s", (summary, expected) => {
    expect(said([{ summary, from: "2026-10-01" }])).toEqual([`2026-10-01  ${expected}`]);
  });

  it("reads the end of an event as the first day after it", () => {
    expect(said([{ summary: "国庆节（休）", from: "2026-10-01", end: "2026-10-08" }])).toEqual([
      "2026-10-01 2026-10-07 off 国庆节",
    ]);
    expect(said([{ summary: "国庆节（休）", from: "2026-10-01", end: "2026-10-01" }])).toEqual([
      "2026-10-01  off 国庆节",
    ]);
  });

  it("makes one line of days that follow each other, in order", () => {
    const days = ["2026-10-02", "2026-10-01", "2026-10-04"].map((from) => ({ summary: "国庆节（休）", from }));
    expect(said([...days, { summary: "国庆节（班）", from: "2026-10-03" }])).toEqual([
      "2026-10-01 2026-10-02 off 国庆节",
      "2026-10-03  worked 国庆节",
      "2026-10-04  off 国庆节",
    ]);
  });

  it("says of every event that it leaves out why it does", () => {
    const events: readonly CalendarEvent[] = [
      { summary: "张三生日", from: "2026-10-01" },
      { summary: "放假", from: "2026-02-30" },
      { summary: "放假", from: "2026-01-01", end: "2028-01-01" },
      { summary: "休假会" },
      { summary: "国庆节（休）", from: "2026-10-01", repeats: true },
      { summary: "国庆节（休）", from: "2026-10-01", cancelled: true },
      { summary: "国庆节（休）", from: "2026-10-02" },
      { summary: "加班日 上班", from: "2026-10-02" },
    ];
    expect(codes(events)).toEqual([
      "calendar/event-unclear /0",
      "calendar/event-date /1",
      "calendar/event-date /2",
      "calendar/event-timed /3",
      "calendar/event-repeats /4",
      "calendar/event-twice /7",
    ]);
    expect(said(events)).toEqual(["2026-10-02  off 国庆节"]);
    expect(daysOfEvents(events).issues.every(({ severity }) => severity === "warning")).toBe(true);
  });
});
