import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";

import type { BylawFormProps } from "../form/index.ts";
import { closeForm, openForm, violations, words, type OpenForm } from "../open-form.contract.ts";
import { fieldSpecs } from "../spec/index.ts";
import { field, makeForm } from "../test-form.contract.ts";
import type { Widget } from "./define-widget.ts";
import { widgetFor } from "./widget-for.ts";

/** What every widget promises, for the field of its example. */
export function runWidgetContract(widget: Widget, example: Widget["example"] = widget.example): void {
  const id = typeof example.field["id"] === "string" ? example.field["id"] : "answer";
  const help = { "zh-CN": "提示在此", en: "Help is here" };
  const { value: _own, ...bare } = field(id, { help, required: true }) as Record<string, never>;
  const form = makeForm([{ ...bare, ...example.field }]);
  const open = (props: Partial<BylawFormProps> = {}): OpenForm =>
    openForm(form, { upload: async ({ name, size }) => ({ name, size }), ...props });
  const filled = { value: { [id]: example.value } };

  describe(`the contract of the widget ${widget.name} for ${JSON.stringify(example.field)}`, () => {
    afterEach(closeForm);

    it("is taken by the field of its example", () => {
      const spec = fieldSpecs(form, "en").get(id);
      expect(spec === undefined ? "" : widgetFor(spec).name).toBe(widget.name);
    });

    it("has a label in either language, and focus can be given to it", () => {
      for (const locale of ["zh-CN", "en"] as const) {
        const opened = open({ locale });
        const label = locale === "en" ? `Field ${id}` : `字段${id.length}号`;
        const control = opened.control(id);
        const named = opened.element.querySelector(
          `label[for="${control.id}"], fieldset > legend, label:has(#${control.id})`,
        );
        expect(named?.textContent).toContain(label);
        control.focus();
        expect(document.activeElement).toBe(control);
      }
    });

    it("describes itself only by what is there", () => {
      const opened = open();
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
      const opened = open({ locale: "en", value: { [id]: null } });
      expect(opened.element.querySelector("[part=issues]")).toBeNull();
      opened.submit();
      const issues = opened.element.querySelector("[part=issues]");
      expect(issues?.textContent).toMatch(/is missing|has not been chosen/u);
      const described = opened.element.querySelectorAll(`[aria-describedby~="${issues?.id}"]`);
      expect(described.length).toBeGreaterThan(0);
      if (widget.name !== "file") expect(opened.element.querySelector("[aria-invalid=true]")).not.toBeNull();
      expect(await violations(opened.element)).toEqual([]);
    });

    const { keys } = example;
    if (keys !== undefined) {
      it("takes its value from a keyboard", async () => {
        const opened = open();
        opened.control(id).focus();
        await userEvent.keyboard(keys);
        expect(opened.store.answers()).toEqual({ [id]: example.value });
        expect(opened.store.state().issues).toEqual([]);
      });
    }

    it("can be reached with the Tab key", async () => {
      const opened = open();
      for (let step = 0; step < 8 && document.activeElement?.closest("[data-field]") === null; step += 1)
        await userEvent.tab();
      expect(opened.field(id)?.contains(document.activeElement)).toBe(true);
    });

    it("shows its value and takes none while it is disabled", () => {
      const opened = open({ ...filled, disabled: true });
      const controls =
        opened.field(id)?.querySelectorAll<HTMLInputElement>("input:not([type=file]), select, textarea, button") ?? [];
      expect([...controls].every(({ disabled }) => disabled)).toBe(true);
    });

    it("shows its value as text where it is only read, in either language", () => {
      for (const locale of ["zh-CN", "en"] as const) {
        const opened = open({ ...filled, locale, readOnly: true });
        const text = opened.control(id).textContent;
        expect(text).not.toMatch(/^$|undefined|\[object|NaN/u);
        expect(opened.field(id)?.querySelector("input, select, textarea, button")).toBeNull();
      }
    });

    it("speaks either language throughout", () => {
      const english = open({ locale: "en" });
      english.submit();
      expect(words(english.element)).not.toMatch(/\p{Script=Han}|undefined|\$\{/u);
      const chinese = open({ locale: "zh-CN" });
      chinese.submit();
      // Field ids and the patterns of dates and units stand in Latin letters in both.
      expect(words(chinese.element)).not.toMatch(/[a-z]{4,}|undefined/u);
    });

    for (const theme of ["light", "dark"] as const) {
      it(`is accessible empty, filled and read-only in the ${theme}`, async () => {
        expect(await violations(open({ theme }).element)).toEqual([]);
        expect(await violations(open({ theme, ...filled }).element)).toEqual([]);
        expect(await violations(open({ theme, ...filled, readOnly: true }).element)).toEqual([]);
      });
    }
  });
}
