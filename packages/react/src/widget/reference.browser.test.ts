import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";

import type { Lookup } from "../context/index.ts";
import { closeForm, openForm, violations } from "../open-form.contract.ts";
import { field, makeForm } from "../test-form.contract.ts";

const form = makeForm([field("customer", { value: { type: "reference", to: "customer" } })]);
const customers = [
  { value: "C-0001", label: "恒远贸易", note: "华东区" },
  { value: "C-0002", label: "恒通商行", note: "华南区" },
];
const lookup: Lookup = async (record, query) => {
  expect(record).toBe("customer");
  return customers.filter((each) => ("id" in query ? each.value === query.id : each.label.includes(query.text)));
};

afterEach(closeForm);

describe("a search for a record", () => {
  it("is driven by the keyboard and keeps the focus at the choice", async () => {
    const opened = openForm(form, { lookup });
    opened.control("customer").focus();
    await userEvent.keyboard("恒");
    await expect.poll(() => opened.element.querySelectorAll("[role=option]").length).toBe(2);
    expect(await violations(opened.element)).toEqual([]);
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    const active = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
    expect(document.getElementById(active)?.textContent).toBe("恒通商行华南区");
    await userEvent.keyboard("{Enter}");
    expect(opened.store.answers()).toEqual({ customer: "C-0002" });
    expect(opened.field("customer")?.textContent).toContain("恒通商行");
    expect(document.activeElement).toBe(opened.control("customer"));
    expect(await violations(opened.element)).toEqual([]);
  });

  it("takes a click, and lets the choice be changed", async () => {
    const opened = openForm(form, { lookup });
    opened.control("customer").focus();
    await userEvent.keyboard("恒远");
    await expect.poll(() => opened.element.querySelectorAll("[role=option]").length).toBe(1);
    await userEvent.click(opened.element.querySelector("[role=option]") as Element);
    expect(opened.store.answers()).toEqual({ customer: "C-0001" });
    await userEvent.click(opened.control("customer"));
    expect(opened.store.answers()).toEqual({ customer: null });
    expect(document.activeElement).toBe(opened.control("customer"));
  });

  it("shows the name of a record that was answered before", async () => {
    const opened = openForm(form, { lookup, value: { customer: "C-0001" } });
    await expect.poll(() => opened.field("customer")?.textContent).toContain("恒远贸易");
  });

  it("says that nothing was found, or that it cannot search", async () => {
    const opened = openForm(form, { lookup, locale: "en" });
    opened.control("customer").focus();
    await userEvent.keyboard("zz");
    await expect.poll(() => opened.field("customer")?.textContent).toContain("Nothing matches “zz”");
    opened.update({ lookup: () => Promise.reject(new TypeError("offline")) });
    await expect.poll(() => opened.field("customer")?.textContent).toContain("not available");
  });
});
