import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";

type Clocks = HttpSchemas["RecordClocks"];

const at = (moment: string): number => Date.parse(`${moment}+08:00`);

let now = at("2026-10-03T10:00");
let app: TestApp;
beforeEach(async () => {
  now = at("2026-10-03T10:00");
  app = await openTestApp({ now: () => now });
  const json = {
    customerId: "C00017",
    receivedAt: "2026-09-30T16:20:00+08:00",
    type: "packaging",
    severity: "general",
    firstResponseAt: "2026-09-30T17:05:00+08:00",
  };
  await app.ask("PUT", "/v1/records/complaint/T-1", { json });
});

const clocks = async (query = ""): Promise<Clocks["clocks"][number]> => {
  const { body } = await app.ask<Clocks>("GET", `/v1/records/complaint/T-1/clocks${query}`);
  const [first] = body.clocks;
  if (first === undefined) throw new TypeError("no clock");
  return first;
};

describe("getRecordClocks", () => {
  it("tells how every target that applies stands at the moment of asking", async () => {
    const { targets } = await clocks("?locale=en");
    expect(targets.map(({ title, status }) => [title, status])).toMatchObject([
      ["First response", "met"],
      ["Resolution", "running"],
    ]);
    const resolution = targets[1];
    expect(resolution?.limit).toMatchObject({ amount: 3, count: "civilDays" });
    expect(resolution?.counted).toEqual([
      { date: "2026-10-01", nth: 1 },
      { date: "2026-10-02", nth: 2 },
      { date: "2026-10-03", nth: 3 },
    ]);
    expect(resolution?.remaining?.wall).toBe(at("2026-10-04T00:00") - now);
    expect(resolution?.because.length).toBeGreaterThan(3);
  });

  it("names the holidays between the start and the due moment, and who says so", async () => {
    const { days } = await clocks("?locale=zh-CN");
    expect(days.map(({ date, kind, working }) => [date, kind, working])).toEqual([
      ["2026-09-30", "weekday", true],
      ["2026-10-01", "holiday", false],
      ["2026-10-02", "holiday", false],
      ["2026-10-03", "holiday", false],
    ]);
    expect(days[1]).toMatchObject({ source: "国务院放假安排", provisional: false });
  });

  it("is late at its moment without anybody having looked", async () => {
    now = at("2026-10-04T00:00") + 3_600_000;
    const resolution = (await clocks()).targets[1];
    expect(resolution).toMatchObject({ status: "breached", overrun: { wall: 3_600_000 } });
  });

  it("refuses a record that is not there", async () => {
    const { status, body } = await app.ask("GET", "/v1/records/complaint/T-9/clocks");
    expect([status, body]).toMatchObject([404, { issues: [{ code: "server/unknown-record" }] }]);
  });
});

describe("listCalendarDays", () => {
  it("tells what kind of days they are, a week from the policy's day on when nothing is said", async () => {
    const { body } = await app.ask<HttpSchemas["CalendarDays"]>("GET", "/v1/calendar/days?locale=zh-CN");
    expect(body).toMatchObject({ today: "2026-10-03", timeZone: "Asia/Shanghai" });
    expect(body.items).toHaveLength(7);
    const later = await app.ask<HttpSchemas["CalendarDays"]>("GET", "/v1/calendar/days?from=2026-10-09&days=2");
    expect(later.body.items).toMatchObject([
      { date: "2026-10-09", kind: "weekday", working: true },
      { date: "2026-10-10", kind: "makeUpDay", working: true },
    ]);
  });
});
