import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

import { mount, runElementContract, violations } from "../element.contract.ts";
import { createFakeApi } from "../fake-api.contract.ts";
import type { BylawPolicy } from "../index.ts";

runElementContract("bylaw-policy", {}, ["ready", "empty", "loading", "refused", "offline"]);
runElementContract("bylaw-policy", { clause: "2.3.1.a" }, ["ready"]);

describe("<bylaw-policy>", () => {
  beforeEach(() => page.viewport(1400, 900));
  afterEach(() => {
    history.replaceState(null, "", location.pathname + location.search);
    document.body.replaceChildren();
  });

  const find = (element: BylawPolicy, selector: string): HTMLElement | null =>
    element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const all = (element: BylawPolicy, selector: string): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];

  it("prints the number of a split clause once, before its letters", async () => {
    const element = await mount("bylaw-policy");
    const shown = ["a", "b", "c", "d"].map((letter) =>
      find(element, `[id="clause-2.3.1.${letter}"] .number`)?.textContent?.trim(),
    );
    expect(shown).toEqual(["2.3.1", "", "", ""]);
    expect(find(element, `[id="clause-2.3.1.b"] .letter`)?.textContent?.trim()).toBe("(b)");
  });

  describe("the clauses that are overdue", () => {
    const overdue = async (person: "reader" | "approver", more: Readonly<Record<string, string>> = {}) => {
      const api = createFakeApi("ready", person);
      const element = await mount("bylaw-policy", more, api);
      find(element, ".nav .legend .link")?.click();
      await expect.poll(() => shown(element)).toEqual(["clause-1.2.3", "clause-2.2.4", "clause-6.1.4"]);
      return { api, element };
    };
    const shown = (element: BylawPolicy): string[] => all(element, ".clause").map((each) => each.id);
    const inFocus = (element: BylawPolicy): string | null | undefined =>
      element.shadowRoot?.activeElement?.getAttribute("aria-label");

    it("are confirmed one by one from the keyboard, which stays in the list, and are told", async () => {
      const { api, element } = await overdue("approver");
      expect(await violations(element)).toEqual([]);
      find(element, `[id="clause-2.2.4"] .confirm`)?.focus();
      expect(inFocus(element)).toBe("已核对，仍然有效：第 2.2.4 条");
      await userEvent.keyboard("{Enter}");
      await expect.poll(() => shown(element)).toEqual(["clause-1.2.3", "clause-6.1.4"]);
      expect(api.asked.find(({ method }) => method === "POST")?.body).toEqual({ clauses: ["2.2.4"] });
      expect(find(element, ".review-head[role=status]")?.textContent).toContain("第 2.2.4 条已记为核对过。");
      expect(inFocus(element)).toBe("已核对，仍然有效：第 6.1.4 条");
      await userEvent.keyboard("{Enter}");
      await expect.poll(() => shown(element)).toEqual(["clause-1.2.3"]);
      await userEvent.keyboard(" ");
      await expect.poll(() => shown(element)).toEqual([]);
      expect(element.shadowRoot?.activeElement?.className).toBe("review-head");
    });

    it("stay in the list, with the reason, when they cannot be confirmed", async () => {
      const { api, element } = await overdue("approver", { locale: "en" });
      api.state = "offline";
      find(element, `[id="clause-1.2.3"] .confirm`)?.click();
      await expect.poll(() => find(element, `[id="clause-1.2.3"] [role=alert]`)?.textContent?.trim()).not.toBeFalsy();
      expect(shown(element)).toHaveLength(3);
      expect(find(element, `[id="clause-1.2.3"] .confirm`)?.textContent?.trim()).toBe("Still right");
    });

    it("are not a reader's to confirm, and nobody's on another day", async () => {
      expect(all((await overdue("reader")).element, ".confirm")).toEqual([]);
      expect(all((await overdue("approver", { "as-of": "2026-01-01" })).element, ".confirm")).toEqual([]);
    });
  });

  it("says in words where a figure comes from", async () => {
    const element = await mount("bylaw-policy");
    const [document, suggested] = [
      find(element, `[id="clause-2.2.2"] .chip`),
      find(element, `[id="clause-2.1.1"] .chip`),
    ];
    expect(document?.title).toBe("二级客户年采购额下限，自 2025年1月1日起，文件原值，可以自由调整");
    expect(suggested?.title).toContain("文件未定，取建议值");
    expect(suggested?.textContent).toContain("†");
  });

  it("keeps only the clauses that hold the searched words, and says how many", async () => {
    const element = await mount("bylaw-policy");
    await userEvent.keyboard("/");
    await userEvent.keyboard("30万");
    await expect.poll(() => all(element, ".clause").map((each) => each.id)).toEqual(["clause-2.2.2", "clause-2.2.3"]);
    expect(find(element, ".nav [role=status]")?.textContent?.trim()).toBe("找到 2 条");
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => all(element, ".clause").length).toBeGreaterThan(50);
  });

  it("opens at the clause that the address names", async () => {
    history.replaceState(null, "", "#clause-5.3.1.b?asOf=2026-01-01");
    const element = await mount("bylaw-policy");
    const clause = find(element, `[id="clause-5.3.1.b"]`);
    await expect.poll(() => clause?.classList.contains("selected")).toBe(true);
    const { top = -1, bottom = Infinity } = clause?.getBoundingClientRect() ?? {};
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(innerHeight);
  });

  it("shows the figures, owner and artefacts of the clause whose chip is used", async () => {
    const element = await mount("bylaw-policy");
    find(element, `[id="clause-2.2.1"] .chip[title*="门槛，"]`)?.click();
    await expect.poll(() => location.hash).toBe("#clause-2.2.1");
    const panel = find(element, ".side")?.textContent?.replace(/\s+/gu, " ");
    for (const words of ["100 万元", "须高于二级下限", "销售部", "分级：一级", "恰好 100 万元"])
      expect(panel).toContain(words);
    expect(find(element, ".side .figure.current .label")?.textContent).toBe("一级客户年采购额门槛");
  });

  it("leaves the address to a host that prevents the event", async () => {
    const element = await mount("bylaw-policy");
    const asked: string[] = [];
    document.body.addEventListener("bylaw-clause", (event) => (event.preventDefault(), asked.push(event.clause)), {
      once: true,
    });
    find(element, `[id="clause-2.2.3"] .number a`)?.click();
    await element.updateComplete;
    expect(asked).toEqual(["2.2.3"]);
    expect(location.hash).toBe("");
    expect(element.clause).toBe("2.2.3");
  });

  it("has an accessible calendar that Escape closes", async () => {
    const element = await mount("bylaw-policy");
    const field = element.shadowRoot?.querySelector("bylaw-date-field");
    field?.focus();
    await userEvent.keyboard("{Enter}");
    expect(field?.shadowRoot?.querySelector(".panel")).not.toBeNull();
    expect(await violations(element)).toEqual([]);
    await userEvent.keyboard("{Escape}");
    expect(field?.shadowRoot?.querySelector(".panel")).toBeNull();
    expect(field?.shadowRoot?.activeElement?.matches(".button")).toBe(true);
  });

  it("asks for another day and tells the host", async () => {
    const api = createFakeApi();
    const element = await mount("bylaw-policy", {}, api);
    const days: string[] = [];
    element.addEventListener("bylaw-as-of", (event) => days.push(event.asOf));
    const field = element.shadowRoot?.querySelector("bylaw-date-field");
    field?.focus();
    await userEvent.keyboard("{Enter}{ArrowUp}{Enter}");
    await expect.poll(() => days).toEqual(["2026-11-13"]);
    await expect.poll(() => api.asked.at(-1)?.asOf).toBe("2026-11-13");
  });

  it("keeps what it shows when the network goes, and loads by itself when it comes back", async () => {
    const api = createFakeApi();
    const element = await mount("bylaw-policy", {}, api);
    api.state = "offline";
    element.asOf = "2026-01-01";
    await expect.poll(() => find(element, ".strip")?.textContent).toContain("网络已断开");
    expect(all(element, ".clause").length).toBeGreaterThan(50);
    api.state = "ready";
    globalThis.dispatchEvent(new Event("online"));
    await expect.poll(() => find(element, ".strip")).toBeNull();
  });

  it("shows what the server says is wrong, and tries again", async () => {
    const api = createFakeApi("refused");
    const element = await mount("bylaw-policy", { "as-of": "2020-01-01" }, api);
    expect(find(element, ".message")?.textContent).toContain("policy/before-effective");
    expect(find(element, "bylaw-date-field")).not.toBeNull();
    api.state = "ready";
    find(element, ".message button")?.click();
    await expect.poll(() => all(element, ".clause").length).toBeGreaterThan(50);
  });

  it("keeps the clause in sight when the language changes", async () => {
    const element = await mount("bylaw-policy");
    find(element, `[id="clause-5.3.1.a"]`)?.scrollIntoView();
    await element.updateComplete;
    const before = find(element, `[id="clause-5.3.1.a"]`)?.getBoundingClientRect().top ?? 0;
    element.locale = "en";
    await expect.poll(() => find(element, "h1")?.textContent).toBe("Finished-goods customer policy");
    const after = find(element, `[id="clause-5.3.1.a"]`)?.getBoundingClientRect().top ?? 0;
    expect(Math.abs(after - before)).toBeLessThan(4);
  });

  it("has a sheet of chapters on a phone, and no sideways scrolling", async () => {
    await page.viewport(375, 812);
    const element = await mount("bylaw-policy");
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
    find(element, ".where")?.click();
    expect(find(element, "dialog")?.matches(":modal")).toBe(true);
    expect(await violations(element)).toEqual([]);
    find(element, `dialog a[href="#chapter-5"]`)?.click();
    expect(find(element, "dialog")?.matches(":modal")).toBe(false);
    await expect
      .poll(() => Math.abs(find(element, "#chapter-5")?.getBoundingClientRect().top ?? 999), { timeout: 4000 })
      .toBeLessThan(120);
  });
});
