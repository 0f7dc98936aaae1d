import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

import { allAnswers, allTypesForm, pagedForm } from "../all-types.contract.ts";
import { createMemoryFileStore } from "../files/index.ts";
import { closeForm, openForm, violations, words, type OpenForm } from "../open-form.contract.ts";
import { field, makeForm } from "../test-form.contract.ts";
import type { BylawFormProps } from "./form-props.ts";

const form = pagedForm();

async function open(props: Partial<BylawFormProps> = {}): Promise<OpenForm> {
  const opened = openForm(form, { locale: "en", files: createMemoryFileStore(), ...props });
  await opened.ready();
  return opened;
}

const heading = (opened: OpenForm): string =>
  opened.element.querySelector(".bylaw-page-title")?.lastChild?.textContent ?? "";
const summary = (opened: OpenForm): readonly (string | null)[] =>
  [...opened.element.querySelectorAll("[role=alert] li")].map(({ textContent }) => textContent);

afterEach(async () => {
  closeForm();
  await page.viewport(1280, 720);
});

describe("a form with pages", () => {
  it("shows one page, and goes on only when nothing on it is wrong", async () => {
    const shown: string[] = [];
    const opened = await open({ onPage: (id) => shown.push(id) });
    expect(opened.field("customer")).not.toBeNull();
    expect(opened.field("severity")).toBeNull();
    opened.submit();
    expect(summary(opened)).toEqual(["Customer is missing", "Day of the visit is missing", "Subject is missing"]);
    expect(document.activeElement).toBe(opened.element.querySelector("[role=alert]"));
    opened.store.replace(allAnswers);
    opened.submit();
    expect(heading(opened)).toBe("The talk");
    expect(document.activeElement).toBe(opened.element.querySelector(".bylaw-page-title"));
    expect(shown).toEqual(["talk"]);
    expect(summary(opened)).toEqual([]);
  });

  it("ends with all answers, which lead back to their pages, and submits there", async () => {
    const answers: unknown[] = [];
    const opened = await open({ value: allAnswers, page: "end", onSubmit: (answer) => void answers.push(answer) });
    opened.submit();
    await opened.ready();
    expect(heading(opened)).toBe("Check your answers");
    expect(answers).toEqual([]);
    expect(opened.element.textContent).toContain("广东省");
    await userEvent.click(opened.element.querySelector('[aria-label="Change: The talk"]') as Element);
    expect(heading(opened)).toBe("The talk");
    opened.goTo("-review");
    opened.submit();
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ customer: "C-0001", lines: [{ sku: "A-100" }, { sku: "B-200" }] });
  });

  it("leads from the review to errors on any page", async () => {
    const opened = await open({ value: { ...allAnswers, severity: null }, page: "-review" });
    opened.submit();
    expect(summary(opened)).toEqual(["Severity has not been chosen (step “The talk”)"]);
    opened.element.querySelector<HTMLAnchorElement>("[role=alert] a")?.click();
    expect(heading(opened)).toBe("The talk");
    expect(opened.field("severity")?.contains(document.activeElement)).toBe(true);
    expect(opened.element.querySelector(".bylaw-step.wrong")?.textContent).toContain("1 thing to mend");
  });

  it("leaves out a page of which nothing is shown", async () => {
    const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
    const section = (id: string, items: string[]) => ({ id, title: text("部分", id), items });
    const short = makeForm(
      [
        field("one", {}),
        field("two", { visible: { fact: "one", operator: "known", value: true } }),
        field("three", {}),
      ],
      {
        layout: [section("a", ["one"]), section("b", ["two"]), section("c", ["three"])],
        pages: ["a", "b", "c"].map((id) => ({ id: `${id}Page`, title: text("页", `Page ${id}`), sections: [id] })),
      },
    );
    const opened = openForm(short, { locale: "en", review: false });
    opened.submit();
    expect(heading(opened)).toBe("Page c");
    opened.store.set("one", "x");
    await expect.poll(() => opened.element.querySelectorAll(".bylaw-step").length).toBe(3);
    expect(opened.goTo("bPage")).toBe(true);
    opened.store.set("one", undefined);
    await expect.poll(() => heading(opened)).toBe("Page a");
  });

  for (const locale of ["zh-CN", "en"] as const) {
    it(`is accessible and complete on each page, in ${locale}`, async () => {
      const opened = await open({ locale, value: allAnswers });
      for (const id of ["visit", "talk", "check", "end", "-review"]) {
        expect(opened.goTo(id)).toBe(true);
        await opened.ready();
        expect(await violations(opened.element), id).toEqual([]);
        expect(words(opened.element)).not.toMatch(/undefined|\[object|NaN|\$\{/u);
      }
    });
  }

  it("fits a phone, and 200 % zoom", async () => {
    for (const width of [375, 640]) {
      await page.viewport(width, 700);
      const opened = await open({ value: allAnswers });
      for (const id of ["visit", "talk", "check", "end", "-review"]) {
        opened.goTo(id);
        await opened.ready();
        expect(document.documentElement.scrollWidth, `${id} at ${width}`).toBeLessThanOrEqual(width);
      }
    }
  });

  it("can be seen in forced colours", async () => {
    const { cdp } = await import("vitest/browser");
    const session = cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> };
    await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
    const opened = await open({ value: allAnswers, page: "talk" });
    const step = opened.element.querySelector(".bylaw-choices.steps .bylaw-card:has(:checked)") as Element;
    const other = opened.element.querySelector(".bylaw-choices.steps .bylaw-card:not(:has(:checked))") as Element;
    expect(getComputedStyle(step).backgroundColor).not.toBe(getComputedStyle(other).backgroundColor);
    await session.send("Emulation.setEmulatedMedia", { features: [] });
  });
});

describe("a host", () => {
  it("validates, leads to fields, cancels and is told of drafts in time", async () => {
    const drafts: unknown[] = [];
    let cancelled = 0;
    const opened = await open({
      onAnswersChange: (answers) => drafts.push(answers),
      draftDelay: 30,
      onCancel: () => (cancelled += 1),
    });
    expect(opened.validate().map(({ pointer }) => pointer)).toContain("/severity");
    expect(opened.goTo("kind")).toBe(true);
    expect(document.activeElement?.id).toBe(opened.control("kind").id);
    expect(opened.goTo("nowhere")).toBe(false);
    opened.store.set("story", "a");
    opened.store.set("story", "ab");
    expect(drafts).toEqual([]);
    await expect.poll(() => drafts).toEqual([{ story: "ab" }]);
    opened.store.set("story", "abc");
    opened.flush();
    expect(drafts).toHaveLength(2);
    await userEvent.click(opened.element.querySelector("[part=cancel]") as Element);
    expect(cancelled).toBe(1);
  });

  it("locks fields, and says where others come from until they are changed", async () => {
    const opened = await open({
      locked: ["visitedOn"],
      prefilled: {
        answers: { visitedOn: "2025-03-10", contactPhone: "13800138000" },
        from: new Map([
          ["contactPhone", { kind: "fact", fact: "customer.contactPhone" }],
          ["visitedOn", { kind: "last", at: "2025-01-02" }],
        ]),
      },
    });
    expect(opened.field("visitedOn")?.textContent).toContain("Set by the page around");
    expect(opened.field("visitedOn")?.querySelector("input")).toBeNull();
    expect(opened.field("contactPhone")?.textContent).toContain("Taken from the record");
    await userEvent.fill(opened.control("contactPhone"), "13900139000");
    expect(opened.field("contactPhone")?.textContent).not.toContain("Taken from the record");
  });

  it("shows a submission as it was, without controls, with its stamp", async () => {
    for (const [locale, stamp] of [
      ["zh-CN", "表单版本 7"],
      ["en", "Form revision 7"],
    ] as const) {
      const opened = openForm(allTypesForm(), {
        locale,
        value: { ...allAnswers, customer: "C-0001" },
        mode: "print",
        stamp: { revision: "7", release: "2025.2", locale, number: "V-12", by: "李明" },
        lookup: async () => [{ value: "C-0001", label: "晨光食品" }],
      });
      await opened.ready();
      await expect.poll(() => opened.element.textContent).toContain("晨光食品");
      expect(opened.element.querySelector("input, select, textarea, button")).toBeNull();
      expect(opened.element.querySelector("[part=stamp]")?.textContent).toContain(stamp);
      expect(opened.element.querySelectorAll("tbody tr")).toHaveLength(5);
      expect(await violations(opened.element)).toEqual([]);
    }
  });
});
