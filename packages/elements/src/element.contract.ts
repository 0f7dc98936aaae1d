import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

import { createFakeApi, type ApiState, type FakeApi } from "./fake-api.contract.ts";
import { Bylaw, defineElements } from "./index.ts";

const pageRules = ["region", "page-has-heading-one", "landmark-one-main", "document-title", "html-has-lang", "bypass"];

/** Puts an element on the page with a server behind it, and waits until it shows what that server gives. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  api: FakeApi = createFakeApi(),
): Promise<HTMLElementTagNameMap[Tag]> {
  defineElements();
  document.documentElement.lang = "zh-CN";
  Bylaw.configure({ fetch: api.fetch });
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.replaceChildren(element);
  await settled(element, api.state === "loading");
  return element;
}

/** Resolves when the element has drawn its answer. */
export async function settled(element: HTMLElement, loading = false): Promise<void> {
  await expect
    .poll(() => element.shadowRoot?.querySelector("[aria-busy]")?.getAttribute("aria-busy"), { interval: 10 })
    .toBe(loading ? "true" : "false");
  await new Promise(requestAnimationFrame);
}

/** What every element promises: in each state, language and theme it is accessible, complete and free of inline styles. */
export function runElementContract(
  tag: keyof HTMLElementTagNameMap,
  attributes: Readonly<Record<string, string>>,
  states: readonly ApiState[],
): void {
  describe(`the contract of <${tag}>`, () => {
    beforeEach(() => page.viewport(1400, 900));

    afterEach(() => {
      document.body.replaceChildren();
      document.body.removeAttribute("style");
      Bylaw.configure({ fetch: globalThis.fetch.bind(globalThis) });
    });

    it("upgrades, and a second definition changes nothing", async () => {
      const element = await mount(tag, attributes);
      const first = customElements.get(tag);
      defineElements();
      expect(customElements.get(tag)).toBe(first);
      expect(element.shadowRoot).not.toBeNull();
    });

    for (const state of states) {
      for (const locale of ["zh-CN", "en"] as const) {
        it(`is accessible and complete when ${state}, in ${locale}`, async () => {
          const element = await mount(tag, { ...attributes, locale }, createFakeApi(state));
          expect(visibleText(element)).not.toMatch(/undefined|\[object|NaN|\$\{/u);
          if (locale === "en") expect(visibleText(element)).not.toMatch(/\p{Script=Han}/u);
          else expect(visibleText(element)).toMatch(/\p{Script=Han}/u);
          expect(element.shadowRoot?.querySelectorAll("[style], style").length).toBe(0);
          expect(await violations(element)).toEqual([]);
        });
      }
      it(`keeps its contrast in the dark when ${state}`, async () => {
        document.body.style.background = "#0d1117";
        const element = await mount(tag, { ...attributes, theme: "dark" }, createFakeApi(state));
        expect(await violations(element)).toEqual([]);
      });
    }

    it("is accessible on a phone", async () => {
      await page.viewport(375, 812);
      const element = await mount(tag, attributes);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
      expect(await violations(element)).toEqual([]);
    });

    it("goes on loading where it is moved before its answer is there", async () => {
      const api = createFakeApi("loading");
      const element = await mount(tag, attributes, api);
      api.state = "ready";
      const elsewhere = document.createElement("div");
      document.body.append(elsewhere);
      elsewhere.append(element);
      await settled(element);
    });

    it("follows a change of language at once", async () => {
      const element = await mount(tag, { ...attributes, locale: "zh-CN" });
      element.setAttribute("locale", "en");
      await expect.poll(() => visibleText(element)).not.toMatch(/\p{Script=Han}/u);
    });

    it("lets a keyboard reach everything that can be used", async () => {
      const element = await mount(tag, attributes);
      const wanted = new Set(tabbable(element));
      expect(wanted.size).toBeGreaterThan(0);
      for (let step = wanted.size + 5; step > 0 && wanted.size > 0; step -= 1) {
        await userEvent.tab();
        wanted.delete(deepActive());
      }
      // Moving through the document may fold away what a part of it had unfolded.
      expect([...wanted].filter((each) => each.isConnected).map((each) => each.outerHTML)).toEqual([]);
    }, 30_000);
  });
}

/** What axe finds wrong in the element, in words. */
export async function violations(element: HTMLElement): Promise<readonly string[]> {
  const rules = Object.fromEntries(pageRules.map((rule) => [rule, { enabled: false }]));
  const { violations: found } = await axe.run(element, { rules: { ...rules, "target-size": { enabled: true } } });
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
}

/** What stands in the element's shadow tree and in those inside it, without what is hidden. */
export function visibleText(element: Element): string {
  const root = element.shadowRoot ?? element;
  const parts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof Element) {
      for (const name of ["title", "aria-label", "placeholder"]) parts.push(node.getAttribute(name) ?? "");
      if (node.shadowRoot !== null) parts.push(visibleText(node));
    }
  }
  return parts.join(" ");
}

function tabbable(element: Element): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>("*") ?? [])].flatMap((each) => {
    if (each.shadowRoot !== null) return tabbable(each);
    return each.matches("a[href], button, input, summary, [tabindex]") &&
      each.tabIndex >= 0 &&
      each.checkVisibility() &&
      !isPassedBy(each)
      ? [each]
      : [];
  });
}

/** Of radio buttons Tab reaches one, arrow keys the others: the chosen one, else the first, or from behind the last. */
function isPassedBy(element: HTMLElement): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== "radio") return false;
  const group = [
    ...(element.getRootNode() as ParentNode).querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`),
  ];
  return element !== (group.find(({ checked }) => checked) ?? group[0]);
}

function deepActive(): HTMLElement {
  let active: Element = document.activeElement ?? document.body;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement;
}
