import { issue, type Issue } from "@bylaw/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

import { mountForm } from "../index.ts";
import { closeForm, openForm, violations, words } from "../open-form.contract.ts";
import { context, field, makeForm, packForm } from "../test-form.contract.ts";

const kind = { value: { type: "enum", enum: "complaintType" }, required: true };
const form = makeForm([
  field("kind", kind),
  field("batch", { visible: { fact: "kind", operator: "equal", value: "quality" }, required: true }),
  field("summary", { required: true, minLength: 5 }),
  field("phone"),
]);

beforeEach(() => page.viewport(1100, 900));
afterEach(closeForm);

describe("the summary of errors", () => {
  it("comes with an attempt to submit, takes the focus and lists the fields in their order", () => {
    const opened = openForm(form, { locale: "en", value: { kind: "quality", summary: "abc" } });
    expect(opened.element.querySelector("[role=alert]")).toBeNull();
    opened.submit();
    const summary = opened.element.querySelector("[role=alert]");
    expect(document.activeElement).toBe(summary);
    expect(summary?.querySelector("h3")?.textContent).toBe("2 things need your attention");
    expect([...(summary?.querySelectorAll("a") ?? [])].map(({ hash }) => hash.replace(/.*-/u, ""))).toEqual([
      "batch",
      "summary",
    ]);
  });

  for (const shadow of [false, true]) {
    it(`leads from each line to its field in the ${shadow ? "shadow" : "light"} tree`, async () => {
      const opened = openForm(packForm("complaintIntake"), { shadow });
      opened.submit();
      for (const link of opened.element.querySelectorAll<HTMLAnchorElement>("[role=alert] a")) {
        link.click();
        const root = opened.element.getRootNode() as Document | ShadowRoot;
        expect(root.activeElement?.id).toBe(link.hash.slice(1));
      }
    });
  }

  it("grows shorter with each mended field and goes with the last", async () => {
    const opened = openForm(form, { locale: "en" });
    opened.submit();
    expect(opened.element.querySelectorAll("[role=alert] li").length).toBe(2);
    await userEvent.selectOptions(opened.control("kind"), "delivery");
    expect(opened.element.querySelectorAll("[role=alert] li").length).toBe(1);
    await userEvent.fill(opened.control("summary"), "It came late");
    expect(opened.element.querySelector("[role=alert]")).toBeNull();
  });
});

describe("an issue", () => {
  it("is shown once its field has been left, not before", async () => {
    const opened = openForm(form);
    opened.control("summary").focus();
    await userEvent.keyboard("abc");
    expect(opened.field("summary")?.querySelector("[part=issues]")).toBeNull();
    await userEvent.tab();
    expect(opened.field("summary")?.querySelector("[part=issues]")).not.toBeNull();
  });

  it("of the server stands at its field until that is answered anew", async () => {
    const taken: Issue = issue(
      "form/too-short",
      { label: "Phone", labelZh: "电话", length: 1, minimum: 2 },
      { pointer: "/phone" },
    );
    const opened = openForm(form, {
      value: { kind: "price", summary: "long enough", phone: "1" },
      onSubmit: async () => [taken],
    });
    opened.submit();
    await expect.poll(() => opened.field("phone")?.textContent).toContain("至少 2 个字");
    expect(document.activeElement?.getAttribute("role")).toBe("alert");
    await userEvent.fill(opened.control("phone"), "12");
    expect(opened.field("phone")?.querySelector("[part=issues]")).toBeNull();
  });
});

describe("an issue that only the server knows", () => {
  it("is told in the server's words, at its field or above the form", async () => {
    const told = [
      { code: "other/new", pointer: "/phone", message: "this number is barred", help: "" },
      { code: "form/missing", pointer: "", message: "not filed", help: "" },
    ];
    const opened = openForm(form, { locale: "en", value: { kind: "price", summary: "long enough" } });
    opened.update({ serverIssues: told });
    expect(opened.field("phone")?.textContent).toContain("This number is barred");
    expect([...opened.element.querySelectorAll("[role=alert] li")].map(({ textContent }) => textContent)).toEqual([
      "Field phone: this number is barred",
      "Not filed",
    ]);
  });
});

describe("a hidden field", () => {
  it("is dropped from the answer and keeps its draft", async () => {
    const answers: unknown[] = [];
    const opened = openForm(form, {
      value: { kind: "quality", batch: "B-1", summary: "long enough" },
      onSubmit: (answer) => void answers.push(answer),
    });
    await userEvent.selectOptions(opened.control("kind"), "service");
    expect(opened.field("batch")).toBeNull();
    opened.submit();
    expect(answers).toEqual([{ kind: "service", summary: "long enough" }]);
    await userEvent.selectOptions(opened.control("kind"), "quality");
    expect((opened.control("batch") as HTMLInputElement).value).toBe("B-1");
  });

  it("is told to who cannot see it go", async () => {
    const opened = openForm(form, { value: { kind: "quality" } });
    const status = opened.element.querySelector(":scope > [role=status]");
    await userEvent.selectOptions(opened.control("kind"), "service");
    await expect.poll(() => status?.textContent).toBe("已隐藏 1 项");
    await userEvent.selectOptions(opened.control("kind"), "quality");
    await expect.poll(() => status?.textContent).toBe("新增 1 项需要填写");
  });

  it("hands its focus to the next one", async () => {
    const opened = openForm(form, { value: { kind: "quality" } });
    opened.control("batch").focus();
    opened.store.set("kind", "service");
    await expect.poll(() => document.activeElement?.id).toBe(opened.control("summary").id);
  });
});

describe("mountForm", () => {
  it("goes on where another has ended, from the same store", () => {
    const opened = openForm(form);
    opened.store.set("summary", "kept");
    opened.unmount();
    expect(document.querySelector("form")).toBeNull();
    const again = mountForm(document.body.appendChild(document.createElement("div")), {
      form,
      locale: "en",
      context,
      store: opened.store,
    });
    expect(document.querySelector<HTMLInputElement>("input[id$=-summary]")?.value).toBe("kept");
    again.unmount();
  });

  it("changes the language and keeps answers and focus", async () => {
    const opened = openForm(form, { value: { kind: "quality" } });
    await userEvent.fill(opened.control("summary"), "half");
    const before = opened.control("summary");
    opened.update({ locale: "en" });
    expect(document.activeElement).toBe(before);
    expect((before as HTMLInputElement).value).toBe("half");
    expect(words(opened.element)).not.toMatch(/\p{Script=Han}/u);
  });

  it("gives two forms on one page ids of their own", () => {
    const opened = openForm(form);
    const other = mountForm(document.body.appendChild(document.createElement("div")), { form, locale: "en", context });
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    other.unmount();
    opened.unmount();
  });

  it("waits while the host submits, and submits once", async () => {
    let count = 0;
    let done: (found: readonly Issue[]) => void = () => undefined;
    const opened = openForm(form, {
      value: { kind: "price", summary: "long enough" },
      onSubmit: () => {
        count += 1;
        return new Promise((resolve) => (done = resolve));
      },
    });
    opened.submit();
    await expect.poll(() => opened.element.getAttribute("aria-busy")).toBe("true");
    opened.submit();
    done([]);
    await expect.poll(() => opened.element.getAttribute("aria-busy")).toBeNull();
    expect(count).toBe(1);
  });
});

describe.each(["complaintIntake", "customerProfile"] as const)("the pack's form %s", (id) => {
  const filled = {
    complaintType: "quality",
    complaintSummary: "Packages were torn",
    segment: "retailer",
    customerName: "Shop",
  };

  for (const locale of ["zh-CN", "en"] as const) {
    for (const theme of ["light", "dark"] as const) {
      it(`is accessible empty, filled and with errors, in ${locale}, in the ${theme}`, async () => {
        const opened = openForm(packForm(id), { locale, theme });
        expect(await violations(opened.element)).toEqual([]);
        opened.store.replace(filled);
        expect(await violations(opened.element)).toEqual([]);
        opened.submit();
        await expect.poll(() => opened.element.querySelector("[role=alert]")).not.toBeNull();
        expect(await violations(opened.element)).toEqual([]);
      });
    }

    it(`is complete in ${locale}`, () => {
      const opened = openForm(packForm(id), { locale });
      opened.submit();
      expect(words(opened.element)).not.toMatch(/undefined|\[object|NaN|\$\{/u);
      if (locale === "en") expect(words(opened.element)).not.toMatch(/\p{Script=Han}/u);
    });
  }

  it("has no inline style, which a strict policy would block", () => {
    const opened = openForm(packForm(id));
    opened.submit();
    expect(opened.element.querySelectorAll("[style], style").length).toBe(0);
  });

  it("fits a phone, with targets for a thumb, and never hides the focus behind its bar", async () => {
    await page.viewport(375, 667);
    const opened = openForm(packForm(id));
    opened.submit();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
    for (const control of opened.element.querySelectorAll(".bylaw-control, .bylaw-card, .bylaw-button")) {
      expect(control.getBoundingClientRect().height, control.outerHTML).toBeGreaterThanOrEqual(44);
    }
    const bar = opened.element.querySelector(".bylaw-bar");
    for (let step = 0; step < 60; step += 1) {
      await userEvent.tab();
      await new Promise(requestAnimationFrame);
      const active = document.activeElement;
      if (active === null || !opened.element.contains(active) || bar?.contains(active) === true) continue;
      expect(active.getBoundingClientRect().bottom, active.outerHTML).toBeLessThanOrEqual(
        bar?.getBoundingClientRect().top ?? 0,
      );
    }
    expect(await violations(opened.element)).toEqual([]);
  }, 30_000);
});
