import type { Operation } from "@bylaw/core";
import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { createWorkers, type Workers } from "../start-workers.ts";
import { NOW } from "../testing/bean-products.contract.ts";
import { openTestApp, SECOND, type TestApp } from "../testing/open-test-app.contract.ts";

type Calendar = HttpSchemas["DutyCalendar"];
type Preview = HttpSchemas["CalendarPreview"];
type Read = HttpSchemas["CalendarRead"];

const people = [{ id: "wang.fang", name: { "zh-CN": "王芳", en: "Wang Fang" }, roles: ["serviceHead"] }];

let app: TestApp;
let workers: Workers;
beforeEach(async () => {
  const directory = { people: async () => people };
  app = await openTestApp({ now: () => NOW, directory });
  workers = createWorkers({ store: app.store, now: () => NOW, directory });
  const json = {
    customerId: "C00017",
    receivedAt: "2026-06-15T08:00:00+08:00",
    type: "packaging",
    severity: "general",
  };
  await app.ask("PUT", "/v1/records/complaint/T-1", { json });
  await workers.tick();
});

const closure = {
  op: "add",
  at: "calendar:factory/days",
  value: { from: "2026-06-29", through: "2026-06-30", title: { "zh-CN": "停产检修", en: "Maintenance" }, closed: true },
} as const satisfies Operation;

const preview = async (...operations: readonly Operation[]): Promise<Preview> =>
  (await app.ask<Preview>("POST", "/v1/calendar/preview", { json: { operations } })).body;

describe("GET /v1/calendar", () => {
  it("shows the days of the month with what is due on them, and who has it", async () => {
    const { body } = await app.ask<Calendar>("GET", "/v1/calendar?from=2026-06-01&to=2026-06-30");
    expect(body.days).toHaveLength(30);
    expect(body.days.find(({ date }) => date === "2026-06-19")).toMatchObject({ kind: "holiday", working: false });
    const deadline = body.duties.find(({ source }) => source === "clock");
    expect(deadline).toMatchObject({ about: "complaint/T-1", state: "open", planned: null });
    expect(body.people.map(({ key }) => key)).toContain(deadline?.person);
    expect(body.announcedThrough).toBe("2026-12-31");
  });

  it("puts visits on working days within the capacity, and lists what finds no room", async () => {
    const ask = async (capacity: number): Promise<Calendar> =>
      (await app.ask<Calendar>("GET", `/v1/calendar?from=2026-06-01&to=2026-06-30&capacity=${capacity}`)).body;
    const roomy = await ask(50);
    // A duty of the whole company, such as a report, is nobody's visit.
    const visits = roomy.duties.filter(
      ({ source, state, about }) => source === "cadence" && state === "open" && about !== "",
    );
    expect(visits.length).toBeGreaterThan(0);
    const off = new Set(roomy.days.filter(({ working }) => !working).map(({ date }) => date));
    for (const { planned, due } of visits) {
      expect(off.has(planned ?? "")).toBe(false);
      expect((planned ?? "9") <= due.slice(0, 10)).toBe(true);
    }
    const tight = await ask(1);
    for (const { loads } of tight.people) expect(Math.max(...loads)).toBeLessThanOrEqual(1);
    expect(tight.people.reduce((sum, { overflow }) => sum + overflow, 0)).toBe(
      tight.duties.filter(({ why }) => why !== null).length,
    );
  });

  it("refuses more days than a quarter", async () => {
    const { body } = await app.fail("GET", "/v1/calendar?from=2026-01-01&to=2026-12-31");
    expect(body.issues.map(({ code }) => code)).toEqual(["server/too-many-days"]);
  });
});

describe("POST /v1/calendar/preview", () => {
  it("tells which days and which open due dates a closure moves, and writes nothing", async () => {
    const before = (await app.ask<Calendar>("GET", "/v1/calendar?from=2026-06-01&to=2026-07-31")).body.duties;
    const told = await preview(closure);
    expect(told.days.map(({ date, after }) => [date, after.name])).toEqual([
      ["2026-06-29", "Maintenance"],
      ["2026-06-30", "Maintenance"],
    ]);
    // The last chance of this month's visits is the last working day; a complaint counts civil days here.
    expect(told.dues.length).toBeGreaterThan(0);
    expect(new Set(told.dues.map(({ before: was, after }) => `${was} ${after}`))).toEqual(
      new Set(["2026-06-30T18:00:00+08:00 2026-06-26T18:00:00+08:00"]),
    );
    expect(told.dues.every(({ about }) => about.startsWith("customer/"))).toBe(true);
    expect(told.unmoved).toBeGreaterThan(0);
    expect(told.changes.map(({ calendar, text }) => [calendar, text])).toEqual([
      [
        "factory",
        "Office hours of the factory, 29 June 2026 to 30 June 2026: from “as in every week” to “closed (Maintenance)”",
      ],
    ]);
    expect((await app.ask<Calendar>("GET", "/v1/calendar?from=2026-06-01&to=2026-07-31")).body.duties).toEqual(before);
  });

  it("moves what it said once the change is released by a second person", async () => {
    const told = (await preview(closure)).dues.map(({ task, after }) => [task, after]);
    const json = { title: "Maintenance", operations: [closure] };
    const draft = (await app.ask<HttpSchemas["Draft"]>("POST", "/v1/drafts", { json })).body;
    const from = "2026-06-15";
    await app.ask("POST", `/v1/drafts/${draft.id}/submit`, { json: { from, reason: "line 2 is rebuilt" } });
    const done = await app.ask("POST", `/v1/drafts/${draft.id}/approve`, { as: SECOND, json: {} });
    expect(done.status).toBe(201);
    const days = await app.ask<HttpSchemas["CalendarDays"]>("GET", "/v1/calendar/days?from=2026-06-29&days=1");
    expect(days.body.items[0]).toMatchObject({ kind: "holiday", name: "Maintenance" });
    expect(told.length).toBeGreaterThan(0);
    expect(await preview()).toMatchObject({ days: [], changes: [] });
  });

  it("tells what is wrong instead of counting", async () => {
    const told = await preview({ op: "set", at: "calendar:factory/open", value: [] });
    expect(told.issues.map(({ code }) => code)).toEqual(["calendar/never-open"]);
    expect([told.days, told.dues]).toEqual([[], []]);
  });
});

describe("POST /v1/calendar/read", () => {
  const read = async (json: unknown): Promise<Read> =>
    (await app.ask<Read>("POST", "/v1/calendar/read", { json })).body;
  const notice = `国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕9号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月20日（周六）上班。
国务院办公厅
2026年11月3日`;

  it("makes operations of next year's notice, which change nothing that was announced before", async () => {
    const { calendar, days, operations, issues } = await read({ text: notice });
    expect([calendar, days.length, issues]).toEqual(["cnState", 4, []]);
    expect(operations.map(({ op, at }) => `${op} ${at}`)).toEqual([
      // The days of the law, which were assumed until the notice came.
      ...["04-05", "05-01", "06-09", "09-15", "10-01"].map((day) => `remove calendar:cnState/days/2027-${day}`),
      "set calendar:cnState/days/2027-01-01",
      "set calendar:cnState/days/2027-02-05",
      "add calendar:cnState/days",
      "add calendar:cnState/days",
      "set calendar:cnState/announcedThrough",
      "add calendar:cnState/sources",
      "set calendar:cnState/version",
    ]);
    const told = await preview(...operations);
    expect(told.issues.map(({ code }) => code)).toEqual([]);
    expect(told.days.map(({ date }) => date)).toContain("2027-01-31");
    expect(told.confirmed).toBeGreaterThan(300);
  });

  it("puts the days of a feed on top of those of a company", async () => {
    const text = [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "BEGIN:VEVENT",
      "UID:1@example.com",
      "DTSTAMP:20260101T000000Z",
      "DTSTART;VALUE=DATE:20260803",
      "SUMMARY:停产检修放假",
      "END:VEVENT",
      "END:VCALENDAR",
    ].join("\r\n");
    const { operations } = await read({ text, calendar: "factory" });
    expect(operations).toMatchObject([{ op: "add", value: { from: "2026-08-03", closed: true } }]);
  });

  it("refuses a text that announces nothing, and a calendar that is not there", async () => {
    const nothing = await app.fail("POST", "/v1/calendar/read", { json: { text: "hello" } });
    expect(nothing.body.issues.map(({ code }) => code)).toEqual(["calendar/no-notice"]);
    const nowhere = await app.fail("POST", "/v1/calendar/read", { json: { text: notice, calendar: "nope" } });
    expect(nowhere.body.issues.map(({ code }) => code)).toEqual(["calendar/unknown"]);
  });
});
