import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

import { mount, violations, visibleText } from "../element.contract.ts";
import { createFakeApi, type FakeApi } from "../fake-api.contract.ts";
import type { BylawPolicy, BylawReleases } from "../index.ts";

const all = (element: HTMLElement, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
/** What is drawn here, apart from the document around it. */
const part = (element: HTMLElement): HTMLElement => all(element, ".transitions, .ways-there")[0] ?? element;
const words = (element: HTMLElement | undefined): string => element?.textContent?.replace(/\s+/gu, " ").trim() ?? "";

describe("how customers come to a new outcome, in <bylaw-policy mode=edit>", () => {
  beforeEach(() => page.viewport(1400, 900));
  afterEach(() => {
    history.replaceState(null, "", location.pathname + location.search);
    document.body.removeAttribute("style");
    document.body.replaceChildren();
  });

  async function edit(api: FakeApi, attributes = {}, figure = "80"): Promise<BylawPolicy> {
    const element = await mount("bylaw-policy", { mode: "edit", ...attributes }, api);
    await expect.poll(() => all(element, ".side.impact").length, { timeout: 8000 }).toBe(1);
    all(element, `[id="clause-2.2.1"] .text [data-parameter="tiering.tier1MinExclusive"]`)[0]?.click();
    await expect.poll(() => element.shadowRoot?.activeElement?.matches("input.first")).toBe(true);
    await userEvent.keyboard(figure);
    await expect.poll(() => all(element, ".transitions .group").length, { timeout: 8000 }).toBe(2);
    return element;
  }

  const way = (element: HTMLElement, group: number, at: number): HTMLInputElement | undefined =>
    all(element, ".transitions .group")[group]?.querySelectorAll<HTMLInputElement>("input[type=radio]")[at];

  it("tells each group with its names, and that it switches at once unless something else is chosen", async () => {
    const element = await edit(createFakeApi("ready", "author"));
    expect(all(element, ".transitions legend").map(words)).toEqual([
      "采购等级：一级 → 二级，14 家",
      "采购等级：二级 → 一级，2 家",
    ]);
    expect(words(all(element, ".transitions .names")[0])).toBe("客户1、客户2、客户3、客户4等 14 家");
    expect(way(element, 0, 0)?.checked).toBe(true);
    expect(words(all(element, ".transitions .way")[0])).toContain("默认");
    expect(words(all(element, ".transitions .means")[0])).toBe("2026年11月20日起，14 家都改按二级");
    expect(await violations(part(element))).toEqual([]);
  });

  it("keeps until the end of the contract: which day at the latest, who has none, how many switch when", async () => {
    const api = createFakeApi("ready", "author");
    const element = await edit(api);
    way(element, 0, 1)?.click();
    await expect
      .poll(() => words(all(element, ".transitions .undated")[0]))
      .toBe("没有这个日期：客户1、客户2、客户3，保持到2027年11月19日");
    await expect.poll(() => all(element, ".schedule li").map(words).length).toBe(5);
    expect(words(all(element, ".schedule li").at(-1))).toMatch(/^还有 2 天，最后一天 /u);
    await expect
      .poll(() => api.draft?.["transitions"], { timeout: 4000 })
      .toEqual([
        {
          decision: "purchaseTier",
          fact: "customer.purchaseTier",
          before: "tier1",
          after: "tier2",
          choice: { kind: "keepUntil", fact: "customer.contractEnd", latest: "2027-11-19" },
        },
      ]);
    all(element, ".transitions .latest .link")[0]?.click();
    await expect.poll(() => words(all(element, ".transitions .undated")[0])).toContain("当日改变");
    await expect
      .poll(() => (api.draft?.["transitions"] as readonly { choice: unknown }[] | undefined)?.[0]?.choice, {
        timeout: 4000,
      })
      .toEqual({ kind: "keepUntil", fact: "customer.contractEnd", undated: "atOnce" });
    expect(await violations(part(element))).toEqual([]);
  });

  it("steps over so many months by keys alone, and forgets the choice when it is at once again", async () => {
    const api = createFakeApi("ready", "author");
    const element = await edit(api);
    way(element, 0, 0)?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await expect.poll(() => way(element, 0, 2)?.checked).toBe(true);
    await userEvent.keyboard("{Tab}");
    const months = all(element, ".months input")[0] as HTMLInputElement;
    expect(element.shadowRoot?.activeElement).toBe(months);
    await userEvent.keyboard("{ArrowUp}{Tab}");
    await expect.poll(() => all(element, ".schedule li").length).toBe(4);
    await userEvent.selectOptions(element.shadowRoot?.activeElement as HTMLElement, "按年采购额，由高到低");
    await expect
      .poll(() => (api.draft?.["transitions"] as readonly { choice: unknown }[] | undefined)?.[0]?.choice, {
        timeout: 4000,
      })
      .toEqual({ kind: "steps", months: 4, by: "customer.annualPurchaseAmount", descending: true });
    expect(await violations(part(element))).toEqual([]);
    way(element, 0, 0)?.click();
    await expect.poll(() => api.draft?.["transitions"], { timeout: 4000 }).toEqual([]);
  });

  it("is complete in English, in the dark and on a phone", async () => {
    await page.viewport(375, 812);
    document.body.style.background = "#0d1117";
    const element = await edit(createFakeApi("ready", "author"), { locale: "en", theme: "dark" }, "800000");
    await userEvent.keyboard("{Escape}");
    way(element, 0, 1)?.click();
    await expect.poll(() => all(element, ".transitions .undated").length).toBe(1);
    expect(visibleText(element)).not.toMatch(/\p{Script=Han}|undefined|NaN/u);
    expect(element.shadowRoot?.querySelectorAll("[style], style").length).toBe(0);
    const wide = all(element, "*").filter((each) => each.getBoundingClientRect().right > 376 && each.checkVisibility());
    expect(wide.map((each) => each.outerHTML.replace(/<!--.*?-->/gu, "").slice(0, 120))).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
    expect(await violations(part(element))).toEqual([]);
  });
});

describe("how customers come to a new outcome, in <bylaw-releases>", () => {
  beforeEach(() => page.viewport(1280, 900));
  afterEach(() => document.body.replaceChildren());

  async function show(locale: string): Promise<BylawReleases> {
    const element = await mount(
      "bylaw-releases",
      { locale, "subject-href": "#c/{id}" },
      createFakeApi("ready", "approver"),
    );
    await expect.poll(() => all(element, ".waiting .ways-there li").length).toBeGreaterThan(0);
    await expect.poll(() => all(element, ".ways-there.written").length).toBe(1);
    return element;
  }

  it("shows the second person what was chosen, group by group, with days and names", async () => {
    const element = await show("zh-CN");
    const told = words(all(element, ".waiting .ways-there")[0]);
    expect(told).toContain("采购等级：一级 → 二级，14 家");
    expect(told).toContain("各自保持一级，到合同到期日为止，最迟2100年2月28日");
    expect(told).toContain("没有这个日期：客户1、客户2、客户3，保持到2100年2月28日");
    expect(told).toContain("发布时记下 14 项有期限的特批");
    expect(await violations(part(element))).toEqual([]);
  });

  it("tells in the history whom a release let keep what they had, and until when", async () => {
    const element = await show("en");
    const written = all(element, ".ways-there.written")[0] as HTMLDetailsElement;
    written.open = true;
    expect(words(written)).toContain("1 exception written");
    expect(words(written)).toContain("1 customer keeps tier 1, until");
    expect(words(written)).toContain("Huimin Supermarket");
    expect(visibleText(element)).not.toMatch(/\p{Script=Han}/u);
    expect(await violations(part(element))).toEqual([]);
  });
});
