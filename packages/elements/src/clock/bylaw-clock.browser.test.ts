import { afterEach, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";

import { mount, runElementContract, violations } from "../element.contract.ts";
import { createFakeApi, type FakeApi } from "../fake-api.contract.ts";
import { fakeClocks } from "../fake-day.contract.ts";
import { causesOf } from "./render-because.ts";
import { lengthWords } from "./length-words.ts";
import { momentWords } from "./moment-words.ts";
import { readTarget } from "./clock-reading.ts";
import { pauseOf } from "./tick-controller.ts";

const attributes = { record: "complaint/T-1" };
runElementContract("bylaw-clock", attributes, ["ready", "empty", "loading", "refused", "offline"]);

const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const texts = (element: HTMLElement, selector: string): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((each) => each.textContent.trim());

const solve = fakeClocks(true).clocks[0]?.targets[1];
const at = (moment: string): number => Date.parse(`${moment}+08:00`);

afterEach(() => vi.useRealTimers());

describe("bylaw-clock", () => {
  it("says of each target how it stands: by shape, words and colour", async () => {
    const element = await mount("bylaw-clock", { ...attributes, locale: "zh-CN" });
    expect(texts(element, ".standing .clock-chip")).toEqual([
      "已达成，用时 45 分钟",
      "还剩 2 天 13 小时",
      "有了“方案批准时间”才开始计时",
    ]);
    expect(element.shadowRoot?.querySelector(".standing .clock-chip.running .ring-left")).not.toBeNull();
    expect(texts(element, ".lead")).toEqual(["解决：还剩 2 天 13 小时"]);
  });

  it("draws a column a day, hatches holidays, numbers counted days and says why others are not", async () => {
    const element = await mount("bylaw-clock", { ...attributes, locale: "zh-CN" });
    expect(texts(element, ".date")).toHaveLength(13);
    expect(texts(element, ".badge-text")).toEqual([...Array.from({ length: 7 }, () => "休"), "班"]);
    expect(texts(element, ".nth")).toEqual(["第 1 天", "第 2 天", "第 3 天"]);
    expect(texts(element, ".inside")).toContain("当天与国庆节不计");
    expect(texts(element, ".due-text")).toEqual(["10月12日 24:00 到期"]);
  });

  it("has today in sight where the days do not fit", async () => {
    await page.viewport(375, 812);
    const element = await mount("bylaw-clock", attributes);
    await expect.poll(() => all(element, ".days")[0]?.scrollLeft ?? 0).toBeGreaterThan(200);
  });

  it("explains the date of the target that is chosen", async () => {
    const element = await mount("bylaw-clock", { ...attributes, locale: "en" });
    expect(texts(element, ".because h3")).toEqual(["Why 12 Oct"]);
    element.shadowRoot?.querySelector<HTMLElement>(".name-button")?.click();
    await element.updateComplete;
    expect(texts(element, ".because h3")).toEqual(["Why 1 Oct"]);
  });

  it("takes what a host has already, and asks nobody", async () => {
    // What stood there before must not ask in its place.
    document.body.replaceChildren();
    const api = createFakeApi();
    const element = await mount("bylaw-clock", {}, api);
    element.data = fakeClocks(false);
    await expect.poll(() => texts(element, ".standing .clock-chip")).toHaveLength(3);
    expect(api.asked).toEqual([]);
  });

  it("passes into soon and late by itself and says so once", async () => {
    const element = await mount("bylaw-clock", { locale: "en" });
    const data = fakeClocks(true);
    element.data = { ...data, now: "2026-10-12T09:59:59.5+08:00" };
    await element.updateComplete;
    const status = (): string => element.shadowRoot?.querySelector("[role=status]")?.textContent ?? "";
    expect(status()).toBe("");
    element.data = { ...data, now: "2026-10-12T10:00:00+08:00" };
    await expect.poll(status).toBe("Resolution: soon due");
    element.data = { ...data, now: "2026-10-13T00:00:01+08:00" };
    await expect.poll(status).toBe("Resolution: late");
    expect(texts(element, ".lead")).toEqual(["Resolution: 1 s late"]);
  });

  it("ticks by itself in the last minutes", async () => {
    const element = await mount("bylaw-clock", { locale: "en" });
    element.data = { ...fakeClocks(true), now: "2026-10-12T23:59:30+08:00" };
    await expect.poll(() => texts(element, ".lead"), { timeout: 4000 }).toEqual(["Resolution: 28 s left"]);
  });
});

describe("readTarget", () => {
  it("passes the moments that the server named without asking again", () => {
    if (solve === undefined) throw new TypeError("no target");
    expect(readTarget(solve, at("2026-10-12T09:59"))).toMatchObject({ tone: "running" });
    expect(readTarget(solve, at("2026-10-12T10:00"))).toMatchObject({ tone: "soon" });
    expect(readTarget(solve, at("2026-10-13T00:00"))).toMatchObject({ tone: "soon", length: 0 });
    expect(readTarget(solve, at("2026-10-13T01:00"))).toMatchObject({ tone: "late", length: 3_600_000 });
    expect(readTarget({ ...solve, status: "paused" }, at("2026-10-14T00:00"))).toMatchObject({ tone: "paused" });
  });
});

describe("lengthWords", () => {
  it("tells the two largest units, and never more than there is", () => {
    const minute = 60_000;
    expect(lengthWords(61 * 60 * minute + 20 * minute, "zh-CN")).toBe("2 天 13 小时");
    expect(lengthWords(84 * minute, "zh-CN")).toBe("1 小时 24 分");
    expect(lengthWords(5 * minute - 1, "en")).toBe("4 min");
    expect(lengthWords(65_999, "en")).toBe("1 min 5 s");
    expect(lengthWords(999, "en")).toBe("0 s");
  });
});

describe("momentWords", () => {
  it("ends a day where the next begins", () => {
    expect(momentWords("2026-10-13T00:00:00+08:00", "zh-CN")).toBe("10月12日 24:00");
    expect(momentWords("2026-03-01T00:00:00+08:00", "en", true)).toBe("Sat 28 Feb, 24:00");
  });
});

describe("pauseOf", () => {
  it("waits for the turn of a minute, for that of a second near the end, and for nothing where nothing runs", () => {
    expect(pauseOf([])).toBeUndefined();
    expect(pauseOf([{ length: 10 * 60_000 + 15_000, falls: true }])).toBe(15_020);
    expect(pauseOf([{ length: 10 * 60_000 + 15_000, falls: false }])).toBe(45_020);
    expect(pauseOf([{ length: 90_400, falls: true }])).toBe(420);
  });
});

describe("causesOf", () => {
  it("gives one line for each cause, with what says so", () => {
    const [clock] = fakeClocks(false).clocks;
    if (solve === undefined || clock === undefined) throw new TypeError("no clock");
    const causes = causesOf({ ...solve, provisional: true, announcedThrough: "2026-12-31" }, clock.days, "zh-CN");
    expect(causes.map(({ term }) => term)).toEqual([
      "start",
      "limit",
      "rest",
      "makeUp",
      "weekend",
      "pause",
      "change",
      "due",
      "provisional",
    ]);
    expect(causes[2]).toMatchObject({ text: "10月1日–10月7日 国庆节，7 天都不计", source: "国务院放假安排" });
  });

  it("says of holidays that they count where all days do, and nothing of weekends", () => {
    const [clock] = fakeClocks(false).clocks;
    const limit = solve?.limit ?? undefined;
    if (solve === undefined || limit === undefined || clock === undefined) throw new TypeError("no clock");
    const civil = { ...solve, limit: { ...limit, count: "civilDays" as const } };
    const terms = causesOf(civil, clock.days, "zh-CN").map(({ term }) => term);
    expect(terms).toContain("rest");
    expect(terms).not.toContain("weekend");
  });
});

describe("the commands of a clock", () => {
  /** A server whose clock knows one reason to stand still, and remembers whether it does. */
  function pausable(may: readonly string[]): FakeApi & { readonly ordered: [string, unknown][] } {
    const api = createFakeApi();
    const ordered: [string, unknown][] = [];
    let paused: readonly string[] = [];
    const answer = (): Response => {
      const view = fakeClocks(true);
      const clocks = view.clocks.map((clock) => ({
        ...clock,
        pauseReasons: [{ reason: "sample", title: "waiting for the sample", targets: ["solve"] }],
        targets: clock.targets.map((target) =>
          target.target === "solve"
            ? {
                ...target,
                pausedBy: paused,
                extension: { by: 2, note: "the laboratory is full", askedBy: "E-7", askedByName: "Lin", askedAt: "" },
              }
            : target,
        ),
      }));
      return Response.json({ ...view, clocks });
    };
    const ask: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      if (pathname === "/v1/me") return Response.json({ tenant: "demo", person: "E-1", name: "", roles: [], may });
      const [, order] = /\/clocks\/complaint\/(.+)$/u.exec(pathname) ?? [];
      if (order === undefined) return pathname.endsWith("/clocks") ? answer() : api.fetch(input, init);
      ordered.push([order, await request.json()]);
      paused = order === "pause" ? ["waiting for the sample"] : order === "resume" ? [] : paused;
      return Response.json(fakeClocks(true).clocks[0]);
    };
    return { ...api, fetch: ask, ordered };
  }
  const buttons = (element: HTMLElement): readonly string[] => texts(element, ".commands .button");

  it("pauses for a reason of the clock, goes on, and decides on more time", async () => {
    const api = pausable(["runClocks", "manageClocks"]);
    const element = await mount("bylaw-clock", { ...attributes, locale: "en" }, api);
    await expect.poll(() => buttons(element)).toEqual(["Grant it", "Refuse", "Pause"]);
    all(element, ".commands .button")[2]?.click();
    await expect.poll(() => texts(element, ".command option")).toEqual(["waiting for the sample"]);
    expect(await violations(element)).toEqual([]);
    all(element, ".command [type=submit]")[0]?.click();
    await expect.poll(() => buttons(element)).toContain("Go on: waiting for the sample");
    all(element, ".commands .button")[2]?.click();
    // While one thing is being done, nothing else can be.
    await expect.poll(() => buttons(element)).toEqual(["Grant it", "Refuse", "Pause"]);
    await expect.poll(() => all(element, ".commands .button:disabled")).toEqual([]);
    all(element, ".commands .button")[0]?.click();
    await expect
      .poll(() => api.ordered)
      .toEqual([
        ["pause", { reason: "sample" }],
        ["resume", { reason: "sample" }],
        ["extension/decision", { target: "solve", approve: true }],
      ]);
  });

  it("asks for more time where it may be given, within what may be given", async () => {
    const api = pausable(["runClocks"]);
    const clocks = fakeClocks(true);
    const ask: typeof globalThis.fetch = async (input, init) => {
      const answer = await api.fetch(input, init);
      if (!new URL(new Request(input).url).pathname.endsWith("/clocks")) return answer;
      const view = (await answer.json()) as typeof clocks;
      const extendable = view.clocks.map((clock) => ({
        ...clock,
        targets: clock.targets.map((each) =>
          each.target === "solve" ? { ...each, extension: null, mayExtend: { atMost: 3, clauses: ["5.3.1"] } } : each,
        ),
      }));
      return Response.json({ ...view, clocks: extendable });
    };
    const element = await mount("bylaw-clock", { ...attributes, locale: "en" }, { ...api, fetch: ask });
    await expect.poll(() => buttons(element)).toEqual(["Pause", "Ask for more time"]);
    all(element, ".commands .button")[1]?.click();
    await expect.poll(() => texts(element, ".command label span")[1]).toBe("How much longer (at most 3 working days)");
    expect(await violations(element)).toEqual([]);
    const [by, note] = all(element, ".command input") as HTMLInputElement[];
    if (by === undefined || note === undefined) throw new TypeError("no fields");
    by.value = "4";
    note.value = "the laboratory is full";
    all(element, ".command [type=submit]")[0]?.click();
    expect(by.validity.rangeOverflow).toBe(true);
    by.value = "2";
    all(element, ".command [type=submit]")[0]?.click();
    await expect
      .poll(() => api.ordered)
      .toEqual([["extension", { target: "solve", by: 2, note: "the laboratory is full" }]]);
  });

  it("shows who may not what was asked for, and no button", async () => {
    const element = await mount("bylaw-clock", { ...attributes, locale: "en" }, pausable(["readRecords"]));
    await expect
      .poll(() => texts(element, ".commands p"))
      .toEqual(["Lin asks for more time for “Resolution” (2 working days): the laboratory is full"]);
    expect(buttons(element)).toEqual([]);
  });
});
