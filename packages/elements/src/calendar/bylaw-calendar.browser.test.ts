import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

import { addDays } from "../date-field/index.ts";
import { mount, runElementContract, settled, violations } from "../element.contract.ts";
import { createFakeApi, type FakeApi } from "../fake-api.contract.ts";
import { fakeCalendar, fakeToday } from "../fake-calendar.contract.ts";
import { dutyDays } from "./duty-days.ts";

afterEach(() => document.body.replaceChildren());

runElementContract("bylaw-calendar", { "record-href": "#records/{type}/{id}" }, [
  "ready",
  "empty",
  "loading",
  "refused",
  "offline",
]);

const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const texts = (element: HTMLElement, selector: string): readonly string[] =>
  all(element, selector).map((each) => each.textContent.replaceAll(/\s+/gu, " ").trim());
const focused = (element: HTMLElement): string | undefined =>
  (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset["day"];

describe("bylaw-calendar of duties", () => {
  const today = fakeToday();

  it("puts visits on the day that they are planned for, and lists what found no room", async () => {
    const element = await mount("bylaw-calendar", { locale: "zh-CN", "record-href": "#{type}/{id}" });
    expect(texts(element, `[data-day="${today}"] .kind`)).toEqual(["期限1", "到访2", "1 次排不下"]);
    expect(texts(element, ".overflow b")).toEqual(["城东粮油"]);
    expect(texts(element, ".chosen .duty b")).toEqual(["盒装嫩豆腐漏气", "惠民超市", "佳和便利", "城东粮油"]);
    expect(all(element, ".chosen .about a")[0]?.getAttribute("href")).toBe("#complaint/T-1");
  });

  it("shows one person's month", async () => {
    const element = await mount("bylaw-calendar", { locale: "en" });
    const [select] = all(element, "select") as readonly HTMLSelectElement[];
    if (select !== undefined) await userEvent.selectOptions(select, "lin");
    await expect.poll(() => texts(element, ".chosen .duty b")).toEqual(["Jiahe Stores"]);
    expect(texts(element, ".overflow")).toEqual([]);
  });

  it("is moved through by arrow keys, into the next month, too", async () => {
    const api = createFakeApi();
    const element = await mount("bylaw-calendar", { locale: "en" }, api);
    all(element, `[data-day="${today}"]`)[0]?.focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect.poll(() => focused(element)).toBe(addDays(today, 1));
    await userEvent.keyboard("{PageDown}");
    await settled(element);
    await expect.poll(() => focused(element)?.slice(0, 7)).not.toBe(today.slice(0, 7));
    expect(api.asked.filter(({ path }) => path === "/v1/calendar").length).toBe(2);
  });

  it("reads as an agenda on a phone", async () => {
    await page.viewport(375, 812);
    const element = await mount("bylaw-calendar", { locale: "zh-CN" });
    all(element, ".tab")[1]?.click();
    await expect.poll(() => all(element, ".agenda > li").length).toBeGreaterThan(0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
    expect(await violations(element)).toEqual([]);
  });
});

describe("dutyDays", () => {
  it("counts a day's room by the people who are asked about, and none on a day off", () => {
    const today = fakeToday();
    const calendar = fakeCalendar(today, addDays(today, 1), false, false);
    expect(dutyDays(calendar, "").get(today)).toMatchObject({
      load: 2,
      overflow: 1,
      counts: { visit: 2, deadline: 1 },
    });
    expect(dutyDays(calendar, "lin").get(today)).toMatchObject({ load: 1, overflow: 0, counts: { deadline: 0 } });
    const closed = { ...calendar, days: calendar.days.map((day) => ({ ...day, working: false })) };
    expect(dutyDays(closed, "").get(today)?.room).toBe(0);
  });
});

describe("bylaw-calendar as an editor", () => {
  const edit = { mode: "edit", locale: "zh-CN" };
  const draftOf = (api: FakeApi): readonly Record<string, unknown>[] =>
    (api.draft?.["operations"] ?? []) as readonly Record<string, unknown>[];

  for (const state of ["ready", "refused", "offline"] as const) {
    it(`is accessible when ${state}`, async () => {
      await page.viewport(1400, 900);
      const element = await mount("bylaw-calendar", edit, createFakeApi(state, "author"));
      expect(await violations(element)).toEqual([]);
      element.setAttribute("theme", "dark");
      document.body.style.background = "#0d1117";
      await settled(element);
      expect(await violations(element)).toEqual([]);
      document.body.removeAttribute("style");
    });
  }

  it("is accessible on a phone, in English", async () => {
    await page.viewport(375, 812);
    const element = await mount("bylaw-calendar", { ...edit, locale: "en" }, createFakeApi("ready", "author"));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
    expect(await violations(element)).toEqual([]);
  });

  it("makes a day a holiday by a key, says what moves, and submits it", async () => {
    await page.viewport(1400, 900);
    const api = createFakeApi("ready", "author");
    const element = await mount("bylaw-calendar", edit, api);
    const day = all(element, '[data-day][tabindex="0"]')[0];
    day?.focus();
    await userEvent.keyboard("h");
    await expect.poll(() => draftOf(api).length).toBe(1);
    expect(draftOf(api)[0]).toMatchObject({
      op: "add",
      at: "calendar:factory/days",
      value: { from: day?.dataset["day"], closed: true, title: { "zh-CN": "停工", en: "Closed" } },
    });
    await expect.poll(() => texts(element, ".dues b")).toEqual(["惠民超市"]);
    expect(texts(element, ".changes li")).toEqual(["本厂办公时间：有一天改为休息"]);
    const reason = all(element, ".reason textarea")[0];
    if (reason !== undefined) await userEvent.fill(reason, "设备检修");
    all(element, ".effect .button.filled")[0]?.click();
    await expect.poll(() => api.draft?.["status"]).toBe("submitted");
  });

  it("makes a run of days by Shift, and takes it back", async () => {
    const api = createFakeApi("ready", "author");
    const element = await mount("bylaw-calendar", edit, api);
    all(element, '[data-day][tabindex="0"]')[0]?.focus();
    await userEvent.keyboard("{Shift>}{ArrowRight}{ArrowRight}{/Shift}");
    await expect.poll(() => all(element, '[aria-pressed="true"][data-day]').length).toBe(3);
    await userEvent.keyboard("h");
    await expect.poll(() => draftOf(api).length).toBe(1);
    const value = draftOf(api)[0]?.["value"] as { readonly from: string; readonly through: string };
    expect(value.through).toBe(addDays(value.from, 2));
    await userEvent.keyboard("{Delete}");
    await expect.poll(() => draftOf(api).length).toBe(0);
  });

  it("gives the calendar weekly hours of its own", async () => {
    const api = createFakeApi("ready", "author");
    const element = await mount("bylaw-calendar", edit, api);
    all(element, ".week > .button")[0]?.click();
    await expect.poll(() => draftOf(api).map(({ at }) => at)).toEqual(["calendar:factory/open"]);
    await expect.poll(() => all(element, ".hours-form .link").length).toBe(7);
    all(element, ".hours-form .link")[5]?.click();
    await expect.poll(() => draftOf(api)[0]?.["value"]).toContainEqual({ days: ["saturday"], hours: ["09:00-12:00"] });
  });

  it("reads a notice, and puts its days into the calendar that they belong to", async () => {
    const api = createFakeApi("ready", "author");
    const element = await mount("bylaw-calendar", edit, api);
    all(element, ".import summary")[0]?.click();
    const area = all(element, ".import textarea")[0];
    if (area !== undefined) await userEvent.fill(area, "一、元旦：1月1日至3日放假");
    all(element, ".import .actions button")[0]?.click();
    await expect.poll(() => texts(element, ".read b")[0] ?? "").toContain("国务院放假安排");
    all(element, ".read .button.filled")[0]?.click();
    await expect.poll(() => draftOf(api).map(({ at }) => at)).toEqual(["calendar:cnState/days/2027-01-01"]);
  });

  it("lets somebody without the right look, and no more", async () => {
    const element = await mount("bylaw-calendar", edit, createFakeApi());
    expect(texts(element, ".strip")[0]).toContain("修改需要编辑权限");
    expect(all(element, ".choices, .import, .reason")).toEqual([]);
  });
});
