import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";

import { closeForm, openForm, violations, words } from "../open-form.contract.ts";
import { field, makeForm } from "../test-form.contract.ts";
import { addMonths, monthGrid, moveByKey } from "./month-grid.ts";
import { isDay, parseDay, parseTime } from "./parse-day.ts";

afterEach(closeForm);

describe("parseDay", () => {
  it("reads a day as people write it", () => {
    const written = [
      "2025-03-01",
      "2025-3-1",
      "2025/03/01",
      "2025.3.1",
      "20250301",
      "2025年3月1日",
      "２０２５－３－１",
    ];
    expect(written.map(parseDay)).toEqual(written.map(() => "2025-03-01"));
  });

  it("gives back what is no day that exists", () => {
    expect(["2025-02-29", "2025-13-01", "soon", "", "2025-3"].map(parseDay)).toEqual([
      "2025-02-29",
      "2025-13-01",
      "soon",
      "",
      "2025-3",
    ]);
    expect(isDay("2025-02-29")).toBe(false);
    expect(isDay("2024-02-29")).toBe(true);
  });
});

describe("parseTime", () => {
  it("reads a time of day as people write it, and gives back what is none", () => {
    expect(["9:05", "09:05", "0905", "9：05", "9点5分"].map(parseTime)).toEqual(
      Array.from({ length: 5 }, () => "09:05"),
    );
    expect(["24:00", "9:60", "noon"].map(parseTime)).toEqual(["24:00", "9:60", "noon"]);
  });
});

describe("monthGrid", () => {
  it("begins on the Monday on or before the first and ends on a Sunday, before 1970 too", () => {
    const weeks = monthGrid("2026-11-20");
    expect(weeks[0]?.[0]).toBe("2026-10-26");
    expect(weeks.at(-1)?.at(-1)).toBe("2026-12-06");
    expect(monthGrid("1955-02-10")[0]?.[0]).toBe("1955-01-31");
    expect(monthGrid("2027-02-10").length).toBe(4);
  });
});

describe("moveByKey", () => {
  it("moves by day, week, within the week, by month and by year", () => {
    const keys = ["ArrowLeft", "ArrowDown", "Home", "End", "PageUp"];
    expect(keys.map((key) => moveByKey("2026-11-20", key, false))).toEqual([
      "2026-11-19",
      "2026-11-27",
      "2026-11-16",
      "2026-11-22",
      "2026-10-20",
    ]);
    expect(moveByKey("2026-11-20", "PageDown", true)).toBe("2027-11-20");
    expect(moveByKey("2026-11-20", "x", false)).toBeUndefined();
    expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
  });
});

describe("the calendar of a date field", () => {
  const form = makeForm([field("day", { value: { type: "date" } })]);

  it("opens from the keyboard, takes a day and gives the focus back", async () => {
    const opened = openForm(form);
    opened.control("day").focus();
    await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await expect
      .poll(() => opened.element.querySelector("[role=dialog] [tabindex='0']") === document.activeElement)
      .toBe(true);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("2025年3月10日");
    expect(await violations(opened.element)).toEqual([]);
    await userEvent.keyboard("{ArrowDown}{ArrowRight}{Enter}");
    expect(opened.store.answers()).toEqual({ day: "2025-03-18" });
    expect(document.activeElement).toBe(opened.control("day"));
    expect(opened.element.querySelector("[role=dialog]")).toBeNull();
  });

  it("closes with Escape and when the focus goes elsewhere, and then keeps the value", async () => {
    const opened = openForm(form, { value: { day: "2025-01-31" } });
    const button = opened.element.querySelector<HTMLElement>("[aria-haspopup=dialog]");
    button?.click();
    await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toBe("2025年1月31日");
    await userEvent.keyboard("{PageDown}{Escape}");
    expect(opened.element.querySelector("[role=dialog]")).toBeNull();
    button?.click();
    await expect.poll(() => opened.element.querySelector("[role=dialog]")).not.toBeNull();
    opened.element.querySelector<HTMLElement>("button[type=submit]")?.focus();
    await expect.poll(() => opened.element.querySelector("[role=dialog]")).toBeNull();
    expect(opened.store.answers()).toEqual({ day: "2025-01-31" });
  });

  it("speaks the form's language, whichever the browser speaks", async () => {
    const opened = openForm(form, { locale: "en" });
    opened.element.querySelector<HTMLElement>("[aria-haspopup=dialog]")?.click();
    await expect.poll(() => opened.element.querySelector("[role=dialog]")).not.toBeNull();
    expect(words(opened.element)).toContain("March 2025");
    expect(words(opened.element)).not.toMatch(/\p{Script=Han}/u);
  });

  it("can be emptied", async () => {
    const opened = openForm(form, { value: { day: "2025-01-31" } });
    await userEvent.clear(opened.control("day"));
    expect(opened.store.answers()).toEqual({ day: null });
  });
});
