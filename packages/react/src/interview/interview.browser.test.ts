import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

import type { BylawFormProps } from "../form/index.ts";
import { closeForm, openForm, violations, words, type OpenForm } from "../open-form.contract.ts";
import { packForm } from "../test-form.contract.ts";

const form = packForm("tierCheck");

async function open(props: Partial<BylawFormProps> & { readonly shadow?: boolean } = {}): Promise<OpenForm> {
  const opened = openForm(form, { locale: "en", ...props });
  await opened.ready();
  return opened;
}

const text = (opened: OpenForm, selector: string): string =>
  opened.element.querySelector(selector)?.textContent?.trim() ?? "";
const progress = (opened: OpenForm): string => text(opened, ".bylaw-progress");
const fields = (opened: OpenForm): readonly (string | undefined)[] =>
  [...opened.element.querySelectorAll<HTMLElement>("[data-field]")].map(({ dataset }) => dataset["field"]);
const segments = ["dealer", "retailer", "consumer", "government", "media"] as const;
const choose = (opened: OpenForm, segment: (typeof segments)[number]): Promise<void> => {
  const options = opened.field("segment")?.querySelectorAll("input") ?? [];
  return userEvent.click(options[segments.indexOf(segment)] as Element);
};
const press = (opened: OpenForm, name: string): void => {
  const found = [...opened.element.querySelectorAll("button")].find(
    (button) => (button.getAttribute("aria-label") ?? button.textContent) === name,
  );
  if (found === undefined) throw new TypeError(`no button ${name}`);
  found.click();
};
const active = (): Element | null => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;

/** A government body that is of great influence; whether it was approved is asked next. */
async function influentialGovernment(opened: OpenForm): Promise<void> {
  await choose(opened, "government");
  opened.submit();
  await userEvent.click(opened.field("influential")?.querySelector("input") as Element);
  opened.submit();
}

afterEach(async () => {
  closeForm();
  await page.viewport(1280, 720);
});

describe("a form that drives a decision", () => {
  it("asks one question at a time, the most telling first, and says why with its clauses", async () => {
    const opened = await open();
    expect(fields(opened)).toEqual(["segment"]);
    expect(progress(opened)).toMatch(/^Answered 0, at most \d more$/u);
    expect(text(opened, ".bylaw-reason")).toContain("it tells whether the tier is");
    expect(text(opened, ".bylaw-reason")).toContain("“special”");
    const links = [...opened.element.querySelectorAll<HTMLAnchorElement>(".bylaw-cites a")];
    expect(links.map((link) => link.hash)).toContain("#clause-2.2.4");
    const asked: unknown[] = [];
    opened.element.addEventListener("bylaw-clause", (event) => {
      event.preventDefault();
      asked.push((event as Event & { readonly clause?: string }).clause);
    });
    links.find(({ hash }) => hash === "#clause-2.2.4")?.click();
    expect(asked).toEqual(["2.2.4"]);
  });

  it("stays at a question until somebody goes on, with the focus on the next one", async () => {
    const opened = await open();
    await choose(opened, "dealer");
    expect(fields(opened)).toEqual(["segment"]);
    opened.submit();
    expect(fields(opened)).toEqual(["annualPurchaseAmount"]);
    expect(opened.field("annualPurchaseAmount")?.contains(active())).toBe(true);
    expect(progress(opened)).toBe("Answered 1, at most 1 more");
    await userEvent.keyboard("1200000");
    expect(fields(opened)).toEqual(["annualPurchaseAmount"]);
    await userEvent.keyboard("{Enter}");
    expect(text(opened, ".bylaw-outcome h3")).toBe("Tier: tier 1");
    expect(active()).toBe(opened.element.querySelector(".bylaw-outcome h3"));
  });

  it("ends with the outcome and why, and submits with what it asks besides", async () => {
    const answers: unknown[] = [];
    const opened = await open({ onSubmit: (answer) => void answers.push(answer) });
    await choose(opened, "dealer");
    opened.submit();
    await userEvent.keyboard("1200000{Enter}");
    expect(text(opened, ".bylaw-outcome p")).toMatch(
      /^Because “What kind of customer is it\?” is answered “Dealer” and “About how much do they buy a year\?” is answered “.*1,200,000.*”, the rule “Tier 1” applies\.clause 2\.2\.1$/u,
    );
    expect(fields(opened)).toEqual(["customerName"]);
    opened.submit();
    expect(text(opened, ".bylaw-summary")).toContain("Customer name is missing");
    expect(answers).toEqual([]);
    await userEvent.fill(opened.control("customerName"), "Hefeng");
    opened.submit();
    expect(answers).toEqual([{ segment: "dealer", annualPurchaseAmount: 1_200_000, customerName: "Hefeng" }]);
  });

  it("is not submitted before it is settled, whoever asks", async () => {
    const answers: unknown[] = [];
    const opened = await open({ onSubmit: (answer) => void answers.push(answer) });
    opened.element.requestSubmit();
    expect(text(opened, "[role=alert]")).toBe("Please answer this question first");
    expect(opened.field("segment")?.contains(active())).toBe(true);
    expect(answers).toEqual([]);
  });

  it("lets an answer be changed, takes out what matters no more, says so, and hands none of it in", async () => {
    const answers: unknown[] = [];
    const opened = await open({ onSubmit: (answer) => void answers.push(answer) });
    await influentialGovernment(opened);
    expect(fields(opened)).toEqual(["specialApproved"]);
    expect([...opened.element.querySelectorAll(".bylaw-asked dt")].map((each) => each.textContent)).toEqual([
      "What kind of customer is it?",
      "Is the customer of great influence on the factory?",
    ]);
    press(opened, "Change: What kind of customer is it?");
    expect(fields(opened)).toEqual(["segment"]);
    await choose(opened, "consumer");
    opened.submit();
    expect(text(opened, "[role=status]")).toContain(
      "“Is the customer of great influence on the factory?” no longer matters",
    );
    expect(text(opened, ".bylaw-outcome h3")).toBe("Tier: no tier");
    expect(opened.element.querySelectorAll(".bylaw-asked dt")).toHaveLength(1);
    await userEvent.fill(opened.control("customerName"), "Li");
    opened.submit();
    expect(answers).toEqual([{ segment: "consumer", customerName: "Li" }]);
  });

  it("lets a question be left open only where there is a result without it", async () => {
    const opened = await open();
    expect(text(opened, ".bylaw-reason")).toContain("cannot be skipped");
    expect(opened.element.querySelector(".bylaw-skip")).toBeNull();
    await choose(opened, "media");
    opened.submit();
    expect(fields(opened)).toEqual(["influential"]);
    press(opened, "I don’t know");
    expect(text(opened, ".bylaw-outcome h3")).toBe("Tier: no tier");
    expect(text(opened, ".bylaw-asked")).toContain("I don’t know");
    expect(opened.store.answers()).toMatchObject({ influential: null });
  });

  it("goes on where a draft stopped, and goes back", async () => {
    const opened = await open({ value: { segment: "government", influential: true } });
    expect(fields(opened)).toEqual(["specialApproved"]);
    expect(progress(opened)).toBe("Answered 2, at most 1 more");
    press(opened, "Back");
    expect(fields(opened)).toEqual(["influential"]);
  });

  it.each([
    ["zh-CN", 1280],
    ["en", 375],
    ["zh-CN", 375],
  ] as const)("is right in every state in %s at %d px", async (locale, width) => {
    await page.viewport(width, 720);
    for (const theme of ["light", "dark"] as const) {
      const opened = await open({ locale, theme, shadow: true });
      expect(await violations(opened.element)).toEqual([]);
      opened.submit();
      expect(await violations(opened.element)).toEqual([]);
      await influentialGovernment(opened);
      expect(await violations(opened.element)).toEqual([]);
      await userEvent.click(opened.field("specialApproved")?.querySelector("input") as Element);
      opened.submit();
      expect(text(opened, ".bylaw-outcome h3")).toBe(locale === "en" ? "Tier: special" : "客户等级：特别");
      expect(await violations(opened.element)).toEqual([]);
      expect(opened.element.scrollWidth).toBeLessThanOrEqual(opened.element.clientWidth);
      if (locale === "zh-CN") expect(words(opened.element)).not.toMatch(/[a-z]{3}/u);
      closeForm();
    }
  });

  it("is printed like any other form", async () => {
    const opened = await open({ mode: "print", value: { segment: "dealer", customerName: "Hefeng" } });
    expect(text(opened, ".bylaw-sheet")).toContain("Hefeng");
    expect(opened.element.querySelector(".bylaw-interview")).toBeNull();
  });
});
