import { afterEach, describe, expect, it } from "vitest";
import { cdp, userEvent } from "vitest/browser";

import { closeForm, openForm, type OpenForm } from "../open-form.contract.ts";
import type { Answers } from "../store/index.ts";
import { field, makeForm } from "../test-form.contract.ts";
import { flushSync } from "react-dom";

const fifty = "The quick brown fox jumps over the lazy dog 0123456";
const form = makeForm([
  field("summary", { required: true, minLength: 5 }),
  field("story", { maxLength: 2000 }),
  field("amount", { value: { type: "money", currency: "CNY" } }),
  field("later", { visible: { fact: "summary", operator: "known", value: true } }),
]);

/** Enters a text as fast as events can follow each other, as a scanner or a very quick hand does. */
function burst(control: HTMLElement, text: string): void {
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return;
  control.focus();
  for (const letter of text) {
    const at = control.selectionStart ?? control.value.length;
    control.setRangeText(letter, at, control.selectionEnd ?? at, "end");
    control.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, data: letter }));
  }
}

const input = (opened: OpenForm, id: string): HTMLInputElement => opened.control(id) as HTMLInputElement;

afterEach(closeForm);

for (const shadow of [false, true]) {
  describe(`typing in the ${shadow ? "shadow" : "light"} tree`, () => {
    it("loses none of fifty characters, entered in one burst", async () => {
      const opened = openForm(form, { shadow });
      burst(opened.control("summary"), fifty);
      burst(opened.control("story"), fifty);
      expect(input(opened, "summary").value).toBe(fifty);
      await new Promise(requestAnimationFrame);
      expect(input(opened, "summary").value).toBe(fifty);
      expect(opened.store.answers()).toEqual({ summary: fifty, story: fifty });
    });

    it("loses none when real keys are typed", async () => {
      const opened = openForm(form, { shadow });
      opened.control("summary").focus();
      await userEvent.keyboard(fifty);
      expect(input(opened, "summary").value).toBe(fifty);
    });

    it("loses none when a host gives every answer back late, as a Lit element does", async () => {
      let answers: Answers = {};
      const opened = openForm(form, {
        shadow,
        value: answers,
        onChange: (next) => {
          answers = next;
          // After the event, one by one, so that every echo but the last is old when it comes.
          queueMicrotask(() => opened.update({ value: next }));
          setTimeout(() => opened.update({ value: next }), 1);
        },
      });
      burst(opened.control("summary"), fifty);
      await new Promise((done) => setTimeout(done, 50));
      expect(input(opened, "summary").value).toBe(fifty);
      expect(answers).toEqual({ summary: fifty });
    });

    it("keeps the caret where a word is put into another", async () => {
      const opened = openForm(form, { shadow, value: { summary: "abcdef" } });
      const control = input(opened, "summary");
      control.focus();
      control.setSelectionRange(3, 3);
      await userEvent.keyboard("XYZ");
      expect(control.value).toBe("abcXYZdef");
      expect(control.selectionStart).toBe(6);
    });

    it("follows the composition of a word, and evaluates once it is whole", async () => {
      const opened = openForm(form, { shadow });
      opened.control("summary").focus();
      const session = cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> };
      for (const text of ["k", "ke", "keh", "kehu"]) {
        await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      }
      expect(input(opened, "summary").value).toBe("kehu");
      expect(opened.field("later")).toBeNull();
      await session.send("Input.insertText", { text: "客户" });
      expect(input(opened, "summary").value).toBe("客户");
      expect(opened.store.answers()).toEqual({ summary: "客户" });
      await expect.poll(() => opened.field("later")).not.toBeNull();
    });
  });
}

describe("a composition", () => {
  it("holds rules back until it ends, however the browser orders its events", () => {
    const opened = openForm(form);
    const control = input(opened, "summary");
    control.focus();
    const compose = (type: string): void =>
      flushSync(() => {
        control.dispatchEvent(new CompositionEvent(type, { bubbles: true, data: control.value }));
      });
    compose("compositionstart");
    burst(control, "ke");
    expect(control.value).toBe("ke");
    expect(opened.field("later")).toBeNull();
    // As Safari does: the end first, the last input after it.
    compose("compositionend");
    expect(opened.field("later")).not.toBeNull();
    burst(control, "hu");
    expect(opened.store.answers()).toEqual({ summary: "kehu" });
  });

  it("ends with an Enter that submits nothing", () => {
    let submitted = 0;
    const opened = openForm(form, { value: { summary: "long enough" }, onSubmit: () => void (submitted += 1) });
    const enter = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, isComposing: true });
    opened.control("summary").dispatchEvent(enter);
    expect(enter.defaultPrevented).toBe(true);
    expect(submitted).toBe(0);
  });
});

describe("a figure", () => {
  it("stays as it was typed, and is a number all the same", async () => {
    const opened = openForm(form);
    opened.control("amount").focus();
    await userEvent.keyboard("1,234.50");
    expect(input(opened, "amount").value).toBe("1,234.50");
    expect(opened.store.answers()).toEqual({ amount: 1234.5 });
  });

  it("is kept when it is none, so that it can be mended", async () => {
    const opened = openForm(form, { locale: "en" });
    opened.control("amount").focus();
    await userEvent.keyboard("about 5");
    await userEvent.tab();
    expect(input(opened, "amount").value).toBe("about 5");
    expect(opened.field("amount")?.textContent).toContain("is not an amount of money");
  });
});
