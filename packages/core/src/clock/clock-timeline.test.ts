import { describe, expect, it } from "vitest";
import { openCase } from "./case-clock.contract.ts";
import type { ClockCase } from "./clock-cases.contract.ts";
import { clockTimeline, type ClockTimeline } from "./clock-timeline.ts";
import { foldClock } from "./fold-clock.ts";
import { tellTimeline } from "./tell-timeline.ts";

function draw(about: Partial<ClockCase>): ClockTimeline | undefined {
  const { clock, events, options } = openCase({
    id: "any",
    it: "",
    start: "2026-09-30T16:00",
    budget: { business: 8 },
    now: "2026-09-30T17:00",
    ...about,
  });
  const [target] = foldClock(clock, events, options).targets;
  return target === undefined ? undefined : clockTimeline(target, clock, options.now);
}

describe("clockTimeline", () => {
  it("draws every day, with the holidays in between and the time that counted", () => {
    const timeline = draw({});
    expect(timeline?.due).toBe("2026-10-08T16:00:00+08:00");
    expect(timeline?.days.map(({ date, class: word, counted }) => [date, word, counted])).toEqual([
      ["2026-09-30", "weekday", 120],
      ...[1, 2, 3, 4, 5, 6, 7].map((day) => [`2026-10-0${day}`, "holiday", 0]),
      ["2026-10-08", "weekday", 360],
    ]);
    expect(timeline?.days[1]?.name?.en).toBe("National Day");
    expect(timeline?.days.at(-1)?.spans).toEqual([
      { from: "2026-10-08T09:00:00+08:00", to: "2026-10-08T12:00:00+08:00", kind: "counted" },
      { from: "2026-10-08T13:00:00+08:00", to: "2026-10-08T16:00:00+08:00", kind: "counted" },
    ]);
  });

  it("shows a make-up Saturday, and a pause on it", () => {
    const timeline = draw({
      start: "2026-10-09T16:00",
      events: [
        { event: "paused", at: "2026-10-10T10:00", reason: "customer" },
        { event: "resumed", at: "2026-10-10T11:00", reason: "customer" },
      ],
      now: "2026-10-10T12:00",
    });
    const saturday = timeline?.days.find(({ date }) => date === "2026-10-10");
    expect(saturday).toMatchObject({ class: "makeUpDay", counted: 360 });
    expect(saturday?.spans.map(({ kind }) => kind)).toEqual(["counted", "paused", "counted", "counted"]);
    expect(timeline?.due).toBe("2026-10-10T17:00:00+08:00");
  });

  it("adds up to the budget", () => {
    for (const budget of [{ business: 8 }, { business: 24 }, { elapsed: 24 }]) {
      const minutes = draw({ budget })?.days.reduce((sum, { counted }) => sum + counted, 0);
      expect(minutes).toBe(60 * (budget.business ?? budget.elapsed ?? 0));
    }
  });

  it("is what it would be if it went on, while it stands still", () => {
    const timeline = draw({ events: [{ event: "paused", at: "2026-09-30T16:30", reason: "supplier" }] });
    expect(timeline).toMatchObject({ ifResumed: true, due: "2026-10-08T16:30:00+08:00" });
    expect(timeline?.pauses).toMatchObject([
      { from: "2026-09-30T16:30:00+08:00", reasons: [{ reason: "supplier", clauses: ["1"] }] },
    ]);
  });

  it("has nothing to draw before the start", () => {
    expect(draw({ now: "2026-09-30T15:00" })).toBeUndefined();
  });
});

describe("tellTimeline", () => {
  it("says why it is that date, in both languages", () => {
    const timeline = draw({
      events: [
        { event: "paused", at: "2026-09-30T16:30", reason: "customer" },
        { event: "resumed", at: "2026-09-30T17:00", reason: "customer" },
        { event: "extended", at: "2026-09-30T17:00", by: 1 },
      ],
      now: "2026-09-30T17:30",
    });
    if (timeline === undefined) throw new TypeError("nothing was drawn");
    expect(tellTimeline(timeline, "zh-CN")).toEqual([
      "从2026年9月30日周三 16:00起算",
      "时限 9 小时",
      expect.stringContaining("只计营业时间"),
      expect.stringContaining("cnOffice"),
      expect.stringContaining("2026年9月30日"),
      expect.stringContaining("放假"),
      expect.stringContaining("2026年10月8日"),
      "2026年9月30日周三 16:30至2026年9月30日周三 17:00暂停（customer），不计时",
      "2026年9月30日周三 17:00批准延期，期限改为2026年10月8日周四 17:30",
      "应于2026年10月8日周四 17:30前完成",
    ]);
    const english = tellTimeline(timeline, "en");
    expect(english.at(-1)).toBe("due by Thursday 8 October 2026, 17:30");
    expect(english.join(" ")).not.toMatch(/\p{Script=Han}/u);
  });
});
