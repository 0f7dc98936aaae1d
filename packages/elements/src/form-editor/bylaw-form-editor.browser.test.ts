import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";

import { mount, runElementContract, violations } from "../element.contract.ts";
import { createFakeApi, type FakeApi } from "../fake-api.contract.ts";
import type { BylawFormEditor } from "../index.ts";
import { fieldKinds } from "./editor/field-kinds.ts";
import { fieldFrom } from "./editor/make-field.ts";

runElementContract("bylaw-form-editor", { form: "complaintIntake" }, ["ready", "loading", "refused", "offline"]);

describe("<bylaw-form-editor>", () => {
  let api: FakeApi;

  beforeEach(async () => {
    await page.viewport(1280, 1000);
    api = createFakeApi("ready", "author");
  });

  afterEach(() => document.body.replaceChildren());

  const all = (element: BylawFormEditor, selector: string): readonly HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const find = (element: BylawFormEditor, selector: string): HTMLElement => {
    const [found] = all(element, selector);
    if (found === undefined) throw new TypeError(`nothing at ${selector}`);
    return found;
  };
  const words = (element: BylawFormEditor, selector: string): string =>
    all(element, selector)
      .map((each) => each.textContent?.replaceAll(/\s+/gu, " ").trim())
      .join(" | ");
  const focused = (element: BylawFormEditor): string => {
    const active = element.shadowRoot?.activeElement;
    const { key, move, at } = (active as HTMLElement | null)?.dataset ?? {};
    return key ?? move ?? at ?? active?.textContent?.trim() ?? "";
  };
  const button = (element: BylawFormEditor, name: string, within = ""): HTMLElement => {
    const found = all(element, `${within} button`).find(
      (each) => (each.getAttribute("aria-label") ?? each.textContent?.replaceAll(/\s+/gu, " ").trim()) === name,
    );
    if (found === undefined) throw new TypeError(`no button ${name}`);
    return found;
  };
  const ids = (element: BylawFormEditor): readonly string[] =>
    all(element, ".row").map((row) => row.dataset["row"] ?? "");

  /** The editor of a form with one of its fields unfolded. */
  async function open(key = "", form = "complaintIntake"): Promise<BylawFormEditor> {
    const element = await mount("bylaw-form-editor", { form }, api);
    if (key !== "") {
      find(element, `[data-key="${key}"]`).click();
      await element.updateComplete;
    }
    return element;
  }

  async function type(element: BylawFormEditor, selector: string, text: string): Promise<void> {
    const input = find(element, selector) as HTMLInputElement;
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    input.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
    await element.updateComplete;
  }

  const limit = (field: string, name: string): string => `[data-limit="form:complaintIntake/fields/${field}/${name}"]`;
  const block = (field: string, name: string): string => `[data-at="form:complaintIntake/fields/${field}/${name}"]`;

  /** The operations as they were last saved. */
  async function saved(): Promise<readonly unknown[]> {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await expect.poll(() => api.draft?.["operations"], { timeout: 8000 }).toBeDefined();
    return api.draft?.["operations"] as readonly unknown[];
  }

  it("lists every form when none is asked for, and goes to the one that is chosen", async () => {
    const element = await mount("bylaw-form-editor", {}, api);
    const rows = all(element, ".forms li");
    expect(rows.length).toBe(20);
    expect(words(element, ".forms")).toContain("投诉登记表");
    rows
      .find((row) => row.textContent?.includes("投诉登记表") === true)
      ?.querySelector("a")
      ?.click();
    await expect.poll(() => words(element, "h1")).toBe("投诉登记表");
  });

  it("tells for each field its type, what it asks and its clause, in the order of the form", async () => {
    const element = await open();
    expect(ids(element).slice(0, 3)).toEqual(["fields/complaintId", "fields/customerId", "fields/complaintChannel"]);
    const row = words(element, '[data-row="fields/batchNo"] .row-head');
    for (const part of ["产品批号", "单行文字", "有条件显示", "有条件必填", "有限制", "5.2.2"])
      expect(row).toContain(part);
    expect(words(element, '[data-row="fields/affectedCustomers"] .row-head')).toContain("整数（户）");
  });

  it("is only to be read by who may not edit", async () => {
    api = createFakeApi("ready", "reader");
    const element = await open("fields/batchNo");
    expect(words(element, ".strip")).toContain("不能修改");
    expect(all(element, ".order, .add")).toEqual([]);
    expect(all(element, ".block input:not(:disabled), .block select:not(:disabled)")).toEqual([]);
  });

  it("adds a field of every type with a name of the company's own, and shows it in the preview", async () => {
    const element = await open();
    button(element, "添加字段到“投诉”").click();
    await element.updateComplete;
    expect(all(element, ".palette button").length).toBe(32);
    button(element, "照片", ".palette").click();
    await element.updateComplete;
    await type(element, '.new-field input[lang="zh-CN"]', "外包装照片");
    await type(element, '.new-field input[lang="en"]', "Photo of the package");
    expect((find(element, '.new-field input[spellcheck="false"]') as HTMLInputElement).value).toBe(
      "x_photoOfThePackage",
    );
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => ids(element)).toContain("fields/x_photoOfThePackage");
    expect(focused(element)).toBe("外包装照片");
    expect(await saved()).toEqual([
      {
        op: "add",
        at: "form:complaintIntake/fields",
        value: {
          id: "x_photoOfThePackage",
          label: { "zh-CN": "外包装照片", en: "Photo of the package" },
          value: { type: "list", of: "file" },
          as: "photo",
          maxItems: 9,
        },
        in: "complaint",
      },
    ]);
    await expect.poll(() => find(element, ".stage").shadowRoot?.textContent, { timeout: 8000 }).toContain("外包装照片");
    expect(words(element, ".lines")).toContain("外包装照片");
    expect(await violations(element)).toEqual([]);
  });

  it("says at a name that its other language is missing", async () => {
    const element = await open("fields/complainantName");
    await type(element, `${block("complainantName", "label")} input[lang="en"]`, "");
    await expect.poll(() => all(element, ".missing").length).toBe(1);
    expect(find(element, ".missing input").getAttribute("placeholder")).toBe("还没翻译");
    expect(words(element, '[data-row="fields/complainantName"] .row-head')).toContain("还没翻译");
  });

  it("takes a stricter limit, and refuses a looser one with an answer that would slip through", async () => {
    const element = await open("fields/complaintSummary");
    await type(element, limit("complaintSummary", "maxLength"), "500");
    expect(all(element, ".refusal")).toEqual([]);
    await type(element, limit("complaintSummary", "maxLength"), "3000");
    expect(words(element, ".refusal")).toMatch(/没有采用.*投诉内容.*3000/u);
    expect(words(element, ".refusal")).toContain("5.2.1");
    expect((find(element, limit("complaintSummary", "maxLength")) as HTMLInputElement).value).toBe("3000");
    button(element, "不改了", ".refusal").click();
    await element.updateComplete;
    expect((find(element, limit("complaintSummary", "maxLength")) as HTMLInputElement).value).toBe("500");
    expect(await saved()).toMatchObject([{ op: "set", value: 500, expect: 2000 }]);
  });

  it("does not let a required field be hidden, and hides one that may be", async () => {
    const element = await open("fields/complaintSummary");
    const hide = (field: string): void => {
      const radios = all(element, `${block(field, "visible")} input`) as readonly HTMLInputElement[];
      radios[2]?.click();
    };
    hide("complaintSummary");
    await element.updateComplete;
    expect(words(element, ".refusal")).toContain("投诉内容");
    button(element, "不改了", ".refusal").click();
    await element.updateComplete;
    element.form = "visitRecord";
    await element.updateComplete;
    find(element, '[data-key="fields/photos"]').click();
    await element.updateComplete;
    (
      all(element, '[data-at="form:visitRecord/fields/photos/visible"] input') as readonly HTMLInputElement[]
    )[2]?.click();
    await element.updateComplete;
    expect(words(element, ".refusal")).toBe("");
    expect(words(element, '[data-row="fields/photos"] .row-head')).toContain("已隐藏");
    expect(await saved()).toMatchObject([
      { at: "form:visitRecord/fields/photos/visible", value: { not: { all: [] } } },
    ]);
  });

  it("moves a field by keys, past the end of its part, and keeps the focus", async () => {
    const element = await open();
    find(element, '[data-key="fields/attachments"]').focus();
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await expect.poll(() => ids(element).indexOf("fields/attachments")).toBe(6);
    expect(focused(element)).toBe("fields/attachments");
    await userEvent.keyboard("{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
    await expect.poll(() => words(element, '[role="status"].voice')).toContain("投诉人");
    expect(await saved()).toMatchObject([
      { op: "move", at: "form:complaintIntake/fields/attachments", in: "complainant" },
    ]);
    await userEvent.keyboard("{Control>}z{/Control}");
    await userEvent.keyboard("{ArrowDown}");
    expect(focused(element)).not.toBe("fields/attachments");
  });

  it("retires an option, and adds one of the company's own", async () => {
    const element = await open("fields/complaintChannel");
    const options = block("complaintChannel", "options");
    const boxes = all(element, `${options} input[type="checkbox"]`) as readonly HTMLInputElement[];
    boxes[1]?.click();
    await element.updateComplete;
    expect(words(element, `${options} .off`)).toContain("不再提供");
    await type(element, '.add-option input[lang="zh-CN"]', "门店当面");
    await type(element, '.add-option input[lang="en"]', "At the shop");
    button(element, "添加选项").click();
    await element.updateComplete;
    const operations = await saved();
    expect(operations).toContainEqual({
      op: "set",
      at: "enum:complaintChannel/options/x_atTheShop",
      value: { "zh-CN": "门店当面", en: "At the shop" },
      expect: null,
    });
    expect(JSON.stringify(operations)).toContain('"x_atTheShop"]');
    expect(words(element, ".lines")).toContain("门店当面");
  });

  it("chooses a clause from a search, takes a line back, and undoes that", async () => {
    const element = await open("fields/attachments");
    await type(element, '[data-clauses$="attachments/clause"]', "调查");
    await expect.poll(() => all(element, ".found button").length).toBeGreaterThan(0);
    find(element, ".found button").click();
    await element.updateComplete;
    expect(all(element, ".lines li").length).toBe(1);
    find(element, ".lines .tool").click();
    await element.updateComplete;
    expect(words(element, ".changes")).toContain("还没有修改");
    button(element, "撤销").click();
    await element.updateComplete;
    expect(all(element, ".lines li").length).toBe(1);
  });

  it("tells in test mode which conditions act, and why", async () => {
    const element = await open();
    button(element, "试填").click();
    await element.updateComplete;
    const bind = (): string =>
      all(element, ".binds li")
        .map((each) => each.textContent?.replaceAll(/\s+/gu, " ") ?? "")
        .filter((each) => each.includes("产品批号"))
        .join("|");
    await expect.poll(bind).toContain("不显示");
    await expect
      .poll(() => find(element, ".stage").shadowRoot?.querySelector("select, [role=combobox], input[type=radio]"))
      .not.toBeNull();
    expect(bind()).toContain("制度包原有");
    expect(await violations(element)).toEqual([]);
  });

  it("writes a condition as a sentence of the form's own fields", async () => {
    const element = await open("fields/claimAmount");
    const radios = all(element, `${block("claimAmount", "required")} input`) as readonly HTMLInputElement[];
    radios[2]?.click();
    await element.updateComplete;
    const sentence = find(element, `${block("claimAmount", "required")} bylaw-condition`);
    await expect.poll(() => sentence.shadowRoot?.querySelector('[data-key="|fact"]')).not.toBeNull();
    sentence.shadowRoot?.querySelector<HTMLElement>('[data-key="|fact"]')?.click();
    await expect.poll(() => sentence.shadowRoot?.querySelector(".panel")?.textContent).toContain("本表的字段");
    expect(sentence.shadowRoot?.querySelector(".panel")?.textContent).toContain("是否有人身伤害");
    expect(words(element, `${block("claimAmount", "required")}`)).toContain("条件还没写完");
  });

  it("tells in test mode that a condition has come to hold, from what stands in the preview", async () => {
    const element = await open();
    button(element, "试填").click();
    const select = (): HTMLSelectElement | null =>
      find(element, ".stage").shadowRoot?.querySelector<HTMLSelectElement>('select[name="complaintType"], select') ??
      null;
    await expect.poll(select, { timeout: 8000 }).not.toBeNull();
    await userEvent.selectOptions(select() ?? document.body, "产品质量");
    await expect.poll(() => words(element, ".binds .true")).toContain("产品批号 显示");
    expect(words(element, ".binds .true")).toContain("产品批号 必填");
  });

  it("draws every kind of field that can be added", async () => {
    const column = { "zh-CN": "列", en: "Column" };
    const operations = fieldKinds.map((kind) => {
      const choice = { enum: "complaintChannel", record: "customer", unit: "day", statement: "" }[kind.needs ?? "unit"];
      const made = { kind, zh: `新 ${kind.id}`, en: `New ${kind.id}`, id: "", choice, column };
      return { op: "add", at: "form:complaintIntake/fields", value: fieldFrom(made, `x_${kind.id}`), in: "complaint" };
    });
    const now = "2026-11-20T02:00:00Z";
    const times = { createdAt: now, updatedAt: now };
    api.draft = { id: "mine", version: 1, author: "E-001", status: "editing", title: "", ...times, operations };
    const element = await open();
    expect(all(element, ".lines li").length).toBe(fieldKinds.length);
    const stage = (): string => find(element, ".stage").shadowRoot?.textContent ?? "";
    await expect.poll(stage, { timeout: 10_000 }).toContain("新 statement");
    for (const { id } of fieldKinds) expect(stage()).toContain(`新 ${id}`);
    await expect.poll(() => words(element, ".changes .fine")).toBe("检查通过");
  }, 30_000);

  /** The same server where something else lies below. */
  function below(change: (told: { documents: unknown; layers: unknown }) => object): void {
    const { fetch } = api;
    Object.assign(api, {
      fetch: async (...asked: Parameters<typeof fetch>) => {
        const answer = await fetch(...asked);
        if (!new Request(...asked).url.includes("/tailoring/below")) return answer;
        const told = (await answer.json()) as { documents: unknown; layers: unknown };
        return Response.json({ ...told, ...change(told) });
      },
    });
  }

  it("locks what the company keeps from a site, and says why", async () => {
    const keeps = [{ at: "form:complaintIntake/fields/batchNo", why: "各厂一致" }];
    below(() => ({ layers: [{ layer: "company", id: "hengxin", revision: 3, operations: [], keeps }] }));
    const element = await open("fields/batchNo");
    expect(words(element, block("batchNo", "label"))).toMatch(/制度包锁定.*各厂一致/u);
    expect(all(element, `${block("batchNo", "required")} input:not(:disabled)`)).toEqual([]);
    find(element, '[data-key="fields/attachments"]').click();
    await element.updateComplete;
    expect(all(element, `${block("attachments", "required")} input:not(:disabled)`).length).toBe(3);
  });

  it("records a deviation where the clause says “as a rule”, with who allowed it and why", async () => {
    below(({ documents }) => ({
      documents: JSON.parse(JSON.stringify(documents), (_key, part: unknown) =>
        typeof part === "object" && part !== null && "id" in part && part.id === "5.2.1" && "text" in part
          ? { ...part, asARule: true }
          : part,
      ) as unknown,
    }));
    const element = await open("fields/complaintSummary");
    await type(element, limit("complaintSummary", "maxLength"), "3000");
    button(element, "记录例外…").click();
    await element.updateComplete;
    const [by, why] = all(element, ".deviation input") as readonly HTMLInputElement[];
    for (const [input, text] of [
      [by, "李国强"],
      [why, "客户写得长"],
    ] as const) {
      if (input === undefined) throw new TypeError("no field for the deviation");
      input.value = text;
      input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    }
    await element.updateComplete;
    expect(await violations(element)).toEqual([]);
    button(element, "记录并采用").click();
    await element.updateComplete;
    expect(words(element, ".refusal")).toBe("");
    expect(words(element, ".lines")).toContain("李国强");
    expect(await saved()).toMatchObject([
      { op: "set", value: 3000, expect: 2000, deviation: { clause: "5.2.1", approvedBy: "李国强", why: "客户写得长" } },
    ]);
  });

  it("opens what can be said of a field as a sheet on a phone", async () => {
    await page.viewport(375, 812);
    const element = await open("fields/batchNo");
    expect(find(element, ".editor").matches(":popover-open")).toBe(true);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
    // Every link of the page leads to a part of it: none of them skips anything.
    expect((await violations(element)).filter((each) => !each.startsWith("skip-link"))).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => all(element, ".editor").length).toBe(0);
    expect(focused(element)).toBe("fields/batchNo");
  });
});
