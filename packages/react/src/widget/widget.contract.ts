import { afterEach, describe, expect, it } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";

import { createMemoryFileStore } from "../files/index.ts";
import type { BylawFormProps } from "../form/index.ts";
import { closeForm, openForm, violations, words, type OpenForm } from "../open-form.contract.ts";
import { fieldSpecs } from "../spec/index.ts";
import { field, makeForm } from "../test-form.contract.ts";
import type { Widget } from "./define-widget.ts";
import { widgetFor } from "./widget-for.ts";

/** Words of the browser and of formats that stand in Latin letters in either language. */
const latin = /[a-z]{4,}/u;

/** What every widget promises, for the field of its example. */
export function runWidgetContract(widget: Widget, example: Widget["example"] = widget.example): void {
  const id = typeof example.field["id"] === "string" ? example.field["id"] : "answer";
  const help = { "zh-CN": "提示在此", en: "Help is here" };
  const { value: _own, ...bare } = field(id, { help, required: true }) as Record<string, never>;
  const form = makeForm([{ ...bare, ...example.field }]);
  const open = async (props: Partial<BylawFormProps> = {}): Promise<OpenForm> => {
    const opened = openForm(form, { files: createMemoryFileStore(), ...props });
    await opened.ready();
    return opened;
  };
  const filled = { value: { [id]: example.value } };

  describe(`the contract of the widget ${widget.name} for ${JSON.stringify(example.field)}`, () => {
    afterEach(async () => {
      closeForm();
      await page.viewport(1280, 720);
    });

    it("is taken by the field of its example", () => {
      const spec = fieldSpecs(form, "en").get(id);
      expect(spec === undefined ? "" : widgetFor(spec).name).toBe(widget.name);
    });

    it("has a label in either language, and focus can be given to it", async () => {
      for (const locale of ["zh-CN", "en"] as const) {
        const opened = await open({ locale });
        const label = locale === "en" ? `Field ${id}` : `字段${id.length}号`;
        const control = opened.control(id);
        const named = opened.element.querySelector(
          `fieldset > legend, label[for="${control.id}"], label:has(#${control.id})`,
        );
        expect(named?.textContent).toContain(label);
        control.focus();
        expect(document.activeElement).toBe(control);
      }
    });

    it("names every control that can be reached", async () => {
      const opened = await open({ ...filled, locale: "en" });
      for (const control of opened.element.querySelectorAll<HTMLInputElement>(
        "input:not([aria-hidden]), select, textarea, button",
      )) {
        const named =
          control.labels?.length || control.getAttribute("aria-label") || (control.textContent ?? "").trim() !== "";
        expect(Boolean(named), control.outerHTML).toBe(true);
      }
    });

    it("describes itself only by what is there", async () => {
      const opened = await open();
      opened.submit();
      for (const element of opened.element.querySelectorAll("[aria-describedby], [aria-labelledby], [aria-controls]")) {
        for (const name of ["aria-describedby", "aria-labelledby", "aria-controls"]) {
          for (const target of element.getAttribute(name)?.split(" ") ?? []) {
            expect(document.getElementById(target), `${name} of ${element.outerHTML}`).not.toBeNull();
          }
        }
      }
    });

    it("says that an answer is missing, below itself and in its description", async () => {
      // Emptied, so that a default does not answer.
      const opened = await open({ locale: "en", value: { [id]: null } });
      expect(opened.element.querySelector("[part=issues]")).toBeNull();
      opened.submit();
      const issues = opened.element.querySelector("[part=issues]");
      expect(issues?.textContent).toMatch(/is missing|has not been chosen/u);
      const described = opened.element.querySelectorAll(`[aria-describedby~="${issues?.id}"]`);
      expect(described.length).toBeGreaterThan(0);
      expect(await violations(opened.element)).toEqual([]);
    });

    const { keys } = example;
    if (keys !== undefined) {
      it("takes its value from a keyboard", async () => {
        const opened = await open();
        opened.control(id).focus();
        await userEvent.keyboard(keys);
        expect(opened.store.answers()).toEqual({ [id]: example.value });
        expect(opened.store.state().issues).toEqual([]);
      });
    }

    it("can be reached with the Tab key", async () => {
      const opened = await open();
      for (let step = 0; step < 8 && document.activeElement?.closest("[data-field]") === null; step += 1)
        await userEvent.tab();
      expect(opened.field(id)?.contains(document.activeElement)).toBe(true);
    });

    it("keeps a word that is composed, and is not submitted by the Enter that ends it", async () => {
      let submitted = 0;
      const opened = await open({ onSubmit: () => void (submitted += 1) });
      const control = opened.field(id)?.querySelector<HTMLInputElement>("input[type=text]:not([inputmode]), textarea");
      if (control === null || control === undefined) return;
      control.focus();
      const session = cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> };
      for (const text of ["k", "ke", "kehu"])
        await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      expect(control.value).toBe("kehu");
      const enter = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, isComposing: true });
      control.dispatchEvent(enter);
      await session.send("Input.insertText", { text: "客户" });
      expect(control.value).toBe("客户");
      expect(submitted).toBe(0);
    });

    it("shows its value and takes none while it is disabled", async () => {
      const opened = await open({ ...filled, disabled: true });
      const controls =
        opened.field(id)?.querySelectorAll<HTMLInputElement>("input:not([type=file]), select, textarea, button") ?? [];
      expect([...controls].every(({ disabled }) => disabled)).toBe(true);
    });

    it("shows its value as text where it is only read, in either language", async () => {
      for (const locale of ["zh-CN", "en"] as const) {
        const opened = await open({ ...filled, locale, readOnly: true });
        const text = opened.field(id)?.querySelector("output")?.textContent;
        expect(text).not.toMatch(/^$|undefined|\[object|NaN/u);
        expect(opened.field(id)?.querySelector("input, select, textarea, button")).toBeNull();
      }
    });

    it("is printed as label and text, in either language", async () => {
      for (const locale of ["zh-CN", "en"] as const) {
        const opened = await open({ ...filled, locale, mode: "print" });
        const entry = opened.element.querySelector(".bylaw-entry");
        expect(entry?.querySelector("dt")?.textContent).toBe(locale === "en" ? `Field ${id}` : `字段${id.length}号`);
        expect(entry?.querySelector("dd")?.textContent).not.toMatch(/^$|undefined|\[object|NaN|Not filled in|未填写/u);
        expect(opened.element.querySelector("input, select, textarea, button")).toBeNull();
        expect(await violations(opened.element)).toEqual([]);
      }
    });

    it("speaks either language throughout", async () => {
      const english = await open({ locale: "en" });
      english.submit();
      expect(words(english.element)).not.toMatch(/\p{Script=Han}|undefined|\$\{/u);
      const chinese = await open({ locale: "zh-CN" });
      chinese.submit();
      // Field ids and the patterns of dates and units stand in Latin letters in both.
      expect(words(chinese.element)).not.toMatch(latin);
    });

    it("fits a phone, with room for a thumb", async () => {
      await page.viewport(375, 700);
      const opened = await open(filled);
      opened.submit();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
      for (const control of opened.element.querySelectorAll("input:not(.bylaw-voice), select, textarea, button, a")) {
        const { width, height } = (control.closest("label") ?? control).getBoundingClientRect();
        expect(Math.min(width, height), control.outerHTML).toBeGreaterThanOrEqual(24);
      }
    });

    for (const theme of ["light", "dark"] as const) {
      it(`is accessible empty, filled and read-only in the ${theme}`, async () => {
        expect(await violations((await open({ theme })).element)).toEqual([]);
        expect(await violations((await open({ theme, ...filled })).element)).toEqual([]);
        expect(await violations((await open({ theme, ...filled, readOnly: true })).element)).toEqual([]);
      });
    }
  });
}
