import { describe, expect, it } from "vitest";

import { daysOfNotice } from "../calendar/index.ts";
import type { Calendar, ExactDay, Operation } from "../schema/index.ts";
import { bindDay } from "./bind-day.ts";
import { comparePolicies } from "../wording/index.ts";
import { dayOperations, withDayAs } from "./day-operations.ts";
import { examplePack } from "./example-pack.contract.ts";
import { applyOperations } from "./operations.ts";
import type { Pack } from "./pack.ts";
import { parsePack } from "./parse-pack.ts";
import { rollBack } from "./roll-back.ts";
import { targetValue } from "./target-value.ts";
import { documentsOf } from "./documents-of.ts";
import { parseDate } from "../value/index.ts";

const text = (name: string): { readonly "zh-CN": string; readonly en: string } => ({ "zh-CN": name, en: name });
const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;

const state: Calendar = {
  kind: "calendar",
  id: "state",
  title: { "zh-CN": "国家放假安排", en: "Public holidays" },
  version: "2025-11-04",
  days: [{ from: "2026-10-01", through: "2026-10-07", title: text("National Day"), closed: true }],
  announcedThrough: "2026-12-31",
};
const office: Calendar = {
  kind: "calendar",
  id: "office",
  title: { "zh-CN": "办公时间", en: "Office hours" },
  over: "state",
  version: "1",
  open: [{ days: [...weekdays], hours: ["09:00-12:00", "13:00-18:00"] }],
};

function pack(): Pack {
  const others = documentsOf(examplePack()).filter(({ kind }) => kind !== "calendar");
  return parsePack([...others, state, office]);
}

const codes = (...operations: readonly Operation[]): readonly string[] =>
  applyOperations(pack(), operations, "2026-06-01").issues.map(({ code, pointer }) => `${code} ${pointer}`);
const made = (...operations: readonly Operation[]): Pack => applyOperations(pack(), operations, "2026-06-01").pack;
const isWorking = (of: Pack, day: string): boolean | undefined =>
  bindDay(of, "2026-06-01")
    .calendars.get("office")
    ?.dayAt(parseDate(day) ?? 0).isWorking;

const closure: ExactDay = { from: "2026-08-03", through: "2026-08-05", title: text("Maintenance"), closed: true };
const add = (value: ExactDay): Operation => ({ op: "add", at: "calendar:office/days", value });
const hours: NonNullable<Calendar["open"]> = [{ days: [...weekdays, "saturday"], hours: ["08:30-12:00"] }];

describe("applyOperations on calendars", () => {
  it("adds, changes and takes out days, and leaves the pack as it is", () => {
    const before = pack();
    const { pack: after, issues } = applyOperations(before, [add(closure)], "2026-06-01");
    expect(issues).toEqual([]);
    expect([isWorking(before, "2026-08-04"), isWorking(after, "2026-08-04")]).toEqual([true, false]);
    const shorter = { ...closure, through: "2026-08-03" };
    const set: Operation = { op: "set", at: "calendar:office/days/2026-08-03", value: shorter, expect: closure };
    expect(isWorking(made(add(closure), set), "2026-08-04")).toBe(true);
    expect(isWorking(made(add(closure), { op: "remove", at: "calendar:office/days/2026-08-03" }), "2026-08-03")).toBe(
      true,
    );
  });

  it("refuses a day that stands already, one that is not there, and one that somebody has changed since", () => {
    expect(codes(add(closure), add({ ...closure, from: "2026-08-05", through: "2026-08-06" }))).toEqual([
      "calendar/day-twice /1/value",
    ]);
    expect(codes({ op: "remove", at: "calendar:state/days/2026-10-02" })).toEqual(["tailoring/unknown-day /0/at"]);
    const late: Operation = { op: "set", at: "calendar:state/days/2026-10-01", value: closure, expect: closure };
    expect(codes(late)).toEqual(["tailoring/conflict /0/expect"]);
    expect(codes({ op: "add", at: "calendar:offce/days", value: closure })).toEqual(["calendar/unknown /0/at"]);
    expect(codes(add({ ...closure, through: "2026-08-01" }))).toEqual(["calendar/days-backwards /0/value"]);
  });

  it("lets weekly hours hold from a day on, and those before it stay", () => {
    const after = made({ op: "set", at: "calendar:office/open", value: hours, from: "2026-07-01" });
    expect([isWorking(after, "2026-06-27"), isWorking(after, "2026-07-04")]).toEqual([false, true]);
    expect(targetValue(after, "calendar:office/open", "2026-06-30")).toEqual(office.open);
    expect(targetValue(after, "calendar:office/open", "2026-07-01")).toEqual(hours);
  });

  it("gives make-up workdays hours of their own from a day on, and takes them back", () => {
    const makeUp: ExactDay = { from: "2026-07-05", title: text("Make-up"), makeUp: true };
    const own: Operation = { op: "set", at: "calendar:office/makeUpHours", value: ["10:00-11:00"], from: "2026-07-01" };
    const lengthOn = (of: Pack, day: string): number =>
      (
        bindDay(of, "2026-06-01")
          .calendars.get("office")
          ?.dayAt(parseDate(day) ?? 0).windows ?? []
      ).length;
    expect(lengthOn(made(add(makeUp)), "2026-07-05")).toBe(2);
    expect(lengthOn(made(add(makeUp), own), "2026-07-05")).toBe(1);
    const back: Operation = { ...own, value: null, from: "2026-07-03" };
    expect(lengthOn(made(add(makeUp), own, back), "2026-07-05")).toBe(2);
  });

  it("refuses a calendar that no longer opens, with what causes it", () => {
    expect(codes({ op: "set", at: "calendar:office/open", value: [] })).toEqual(["calendar/never-open /0/value"]);
    const years = { from: "2027-01-01", through: "2031-12-31", title: text("Closed"), closed: true } as const;
    expect(codes({ op: "add", at: "calendar:state/days", value: years })).toEqual(["calendar/never-open /0/value"]);
  });

  it("refuses hours that are none, and parameters that hold none", () => {
    const overlapping = [{ days: ["monday"], hours: ["09:00-12:00", "11:00-13:00"] }];
    expect(codes({ op: "set", at: "calendar:office/open", value: overlapping })).toEqual([
      "calendar/hours-overlap /0/value",
    ]);
    const parameter = [{ days: ["monday"], hours: { parameter: "nope" } }];
    expect(codes({ op: "set", at: "calendar:office/open", value: parameter })).toContain(
      "facts/unknown-parameter /0/value",
    );
  });

  it("warns of days that have passed, and names the edition", () => {
    const { pack: after, issues } = applyOperations(pack(), [add({ ...closure, from: "2026-05-04" })], "2026-06-01");
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([["tailoring/day-passed", "warning"]]);
    expect(after.calendars.find(({ id }) => id === "office")?.version).toBe("1+2026-06-01");
  });

  it("asks for the shape of an operation first", () => {
    const wrong = [
      { op: "set", at: "calendar:office/days/2026-08-03", value: { from: "2026-08-03" } },
      { op: "move", at: "calendar:office/days/2026-08-03", before: null },
      { op: "set", at: "calendar:office/over", value: "state" },
    ] as readonly Operation[];
    for (const each of wrong) expect(codes(each).join()).toMatch(/^document\//u);
  });
});

describe("comparePolicies on calendars", () => {
  it("tells days, hours and what is announced as sentences", () => {
    const after = made(
      add(closure),
      { op: "remove", at: "calendar:state/days/2026-10-01" },
      { op: "set", at: "calendar:office/open", value: hours, from: "2026-07-01" },
      { op: "set", at: "calendar:state/announcedThrough", value: "2027-12-31" },
    );
    const told = (locale: "zh-CN" | "en"): readonly string[] =>
      comparePolicies(pack(), after, "2026-06-01", locale).calendars.map((each) => each.text);
    expect(told("en")).toEqual([
      "Public holidays, 1 October 2026 to 7 October 2026: from “closed (National Day)” to “as in every week”",
      "Public holidays, announced through: from “31 December 2026” to “31 December 2027”",
      "Office hours, 3 August 2026 to 5 August 2026: from “as in every week” to “closed (Maintenance)”",
      "Office hours, weekly hours from 1 July 2026: from “Monday to Friday 09:00–12:00, 13:00–18:00” to “Monday to Saturday 08:30–12:00”",
    ]);
    expect(told("zh-CN")[3]).toBe(
      "办公时间 · 2026年7月1日起的每周时段：由“周一至周五 09:00–12:00、13:00–18:00”改为“周一至周六 08:30–12:00”",
    );
  });
});

describe("rollBack of calendars", () => {
  it("brings back what is to come, and leaves what has been", () => {
    const changed = made(add(closure), { op: "set", at: "calendar:office/open", value: hours, from: "2026-07-01" });
    const back = rollBack(changed, pack(), "2026-08-04");
    expect(["2026-08-03", "2026-08-04", "2026-07-04", "2026-08-08"].map((day) => isWorking(back, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(rollBack(pack(), pack(), "2026-08-04").calendars).toEqual(pack().calendars);
  });
});

describe("withDayAs", () => {
  const is = { title: text("National Day"), closed: true } as const;
  const days = state.days ?? [];

  it("cuts a run, and joins what touches", () => {
    const cut = withDayAs(days, "2026-10-03", "2026-10-03", undefined);
    expect(cut.map(({ from, through }) => [from, through])).toEqual([
      ["2026-10-01", "2026-10-02"],
      ["2026-10-04", "2026-10-07"],
    ]);
    expect(withDayAs(cut, "2026-10-03", "2026-10-03", is)).toEqual(days);
    expect(withDayAs(days, "2026-10-08", "2026-10-08", is)).toEqual([{ ...days[0], through: "2026-10-08" }]);
  });

  it("makes operations that lead from the days before to those after, whatever was clicked", () => {
    const wanted = withDayAs(withDayAs(days, "2026-10-03", "2026-10-05", undefined), "2026-09-27", "2026-10-01", {
      title: text("Make-up"),
      makeUp: true,
    });
    const { pack: after, issues } = applyOperations(pack(), dayOperations(state, wanted), "2026-06-01");
    expect(issues).toEqual([]);
    expect(after.calendars.find(({ id }) => id === "state")?.days).toEqual(wanted);
    expect(dayOperations(state, days)).toEqual([]);
  });
});

describe("daysOfNotice", () => {
  const notice = `国务院办公厅关于2026年部分节假日安排的通知
    一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
    二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
    三、端午节：6月19日（周五）放假，与周末连休。`;

  it("reads days off and make-up workdays as the notice writes them", () => {
    const { days, year, issues } = daysOfNotice(notice, 2030);
    expect([year, issues]).toEqual([2026, []]);
    expect(days.map(({ from, through, title, closed }) => [from, through, title.en, closed === true])).toEqual([
      ["2026-01-01", "2026-01-03", "New Year", true],
      ["2026-01-04", undefined, "Make-up workday for New Year", false],
      ["2026-02-14", undefined, "Make-up workday for Spring Festival", false],
      ["2026-02-15", "2026-02-23", "Spring Festival", true],
      ["2026-02-28", undefined, "Make-up workday for Spring Festival", false],
      ["2026-06-19", undefined, "Dragon Boat Festival", true],
    ]);
  });

  it("says when there is nothing, and when a day does not exist", () => {
    expect(daysOfNotice("hello", 2026).issues.map(({ code }) => code)).toEqual(["calendar/no-notice"]);
    expect(daysOfNotice("一、元旦：2月30日放假。", 2026).issues.map(({ code }) => code)).toEqual([
      "calendar/event-date",
      "calendar/no-notice",
    ]);
  });
});
