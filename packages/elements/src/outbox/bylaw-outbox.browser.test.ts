import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";

import { violations, visibleText } from "../element.contract.ts";
import { createFormApi, type FormApi } from "../form/form-api.contract.ts";
import { Bylaw, defineElements, type BylawOutbox } from "../index.ts";
import { openOffline, type Filing, type Offline } from "../offline/index.ts";

let api: FormApi;
let offline: Offline;

beforeEach(async () => {
  defineElements();
  api = createFormApi();
  Bylaw.configure({ fetch: api.fetch, getToken: () => `token-${api.person}` });
  const opened = await openOffline("");
  if (!opened.ok) throw new TypeError("not opened");
  offline = opened.value;
  api.offline = true;
});

afterEach(async () => {
  document.body.replaceChildren();
  document.body.style.background = "";
  await offline.leave(false);
  Bylaw.configure({ fetch: globalThis.fetch.bind(globalThis), getToken: () => "" });
});

const note = {
  form: "note",
  title: { "zh-CN": "便条", en: "Note" },
  subject: "C-0001",
  answers: { title: "x" },
  revision: "r1",
  locale: "en",
} as const;

/** One of each: a draft, one that waits, one on its way, one that was refused, one that has arrived. */
async function fillOutbox(): Promise<void> {
  const draft = { ...note, id: "d1", document: {}, savedAt: Date.now(), count: 1, version: 0, unsent: true };
  await offline.cabinet.act(["drafts"], (hand) => hand.put("drafts", draft));
  const refused = { code: "form/missing", pointer: "/title", message: "标题没有填写 / title is missing" };
  const later = Date.now() + 60_000;
  const states: readonly Partial<Filing>[] = [
    { state: "waiting", nextTryAt: later, tries: 1 },
    { state: "refused", issues: [refused], maybeSent: false },
    { state: "done", doneAt: Date.now(), receipt: {} },
  ];
  for (const state of states) {
    const { id } = await offline.outbox.add(note);
    await offline.outbox.change(id, { nextTryAt: later, ...state });
  }
}

async function show(attributes: Readonly<Record<string, string>> = {}): Promise<BylawOutbox> {
  const element = document.createElement("bylaw-outbox");
  for (const [name, value] of Object.entries({ locale: "en", ...attributes })) element.setAttribute(name, value);
  document.body.replaceChildren(element);
  await expect.poll(() => element.shadowRoot?.querySelector("[aria-busy]")?.getAttribute("aria-busy")).toBe("false");
  return element;
}

const press = async (element: BylawOutbox, state: string, words: string): Promise<void> => {
  const find = (): HTMLButtonElement | undefined =>
    [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>(`[data-state=${state}] button`) ?? [])].find((each) =>
      each.textContent.includes(words),
    );
  await expect.poll(find).toBeDefined();
  find()?.click();
};

const statesOf = (element: BylawOutbox): readonly (string | null)[] =>
  [...(element.shadowRoot?.querySelectorAll("[data-state]") ?? [])].map((each) => each.getAttribute("data-state"));

describe("<bylaw-outbox>", () => {
  for (const locale of ["zh-CN", "en"] as const) {
    for (const theme of ["light", "dark"] as const) {
      it(`is accessible and complete on a phone, in ${locale}, in the ${theme}`, async () => {
        await page.viewport(375, 800);
        document.body.style.background = theme === "dark" ? "#0d1117" : "";
        await fillOutbox();
        const element = await show({ locale, theme });
        expect(new Set(statesOf(element))).toEqual(new Set(["done", "draft", "refused", "waiting"]));
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
        expect(await violations(element)).toEqual([]);
        expect(visibleText(element)).not.toMatch(/undefined|\[object|NaN/u);
        expect(element.shadowRoot?.querySelectorAll("[style], style").length).toBe(0);
      });
    }
  }

  it("says so when there is nothing", async () => {
    const element = await show({ locale: "zh-CN" });
    expect(visibleText(element)).toContain("没有草稿");
    expect(await violations(element)).toEqual([]);
  });

  it("deletes only after a yes, and not what is kept", async () => {
    await fillOutbox();
    const element = await show();
    await press(element, "refused", "Delete");
    await expect.poll(() => visibleText(element)).toContain("cannot be brought back");
    expect(await violations(element)).toEqual([]);
    await press(element, "refused", "Keep it");
    expect(statesOf(element)).toContain("refused");
    await press(element, "refused", "Delete");
    await press(element, "refused", "Delete it");
    await expect.poll(() => statesOf(element)).not.toContain("refused");
    expect(statesOf(element)).toContain("waiting");
  });

  it("hands what was refused back as a draft to the page", async () => {
    await fillOutbox();
    const element = await show();
    const asked = new Promise<unknown>((resolve) =>
      element.addEventListener("bylaw-edit", ({ form, subject, draft }) => resolve({ form, subject, draft })),
    );
    await press(element, "refused", "Change");
    expect(await asked).toMatchObject({ form: "note", subject: "C-0001" });
    await expect.poll(() => statesOf(element).filter((state) => state === "draft").length).toBe(2);
  });

  it("sends what waits when there is a network again, and tells the page", async () => {
    await offline.outbox.add(note);
    const element = await show();
    const submitted = new Promise((resolve) => element.addEventListener("bylaw-submitted", resolve, { once: true }));
    api.offline = false;
    await press(element, "waiting", "Try now");
    await submitted;
    await expect.poll(() => statesOf(element)).toEqual(["done"]);
    expect(api.filed.length).toBe(1);
  });

  it("is a mark with a count for the head of a page, and nothing while nothing waits", async () => {
    const element = await show({ badge: "", href: "#outbox" });
    expect(visibleText(element).trim()).toBe("");
    await fillOutbox();
    await offline.outbox.hasten();
    await expect.poll(() => visibleText(element)).toMatch(/1 waiting, 1 refused/u);
    expect(element.shadowRoot?.querySelector("a")?.getAttribute("href")).toBe("#outbox");
    expect(await violations(element)).toEqual([]);
  });

  it("asks who signs out what becomes of it, and deletes or keeps it", async () => {
    await fillOutbox();
    const element = await show();
    const choose = async (words: string): Promise<string> => {
      const how = element.signOut();
      const button = (): HTMLButtonElement | undefined =>
        [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>("dialog[open] button") ?? [])].find((each) =>
          each.textContent.includes(words),
        );
      await expect.poll(button).toBeDefined();
      expect(await violations(element)).toEqual([]);
      button()?.click();
      return how;
    };
    expect(await choose("Stay signed in")).toBe("cancelled");
    expect(await choose("Delete them")).toBe("deleted");
    api.offline = false;
    const again = await openOffline("");
    if (again.ok) offline = again.value;
    expect(await offline.outbox.list()).toEqual([]);
  });

  it("shows nobody what somebody else has kept", async () => {
    await fillOutbox();
    api.offline = false;
    api.person = `${api.person}-other`;
    Bylaw.configure({ getToken: () => `token-${api.person}` });
    const element = await show();
    expect(statesOf(element)).toEqual([]);
  });
});
