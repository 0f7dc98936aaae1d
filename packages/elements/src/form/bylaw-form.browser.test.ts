import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";

import { violations, visibleText } from "../element.contract.ts";
import { Bylaw, defineElements, type BylawForm } from "../index.ts";
import { createFormApi, type FormApi } from "./form-api.contract.ts";

let api: FormApi;

/** A person whom no test before has been, so that nothing is kept of them. */
beforeEach(() => {
  defineElements();
  document.documentElement.lang = "zh-CN";
  api = createFormApi();
  Bylaw.configure({ fetch: api.fetch, getToken: () => `token-${api.person}` });
});

afterEach(() => {
  document.body.replaceChildren();
  Bylaw.configure({ fetch: globalThis.fetch.bind(globalThis), getToken: () => "" });
});

async function open(
  attributes: Readonly<Record<string, string>> = {},
  parent: HTMLElement = document.body,
): Promise<BylawForm> {
  const element = document.createElement("bylaw-form");
  for (const [name, value] of Object.entries({ form: "note", ...attributes })) element.setAttribute(name, value);
  const ready = new Promise((resolve) => element.addEventListener("bylaw-ready", resolve, { once: true }));
  parent.append(element);
  await ready;
  return element;
}

const field = (element: BylawForm, id: string): HTMLInputElement => {
  const found = (element.shadowRoot ?? element).querySelector<HTMLInputElement>(`[id$="-${id}"]`);
  if (found === null) throw new TypeError(`no field ${id}`);
  return found;
};

const saved = (element: BylawForm, place: string): Promise<void> =>
  new Promise((resolve) =>
    element.addEventListener("bylaw-saved", (event) => {
      if (event.place === place) resolve();
    }),
  );

describe("<bylaw-form> in a host's form", () => {
  it("gives its answers as JSON under its name, and keeps the host from submitting while something is wrong", async () => {
    const form = document.body.appendChild(document.createElement("form"));
    const element = await open({ name: "note" }, form);
    expect(form.checkValidity()).toBe(false);
    await userEvent.fill(field(element, "title"), "Broken seal");
    expect(JSON.parse(new FormData(form).get("note") as string)).toMatchObject({ title: "Broken seal" });
    expect(form.checkValidity()).toBe(true);
    expect(element.form).toBe("note");
  });

  it("is emptied and disabled with the host's form", async () => {
    const form = document.body.appendChild(document.createElement("form"));
    const set = form.appendChild(document.createElement("fieldset"));
    const element = await open({}, set);
    await userEvent.fill(field(element, "title"), "x");
    form.reset();
    await expect.poll(() => field(element, "title").value).toBe("");
    set.disabled = true;
    await expect.poll(() => field(element, "title").disabled).toBe(true);
  });
});

describe("<bylaw-form> in the page", () => {
  it("loses nothing when it is moved", async () => {
    const element = await open();
    await userEvent.fill(field(element, "title"), "kept");
    const control = field(element, "title");
    document.body.appendChild(document.createElement("section")).append(element);
    await new Promise(requestAnimationFrame);
    expect(field(element, "title")).toBe(control);
    expect(element.answers).toMatchObject({ title: "kept" });
  });

  it("draws into the page itself when it is told to, and looks the same", async () => {
    const element = await open({ "light-dom": "" });
    expect(element.shadowRoot).toBeNull();
    await userEvent.fill(field(element, "title"), "light");
    expect(element.answers).toMatchObject({ title: "light" });
    expect(getComputedStyle(element).display).toBe("block");
    expect(getComputedStyle(element).getPropertyValue("--_card")).not.toBe("");
    expect(await violations(element)).toEqual([]);
  });

  it("begins with the host's answers, locks what the host locks, and goes where it is told", async () => {
    const element = document.createElement("bylaw-form");
    element.form = "note";
    element.initialAnswers = { title: "given", place: "Hall 2" };
    element.locked = ["place"];
    document.body.append(element);
    await expect.poll(() => element.answers).toMatchObject({ title: "given", place: "Hall 2" });
    expect(element.validate()).toEqual([]);
    expect(element.goTo("title")).toBe(true);
    expect(element.goTo("nowhere")).toBe(false);
    await userEvent.fill(field(element, "title"), "");
    expect(element.validate()).toMatchObject([
      { pointer: "/title", message: expect.stringMatching(/标题/u) as string },
    ]);
  });

  it("lets a host stop a filing, and tells what the server refuses at its field and as an event", async () => {
    const element = await open();
    await userEvent.fill(field(element, "title"), "x");
    element.addEventListener("bylaw-submit", (event) => event.preventDefault(), { once: true });
    element.submit();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(api.filed).toEqual([]);
    api.refuse = { code: "server/odd-title", pointer: "/title", message: "太短了" };
    const told = new Promise<unknown>((resolve) =>
      element.addEventListener("bylaw-issues", ({ issues }) => resolve(issues), { once: true }),
    );
    element.submit();
    expect(await told).toMatchObject([{ pointer: "/title" }]);
    await expect.poll(() => visibleText(element)).toContain("太短了");
    api.refuse = undefined;
    const submitted = new Promise((resolve) => element.addEventListener("bylaw-submitted", resolve, { once: true }));
    element.submit();
    await submitted;
    // Another filing, since the answers of the first were refused.
    expect(new Set(api.filed).size).toBe(2);
  });
});

describe("<bylaw-form> as an interview", () => {
  it("asks only what matters, files nothing before it is settled, and raises the clauses that it names", async () => {
    const element = await open({ form: "tierCheck" });
    const root = element.shadowRoot ?? element;
    const heading = (): string => root.querySelector(".bylaw-outcome h3")?.textContent ?? "";
    await expect.poll(() => root.querySelector("[data-field='segment']")).not.toBeNull();
    element.submit();
    expect(visibleText(element)).toContain("请先回答这一题");
    const asked: string[] = [];
    document.body.addEventListener(
      "bylaw-clause",
      (event) => {
        event.preventDefault();
        asked.push((event as Event & { readonly clause: string }).clause);
      },
      { once: true },
    );
    root.querySelector<HTMLElement>(".bylaw-cites a")?.click();
    expect(asked).toEqual(["2.1.3"]);
    await userEvent.click(root.querySelectorAll("[data-field='segment'] input")[2] as Element);
    element.submit();
    expect(heading()).toBe("客户等级：不分级");
    expect(await violations(element)).toEqual([]);
    await userEvent.fill(field(element, "customerName"), "李女士");
    const submitted = new Promise((resolve) => element.addEventListener("bylaw-submitted", resolve, { once: true }));
    element.submit();
    await submitted;
    expect(api.filed).toHaveLength(1);
  });
});

describe("drafts of <bylaw-form>", () => {
  it("are on the device at once and on the server soon, and are gone on with, saying so", async () => {
    const element = await open();
    const here = saved(element, "device");
    const there = saved(element, "server");
    await userEvent.fill(field(element, "title"), "begun");
    await here;
    await there;
    expect(api.drafts.size).toBe(1);
    element.remove();
    const again = await open();
    expect(again.answers).toMatchObject({ title: "begun" });
    expect(visibleText(again)).toMatch(/接着填/u);
    expect(await violations(again)).toEqual([]);
  });

  it("are somebody's own", async () => {
    const element = await open();
    const here = saved(element, "device");
    await userEvent.fill(field(element, "title"), "mine");
    await here;
    const before = api.person;
    const become = async (person: string): Promise<void> => {
      const ready = new Promise((resolve) => element.addEventListener("bylaw-ready", resolve, { once: true }));
      api.person = person;
      Bylaw.configure({ getToken: () => `token-${api.person}` });
      await ready;
    };
    await become(`${before}-other`);
    expect(element.answers).not.toMatchObject({ title: "mine" });
    expect((await open()).answers).not.toMatchObject({ title: "mine" });
    await become(before);
    expect(element.answers).toMatchObject({ title: "mine" });
  });

  it("ask which one counts when it was changed elsewhere, and show both", async () => {
    const element = await open();
    const there = saved(element, "server");
    await userEvent.fill(field(element, "title"), "first");
    await there;
    const [draft] = api.drafts.values();
    Object.assign(draft ?? {}, {
      version: 9,
      answers: { title: "from the phone" },
      updatedAt: new Date().toISOString(),
    });
    await userEvent.fill(field(element, "title"), "from the desk");
    await expect.poll(() => visibleText(element), { timeout: 15_000 }).toContain("from the phone");
    // Filing one of the two would throw the other away.
    element.submit();
    await expect.poll(() => visibleText(element)).toMatch(/请先在上方选定/u);
    expect(api.filed).toEqual([]);
    expect(await violations(element)).toEqual([]);
    const [, theirs] = (element.shadowRoot ?? element).querySelectorAll<HTMLButtonElement>(".choices .button");
    theirs?.click();
    await expect.poll(() => element.answers).toMatchObject({ title: "from the phone" });
  });

  it("tell what is otherwise in a form that has changed, and are carried over", async () => {
    const element = await open();
    const here = saved(element, "device");
    await userEvent.fill(field(element, "title"), "old");
    await userEvent.fill(field(element, "place"), "Hall 2");
    await here;
    await new Promise((resolve) => setTimeout(resolve, 300));
    element.remove();
    api.renew();
    const next = document.createElement("bylaw-form");
    next.form = "note";
    document.body.append(next);
    await expect.poll(() => visibleText(next)).toContain("Hall 2");
    expect(visibleText(next)).toMatch(/新版必填/u);
    expect(await violations(next)).toEqual([]);
    (next.shadowRoot ?? next).querySelector<HTMLButtonElement>(".choices .filled")?.click();
    await expect.poll(() => next.answers).toMatchObject({ title: "old" });
  });
});

describe("<bylaw-form> without a network", () => {
  it("keeps what is filed, says so, and sends it once when there is one", async () => {
    const element = await open();
    await userEvent.fill(field(element, "title"), "offline");
    api.offline = true;
    const kept = saved(element, "outbox");
    element.submit();
    await kept;
    await expect.poll(() => visibleText(element)).toMatch(/已保存在本机/u);
    expect(await violations(element)).toEqual([]);
    const submitted = new Promise((resolve) => element.addEventListener("bylaw-submitted", resolve, { once: true }));
    api.offline = false;
    globalThis.dispatchEvent(new Event("online"));
    await submitted;
    expect(new Set(api.filed).size).toBe(1);
  });

  it("opens a form that was opened before, and says that it comes from the device", async () => {
    (await open()).remove();
    await new Promise((resolve) => setTimeout(resolve, 300));
    api.offline = true;
    Bylaw.configure({ getToken: () => `token-${api.person}` });
    const element = await open();
    await expect.poll(() => visibleText(element)).toMatch(/保存在本机的表单/u);
  });
});

describe("<bylaw-form> on a device that keeps nothing", () => {
  it("says that closing the page loses what is in it, and files all the same", async () => {
    const database = Object.getOwnPropertyDescriptor(globalThis, "indexedDB");
    Object.defineProperty(globalThis, "indexedDB", { value: undefined, configurable: true });
    try {
      const element = await open();
      expect(visibleText(element)).toMatch(/不允许网页保存数据/u);
      expect(await violations(element)).toEqual([]);
      await userEvent.fill(field(element, "title"), "x");
      const submitted = new Promise((resolve) => element.addEventListener("bylaw-submitted", resolve, { once: true }));
      element.submit();
      await submitted;
    } finally {
      if (database !== undefined) Object.defineProperty(globalThis, "indexedDB", database);
    }
  });

  it("says that there is no room, and files all the same", async () => {
    const element = await open();
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put");
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    try {
      await userEvent.fill(field(element, "title"), "x");
      await expect.poll(() => visibleText(element)).toMatch(/空间不足/u);
      const submitted = new Promise((resolve) => element.addEventListener("bylaw-submitted", resolve, { once: true }));
      element.submit();
      await submitted;
      expect(api.filed.length).toBe(1);
    } finally {
      if (put !== undefined) Object.defineProperty(IDBObjectStore.prototype, "put", put);
    }
  });
});

describe("<bylaw-form> of a survey's link", () => {
  const openLink = (token: string): BylawForm => {
    location.hash = token;
    const element = document.createElement("bylaw-form");
    element.survey = true;
    document.body.append(element);
    return element;
  };

  afterEach(() => {
    history.replaceState(null, "", location.pathname + location.search);
  });

  it("shows the token to the API alone, in a header, and thanks whoever has answered", async () => {
    const token = `survey-${crypto.randomUUID()}`;
    const element = openLink(token);
    await new Promise((resolve) => element.addEventListener("bylaw-ready", resolve, { once: true }));
    await userEvent.fill(field(element, "title"), "all well");
    element.submit();
    await expect.poll(() => visibleText(element)).toContain("谢谢");
    expect(await violations(element)).toEqual([]);
    const own = api.asked.filter(({ path }) => path.startsWith("/v1/surveys"));
    expect(new Set(own.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${token}`]));
    expect(api.asked.some(({ path }) => path.includes(token))).toBe(false);
    expect(own.filter(({ path }) => path.endsWith("/submissions")).length).toBe(1);
  });

  it.each([
    ["survey/answered", 410, /已经填过/u],
    ["survey/expired", 410, /已过期/u],
    ["survey/revoked", 410, /已停用/u],
    ["survey/wrong", 401, /不完整/u],
  ] as const)("says kindly what is with a link: %s", async (code, status, words) => {
    api.link = { code, status };
    const element = openLink(`survey-${crypto.randomUUID()}`);
    await expect.poll(() => visibleText(element)).toMatch(words);
    expect(await violations(element)).toEqual([]);
  });
});
