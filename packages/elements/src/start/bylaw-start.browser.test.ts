import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

import { mount, runElementContract, settled, violations } from "../element.contract.ts";
import { createFakeApi, type FakeApi } from "../fake-api.contract.ts";

beforeEach(() => {
  localStorage.clear();
  return page.viewport(1280, 900);
});
afterEach(() => document.body.replaceChildren());

runElementContract("bylaw-start", { "policy-href": "#policy" }, ["ready", "empty", "loading", "refused", "offline"]);

const all = (element: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const text = (element: HTMLElement, selector: string): string =>
  (all(element, selector)[0]?.textContent ?? "").replaceAll(/\s+/gu, " ").trim();
const inputs = (element: HTMLElement): readonly HTMLInputElement[] =>
  all(element, ".figure input") as readonly HTMLInputElement[];

async function begin(locale = "en", api: FakeApi = createFakeApi()): Promise<HTMLElement> {
  const element = await mount("bylaw-start", { locale, "policy-href": "#policy" }, api);
  return element;
}

const press = async (element: HTMLElement, selector: string): Promise<void> => {
  const [button] = all(element, selector);
  if (button === undefined) throw new TypeError(`nothing to press at ${selector}`);
  await userEvent.click(button);
  await settled(element);
};

async function choose(element: HTMLElement): Promise<void> {
  all(element, ".pack input")[0]?.click();
  await press(element, ".bar .filled");
  await expect.poll(() => text(element, "#step")).not.toBe("");
}

async function fill(element: HTMLElement, figures: readonly string[]): Promise<void> {
  for (const [nth, figure] of figures.entries()) {
    const input = inputs(element)[nth];
    if (input !== undefined && figure !== "") {
      // oxlint-disable-next-line no-await-in-loop -- one after another, as a person types
      await userEvent.fill(input, figure);
    }
  }
}

describe("bylaw-start", () => {
  it("offers the packs with what is in them, and asks for one before it goes on", async () => {
    const element = await begin("zh-CN");
    expect(all(element, ".pack-title").map(({ textContent }) => textContent)).toEqual([
      "投诉处理时限制度",
      "客户流失预警跟进制度",
    ]);
    expect(text(element, ".pack .figures")).toContain("条款 2");
    expect(text(element, ".pack small")).toBe("8 个问题，其中 4 处原文留空");
    await press(element, ".bar .filled");
    expect(text(element, ".bar .told")).toBe("请先选一份制度");
  });

  it("leaves blanks empty, says what we suggest, and does not go on before they are answered", async () => {
    const element = await begin();
    await choose(element);
    expect(inputs(element).map(({ value }) => value)).toEqual(["", "", "", ""]);
    expect(text(element, ".question .sentence")).toContain("within (left open)");
    await press(element, ".bar .filled");
    expect(text(element, "#step")).toBe("What the document leaves to the company");
    expect(all(element, ".told .problem").map(({ textContent }) => textContent.trim())).toEqual([
      "Fill this in, or leave it open for now",
      ...Array.from({ length: 3 }, () => "Fill this in: the document asks the company to say it"),
    ]);
    expect(element.shadowRoot?.activeElement).toBe(inputs(element)[0]);
    expect(await violations(element)).toEqual([]);
  });

  it("changes the sentence with every stroke, and tells at the field what may not be", async () => {
    const element = await begin();
    await choose(element);
    await fill(element, ["", "2"]);
    await expect.poll(() => all(element, ".sentence")[1]?.textContent).toMatch(/a first response within 2\s*hours/u);
    await fill(element, ["", "200"]);
    await expect.poll(() => text(element, ".told .problem")).toBe("This must be 0.5 to 72 hours");
    expect(inputs(element)[1]?.getAttribute("aria-invalid")).toBe("true");
    await fill(element, ["", "x"]);
    await expect.poll(() => text(element, ".told .problem")).toBe("Give a figure");
  });

  it("goes back and forth, and comes back, without losing anything", async () => {
    const element = await begin();
    await choose(element);
    await press(element, ".field-help button:last-child");
    expect(text(element, ".open b")).toBe("Left open");
    await fill(element, ["2", "3", "8"]);
    await press(element, ".bar .filled");
    expect(text(element, "#step")).toBe("Ten questions or so");
    await press(element, ".bar .button");
    expect(inputs(element).map(({ value }) => value)).toEqual(["2", "3", "8"]);
    const again = await begin();
    await expect.poll(() => text(again, "#step")).toBe("What the document leaves to the company");
    expect(inputs(again).map(({ value }) => value)).toEqual(["2", "3", "8"]);
    expect(text(again, ".open b")).toBe("Left open");
  });

  it("reads back what comes of it, and becomes the policy", async () => {
    const api = createFakeApi();
    const element = await begin("en", api);
    await choose(element);
    await press(element, ".field-help button:last-child");
    await fill(element, ["2", "3", "8"]);
    await press(element, ".bar .filled");
    await press(element, ".bar .filled");
    await expect.poll(() => text(element, ".open-block")).toContain("Does not run: Somebody is put in charge");
    expect(text(element, ".review-clauses")).toMatch(/a first response within 2\s*hours/u);
    expect(text(element, 'li[data-clause="3.2.2"] .badge')).toBe("does not run");
    expect(text(element, "details summary")).toBe("Not in the document, as suggested for now (2)");
    expect(await violations(element)).toEqual([]);
    let told = "";
    element.addEventListener("bylaw-started", ({ release, pack }) => (told = `${release} ${pack}`));
    await press(element, ".begin");
    await expect.poll(() => told).toBe("r1 landscaping-limits");
    expect(text(element, ".message h2")).toBe("The policy is in force");
    const sent = api.asked.findLast(({ path }) => path === "/v1/start");
    expect(sent?.body["answers"]).toEqual([
      { at: "parameter:complaint.assignHours", value: null },
      { at: "parameter:complaint.firstResponseHours", value: 2 },
      { at: "parameter:complaint.solutionDays", value: 3 },
      { at: "parameter:complaint.feedbackHours", value: 8 },
    ]);
    expect(Object.keys(localStorage).filter((key) => key.startsWith("bylaw.start"))).toEqual([]);
  });

  it("sets hours, choices and who answers", async () => {
    const element = await begin();
    await choose(element);
    await press(element, ".field-help button:last-child");
    await fill(element, ["2", "3", "8"]);
    await press(element, ".bar .filled");
    const [, businessHours] = all(element, ".choice input");
    businessHours?.click();
    const [saturday] = all(element, ".days label:nth-child(7) input");
    saturday?.click();
    const [select] = all(element, "select") as readonly HTMLSelectElement[];
    if (select !== undefined) await userEvent.selectOptions(select, "management");
    await press(element, ".bar .filled");
    await expect.poll(() => text(element, ".review-clauses")).not.toBe("");
    const kept = JSON.parse(localStorage.getItem("bylaw.start/1 demo guest") ?? "{}") as {
      readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    };
    const answers = kept.answers["landscaping-limits@1.0.0"] ?? {};
    expect(answers["parameter:sla.clockMode"]).toBe("businessHours");
    expect(answers["clause:3.2.3/owner"]).toBe("management");
    expect((answers["calendar:office/open"] as readonly { readonly days: readonly string[] }[])[0]?.days).toContain(
      "saturday",
    );
  });

  it("says so to those who may not begin", async () => {
    const element = await begin("en", createFakeApi("ready", "approver"));
    expect(text(element, ".message h2")).toBe("You cannot choose the company's policy");
  });
});
