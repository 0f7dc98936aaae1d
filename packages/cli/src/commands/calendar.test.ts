import { describe, expect, it } from "vitest";
import { call } from "../memory-io.contract.ts";
import { fileWith } from "../pack-folder.contract.ts";

const feed = (...events: readonly string[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//example//EN",
    ...events.map((lines, at) => `BEGIN:VEVENT\nUID:${at}@example.com\nDTSTAMP:20261101T000000Z\n${lines}\nEND:VEVENT`),
    "END:VCALENDAR",
  ].join("\n");
const off = "DTSTART;VALUE=DATE:20270101\nDTEND;VALUE=DATE:20270104\nSUMMARY:元旦（休）";
const worked = "DTSTART;VALUE=DATE:20270110\nSUMMARY:元旦（班）";

describe("calendar", () => {
  it("makes a document that due can count on", async () => {
    const { code, out, err } = await call(["calendar", "-", "--id", "company", "--over", "cn", "--title", "公司"], {
      stdin: feed(off, worked),
    });
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual({
      kind: "calendar",
      id: "company",
      title: { "zh-CN": "公司", en: "公司" },
      over: "cn",
      days: [
        { from: "2027-01-01", through: "2027-01-03", title: { "zh-CN": "元旦", en: "元旦" }, closed: true },
        { from: "2027-01-10", title: { "zh-CN": "元旦", en: "元旦" }, makeUp: true },
      ],
    });
    const path = fileWith(out, "company.json");
    const due = await call([
      "due",
      "1d",
      "--working-days",
      "--end",
      "close",
      "--calendar",
      path,
      "--start",
      "2027-01-08T10:00",
      "--json",
    ]);
    expect(JSON.parse(due.out)).toMatchObject({ due: "2027-01-10T18:00:00+08:00" });
  });

  it("names every event that it leaves out, and ends with 1", async () => {
    const stdin = feed(off, "DTSTART;VALUE=DATE:20270105\nSUMMARY:张三生日");
    const { code, out, err } = await call(["calendar", "-", "--id", "company", "--locale", "zh-CN"], { stdin });
    expect([code, (JSON.parse(out) as { days: unknown[] }).days.length]).toEqual([1, 1]);
    expect(err).toContain("[calendar/event-unclear] `张三生日`");
    const json = await call(["calendar", "-", "--id", "company", "--json"], { stdin });
    expect(JSON.parse(json.out)).toMatchObject({ issues: [{ code: "calendar/event-unclear", pointer: "/1" }] });
  });

  it("refuses what is no calendar", async () => {
    expect(await call(["calendar", "-", "--id", "company"], { stdin: "hello" })).toMatchObject({ code: 3 });
    expect((await call(["calendar", "nowhere.ics", "--id", "company"])).err).toContain("input/unreadable");
    expect((await call(["calendar", "-", "--id", "My Company"])).code).toBe(2);
  });
});
