import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

import { mount, violations, visibleText } from "../element.contract.ts";
import { createFakeApi, type FakeApi } from "../fake-api.contract.ts";
import type { BylawPolicy } from "../index.ts";

const threshold = "tiering.tier1MinExclusive";

describe("<bylaw-policy mode=edit>", () => {
  beforeEach(() => page.viewport(1400, 900));
  afterEach(() => {
    history.replaceState(null, "", location.pathname + location.search);
    document.body.removeAttribute("style");
    document.body.replaceChildren();
  });

  const find = (element: BylawPolicy, selector: string): HTMLElement | null =>
    element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const words = (element: BylawPolicy, selector: string): string =>
    find(element, selector)?.textContent?.replace(/\s+/gu, " ").trim() ?? "";
  const button = (element: BylawPolicy, name: string): HTMLElement | undefined =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>("button") ?? [])].find(
      (each) => each.textContent?.trim() === name,
    );

  async function edit(api: FakeApi = createFakeApi("ready", "author"), attributes = {}): Promise<BylawPolicy> {
    const element = await mount("bylaw-policy", { mode: "edit", ...attributes }, api);
    await expect.poll(() => find(element, ".side.impact"), { timeout: 8000 }).not.toBeNull();
    return element;
  }

  async function open(element: BylawPolicy, clause = "2.2.1", parameter = threshold): Promise<HTMLElement> {
    find(element, `[id="clause-${clause}"] .text [data-parameter="${parameter}"]`)?.click();
    await expect.poll(() => find(element, ".editor")).not.toBeNull();
    await element.updateComplete;
    return find(element, ".editor") ?? element;
  }

  async function typeThreshold(element: BylawPolicy, text = "80"): Promise<void> {
    await open(element);
    await expect.poll(() => element.shadowRoot?.activeElement?.matches("input.first")).toBe(true);
    await userEvent.keyboard(text);
  }

  it("stays a document to read for who may not edit", async () => {
    const element = await mount("bylaw-policy", { mode: "edit" }, createFakeApi("ready", "reader"));
    await element.updateComplete;
    expect(find(element, ".modes")).toBeNull();
    expect(find(element, ".chip[role=button]")).toBeNull();
  });

  it("changes a figure in its sentence and wherever else it stands, and shows the old one struck through", async () => {
    const element = await edit();
    await typeThreshold(element);
    await expect.poll(() => words(element, `[id="clause-2.2.1"] .chip.open`)).toBe("100 80万元");
    expect(words(element, `[id="clause-2.2.1"] .chip.open del`)).toBe("100");
    expect(words(element, `[id="clause-2.2.2"] .chip.along`)).toBe("100 80万元");
    expect(words(element, ".editor-foot")).toContain("2.2.2");
  });

  it("tells whom it moves, in a sentence first, and asks one question at a time", async () => {
    const api = createFakeApi("ready", "author");
    const element = await edit(api);
    await typeThreshold(element);
    await expect.poll(() => words(element, ".headline")).toBe("6 家客户由二级升为一级 没有客户降级");
    const panel = words(element, ".impact");
    for (const text of ["江城永盛商贸", "负荷 72% → 83%", "陈晓将负责 23 家一级客户，超过每人 20 家", "算例 50 / 50"])
      expect(panel).toContain(text);
    // The server is asked when the hand rests; that the page has counted says nothing about it.
    const asked = (): readonly unknown[] =>
      api.asked.filter(({ path }) => path === "/v1/impact").map(({ body }) => body["operations"]);
    const change = { at: `parameter:${threshold}`, value: 800_000, expect: 1_000_000 };
    await expect.poll(asked, { timeout: 8000 }).toContainEqual([expect.objectContaining(change)]);
  });

  it("steps by ↑ and ↓, keeps with Enter, closes with Escape and gives the focus back to the chip", async () => {
    const element = await edit();
    await typeThreshold(element, "{ArrowDown}{ArrowDown}{ArrowUp}");
    await expect.poll(() => words(element, `[id="clause-2.2.1"] .chip.open`)).toBe("100 99万元");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => find(element, ".editor")).toBeNull();
    expect(words(element, `[id="clause-2.2.1"] .chip.changed`)).toBe("100 99万元");
    await expect.poll(() => element.shadowRoot?.activeElement?.getAttribute("data-parameter")).toBe(threshold);
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => find(element, ".editor")).not.toBeNull();
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => find(element, ".editor")).toBeNull();
  });

  it("saves the draft by itself, and later versions only over the one it knows", async () => {
    const api = createFakeApi("ready", "author");
    const element = await edit(api);
    await typeThreshold(element);
    await expect.poll(() => words(element, ".draft"), { timeout: 4000 }).toContain("已自动保存");
    expect(words(element, ".draft")).toContain("草稿 · 1 处修改");
    await userEvent.keyboard("{ArrowUp}");
    await expect
      .poll(() => api.draft?.["operations"], { timeout: 6000 })
      .toMatchObject([{ op: "set", value: 810_000 }]);
    const versions = api.asked.flatMap(({ method, ifMatch }) => (method === "PUT" ? [ifMatch] : []));
    expect(versions).toEqual(versions.map((_, index) => `"${index + 1}"`));
    expect(versions.length).toBeGreaterThan(0);
  });

  it("explains a conflict, and lets the person choose which draft stays", async () => {
    const api = createFakeApi("ready", "author");
    const element = await edit(api);
    await typeThreshold(element);
    await expect.poll(() => words(element, ".draft"), { timeout: 4000 }).toContain("已自动保存");
    api.draft = { ...api.draft, version: 7 };
    await userEvent.keyboard("{ArrowUp}");
    await expect.poll(() => words(element, ".conflict"), { timeout: 4000 }).toContain("这份草稿在别处改过");
    expect(await violations(element)).toEqual([]);
    button(element, "用这里的")?.click();
    await expect.poll(() => api.draft?.["version"], { timeout: 4000 }).toBe(8);
    expect(api.draft?.["operations"]).toMatchObject([{ value: 810_000 }]);
  });

  it("explains wrong input with the coded issue, and does not let it be submitted", async () => {
    const element = await edit();
    await open(element, "5.3.1.a", "complaint.general.firstResponseHours");
    await userEvent.keyboard("30");
    await expect.poll(() => find(element, ".issue")?.dataset["code"]).toBe("tailoring/loosened");
    expect(words(element, ".issue")).toContain("一般投诉首次回应时限");
    expect(words(element, ".editor")).toContain("只能比24小时更短、更小");
    expect(button(element, "提交审批")?.getAttribute("aria-disabled")).toBe("true");
    await userEvent.keyboard("{Control>}a{/Control}abc");
    await expect.poll(() => find(element, ".issue")?.dataset["code"]).toMatch(/^value\//u);
  });

  it("restores the document's own figure", async () => {
    const element = await edit();
    await typeThreshold(element);
    await expect.poll(() => find(element, ".restore")).not.toBeNull();
    find(element, ".restore")?.click();
    await expect.poll(() => words(element, `[id="clause-2.2.1"] .chip.open`)).toBe("100万元");
    expect(words(element, ".impact")).toContain("还没有修改");
  });

  it("says why a locked figure cannot be changed", async () => {
    const element = await edit();
    const editor = await open(element, "5.1.1", "channel.hotline.hours");
    expect(editor.textContent).toContain("不能修改");
    expect(editor.querySelector("input, textarea, select")).toBeNull();
  });

  it("offers choices with the words that the sentence would use", async () => {
    const element = await edit();
    const editor = await open(element, "2.2.1", "tiering.boundaryPolicy");
    const options = [...editor.querySelectorAll<HTMLElement>(".choice")];
    expect(options.map((each) => each.textContent?.replace(/\s+/gu, ""))).toEqual(["归二级…超过…", "归一级…达到…"]);
    options[1]?.querySelector("input")?.click();
    await expect.poll(() => words(element, `[id="clause-2.2.1"] .chip.open`)).toContain("达到");
  });

  it("keeps what must stay in a list, and moves the rest", async () => {
    const element = await edit();
    const editor = await open(element, "2.3.1.c", "entitlement.supplyPriority");
    expect([...editor.querySelectorAll<HTMLInputElement>(".item input")].every(({ disabled }) => disabled)).toBe(true);
    editor.querySelector<HTMLElement>(`[aria-label="下移：特别客户"]`)?.click();
    await expect
      .poll(() => words(element, `[id="clause-2.3.1.c"] .chip.open`))
      .toContain("一级客户、二级客户、特别客户");
  });

  it("moves two thresholds together in one draft", async () => {
    const api = createFakeApi("ready", "author");
    const element = await edit(api);
    await typeThreshold(element);
    await userEvent.keyboard("{Enter}");
    await open(element, "2.2.2", "tiering.tier2MinInclusive");
    await userEvent.keyboard("25");
    await expect.poll(() => (api.draft?.["operations"] as unknown[] | undefined)?.length, { timeout: 4000 }).toBe(2);
    expect(words(element, ".draft-count")).toBe("草稿 · 2 处修改");
  });

  it("submits with a reason and a day, and says who goes on", async () => {
    const api = createFakeApi("ready", "author");
    const element = await edit(api);
    await typeThreshold(element);
    const submit = (): HTMLElement | undefined => button(element, "提交审批");
    await expect.poll(() => submit()?.getAttribute("aria-disabled")).toBe("true");
    expect(words(element, "#submit-note")).toBe("请先写明修改理由");
    const reason = find(element, ".editor textarea") as HTMLTextAreaElement;
    await userEvent.fill(reason, "旺季前提高走访密度");
    await expect.poll(() => submit()?.getAttribute("aria-disabled"), { timeout: 4000 }).toBe("false");
    submit()?.click();
    await expect.poll(() => words(element, ".submitted"), { timeout: 4000 }).toContain("已提交，等待审批");
    const sent = api.asked.findLast(({ path }) => path.endsWith("/submit"));
    expect(sent?.body).toMatchObject({ reason: "旺季前提高走访密度", from: "2026-11-20" });
    expect(button(element, "提交审批")).toBeUndefined();
  });

  it("discards only when asked twice", async () => {
    const api = createFakeApi("ready", "author");
    const element = await edit(api);
    await typeThreshold(element);
    await expect.poll(() => api.draft, { timeout: 4000 }).toBeDefined();
    button(element, "放弃")?.click();
    await expect.poll(() => button(element, "放弃修改")).toBeDefined();
    button(element, "放弃修改")?.click();
    await expect.poll(() => api.draft, { timeout: 4000 }).toBeUndefined();
    await expect.poll(() => words(element, ".impact")).toContain("还没有修改");
  });

  it("keeps changes while the network is away, and says so", async () => {
    const api = createFakeApi("ready", "author");
    const element = await edit(api);
    await open(element);
    api.state = "offline";
    await userEvent.keyboard("80");
    await expect.poll(() => words(element, ".draft"), { timeout: 4000 }).toContain("离线");
    expect(words(element, `[id="clause-2.2.1"] .chip.open`)).toBe("100 80万元");
    api.state = "ready";
    globalThis.dispatchEvent(new Event("online"));
    await expect.poll(() => words(element, ".draft"), { timeout: 4000 }).toContain("已自动保存");
  });

  it("goes on with the draft that was begun before", async () => {
    const api = createFakeApi("ready", "author");
    api.draft = {
      id: "mine",
      version: 4,
      title: "t",
      author: "E-001",
      status: "rejected",
      comment: "请写明人手怎么安排",
      operations: [{ op: "set", at: `parameter:${threshold}`, value: 800_000, from: "2027-01-01", expect: 1_000_000 }],
      createdAt: "2026-11-20T02:00:00Z",
      updatedAt: "2026-11-20T02:00:00Z",
    };
    const element = await edit(api);
    await expect.poll(() => words(element, `[id="clause-2.2.1"] .chip.changed`)).toBe("100 80万元");
    expect(words(element, ".strip")).toBe("草稿被退回：请写明人手怎么安排");
  });

  it("shows the editor as a sheet on a phone, with the sentence above it", async () => {
    await page.viewport(375, 812);
    const element = await edit();
    await typeThreshold(element);
    const editor = find(element, ".editor");
    expect(editor?.matches(":popover-open")).toBe(true);
    await expect.poll(() => words(element, ".brief")).toContain("6 家客户由二级升为一级");
    const clause = find(element, `[id="clause-2.2.1"]`)?.getBoundingClientRect();
    expect(clause?.top).toBeGreaterThanOrEqual(0);
    expect(clause?.top).toBeLessThan(editor?.getBoundingClientRect().top ?? 0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
    expect(await violations(element)).toEqual([]);
  });

  for (const locale of ["zh-CN", "en"] as const) {
    it(`is accessible and complete while editing, in ${locale}`, async () => {
      const element = await edit(createFakeApi("ready", "author"), { locale });
      await typeThreshold(element, locale === "en" ? "800000" : "80");
      await expect.poll(() => find(element, ".headline")).not.toBeNull();
      expect(visibleText(element)).not.toMatch(/undefined|\[object|NaN|\$\{/u);
      if (locale === "en") expect(visibleText(element)).not.toMatch(/\p{Script=Han}/u);
      expect(element.shadowRoot?.querySelectorAll("[style], style").length).toBe(0);
      expect(await violations(element)).toEqual([]);
      // One language each for the kinds of fields is enough: axe is slow on a whole document.
      const kinds =
        locale === "en"
          ? ([["4.1.1.a", "cadence.visit.tier1"]] as const)
          : ([["2.3.1.c", "entitlement.supplyPriority"]] as const);
      for (const [clause, parameter] of kinds) {
        await open(element, clause, parameter);
        expect(await violations(element)).toEqual([]);
      }
    }, 60_000);
  }

  it("keeps its contrast in the dark", async () => {
    document.body.style.background = "#0d1117";
    const element = await edit(createFakeApi("ready", "author"), { theme: "dark" });
    await typeThreshold(element);
    await expect.poll(() => find(element, ".headline")).not.toBeNull();
    expect(await violations(element)).toEqual([]);
  });
});
