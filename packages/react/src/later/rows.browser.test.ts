import { afterEach, describe, expect, it } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";

import { allAnswers, allTypesForm } from "../all-types.contract.ts";
import { closeForm, openForm, violations, type OpenForm } from "../open-form.contract.ts";
import type { BylawFormProps } from "../form/index.ts";

const form = allTypesForm();
const three = [{ sku: "A" }, { sku: "B" }, { sku: "C" }];

async function open(props: Partial<BylawFormProps> & { readonly shadow?: boolean } = {}): Promise<OpenForm> {
  const opened = openForm(form, { locale: "en", value: { lines: three }, ...props });
  await opened.ready();
  return opened;
}

const button = (opened: OpenForm, name: string): HTMLButtonElement =>
  opened.element.querySelector(`[aria-label="${name}"]`) as HTMLButtonElement;
const skus = (opened: OpenForm): readonly string[] =>
  [...opened.element.querySelectorAll<HTMLInputElement>("[data-field$='/sku'] input")].map(({ value }) => value);
const said = (opened: OpenForm): string =>
  opened.field("lines")?.querySelector(".bylaw-body > [role=status]")?.textContent ?? "";

afterEach(closeForm);

describe("rows", () => {
  it("are added at the end, up to the limit, and take the focus", async () => {
    const opened = await open();
    await userEvent.click(opened.control("lines"));
    expect(document.activeElement?.id).toBe(opened.control("lines/3/sku").id);
    await userEvent.keyboard("D");
    await expect.poll(() => said(opened)).toBe("Sample 4 added");
    expect(opened.store.answers()["lines"]).toEqual([...three, { sku: "D" }]);
    await userEvent.click(opened.control("lines"));
    expect((opened.control("lines") as HTMLButtonElement).disabled).toBe(true);
    expect(opened.field("lines")?.textContent).toContain("5 at most");
  });

  it("are taken out by a button that names them, and come back", async () => {
    const opened = await open();
    await userEvent.click(button(opened, "Remove Sample 2"));
    expect(skus(opened)).toEqual(["A", "C"]);
    expect(document.activeElement).toBe(button(opened, "Remove Sample 2"));
    await expect.poll(() => said(opened)).toBe("Sample 2 removed, 2 left");
    await userEvent.click(opened.field("lines")?.querySelector(".bylaw-body > button.start") as Element);
    expect(skus(opened)).toEqual(["A", "B", "C"]);
    for (let left = 3; left > 0; left -= 1) await userEvent.click(button(opened, "Remove Sample 1"));
    expect(document.activeElement).toBe(opened.control("lines"));
  });

  it("are moved with the keyboard alone, and the focus goes along", async () => {
    const opened = await open();
    button(opened, "Move down: Sample 1").focus();
    await userEvent.keyboard("{Enter}{Enter}");
    expect(skus(opened)).toEqual(["B", "C", "A"]);
    expect(document.activeElement?.closest("[part=row]")?.textContent).toContain("Sample 3");
    await userEvent.click(button(opened, "Move up: Sample 3"));
    expect(skus(opened)).toEqual(["B", "A", "C"]);
    expect(opened.store.answers()["lines"]).toEqual([{ sku: "B" }, { sku: "A" }, { sku: "C" }]);
  });

  it("keep what is told about them when a row before them goes", async () => {
    const opened = await open();
    opened.store.touch("lines/2/requested");
    await expect.poll(() => opened.field("lines/2/requested")?.textContent).toContain("missing");
    opened.store.removeRow("lines", 0);
    await expect.poll(() => opened.field("lines/1/requested")?.textContent).toContain("missing");
    expect(opened.field("lines/0/requested")?.textContent).not.toContain("missing");
  });

  it("have conditions and figures of their own", async () => {
    const opened = await open({ value: { lines: [{ requested: 5 }, { requested: 7 }] } });
    expect(opened.field("total")?.querySelector("output")?.textContent).toBe("12");
    await userEvent.fill(opened.control("lines/1/allocated"), "4");
    expect(opened.field("lines/0/reason")).toBeNull();
    expect(opened.field("lines/1/reason")).not.toBeNull();
    expect(opened.field("lines/1/rest")?.querySelector("output")?.textContent).toBe("3");
    expect(opened.field("total")?.querySelector("output")?.textContent).toBe("9");
  });

  it("are led to from the summary of errors", async () => {
    const opened = await open();
    opened.submit();
    const link = [...opened.element.querySelectorAll<HTMLAnchorElement>("[role=alert] a")].find((each) =>
      each.textContent?.includes("row 2"),
    );
    expect(link?.textContent).toBe("Quantity (row 2) is missing");
    link?.click();
    expect(document.activeElement?.id).toBe(opened.control("lines/1/requested").id);
    expect(await violations(opened.element)).toEqual([]);
  });

  it("show what the server found at the cell, and forget it when the rows move", async () => {
    const found = { code: "host/x", pointer: "/lines/1/sku", message: "sold out", help: "" };
    const opened = await open({ serverIssues: [found] });
    expect(opened.field("lines/1/sku")?.textContent).toContain("Sold out");
    opened.store.moveRow("lines", 1, 0);
    await expect.poll(() => opened.element.textContent).not.toContain("Sold out");
  });

  for (const shadow of [false, true]) {
    it(`lose no letter of a burst in the ${shadow ? "shadow" : "light"} tree`, async () => {
      const opened = await open({ shadow });
      const control = opened.control("lines/1/sku") as HTMLInputElement;
      control.value = "";
      for (const letter of "The quick brown fox jumps over the lazy dog 0123456") {
        control.setRangeText(letter, control.value.length, control.value.length, "end");
        control.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, data: letter }));
      }
      expect(control.value).toBe("The quick brown fox jumps over the lazy dog 0123456");
      expect(opened.store.field("lines/1/sku").value).toBe(control.value);
    });

    it(`follow the composition of a word in the ${shadow ? "shadow" : "light"} tree`, async () => {
      const opened = await open({ shadow, value: { lines: [{ sku: "A" }, {}] } });
      opened.control("lines/1/sku").focus();
      const session = cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> };
      for (const text of ["k", "ke", "kehu"])
        await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      expect((opened.control("lines/1/sku") as HTMLInputElement).value).toBe("kehu");
      await session.send("Input.insertText", { text: "客户" });
      expect(opened.store.answers()["lines"]).toEqual([{ sku: "A" }, { sku: "客户" }]);
    });
  }

  it("cannot be changed where the host has locked them", async () => {
    const opened = await open({ locked: ["lines"] });
    expect(opened.field("lines")?.querySelector("button, input")).toBeNull();
    expect(opened.field("lines/0/sku")?.querySelector("output")?.textContent).toBe("A");
  });
});

describe("a matrix", () => {
  it("names each control by its row, on a screen and on a phone", async () => {
    for (const width of [1280, 375]) {
      await page.viewport(width, 900);
      const opened = await open({ value: allAnswers });
      const remark = opened.control("inspection/coldChain/remark") as HTMLInputElement;
      expect([...(remark.labels ?? [])].map((label) => label.textContent)).toEqual(["Cold chain: Remarkoptional"]);
      expect(opened.field("inspection/labels/passed")?.querySelector("legend")?.textContent).toContain(
        "Labels: Passed",
      );
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
    await page.viewport(1280, 720);
  });
});
