import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";

import { mount, runElementContract, settled } from "../element.contract.ts";
import { createFakeApi, type FakeApi } from "../fake-api.contract.ts";
import { fakeTask } from "../fake-day.contract.ts";
import { Bylaw } from "../config/index.ts";
import { addToOutbox, readOutbox } from "./outbox.ts";
import { dueDay, kindOf, listOf, weekOf } from "./sort-tasks.ts";

const forget = (): void => localStorage.removeItem("bylaw.outbox/1");
beforeEach(forget);
afterEach(() => {
  document.body.replaceChildren();
  forget();
});

const attributes = { "record-href": "#records/{type}/{id}" };
runElementContract("bylaw-tasks", attributes, ["ready", "empty", "loading", "refused", "offline"]);

const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const texts = (element: HTMLElement, selector: string): readonly string[] =>
  all(element, selector).map((each) => each.textContent.replaceAll(/\s+/gu, " ").trim());
const posted = (api: FakeApi): readonly string[] =>
  api.asked.filter(({ method }) => method === "POST").map(({ path }) => path);

/** Opens the list in which the task that is late stands. */
async function openOverdue(element: HTMLElement): Promise<void> {
  all(element, ".tab.overdue")[0]?.click();
  await expect.poll(() => all(element, ".task").length).toBeGreaterThan(0);
}

/** Says of the first task that it is done. */
async function complete(element: HTMLElement, note: string): Promise<void> {
  const [button] = all(element, ".task .actions button");
  button?.click();
  await expect.poll(() => all(element, ".intent textarea").length).toBe(1);
  const [area] = all(element, ".intent textarea");
  if (area !== undefined && note !== "") await userEvent.fill(area, note);
  all(element, ".intent [type=submit]")[0]?.click();
}

describe("bylaw-tasks", () => {
  it("counts what is late and what is due, and shows one list at a time", async () => {
    const element = await mount("bylaw-tasks", { ...attributes, locale: "zh-CN" });
    expect(texts(element, ".tab")).toEqual(["逾期 1", expect.stringMatching(/^今天/u), expect.any(String), "以后 1"]);
    await openOverdue(element);
    expect(texts(element, ".task h3")).toEqual(["盒装嫩豆腐漏气"]);
    expect(texts(element, ".task .left")).toEqual(["已超 3 小时"]);
  });

  it("marks holidays and make-up days in the week", async () => {
    const element = await mount("bylaw-tasks", { ...attributes, locale: "zh-CN" });
    expect(texts(element, ".day .badge")).toEqual(["休", "班"]);
    expect(all(element, ".day")).toHaveLength(7);
  });

  it("leads to the record that a deadline is about", async () => {
    const element = await mount("bylaw-tasks", attributes);
    await openOverdue(element);
    expect(all(element, ".task a.button")[0]?.getAttribute("href")).toBe("#records/complaint/late");
  });

  it("asks what proves it before a task is done, and sends it once", async () => {
    const api = createFakeApi();
    const element = await mount("bylaw-tasks", { ...attributes, locale: "en" }, api);
    await openOverdue(element);
    await complete(element, "");
    await expect.poll(() => texts(element, ".lacking")).toHaveLength(1);
    expect(posted(api)).toEqual([]);
    await complete(element, "called them");
    await expect.poll(() => posted(api)).toEqual(["/v1/tasks/late/complete"]);
    expect(api.asked.find(({ method }) => method === "POST")?.body).toEqual({ note: "called them" });
    await expect.poll(() => texts(element, ".task.done .quiet")[0] ?? "").toMatch(/^done at .* First response$/u);
    expect(readOutbox()).toEqual([]);
  });

  it("keeps what is done without a network over a reload, marks it, and sends it with the same key later", async () => {
    const api = createFakeApi();
    const element = await mount("bylaw-tasks", { ...attributes, locale: "zh-CN" }, api);
    await openOverdue(element);
    api.state = "offline";
    await complete(element, "到店看过");
    await expect.poll(() => texts(element, ".unsent")).toEqual(["待同步"]);
    expect(texts(element, ".calm-strip summary")[0]).toContain("1 条记录存在这台设备里");
    const [kept] = readOutbox();
    expect(kept).toMatchObject({ who: "demo/guest", task: "late", action: "complete", body: { note: "到店看过" } });

    const reloaded = createFakeApi();
    await mount("bylaw-tasks", { ...attributes, locale: "zh-CN" }, reloaded);
    await expect.poll(() => posted(reloaded)).toEqual(["/v1/tasks/late/complete"]);
    expect(reloaded.keys).toEqual([kept?.key]);
    await expect.poll(readOutbox).toEqual([]);
  });

  it("shows the list of before when the server cannot be reached, says how old it is, and whose it is matters", async () => {
    const api = createFakeApi();
    await mount("bylaw-tasks", { ...attributes, locale: "zh-CN" }, api);
    // Who is there is told after the list has come.
    await expect.poll(() => api.asked.filter(({ path }) => path === "/v1/me").length).toBeGreaterThan(1);
    const again = await mount("bylaw-tasks", { ...attributes, locale: "zh-CN" }, createFakeApi("offline"));
    await expect.poll(() => texts(again, ".strip.kept")[0] ?? "").toContain("1 分");
    await openOverdue(again);
    expect(texts(again, ".task h3")).toEqual(["盒装嫩豆腐漏气"]);
    await complete(again, "到店看过");
    await expect.poll(() => readOutbox().map(({ who, task }) => [who, task])).toEqual([["demo/guest", "late"]]);

    const back = createFakeApi();
    Bylaw.configure({ fetch: back.fetch });
    globalThis.dispatchEvent(new Event("online"));
    await expect.poll(() => posted(back)).toEqual(["/v1/tasks/late/complete"]);
    await expect.poll(() => texts(again, ".strip.kept")).toEqual([]);

    localStorage.removeItem("bylaw.who/1");
    const somebody = await mount("bylaw-tasks", { ...attributes, locale: "zh-CN" }, createFakeApi("offline"));
    expect(texts(somebody, ".task")).toEqual([]);
  });

  it("shows the action beside a card that is swiped, and keeps its name", async () => {
    const element = await mount("bylaw-tasks", attributes);
    await openOverdue(element);
    const stroke = (type: string, clientX: number): void => {
      const event = new PointerEvent(type, { pointerType: "touch", clientX, clientY: 10, bubbles: true });
      all(element, ".task .card")[0]?.dispatchEvent(event);
    };
    stroke("pointerdown", 200);
    stroke("pointerup", 120);
    await expect.poll(() => texts(element, ".swiped h3")).toEqual(["盒装嫩豆腐漏气"]);
    all(element, ".swipe-action")[0]?.click();
    await expect.poll(() => all(element, ".intent")).toHaveLength(1);
  });

  it("sends nothing that somebody else has done in this browser", async () => {
    const entry = { key: "k", who: "demo/other", task: "late", title: "", action: "claim", body: {}, at: 0 } as const;
    addToOutbox(entry);
    const api = createFakeApi();
    const element = await mount("bylaw-tasks", attributes, api);
    await settled(element);
    expect(posted(api)).toEqual([]);
    expect(texts(element, ".calm-strip")).toEqual([]);
    expect(readOutbox()).toEqual([entry]);
  });

  it("says why the server would not have something, and gives it up when told", async () => {
    addToOutbox({
      key: "k",
      who: "demo/guest",
      task: "late",
      title: "一件事",
      action: "complete",
      body: {},
      at: 0,
      refused: "它已经关闭",
    });
    const element = await mount("bylaw-tasks", { ...attributes, locale: "zh-CN" });
    expect(texts(element, ".refused span")[0]).toContain("它已经关闭");
    all(element, ".refused button")[0]?.click();
    await expect.poll(() => texts(element, ".refused")).toEqual([]);
    expect(readOutbox()).toEqual([]);
  });

  it("is taken, and handed to somebody of the list", async () => {
    const api = createFakeApi();
    const element = await mount("bylaw-tasks", { ...attributes, locale: "en" }, api);
    await openOverdue(element);
    const [, claim, assign] = all(element, ".task .actions button");
    claim?.click();
    await expect.poll(() => posted(api)).toEqual(["/v1/tasks/late/claim"]);
    await settled(element);
    await expect.poll(() => all(element, ".task .actions button").length).toBeGreaterThan(0);
    (assign?.isConnected === true ? assign : all(element, ".task .actions button").at(-1))?.click();
    await expect.poll(() => texts(element, ".intent option")).toEqual(["Lin"]);
    all(element, ".intent [type=submit]")[0]?.click();
    await expect.poll(() => posted(api)).toEqual(["/v1/tasks/late/claim", "/v1/tasks/late/assign"]);
  });
});

describe("listOf", () => {
  const frame = {
    timeZone: "Asia/Shanghai",
    today: "2026-09-22",
    sunday: "2026-09-27",
    now: Date.parse("2026-09-22T10:00:00+08:00"),
  };
  const list = (due: string | null): string => listOf({ due }, frame);

  it("puts what ends with a day into that day", () => {
    expect(list("2026-09-22T09:59:00+08:00")).toBe("overdue");
    expect(list("2026-09-22T16:00:00Z")).toBe("today");
    expect(list("2026-09-22T16:00:01Z")).toBe("week");
    expect(list("2026-09-28T00:00:00+08:00")).toBe("week");
    expect(list("2026-09-28T00:00:01+08:00")).toBe("later");
    expect(list(null)).toBe("later");
  });

  it("knows the week of a day, whichever it is", () => {
    expect(weekOf("2026-09-21")).toEqual({ monday: "2026-09-21", sunday: "2026-09-27" });
    expect(weekOf("2026-09-27")).toEqual({ monday: "2026-09-21", sunday: "2026-09-27" });
    expect(dueDay({ due: null }, "Asia/Shanghai")).toBeUndefined();
  });
});

describe("kindOf", () => {
  it("sorts by source, what nobody knows among the rest", () => {
    const kinds = ["clock", "cadence", "careDates", "followUp"].map((source) => kindOf(fakeTask("t", 1, { source })));
    expect(kinds).toEqual(["deadline", "visit", "care", "other"]);
  });
});
